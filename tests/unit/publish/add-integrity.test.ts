import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addIntegrity } from '../../../src/publish/add-integrity.ts';

test('a script and a stylesheet are loaded with their hashes, and nothing else of a page changes', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['a.js', 'a.css']) writeFileSync(join(folder, 'assets', name), '');
  const rest = '<script type="application/ld+json">{}</script><link rel="icon" href="/news/favicon.svg"><p>본문</p>';
  const tags = ['<script src="/news/assets/a.js"', '<script type="module" src="/news/assets/a.js"'];
  const all = [...tags, '<link rel="stylesheet" href="/news/assets/a.css"'];
  writeFileSync(join(folder, 'index.html'), `${all.map((tag) => `${tag}>`).join('')}${rest}`);
  addIntegrity(folder, '/news/');
  const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  assert.equal(
    readFileSync(join(folder, 'index.html'), 'utf8'),
    `${all.map((tag) => `${tag} integrity="${hash}">`).join('')}${rest}`,
  );
});
