import { writeDate } from '../../dates/write-date.ts';
import type { Draft, Imported } from '../draft.ts';
import { draftText } from '../draft-text.ts';
import { eventDraft, type ImportPlace } from './event-draft.ts';
import { takeId } from './event-id.ts';
import { readSlideDate } from './given-date.ts';
import { readTimelineJs } from './read-timeline-js.ts';
import { htmlWords, slideMarkdown } from './slide-markdown.ts';
import type { GivenTimeline } from './slide-schema.ts';

/**
 * Makes events of a file of TimelineJS3, and a story of its title unless one is named. Every slide is among the drafts
 * or told of in the report, and so is all of a slide that events have no place for.
 */
export function importTimelineJs(text: string, named: string | undefined, place: ImportPlace): Imported {
  const timeline = readTimelineJs(text);
  const report: string[] = [];
  const drafts: Draft[] = [];
  const story = named ?? titleStory(timeline, place, drafts, report);
  if (named !== undefined && timeline.title)
    report.push(`있는 이슈에 넣어 쓰지 않은 title: ${JSON.stringify(timeline.title)}`);
  const taken = new Set<string>();
  const assumed = { happened: 0, planned: 0 };
  timeline.events.forEach((slide, index) => {
    const read = readSlideDate(slide, place.timeZone);
    const headline = htmlWords(slide.text?.headline ?? '');
    if ('problem' in read) {
      report.push(`events[${index}] ‘${headline}’: 들여오지 못했습니다. ${read.problem}`);
      return;
    }
    const { fields, body, lost } = eventDraft(slide, read.date, story, place);
    const fallback = `event-${writeDate(read.date)
      .replaceAll(/[^0-9T]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .toLowerCase()}`;
    const id = takeId('events', { given: slide.unique_id ?? '', headline, fallback }, taken);
    drafts.push({ path: `events/${id}.md`, text: draftText(fields, body) });
    if (fields['title'] === '') lost.unshift('제목이 없습니다. `title`을 쓰세요');
    if (!slide._yeonpyo && (fields['status'] === 'happened' || fields['status'] === 'planned'))
      assumed[fields['status']] += 1;
    report.push(...[...read.lost, ...lost].map((what) => `events/${id}.md: ${what}`));
  });
  for (const [name, value] of Object.entries(timeline)) {
    if (!['events', 'title', 'scale'].includes(name)) report.push(`${name}: ${JSON.stringify(value)}`);
  }
  // Half a character cannot be written to a file.
  for (const { path, text: written } of drafts)
    if (!written.isWellFormed()) report.push(`${path}: 깨진 글자가 있습니다`);
  return { drafts, report: [...assumptions(assumed), ...report] };
}

function titleStory({ title }: GivenTimeline, { home }: ImportPlace, drafts: Draft[], report: string[]) {
  const headline = htmlWords(title?.text?.headline ?? '');
  if (!title || headline === '') {
    report.push('이슈의 제목이 없어 이슈에 넣지 않았습니다. 넣으려면 `--story 이슈-이름`을 붙여 다시 하세요.');
    if (title) report.push(`title: ${JSON.stringify(title)}`);
    return undefined;
  }
  const given = (title.unique_id ?? '').replace(/^story\./, '');
  const id = takeId('stories', { given, headline, fallback: 'imported-timeline' }, new Set());
  const { words: summary, lost } = slideMarkdown(title.text?.text ?? '', home);
  if (summary === '') lost.push('요약이 없어 제목을 그대로 적었습니다. `summary`를 고치세요');
  drafts.push({ path: `stories/${id}.md`, text: draftText({ title: headline, summary: summary || headline }, '') });
  for (const [name, value] of Object.entries(title)) {
    if (!['unique_id', 'text', 'autolink'].includes(name) && value) lost.push(`${name}: ${JSON.stringify(value)}`);
  }
  report.push(...lost.map((what) => `stories/${id}.md: ${what}`));
  return id;
}

function assumptions({ happened, planned }: { happened: number; planned: number }): string[] {
  const told = [];
  if (happened > 0)
    told.push(`지난 일 ${happened}건은 확인된 것(happened)으로 적었습니다. 근거가 되는 글이 있는지 살펴보세요.`);
  if (planned > 0)
    told.push(`아직 오지 않은 일 ${planned}건은 예정(planned, asOf는 오늘)으로 적었습니다. 알린 보도의 날로 고치세요.`);
  return told;
}
