import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cardFaces } from '../fonts/faces.ts';
import { colours } from '../styles/colours.ts';
import type { Card } from './card.ts';
import { cardRecipe } from './draw-card.ts';

let typefaces: string | undefined;

/** A name for the picture of a card, of all that goes into it: what it says, the typefaces, and how it is drawn. */
export function cardKey(card: Card): string {
  typefaces ??= cardFaces.map(({ file }) => digest(readFileSync(file))).join();
  return digest(JSON.stringify([cardRecipe, typefaces, colours.light, card]));
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 32);
}
