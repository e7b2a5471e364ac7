import { checkCases } from '../permalinks/check-cases.ts';
import { checkFormerly } from '../permalinks/check-formerly.ts';
import { checkRevisions } from '../permalinks/check-revisions.ts';
import { readGone } from '../permalinks/gone.ts';
import { nameFirst } from '../permalinks/name-first.ts';
import { openLedger } from '../permalinks/open-ledger.ts';
import { openRevisions } from '../permalinks/open-revisions.ts';
import { findRedacted, hideRedacted, readRedactions } from '../permalinks/redactions.ts';
import { addressesOf } from './addresses.ts';
import { briefMistake } from './brief-mistake.ts';
import { checkAliases } from './check-aliases.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkReferences } from './check-references.ts';
import { checkRows } from './check-rows.ts';
import { checkUpdates } from './check-updates.ts';
import { compileEntries } from './compile-entries.ts';
import { countCharacters } from './count-characters.ts';
import { referenceOf } from './entry.ts';
import { evidenceHeldBack } from './evidence-held-back.ts';
import { buildTime } from './is-published.ts';
import { listFiles } from './list-files.ts';
import type { Mistake } from './mistake.ts';
import { nameReferences } from './name-references.ts';
import type { Newsroom } from './newsroom.ts';
import { publishedEntries } from './published-entries.ts';
import { publishedMedia, publishedRenditions } from './published-media.ts';
import { readEntries } from './read-entries.ts';
import { openPictures, pictureAddresses } from './read-picture.ts';
import { readSite } from './read-site.ts';
import { relate } from './relate.ts';
import { compareText } from './sort-entries.ts';
import { sortFiles } from './sort-files.ts';
import { type WaitingPiece, waitingPieces } from './waiting-pieces.ts';

/**
 * A newsroom and what waits to join it, or every mistake that keeps it from being one, in the order of files and lines.
 * What waits stands outside the newsroom, so that no page and no feed can tell of it; with the drafts it is `heldBack`.
 */
export type OpenedNewsroom =
  | { newsroom: Newsroom; waiting: WaitingPiece[]; heldBack: number; mistakes: [] }
  | { newsroom?: never; mistakes: Mistake[] };

/**
 * START HERE. Reads a content folder from disk, each file once, and hands out what can be published.
 * The stages: files → checked frontmatter → compiled Markdown → pieces that know one another → addresses,
 * compared with those that were ever published.
 * A file with a mistake goes as far as it can, so that one run finds every mistake in every file.
 * Synchronous; never throws for what a writer wrote.
 *
 * @param folder relative to the project, as the writer knows it: `content`
 * @param now for `publishAt` only, in epoch milliseconds
 */
export function openNewsroom(folder: string, now: number = buildTime(process.env)): OpenedNewsroom {
  const name = folder.replaceAll('\\', '/').replace(/\/+$/, '');

  const listed = listFiles(folder, name);
  const files = sortFiles(listed.files, name);
  const { site, mistakes: siteMistakes } = readSite(files.site, name);
  const { base = '/', timeZone = 'Asia/Seoul' } = site ?? {};
  const { entries, mistakes: entryMistakes } = readEntries(files.texts, timeZone);
  const { revisions, mistakes: revisionMistakes } = openRevisions(files.revisions, name);
  const existing = new Set([...files.texts.map(referenceOf), ...files.misnamed]);

  const pictures = openPictures(files.pictures, base);
  const { compiled, mistakes: bodyMistakes } = compileEntries(entries, base, pictures);

  const published = publishedEntries(entries, now, timeZone);
  const pieces = relate(published, compiled, timeZone, pictures.pictureAt);
  const media = pictureAddresses(files.pictures);
  const addresses = addressesOf(pieces, compiled);

  const { gone, mistakes: goneMistakes } = readGone(files.gone, timeZone);
  const { redactions, mistakes: redactionMistakes } = readRedactions(files.redactions, name);
  const embargoed = evidenceHeldBack(entries, now, timeZone);
  const ledger = openLedger(files.permalinks, { ...pieces, addresses }, gone, {
    entries,
    published,
    embargoed: new Map([...embargoed].map(([event, texts]) => [referenceOf(event), texts.map(({ file }) => file)])),
    existing,
    folder,
    name,
  });
  nameFirst([...pieces.byPath.values()], ledger.permalinks, revisions);

  const mistakes = [
    ...listed.mistakes,
    ...files.mistakes,
    ...siteMistakes,
    ...revisionMistakes,
    ...nameReferences(entryMistakes, entries),
    ...bodyMistakes,
    ...checkReferences(entries, existing),
    ...checkEvidence(entries),
    ...checkAliases(entries),
    ...checkPictures(entries, pictures),
    ...checkUpdates(entries, timeZone),
    ...checkRows(entries, compiled),
    ...checkLinks(entries, compiled, { published, existing, addresses, media, pictures, moves: ledger.moves }),
    ...goneMistakes,
    ...checkFormerly(Object.values(entries).flat(), gone, existing, { addresses }),
    ...ledger.mistakes,
    ...checkCases(pieces.byPath.values(), ledger, name),
    ...checkRevisions({ ...pieces, revisions, moves: ledger.moves }, entries, name, timeZone),
    ...redactionMistakes,
    ...findRedacted(files, redactions, name),
  ];
  if (site && mistakes.length === 0) {
    const characters = countCharacters(site, published, compiled);
    const shown = publishedMedia(pieces, compiled, media);
    const renditions = publishedRenditions(shown, pictures.pictureAt);
    const { permalinks, moves } = ledger;
    const newsroom = {
      site,
      ...pieces,
      media: shown,
      renditions,
      addresses,
      permalinks,
      revisions,
      moves,
      redactions,
      characters,
    };
    const heldBack = Object.values(entries).flat().length - Object.values(published).flat().length;
    return { newsroom, waiting: waitingPieces(entries, now, timeZone), heldBack, mistakes: [] };
  }
  return { mistakes: hideRedacted(mistakes, redactions).map(briefMistake).sort(byPlace) };
}

function byPlace(a: Mistake, b: Mistake): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.id, b.id);
}
