import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Answer, Exchange, SpeakerName, Topic } from './exchange.ts';
import { linkQuestion } from './link-question.ts';

/** `<section class="topic" id="…"><h2>…</h2>…</section>` */
export function topicToHast(state: State, node: Topic): Element {
  const [heading, ...rest] = node.children;
  const title = h(`h${heading.depth}`, state.all(heading));
  const content = rest.map((child) => state.one(child, node)).filter((child) => child !== undefined);
  return place(state, node, h('section.topic', { id: heading.data?.id }, state.wrap([title, ...content.flat()], true)));
}

/** `<section class="exchange" id="…"><h3 class="question"><a href="#…">…</a></h3>`, then the answer. */
export function exchangeToHast(state: State, node: Exchange): Element {
  const [question, answer] = node.children;
  const id = question.data?.id;
  const words = state.all(question);
  const title = h(
    `h${question.depth}.question`,
    id === undefined ? words : linkQuestion(words, `#${encodeURIComponent(id)}`),
  );
  return place(state, node, h('section.exchange', { id }, state.wrap([title, answerToHast(state, answer)], true)));
}

/** `<div class="answer">…</div>` */
function answerToHast(state: State, node: Answer): Element {
  return place(state, node, h('div.answer', state.wrap(state.all(node), true)));
}

/** `<p class="speaker"><a href="…">권 CSO</a></p>` */
export function speakerNameToHast(state: State, node: SpeakerName): Element {
  const { label, href } = node.speaker;
  return place(state, node, h('p.speaker', href === undefined ? label : h('a', { href }, label)));
}

function place(state: State, node: Topic | Exchange | Answer | SpeakerName, element: Element): Element {
  state.patch(node, element);
  return element;
}
