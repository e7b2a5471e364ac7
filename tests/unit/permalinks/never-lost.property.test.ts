import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { addressOf, writeLedger } from '../../../src/permalinks/ledger.ts';
import { unrecordedAddresses } from '../../../src/permalinks/unrecorded.ts';
import { writeScratch } from '../content/open-scratch.ts';

// A small newsroom whose editor renames, splits, merges, deletes and restores at random, and writes for each the line
// that the messages ask for. After every release, each address that was ever published leads somewhere.

interface Text {
  collection: 'articles' | 'interviews' | 'events' | 'stories';
  name: string;
  places: string[];
  formerly: string[];
  story: string | undefined;
}

/** Takes what it needs from these numbers; which text, which place. */
type Step = { kind: (typeof kinds)[number]; which: number; other: number };

const kinds = ['rename', 'renamePlace', 'dropPlace', 'merge', 'remove', 'restore', 'move', 'add', 'unlink'] as const;

test('no address is lost, whatever is renamed, merged, removed or restored', (context) => {
  writeScratch(context);
  const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), which: fc.nat(50), other: fc.nat(50) }), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(steps, (list) => {
      const editor = new Editor();
      for (const step of [undefined, ...list]) {
        if (step) editor.take(step);
        editor.release();
      }
    }),
    { numRuns: 40 },
  );
});

class Editor {
  texts: Text[] = [
    { collection: 'stories', name: 'river', places: ['why'], formerly: [], story: undefined },
    { collection: 'articles', name: 'bridge', places: ['first', 'second'], formerly: [], story: 'river' },
    { collection: 'interviews', name: 'ferry', places: ['q1', 'q2', 'q3'], formerly: [], story: 'river' },
    { collection: 'events', name: 'opening', places: [], formerly: [], story: 'river' },
    { collection: 'events', name: 'closing', places: ['how'], formerly: [], story: 'river' },
  ];
  gone: { text: Text; formerly: string[] }[] = [];
  ledger = new Map<string, { path: string; anchor: string; since: string }>();
  count = 0;

  take({ kind, which, other }: Step): void {
    const text = this.texts[which % Math.max(1, this.texts.length)];
    this.count += 1;
    if (kind === 'restore') {
      this.restore(which);
      return;
    }
    if (kind === 'add') {
      this.texts.push({
        collection: 'articles',
        name: `new-${this.count}`,
        places: ['first'],
        formerly: [],
        story: this.texts.find(({ collection }) => collection === 'stories')?.name,
      });
      return;
    }
    if (!text) return;
    switch (kind) {
      case 'rename':
        text.formerly.push(`${text.collection}/${text.name}`);
        text.name = `${text.name.replace(/-\d+$/, '')}-${this.count}`;
        this.follow(text);
        return;
      case 'renamePlace': {
        const place = text.places[other % Math.max(1, text.places.length)];
        if (place === undefined) return;
        text.places[text.places.indexOf(place)] = `${place.replace(/-\d+$/, '')}-${this.count}`;
        text.formerly.push(`{ was: ${place}, now: ${place.replace(/-\d+$/, '')}-${this.count} }`);
        return;
      }
      case 'dropPlace': {
        const place = text.places.length > 1 ? text.places[other % text.places.length] : undefined;
        if (place === undefined) return;
        text.places.splice(text.places.indexOf(place), 1);
        text.formerly.push(place);
        return;
      }
      case 'merge':
      case 'move': {
        const heir = this.texts[other % this.texts.length];
        if (!heir || heir === text || text.collection === 'stories') return;
        const names = [`${text.collection}/${text.name}`, ...text.formerly.filter(isPage)];
        this.texts.splice(this.texts.indexOf(text), 1);
        heir.formerly.push(...names);
        for (const place of names.flatMap((name) => this.placesOf(name, heir))) {
          heir.formerly.push(heir.places[0] === undefined ? place : `{ was: ${place}, now: ${heir.places[0]} }`);
        }
        return;
      }
      case 'remove':
        if (text.collection === 'stories') return;
        this.texts.splice(this.texts.indexOf(text), 1);
        this.gone.push({ text, formerly: text.formerly.filter(isPage) });
        return;
      default:
        text.story = undefined;
    }
  }

  restore(which: number): void {
    const [back] = this.gone.splice(which % Math.max(1, this.gone.length), 1);
    if (back) this.texts.push(back.text);
  }

  /** A story's texts name it. */
  follow(story: Text): void {
    if (story.collection === 'stories')
      for (const text of this.texts) if (text.story !== undefined) text.story = story.name;
    for (const { text } of this.gone)
      if (story.collection === 'stories' && text.story !== undefined) text.story = story.name;
  }

  /** The places of a text that somebody may have linked to and that its heir lacks, as the heir calls them. */
  placesOf(reference: string, heir: Text): string[] {
    return [...this.ledger.values()]
      .filter(({ path, anchor }) => path === `/${reference}/` && anchor !== '' && !heir.places.includes(anchor))
      .map(({ anchor }) => `${reference}#${anchor}`);
  }

  release(): void {
    rmSync('content', { recursive: true });
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join('content', path)), { recursive: true });
      writeFileSync(join('content', path), text);
    };
    write('site.yaml', 'name: 시험\ndescription: 시험\naddress: https://news.example\n');
    write('permalinks.txt', writeLedger([...this.ledger.values()]));
    for (const text of this.texts) write(`${text.collection}/${text.name}.md`, markdown(text));
    for (const { text, formerly } of this.gone) {
      const line = formerly.length === 0 ? '' : `formerly: [${formerly.join(', ')}]\n`;
      write(`gone/${text.collection}/${text.name}.md`, `---\nkind: withheld\ndate: 2025-09-10\n${line}---\n`);
    }
    const { newsroom, mistakes } = openNewsroom('content', 0);
    assert.deepEqual(mistakes, [], JSON.stringify({ texts: this.texts, gone: this.gone }));
    if (!newsroom) return;
    for (const place of this.ledger.values()) assertLeads(newsroom, place);
    for (const place of unrecordedAddresses(newsroom))
      this.ledger.set(addressOf(place), { ...place, since: '2025-09-10' });
  }
}

/** What a reader finds: the page, a stub that leads to a page in one step, or a page that says it is gone; and the place in it. */
function assertLeads({ addresses, moves }: Newsroom, { path, anchor }: { path: string; anchor: string }): void {
  if (moves.graves.has(path)) return;
  const redirect = moves.redirects.get(path);
  const page = redirect?.to ?? path;
  const there = addresses.get(page);
  assert.ok(there, `${path} leads to ${page}, which is not there`);
  if (anchor === '' || there.has(anchor)) return;
  // Of an event that is withheld nothing is told on other pages.
  if (moves.graves.has(`/events/${anchor.replace(/^event-/, '')}/`)) return;
  const place = redirect?.places.get(anchor) ?? moves.formerPlaces.get(page)?.get(anchor);
  assert.ok(place, `${path}#${anchor} has no successor`);
  const anchors = addresses.get(place.path);
  assert.ok(anchors && (place.anchor === '' || anchors.has(place.anchor)), `${path}#${anchor} leads to nothing`);
}

function isPage(former: string): boolean {
  return /^[a-z]+\/[^#]+$/.test(former);
}

function markdown({ collection, name, places, formerly, story }: Text): string {
  const heritage = formerly.length === 0 ? '' : `formerly:\n${formerly.map((each) => `  - ${each}\n`).join('')}`;
  const belongs =
    story === undefined ? '' : collection === 'events' ? `stories: [stories/${story}]\n` : `story: stories/${story}\n`;
  const sections = places.map((place) => `## ${place} {#${place}}\n\n글.\n`).join('\n');
  switch (collection) {
    case 'stories':
      return `---\ntitle: ${name}\nsummary: 요약\n${heritage}---\n\n${sections}`;
    case 'events':
      return `---\ntitle: ${name}\ndate: 2025-09\nstatus: happened\n${belongs}${heritage}---\n\n${sections}`;
    case 'articles':
      return `---\ntitle: ${name}\npublished: 2025-09-10\n${belongs}${heritage}---\n\n글.\n\n${sections}`;
    default:
      return `---\ntitle: ${name}\npublished: 2025-09-10\n${belongs}${heritage}speakers:\n  - { id: a, label: 가람 }\nanswers: gist\n---\n\n${sections.replaceAll('글.', '**가람** 글.')}`;
  }
}
