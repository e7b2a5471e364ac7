import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesIn } from './site-files.ts';

/** Writes beside every text of a finished site the same in brotli and in gzip (`.br`, `.gz`), where that is shorter. */
export function precompress(folder: string): void {
  for (const file of filesIn(folder)) {
    if (!texts.test(file)) continue;
    const bytes = readFileSync(join(folder, file));
    for (const [ending, compressed] of [
      ['.br', brotliCompressSync(bytes)],
      ['.gz', gzipSync(bytes, { level: 9 })],
    ] as const) {
      if (compressed.length < bytes.length) writeFileSync(join(folder, file + ending), compressed);
    }
  }
}

const texts = /\.(?:html|css|js|json|xml|ics|md|txt|svg|webmanifest)$/;
