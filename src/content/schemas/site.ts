import { z } from 'zod';
import { email, flag, line, text, url } from './fields.ts';

/** `content/site.yaml`: the facts of the publication. */
export const siteSchema = z.strictObject({
  name: line('사이트 이름'),
  description: text('한두 문장 소개'),
  address: url('배포하는 주소. 예: https://yeonpyo.example').refine(
    isOrigin,
    '`https://yeonpyo.example`처럼 맨 위 주소여야 합니다. 그 아래 자리(`/news/`)는 `base`에 씁니다',
  ),
  base: z
    .string()
    .regex(/^\/(\w[\w.-]*\/)*$/, '`/` 또는 `/news/`처럼 `/`로 시작하고 끝나야 합니다')
    .describe('그 주소 아래의 자리. 맨 위면 `/`')
    .default('/'),
  timeZone: line('시간대. 예: Asia/Seoul')
    .refine(isTimeZone, '`Asia/Seoul` 같은 IANA 시간대 이름이어야 합니다')
    .default('Asia/Seoul'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, '`ko` 같은 언어 코드여야 합니다')
    .describe('언어')
    .default('ko'),
  demo: flag('true면 시연용임을 모든 면에 밝힌다').optional(),
  publisher: z
    .array(z.strictObject({ label: line('항목. 예: 발행인'), value: line('내용') }))
    .describe('신문법에 따른 발행 정보. 차례대로 바닥글에 놓인다')
    .default([]),
  contact: z
    .strictObject({ email: email('독자가 쓰는 전자우편').optional(), phone: line('전화').optional() })
    .describe('연락처')
    .optional(),
});

// What is no address at all has been told so already.
function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url === null || url.href === `${url.origin}/`;
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
