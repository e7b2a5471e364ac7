import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { made, testContent } from './test-content.ts';

/**
 * A script: puts the newsroom of the tests together anew, from what is written in `tests/site` and from more than
 * anybody would write. Always the same, byte for byte.
 */
rmSync(testContent, { recursive: true, force: true });
cpSync('tests/site', testContent, { recursive: true });
for (let day = 1; day <= made.articles; day += 1) write(`articles/diary-${pad(day)}.md`, diary(day));
for (let night = 1; night <= made.events; night += 1) write(`events/night-${pad(night, 3)}.md`, watch(night));
write('interviews/forty-questions.md', fortyQuestions());

function diary(day: number): string {
  const published = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
  return `---
title: 관측 일지 ${day}번째 장
published: ${published}
story: stories/night-sky
---

별무리 천문대가 적은 ${day}번째 장이다.
`;
}

function watch(night: number): string {
  const year = 2022 + (night % 3);
  const month = pad(1 + (night % 12));
  return `---
title: 별무리 관측 ${night}번째 밤
date: ${year}-${month}-${pad(1 + (night % 28))}
status: happened
who: [organizations/별무리-천문대]
stories: [stories/night-sky]
---
`;
}

function fortyQuestions(): string {
  const questions = Array.from({ length: made.questions }, (_, index) => index + 1);
  return `---
title: 천문대지기에게 묻는 마흔 가지
published: 2024-12-31
story: stories/night-sky
setting: { where: 별무리 천문대 }
speakers: [{ id: keeper, label: 천문대지기 }]
answers: gist
---
${questions.map(exchange).join('')}`;
}

function exchange(number: number): string {
  return `
## ${number}번째 물음은 어느 별 이야기인가? {#star-${number}}

${number}번째 별은 맑은 밤에 보인다.
`;
}

function write(path: string, text: string): void {
  const file = join(testContent, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
