import type { Heading, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';
import type { Exchange, Topic } from './exchange.ts';
import { nameSpeakers } from './name-speakers.ts';
import { type Part, splitAtHeadings } from './split-at-headings.ts';

/**
 * In an interview, makes one unit of each question and its answer, and of the questions under one `#` heading.
 *
 *     # 한국                   <section class="topic" id="한국"><h2>한국</h2>
 *     ## 왜 왔나 {#why}        <section class="exchange" id="why"><h3 class="question">…</h3>
 *     **권 CSO** 답            <div class="answer"><p class="speaker">권 CSO</p><p>답</p></div></section></section>
 *     ***                      <hr>
 *     편집자의 말              <p>편집자의 말</p>
 *
 * What stands below a line after the last question is the newsroom's own, and no part of an answer.
 */
export function groupExchanges() {
  return (tree: Root, file: VFile): void => {
    if (fileData(file).manuscript.kind !== 'interview') return;
    const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition');
    const content = tree.children.filter((node) => node.type !== 'footnoteDefinition');
    const end = closingStart(content);
    const { lead, parts } = splitAtHeadings(content.slice(0, end), 1);
    tree.children = [
      ...toExchanges(lead, undefined, file),
      ...parts.map((part) => toTopic(part, file)),
      ...content.slice(end),
      ...footnotes,
    ];
  };
}

/** Where the line stands that ends the last answer, if something follows it. */
function closingStart(nodes: readonly RootContent[]): number {
  const question = nodes.findLastIndex((node) => node.type === 'heading');
  const line = nodes.findLastIndex((node) => node.type === 'thematicBreak');
  return question >= 0 && line > question && line < nodes.length - 1 ? line : nodes.length;
}

function toTopic({ heading, content }: Part, file: VFile): Topic {
  const { parts } = splitAtHeadings(content, 2);
  if (parts.length === 0) {
    report(file, 'question-without-answer', heading, {
      expected: '묶음 제목 아래에는 질문이 있어야 합니다',
      received: `질문이 없는 \`${wordsOf(heading)}\``,
      mend: '`## 질문 {#이름}`을 쓰거나 묶음 제목을 지우세요',
    });
  }
  return {
    type: 'topic',
    children: [lower(heading, 1), ...toExchanges(content, heading, file)],
    ...(heading.position && { position: heading.position }),
  };
}

function toExchanges(nodes: RootContent[], topic: Heading | undefined, file: VFile): RootContent[] {
  const { lead, parts } = splitAtHeadings(nodes, 2);
  const [stray] = lead;
  if (stray) {
    report(file, 'answer-before-question', stray, {
      expected: '답은 질문 아래에 있어야 합니다',
      received: '질문보다 앞선 글',
      mend: '그 위에 `## 질문 {#이름}`을 쓰세요',
    });
  }
  return [...lead, ...parts.map((part) => toExchange(part, topic, file))];
}

function toExchange({ heading, content }: Part, topic: Heading | undefined, file: VFile): Exchange {
  const text = wordsOf(heading);
  if (!content.some((node) => node.type !== 'heading' && node.type !== 'thematicBreak')) {
    report(file, 'question-without-answer', heading, {
      expected: '질문에는 답이 있어야 합니다',
      received: `답이 없는 \`${text}\``,
      mend: '아래에 답을 쓰거나 질문을 지우세요',
    });
  }
  note(heading, text, topic, file);
  const lowered = topic ? 1 : 0;
  for (const inner of findAll({ type: 'root', children: content }, 'heading')) lower(inner, lowered);
  const answer = { type: 'answer' as const, children: nameSpeakers(content, file) };
  return {
    type: 'exchange',
    children: [lower(heading, lowered), answer],
    ...(heading.position && { position: heading.position }),
  };
}

function note(heading: Heading, text: string, topic: Heading | undefined, file: VFile): void {
  const id = heading.data?.id;
  if (id === undefined) return;
  const section = topic?.data?.id !== undefined && { section: { id: topic.data.id, text: wordsOf(topic) } };
  fileData(file).found.questions.push({ id, text, ...section });
}

// Under a topic everything stands one level lower; HTML ends at `h6`.
function lower(heading: Heading, levels: 0 | 1): Heading {
  heading.depth = Math.min(6, heading.depth + levels) as Heading['depth'];
  return heading;
}
