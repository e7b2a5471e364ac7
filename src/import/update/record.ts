import { Document, parse } from 'yaml';
import { z } from 'zod';

const recordSchema = z.strictObject({
  /** The piece that leads: `articles/x`. */
  main: z.string(),
  /** The versions of the copy that have come in, oldest first. */
  versions: z.array(z.strictObject({ title: z.string(), agency: z.string(), published: z.string().optional() })),
  /** What the editor has said when asked. */
  answers: z.array(z.strictObject({ kind: z.string(), question: z.string(), source: z.string(), answer: z.string() })),
  /** Each file as the importer wrote it last, by its path. */
  files: z.record(z.string(), z.string()),
});

/** What the importer remembers of a copy, so that it can tell the editor's changes from those of the next version. */
export type ImportRecord = z.output<typeof recordSchema>;

/** Where the record of a piece is kept. */
export function recordPath(main: string): string {
  return `imported/${main}.yaml`;
}

export function recordText(record: ImportRecord): string {
  const document = new Document(record, { aliasDuplicateObjects: false });
  document.commentBefore = note;
  return document.toString({ lineWidth: 0 });
}

/** Nothing when it is no record: then it is merged as if there were none. */
export function readRecord(text: string): ImportRecord | undefined {
  try {
    return recordSchema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}

const note =
  ' `npm run import`가 적은 그대로의 파일들입니다. 다음 판을 `--update`로 합칠 때 편집자가 고친 것과 통신사가 고친 것을\n 가르는 데 씁니다. 고치지 않고 함께 저장소에 넣습니다.';
