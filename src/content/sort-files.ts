import type { CollectionName } from './collections.ts';
import { collectionNames, isCollectionName } from './collections.ts';
import type { ListedFile } from './list-files.ts';
import type { Mistake } from './mistake.ts';
import type { MistakeId } from './mistake-ids.ts';

/** A Markdown file, its collection and its id. */
export interface TextFile extends ListedFile {
  collection: CollectionName;
  id: string;
  /** As the writer is told of it: `content/articles/x.md`. */
  file: string;
}

export interface SortedFiles {
  texts: TextFile[];
  /** What files with a wrong name are called by others: `articles/x`. */
  misnamed: string[];
  /** Pictures, by their path in the content folder. */
  pictures: Map<string, string>;
  site?: ListedFile | undefined;
  /** What is said at the addresses of pieces that are no more; their ids name the piece: `articles/x`. */
  gone: (ListedFile & { file: string; id: string })[];
  /** The ledger of addresses. */
  permalinks?: ListedFile | undefined;
  /** The words that no file may have. */
  redactions?: ListedFile | undefined;
  revisions?: ListedFile | undefined;
  /** What the importer remembers of the copy that it has read. */
  imported: (ListedFile & { file: string })[];
  mistakes: Mistake[];
}

/** Decides by its path alone what each file under `content/` is; what is nothing we know is a mistake, never passed over. */
export function sortFiles(files: readonly ListedFile[], name: string): SortedFiles {
  const sorted: SortedFiles = { texts: [], misnamed: [], pictures: new Map(), gone: [], imported: [], mistakes: [] };
  const taken = new Map<string, string>();
  for (const listed of files) {
    const file = `${name}/${listed.path}`;
    const fail = (id: MistakeId, message: string) => sorted.mistakes.push({ id, file, line: 1, column: 1, message });
    const [folder = '', ...rest] = listed.path.split('/');
    const composed = listed.path.normalize('NFC');
    // macOS keeps some names decomposed: the same word to the eye, another address to the web.
    if (composed !== listed.path) {
      fail('not-nfc', '파일 이름의 한글이 자모로 풀려 있습니다(NFD). 이름을 지우고 다시 쳐서 저장하세요');
      sorted.misnamed.push(composed.replace(/\.md$/, ''));
    } else if (listed.path === 'site.yaml') {
      sorted.site = listed;
    } else if (listed.path === 'permalinks.txt') {
      sorted.permalinks = listed;
    } else if (listed.path === 'redactions.yaml') {
      sorted.redactions = listed;
    } else if (folder === 'gone' && isCollectionName(rest[0] ?? '') && rest.length > 1 && listed.path.endsWith('.md')) {
      const id = rest.join('/').slice(0, -'.md'.length);
      const wrong = nameProblem(rest.slice(1).join('/').slice(0, -'.md'.length));
      if (wrong === undefined) sorted.gone.push({ ...listed, file, id });
      else fail('bad-name', wrong);
    } else if (folder === 'imported' && isCollectionName(rest[0] ?? '') && listed.path.endsWith('.yaml')) {
      sorted.imported.push({ ...listed, file });
    } else if (listed.path === 'revisions.txt') {
      sorted.revisions = listed;
    } else if (rest.length === 0 || !isCollectionName(folder)) {
      fail(
        'unknown-file',
        `\`site.yaml\`이나 ${collectionNames.map((known) => `\`${known}/\``).join(', ')} 안의 파일이어야 합니다. 옮기거나 지우세요`,
      );
    } else if (picture.test(listed.path)) {
      sorted.pictures.set(listed.path, listed.absolute);
    } else if (/\.md$/i.test(listed.path) && !listed.path.endsWith('.md')) {
      const meant = listed.path.replace(/\.md$/i, '.md');
      fail('bad-name', `글의 이름은 소문자 \`.md\`로 끝나야 합니다. \`${meant.split('/').at(-1)}\`로 바꾸세요`);
      sorted.misnamed.push(meant.slice(0, -'.md'.length));
    } else if (!listed.path.endsWith('.md')) {
      fail(
        'unknown-file',
        '글은 `.md`, 사진은 `.jpg` `.png` `.webp` `.avif` `.gif`여야 합니다. 쓰지 않는 파일이면 지우세요',
      );
    } else {
      const id = rest.join('/').slice(0, -'.md'.length);
      const wrong = nameProblem(id);
      const key = `${folder}/${id}`.toLowerCase();
      const other = taken.get(key);
      // On many disks and some hosts `A` and `a` are one name.
      if (wrong !== undefined) fail('bad-name', wrong);
      else if (other !== undefined)
        fail('duplicate-id', `\`${other}\` 파일과 주소가 같아집니다. 한쪽의 이름을 바꾸세요`);
      else sorted.texts.push({ ...listed, collection: folder, id, file });
      if (wrong !== undefined || other !== undefined) sorted.misnamed.push(`${folder}/${id}`);
      else taken.set(key, file);
    }
  }
  return sorted;
}

const picture = /\.(jpe?g|png|webp|avif|gif)$/i;
const reserved = new Set(['index', 'page', 'print']);

function nameProblem(id: string): string | undefined {
  for (const segment of id.split('/')) {
    if (!/^[\p{L}\p{N}_-]+$/u.test(segment)) {
      return `파일과 폴더의 이름에는 글자, 숫자, \`-\`, \`_\`만 씁니다(받은 이름 \`${segment}\`). 예: \`openai-korea-launch.md\``;
    }
    if (reserved.has(segment.toLowerCase())) return `\`${segment}\` 이름은 사이트가 씁니다. 다른 이름을 붙이세요`;
  }
  if (/^\d{4}$/.test(id))
    return `\`${id}\`처럼 네 자리 숫자로만 된 이름은 사이트가 씁니다. 무슨 일인지 이름에 더하세요`;
  return undefined;
}
