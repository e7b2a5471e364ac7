import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { rejectIndented } from './code/reject-indented.ts';
import { rejectLiteralAsterisks } from './emphasis/reject-literal-asterisks.ts';
import { markEvidence } from './evidence/mark-evidence.ts';
import { footnoteOptions } from './footnotes/footnote-options.ts';
import { nameFootnotes } from './footnotes/name-footnotes.ts';
import { rejectUndefinedFootnotes } from './footnotes/reject-undefined-footnotes.ts';
import { handlers } from './handlers.ts';
import { checkLevels } from './headings/check-levels.ts';
import { collectHeadings } from './headings/collect-headings.ts';
import { identifyHeadings } from './headings/identify-headings.ts';
import { rejectNearHeadings } from './headings/reject-near-headings.ts';
import { collectAnchors } from './html/collect-anchors.ts';
import { collectText } from './html/collect-text.ts';
import { rejectHtml } from './html/reject-html.ts';
import { safeHtml } from './html/safe-html.ts';
import { placeImages } from './images/place-images.ts';
import { groupExchanges } from './interviews/group-exchanges.ts';
import { checkLinkText } from './links/check-link-text.ts';
import { endBareLinks } from './links/end-bare-links.ts';
import { inlineReferences } from './links/inline-references.ts';
import { markExternalLinks } from './links/mark-external-links.ts';
import { rejectBrokenLinks } from './links/reject-broken-links.ts';
import { rejectUnusedDefinitions } from './links/reject-unused-definitions.ts';
import { resolveLinks } from './links/resolve-links.ts';
import { checkNumbers } from './lists/check-numbers.ts';
import { nameCheckboxes } from './lists/name-checkboxes.ts';
import { joinParticles } from './particles/join-particles.ts';
import { readKorean } from './read-korean.ts';
import { rejectUnprintable } from './source/reject-unprintable.ts';
import { checkCells } from './tables/check-cells.ts';
import { dressTables } from './tables/dress-tables.ts';

/**
 * What happens to Markdown, in order. One processor serves the whole build: a step keeps nothing between files,
 * but reads and writes `file.data` (`file-data.ts`) and reports mistakes on the file (`report.ts`).
 */
export const pipeline = readKorean()
  // Nothing of it is lost or printed by accident.
  .use(rejectUnprintable)
  .use(rejectHtml)
  .use(rejectIndented)
  .use(rejectLiteralAsterisks)
  .use(rejectBrokenLinks)
  .use(rejectUndefinedFootnotes)
  .use(rejectUnusedDefinitions)
  .use(checkNumbers)
  .use(checkCells)
  // Links, pictures and headings are given their addresses.
  .use(inlineReferences)
  .use(endBareLinks)
  .use(checkLinkText)
  .use(resolveLinks)
  .use(placeImages)
  .use(checkLevels)
  .use(identifyHeadings)
  .use(rejectNearHeadings)
  // It becomes what it is about: questions and answers, words that mention events.
  .use(groupExchanges)
  .use(collectHeadings)
  .use(markEvidence)
  // It becomes HTML, and nothing that is not on the list does.
  .use(remarkRehype, { handlers, ...footnoteOptions })
  .use(rehypeSanitize, safeHtml)
  .use(nameFootnotes)
  .use(nameCheckboxes)
  .use(dressTables)
  .use(markExternalLinks)
  .use(collectAnchors)
  .use(collectText)
  // And its lines end where Korean lets them.
  .use(joinParticles)
  .use(rehypeStringify)
  .freeze();
