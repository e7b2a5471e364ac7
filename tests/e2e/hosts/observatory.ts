import { parse } from 'parse5';
import { attribute, elementsIn } from '../built-site.ts';
import type { Answer } from './ask.ts';

/**
 * The score of MDN's HTTP Observatory, by the table of mdn-http-observatory 1.6.3 (with what COOP and COEP add),
 * each test by its result there. A certificate made for a test counts as one that is trusted, and no site of a test is
 * on the list of preloaded hosts.
 *
 * @param plain what the site answers without TLS
 * @param page what it answers with TLS
 */
export function observatoryScore(plain: Answer, page: Answer): { score: number; results: Record<string, number> } {
  const results = {
    'content-security-policy': policyScore(page),
    cookies: page.headers['set-cookie'] === undefined ? 0 : -20,
    'cross-origin-resource-sharing': page.headers['access-control-allow-credentials'] === undefined ? 0 : -50,
    'cross-origin-resource-policy': oneOf(page, 'cross-origin-resource-policy', {
      'same-origin': 10,
      'same-site': 10,
      'cross-origin': 0,
    }),
    'cross-origin-opener-policy': oneOf(page, 'cross-origin-opener-policy', {
      'same-origin': 10,
      'same-origin-allow-popups': 10,
      'noopener-allow-popups': 10,
      'unsafe-none': 0,
    }),
    'cross-origin-embedder-policy': oneOf(page, 'cross-origin-embedder-policy', {
      'require-corp': 10,
      credentialless: 10,
      'unsafe-none': 0,
    }),
    redirection: plain.status === 301 && plain.headers.location?.startsWith('https://localhost:') ? 0 : -20,
    'referrer-policy': referrerScore(page),
    'strict-transport-security': transportScore(page),
    'subresource-integrity': integrityScore(page),
    'x-content-type-options': page.headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    'x-frame-options': policyOf(page).has('frame-ancestors') ? 5 : -20,
  };
  const values = Object.values(results);
  const lost = 100 + sum(values.filter((value) => value < 0));
  // What is won counts only for who has lost next to nothing.
  return { score: lost < 90 ? lost : 100 + sum(values), results };
}

function policyOf({ headers }: Answer): Map<string, string[]> {
  const written = headers['content-security-policy'];
  const directives = (Array.isArray(written) ? written.join(';') : (written ?? '')).split(';');
  return new Map(directives.map((each) => each.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
}

function policyScore(page: Answer): number {
  const policy = policyOf(page);
  if (policy.size < 2) return -25;
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const broad = /^(?:ftp:|https?:|\*|https?:\/\/\*(?:\.\*)?)$/;
  const inline = /^(?:'unsafe-inline'|data:)$/;
  if (sources('script-src').some((source) => broad.test(source) || inline.test(source))) return -20;
  if (sources('object-src').some((source) => broad.test(source))) return -20;
  if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return -10;
  if (sources('style-src').some((source) => broad.test(source) || inline.test(source))) return 0;
  const closed = policy.get('default-src')?.join() === "'none'";
  const forms = /^(?:'none'|'self')$/.test(policy.get('form-action')?.join() ?? '*');
  return closed && forms ? 10 : 5;
}

function referrerScore({ headers }: Answer): number {
  const policy = String(headers['referrer-policy'] ?? '');
  if (policy === '') return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(policy) ? 5 : -5;
}

function transportScore({ headers }: Answer): number {
  const age = /^max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) >= 15_768_000 ? 0 : -10;
}

function integrityScore({ body }: Answer): number {
  const scripts = elementsIn(parse(body.toString())).filter(
    (element) => element.tagName === 'script' && attribute(element, 'src') !== undefined,
  );
  if (scripts.some((script) => /^(?:https?:)?\/\//.test(attribute(script, 'src') ?? ''))) return -5;
  return scripts.some((script) => attribute(script, 'integrity')) ? 5 : 0;
}

function oneOf({ headers }: Answer, name: string, values: Record<string, number>): number {
  const value = headers[name];
  return value === undefined ? 0 : (values[String(value)] ?? -5);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
