import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { keepDates } from './dates/keep-dates.ts';
import { leaveEscapedAddresses } from './links/leave-escaped-addresses.ts';

// `3~5일, 10~12월` are ranges: only `~~` strikes out.
const rangesStay = { singleTilde: false };

/** Reads Markdown so that Korean comes out right, and lets it be written so that it is read back as the same. */
export const readKorean = unified()
  .use(remarkParse)
  .use(keepDates)
  .use(remarkGfm, rangesStay)
  .use(leaveEscapedAddresses)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, rangesStay)
  .freeze();
