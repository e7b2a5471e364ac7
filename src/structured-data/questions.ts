import type { QuestionLeaf } from 'schema-dts';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Interview, Site } from '../content/newsroom.ts';
import { entityReference } from './entity.ts';

/**
 * The questions of an interview, each named by the address at which it is answered. The answers are not said again:
 * their words stand at that address, under the rights of the page. Who answers is told where one person answers all.
 */
export function questionsOf(interview: Interview, site: Site): QuestionLeaf[] {
  const [speaker, ...others] = interview.speakers;
  const author =
    speaker && others.length === 0
      ? speaker.who
        ? entityReference(speaker.who, site)
        : ({ '@type': 'Person', name: speaker.label } as const)
      : undefined;
  return interview.questions.map(({ id, text }) => {
    const url = absoluteUrl(site, `${interview.path}#${encodeURIComponent(id)}`);
    return {
      '@type': 'Question',
      '@id': url,
      url,
      name: text,
      acceptedAnswer: { '@type': 'Answer', url, ...(author && { author }) },
    };
  });
}
