import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { CommandError } from '../../commands/command-error.ts';
import type { GivenTimeline } from './slide-schema.ts';
import { timelineJsSchema } from './slide-schema.ts';

/** Reads a file of TimelineJS3. What is none is a `CommandError` that says what is wrong, and where. */
export function readTimelineJs(text: string): GivenTimeline {
  const value = readJson(text);
  const other = otherFormat(value);
  if (other !== undefined) throw new CommandError(other);
  const result = timelineJsSchema.safeParse(value, { error: () => '값이 맞지 않습니다' });
  if (result.success) return result.data;
  throw new CommandError(
    ['TimelineJS3 JSON의 꼴이 아닌 곳이 있어 아무것도 들여오지 않았습니다:', ...result.error.issues.map(problem)].join(
      '\n',
    ),
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is hardly ever YAML, whose parser says where.
    const [first] = parseDocument(text).errors.flatMap(({ linePos }) => linePos?.[0] ?? []);
    const place = first && ` ${first.line}줄 ${first.col}칸에서 막혔습니다.`;
    throw new CommandError(`JSON으로 읽을 수 없습니다.${place ?? ''} 파일이 잘리지 않았는지 살펴보세요.`);
  }
}

function otherFormat(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'TimelineJS3 JSON은 `{ "events": [ … ] }` 꼴이어야 합니다.';
  if ('timeline' in value) return 'TimelineJS 2판의 JSON입니다. TimelineJS3으로 옮긴 뒤 다시 가져오세요.';
  if (!('events' in value)) return 'TimelineJS3 JSON에는 `events`가 있어야 합니다.';
  if ('$schema' in value && 'version' in value)
    return '연표의 `timeline.json`입니다. 같은 자리의 `timelinejs.json`을 가져오세요.';
  return undefined;
}

function problem({ path, message }: z.core.$ZodIssue): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `- \`${place.slice(1)}\`: ${message}`;
}
