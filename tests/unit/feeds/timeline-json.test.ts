import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { timelineData } from '../../../src/feeds/timeline-json/timeline-data.ts';
import { timelineJsonSchema } from '../../../src/feeds/timeline-json/timeline-json-schema.ts';
import { timelineDataSchema } from '../../../src/feeds/timeline-json/timeline-schema.ts';
import { timelineNewsroom } from './timeline-newsroom.ts';

const site = { address: 'https://news.example', base: '/news/' };

function validator() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(timelineJsonSchema(site));
}

/** Data as it is when it has been written and read again. */
function written(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}

describe('timeline.json', () => {
  test('is what its schema says, for the site, a story and a story without events', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const validate = validator();
    for (const each of [undefined, story, newsroom.stories.find(({ id }) => id === 'empty')]) {
      const data = written(timelineData(newsroom, each));
      assert.ok(validate(data), JSON.stringify(validate.errors));
      // Nothing in it that the schema does not describe.
      assert.deepEqual(timelineDataSchema.parse(data), data);
    }
  });

  test('names the schema by the address that the schema has', (t) => {
    const { newsroom } = timelineNewsroom(t);
    assert.equal(timelineData(newsroom).$schema, 'https://news.example/news/timeline.schema.json');
    assert.equal(timelineJsonSchema(site)['$id'], 'https://news.example/news/timeline.schema.json');
    assert.equal(timelineJsonSchema(site)['$schema'], 'https://json-schema.org/draft/2020-12/schema');
  });

  test('that is broken is refused by the schema', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const validate = validator();
    const data = timelineData(newsroom, story);
    const [event] = data.events;
    const broken: [string, object][] = [
      ['another version', { version: 2 }],
      ['no events', { events: undefined }],
      ['an address that is none', { address: '/timeline/' }],
      ['an event without a date', { events: [{ ...event, date: undefined }] }],
      ['a date in words', { events: [{ ...event, date: '2025년' }] }],
      ['a status that there is not', { events: [{ ...event, status: 'done' }] }],
      [
        'bounds without an offset',
        { events: [{ ...event, bounds: { earliest: '2025-01-01T00:00:00', latest: null } }] },
      ],
      ['bounds that are not there', { events: [{ ...event, bounds: { earliest: null } }] }],
      ['evidence without its words', { events: [{ ...event, evidence: [{ address: data.address }] }] }],
    ];
    for (const [what, change] of broken) assert.equal(validate(written({ ...data, ...change })), false, what);
    // A file of tomorrow, with a field more, is read by those who keep the schema of today.
    assert.equal(validate(written({ ...data, more: 1 })), true);
  });

  test('has a description for every field', () => {
    const bare: string[] = [];
    const walk = (schema: Record<string, unknown>, place: string) => {
      for (const [name, field] of Object.entries(
        (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (typeof field['description'] !== 'string') bare.push(`${place}.${name}`);
        walk(field, `${place}.${name}`);
        if (field['items']) walk(field['items'] as Record<string, unknown>, `${place}.${name}[]`);
      }
    };
    walk(timelineJsonSchema(site), '');
    assert.deepEqual(bare, []);
  });

  test('says what is known of a plan, with where it is said', (t) => {
    const { newsroom } = timelineNewsroom(t);
    const event = timelineData(newsroom).events.find(({ id }) => id === 'signs');
    assert.deepEqual(written(event), {
      id: 'signs',
      address: 'https://news.example/news/events/signs/',
      title: newsroom.events.find(({ id }) => id === 'signs')?.title,
      date: '2025-09-10',
      dateText: '2025년 9월 10일(수)',
      dateNote: '<b>이날</b> 오후',
      shape: 'day',
      bounds: { earliest: '2025-09-10T00:00:00+09:00', latest: '2025-09-10T23:59:59.999+09:00' },
      status: 'planned',
      asOf: '2025-09-09',
      statusText: '예정(2025년 9월 9일 보도)',
      who: [{ collection: 'people', id: 'kim', name: '김하나', address: 'https://news.example/news/people/kim/' }],
      stories: [
        {
          id: 's',
          title: newsroom.stories.find(({ id }) => id === 's')?.title,
          address: 'https://news.example/news/stories/s/#signs',
        },
      ],
      evidence: [
        {
          quote: '개소식을 열었다',
          address: 'https://news.example/news/articles/a/#event-signs',
          document: {
            collection: 'articles',
            id: 'a',
            title: '글',
            address: 'https://news.example/news/articles/a/',
            published: '2025-09-10',
            source: {
              agency: '통신',
              published: '2025-09-09',
              url: 'https://wire.example/1',
              treatment: 'rewritten',
            },
          },
        },
      ],
    });
  });

  test('leaves a bound open where the date is', (t) => {
    const { newsroom } = timelineNewsroom(t);
    const bounds = Object.fromEntries(timelineData(newsroom).events.map((event) => [event.date, event.bounds]));
    assert.deepEqual(bounds['2025-12/..'], { earliest: '2025-12-01T00:00:00+09:00', latest: null });
    assert.deepEqual(bounds['[..2025-09-10]'], { earliest: null, latest: '2025-09-10T23:59:59.999+09:00' });
    assert.deepEqual(bounds['2025-09-10T14:30+09:00'], {
      earliest: '2025-09-10T14:30:00+09:00',
      latest: '2025-09-10T14:30:59.999+09:00',
    });
  });

  test('has the body with whole addresses', (t) => {
    const { newsroom } = timelineNewsroom(t);
    const html = timelineData(newsroom).events.find(({ id }) => id === 'e0')?.html;
    assert.equal(
      html,
      '<p><strong>굵게</strong> <a href="https://news.example/news/articles/a/">글</a> 그리고 <a href="https://other.example/?a=1&amp;b=2" rel="external">밖</a>.</p>',
    );
  });
});
