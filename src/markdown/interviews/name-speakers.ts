import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import type { Speaker } from '../manuscript.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';
import { dropLabel, type Label, readLabel } from './read-label.ts';

/**
 * Turns the bold label that opens a paragraph of an answer into the speaker's name, once until another speaks.
 * Where only one is declared, the label may be left out.
 *
 *     **권 CSO** 그렇다.        <p class="speaker"><a href="/people/jason-kwon/">권 CSO</a></p>
 *                               <p>그렇다.</p>
 */
export function nameSpeakers(answer: RootContent[], file: VFile): RootContent[] {
  const { speakers } = fileData(file).manuscript;
  const result: RootContent[] = [];
  let current: Speaker | undefined;
  let isLabelled = speakers.length < 2;
  for (const node of answer) {
    const label = node.type === 'paragraph' ? readLabel(node, file) : undefined;
    const named = speakers.find((each) => each.label.normalize('NFC') === label?.name);
    const speaker = label?.isClear ? named : undefined;
    if (label && !named) reportUnknown(file, node, label, speakers);
    else if (label && !speaker) reportUnclear(file, node, label);
    else if (!label && !isLabelled && node.type !== 'heading') reportMissing(file, node, speakers);
    isLabelled ||= node.type !== 'heading';
    if (speaker && speaker !== current) result.push({ type: 'speakerName', speaker });
    current = speaker ?? current;
    if (speaker && node.type === 'paragraph') dropLabel(node);
    if (!isEmpty(node)) result.push(node);
  }
  for (const node of result) reportHidden(file, node, speakers);
  return result;
}

/**
 * A name that opens a line within a paragraph, a list or a quotation: its words would be taken for the last speaker's.
 * With a particle it is emphasis there too.
 */
function reportHidden(file: VFile, node: RootContent, speakers: Speaker[]): void {
  if (speakers.length < 2) return;
  for (const strong of findAll(node, 'strong')) {
    if (node.type === 'paragraph' && strong === node.children[0]) continue;
    const label = wordsOf(strong).normalize('NFC');
    const { start, end } = strong.position ?? {};
    const line = String(file).split('\n')[(start?.line ?? 0) - 1] ?? '';
    const before = line.slice(0, (start?.column ?? 1) - 1);
    const after = start?.line === end?.line ? line.slice((end?.column ?? 1) - 1) : '';
    const isNamed = speakers.some((each) => each.label.normalize('NFC') === label);
    if (!isNamed || !/^[\s>*+\-\d.)]*$/.test(before) || /^\p{Script=Hangul}/u.test(after)) continue;
    report(file, 'speaker-missing', strong, {
      expected: '말하는 사람이 바뀌면 새 문단이어야 합니다',
      received: `문단 안의 줄을 여는 \`**${label}**\``,
      mend: '그 줄 위에 빈 줄을 넣고, 목록이나 인용 밖에 쓰세요',
    });
  }
}

function isEmpty(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 0;
}

function reportUnknown(file: VFile, node: RootContent, { name }: Label, speakers: Speaker[]): void {
  report(file, 'unknown-speaker', node, {
    expected: `답하는 사람의 이름은 \`speakers\`에 있어야 합니다(${list(speakers)})`,
    received: `\`${name}\``,
    mend: `이름이 아니라 강조라면 \`__${name}__\`처럼 밑줄로 쓰세요. 조사를 바로 붙이면(\`**강조**는\`) 별표로도 강조입니다`,
  });
}

function reportUnclear(file: VFile, node: RootContent, { name }: Label): void {
  report(file, 'speaker-missing', node, {
    expected: '답하는 사람의 이름 뒤에는 빈칸이나 `:`이 와야 합니다',
    received: `다른 것이 바로 붙은 \`**${name}**\``,
    mend: `\`**${name}** 답\`처럼 쓰세요. 이름이 아니라 강조라면 \`__${name}__\`처럼 밑줄로 쓰세요`,
  });
}

function reportMissing(file: VFile, node: RootContent, speakers: Speaker[]): void {
  report(file, 'speaker-missing', node, {
    expected: `답하는 사람이 여럿이면 답은 그 이름으로 시작해야 합니다(${list(speakers)})`,
    received: '이름이 없는 답',
    mend: `\`**${speakers[0]?.label}** 답\`처럼 쓰세요`,
  });
}

function list(speakers: Speaker[]): string {
  return speakers.map(({ label }) => `\`${label}\``).join(', ');
}
