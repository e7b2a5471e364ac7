import { absoluteUrl } from '../content/absolute-url.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { purgeableAddresses } from '../publish/purgeable-addresses.ts';
import { formatMistakes } from './format-mistakes.ts';
import { siteOptions } from './site-options.ts';

/**
 * `npm run permalinks -- --purge`: the addresses that a CDN must forget of all that is withheld, as often as somebody
 * asks. Writes nothing. Returns the exit code.
 */
export function listPurge(args: string[]): number {
  const { newsroom, mistakes } = openNewsroom(siteOptions(args).content);
  if (!newsroom) {
    console.log(formatMistakes(mistakes));
    return 1;
  }
  const { own, others, pictures } = purgeableAddresses(newsroom);
  const whole = (path: string) => absoluteUrl(newsroom.site, encodeURI(path));
  if (others.length + own.length === 0) console.log('싣지 않기로 한 것이 없어 비울 주소도 없습니다.');
  const sections: [string, string[]][] = [
    ['싣지 않기로 한 글의 주소입니다. 새 사이트를 올린 뒤 CDN에서 비우세요:', own.map(whole)],
    [
      '그 글을 알렸거나 싣지 않기로 한 말이 있었을 수 있는 주소입니다. 함께 비우거나 CDN을 통째로 비우세요:',
      others.map(whole),
    ],
    ['사진은 장부에 없으니 앞부분이 같은 주소를 모두 비우세요:', pictures.map((path) => `${whole(path)}*`)],
  ];
  for (const [heading, addresses] of sections) {
    if (addresses.length > 0) for (const line of [heading, ...addresses]) console.log(line);
  }
  return 0;
}
