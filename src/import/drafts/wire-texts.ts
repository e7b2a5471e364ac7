import type { Layout } from './lay-out.ts';

/** A paragraph of the copy that a file will hold in these very words. */
export interface WireText {
  text: string;
  in: 'articles' | 'interviews';
  kind: 'paragraph' | 'question' | 'answer';
}

/** The running text of a layout, in which dates are looked for: the article, then what is asked and said. */
export function wireTexts({ article, interview }: Layout): WireText[] {
  return [
    ...article.map(({ text }): WireText => ({ text: text.text, in: 'articles', kind: 'paragraph' })),
    ...interview.flatMap((block): WireText[] =>
      block.type === 'head'
        ? [{ text: block.text.text, in: 'interviews', kind: 'paragraph' }]
        : [
            { text: block.question.text, in: 'interviews', kind: 'question' },
            ...block.answers.flatMap(({ paragraphs }) =>
              paragraphs.map(({ text }): WireText => ({ text, in: 'interviews', kind: 'answer' })),
            ),
          ],
    ),
  ];
}
