import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { accountFor } from '../../../src/import/document/account-for.ts';
import type { WireDocument } from '../../../src/import/document/document.ts';
import { readWire } from '../../../src/import/read-wire.ts';

/** A part of a sample that an editor expects, and what was found; keys are the editor's words. */
export interface Comparison {
  part: string;
  expected: unknown;
  found: unknown;
}

/** Every part that the `expected.yaml` of a case names, beside what the importer finds. */
export function compareCase(folder: string): Comparison[] {
  const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as Record<string, unknown>;
  const file = readdirSync(folder).find((name) => name.startsWith('copy.')) ?? 'copy.txt';
  const read = readWire(readFileSync(join(folder, file)), file, 'Asia/Seoul');
  if ('refusal' in read) return [{ part: 'refusal', expected: undefined, found: read.refusal }];
  const found = inEditorsWords(read.document);
  return [
    ...Object.entries(expected).map(([part, value]) => ({ part, expected: value, found: shorten(part, value, found) })),
    { part: 'account', expected: { lost: [], twice: [], changed: [] }, found: accountFor(read.text, read.document) },
  ];
}

function inEditorsWords(document: WireDocument): Record<string, unknown> {
  const exchanges = document.blocks.flatMap((block) => (block.type === 'exchange' ? [block] : []));
  return {
    title: document.headline?.text ?? null,
    kind: document.kinds.map(({ text }) => text).join(', ') || null,
    decks: document.decks.map(({ text }) => text),
    published: document.published.edtf ?? null,
    updated: document.updated?.edtf ?? null,
    dateline: document.dateline?.text ?? null,
    agency: document.agency?.text ?? null,
    bylines: document.bylines.map(({ name, email }) => ({ name: name.text, ...(email ? { email: email.text } : {}) })),
    email: document.emails[0]?.text ?? null,
    captions: document.captions.map(({ text }) => text.text),
    sections: document.blocks.flatMap((block) => (block.type === 'head' ? [block.text.text] : [])),
    body: document.blocks.filter(({ type }) => type === 'paragraph').length,
    questions: exchanges.map(({ question }) => question.text),
    answers: exchanges
      .filter(({ answers }) => answers.length > 0)
      .map(({ answers }) => answers.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n')),
    speakers: document.speakers.map(({ name }) => name),
    rights: document.rights.length > 0,
    dropped: document.dropped.map(({ text }) => text),
  };
}

/** Answers are expected by their first and last words, what is dropped by what must be among it. */
function shorten(part: string, expected: unknown, found: Record<string, unknown>): unknown {
  const value = found[part];
  if (part === 'answers' && Array.isArray(value) && Array.isArray(expected)) {
    return value.map((text: string, index) => {
      const [first = '', last = ''] = String(expected[index] ?? '').split(' ~ ');
      return first !== '' && text.startsWith(first) && text.endsWith(last) ? expected[index] : text;
    });
  }
  if (part === 'dropped' && Array.isArray(value) && Array.isArray(expected)) {
    return expected.filter((text: unknown) => value.includes(text));
  }
  return value;
}
