import { fileURLToPath } from 'node:url';

/** One weight of one typeface, and the file that its glyphs come from. */
export interface Face {
  /** Its name in styles; `tokens.css` says it again. */
  family: string;
  weight: number;
  /** Of the whole typeface, TrueType; absolute. */
  file: string;
  /** A word for the names of its files: `serif-400`. */
  name: string;
}

/**
 * Gowun Batang, which pages bring along to be read in. What stands around the text is in the Gothic of the reader's own
 * device, which is a good one everywhere: a second typeface came to 64 KB on a first visit, and Lighthouse counted the
 * third of a second that they take on a slow phone.
 */
export const readingFaces: Face[] = [
  face('Gowun Batang', 'serif', 400, 'gowun-batang/400Regular/GowunBatang_400Regular.ttf'),
  face('Gowun Batang', 'serif', 700, 'gowun-batang/700Bold/GowunBatang_700Bold.ttf'),
];

/** What cards are drawn with: a picture has no device to borrow from. All have the 11,172 syllables, and are OFL. */
export const cardFaces: Face[] = [
  ...readingFaces,
  face('IBM Plex Sans KR', 'sans', 400, 'ibm-plex-sans-kr/IBMPlexSansKR_400Regular.ttf'),
  face('IBM Plex Sans KR', 'sans', 600, 'ibm-plex-sans-kr/IBMPlexSansKR_600SemiBold.ttf'),
];

function face(family: string, kind: 'serif' | 'sans', weight: number, path: string): Face {
  const file = fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));
  return { family, weight, file, name: `${kind}-${weight}` };
}
