import { Temporal } from 'temporal-polyfill';
import { buildTime } from '../content/is-published.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { addressOf, writeLedger } from '../permalinks/ledger.ts';
import { unrecordedAddresses } from '../permalinks/unrecorded.ts';
import { writeRevisions } from '../permalinks/write-revisions.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { formatMistakes } from './format-mistakes.ts';
import { listPurge } from './list-purge.ts';
import { siteOptions } from './site-options.ts';

/**
 * `npm run permalinks`: writes down what a release has to remember for the next: every address that is published from
 * today on (`permalinks.txt`, from which nothing is ever taken out), and what was said (`revisions.txt`). With `--purge` it only
 * tells what caches must forget. Returns the exit code.
 */
export function permalinks(args: string[]): number {
  if (args.includes('--purge')) return listPurge(args.filter((each) => each !== '--purge'));
  const { content } = siteOptions(args);
  const { newsroom, mistakes } = openNewsroom(content);
  if (!newsroom) {
    console.log(formatMistakes(mistakes));
    console.log('주소를 적지 않았습니다.');
    return 1;
  }
  const file = `${content}/permalinks.txt`;
  const fresh = unrecordedAddresses(newsroom);
  const since = Temporal.Instant.fromEpochMilliseconds(buildTime(process.env))
    .toZonedDateTimeISO(newsroom.site.timeZone)
    .toPlainDate()
    .toString();
  writeWhole(file, writeLedger([...newsroom.permalinks, ...fresh.map((place) => ({ ...place, since }))]));
  writeWhole(`${content}/revisions.txt`, writeRevisions(newsroom, newsroom.revisions));
  const total = newsroom.permalinks.length + fresh.length;
  console.log(`\`${file}\`에 새 주소 ${fresh.length}개를 적었습니다. 모두 ${total}개입니다.`);
  for (const place of fresh.slice(0, shown)) console.log(`  ${addressOf(place)}`);
  if (fresh.length > shown) console.log(`  … 그 밖에 ${fresh.length - shown}개`);
  return 0;
}

const shown = 20;
