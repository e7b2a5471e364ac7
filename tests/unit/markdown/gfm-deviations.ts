/** What our steps put on the HTML of GFM, and why: it is taken off again before the two are compared. */
export const additions: { reason: string; pattern: RegExp; plain: string }[] = [
  {
    reason: 'A wide table scrolls by itself and can be reached by the keyboard.',
    pattern: /<div class="table"[^>]*>(<table>.*?<\/table>)<\/div>/g,
    plain: '$1',
  },
  { reason: 'A header says what it is the header of.', pattern: / scope="col"/g, plain: '' },
  { reason: '`align` is obsolete.', pattern: / class="align-(left|center|right)"/g, plain: ' align="$1"' },
  { reason: 'A box has a name.', pattern: / aria-label="(?:남음|마침)"/g, plain: '' },
  { reason: 'Links that leave the site say so.', pattern: / rel="external"/g, plain: '' },
  { reason: 'A line may end where a word meets a sign.', pattern: /<span class="joint"><\/span>/g, plain: '' },
];

/** The examples that come out otherwise even so, and why. */
export const deviations: { reason: string; examples: string[] }[] = [
  {
    reason: 'One tilde is a range: `3~5일, 10~12월`.',
    examples: ['strikethrough: one tilde', 'strikethrough: escaped'],
  },
];
