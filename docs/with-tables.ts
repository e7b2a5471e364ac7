import { collections } from '../src/content/collections.ts';
import { mistakeIds } from '../src/content/mistake-ids.ts';
import { documentFields } from '../src/content/schemas/document.ts';
import { goneSchema } from '../src/content/schemas/gone.ts';
import { interviewSchema } from '../src/content/schemas/interview.ts';
import { siteSchema } from '../src/content/schemas/site.ts';
import { datesTable } from './dates-table.ts';
import { fieldsTable } from './fields-table.ts';

const place = /(?<=<!-- table: ([a-z]+) -->\n).*?(?=<!-- \/table -->)/gs;

/** Markdown whose tables between `<!-- table: name -->` and `<!-- /table -->` say what the code says today. */
export function withTables(markdown: string): string {
  return markdown.replace(place, (_, name: string) => {
    const table = tables[name];
    if (!table) throw new Error(`There is no table \`${name}\`, only ${Object.keys(tables).join(', ')}`);
    return `${table()}\n`;
  });
}

const tables: Readonly<Record<string, () => string>> = {
  dates: datesTable,
  mistakes: mistakesTable,
  articles: () => fieldsTable(collections.articles.shape),
  interviews: () => fieldsTable(interviewOnly()),
  events: () => fieldsTable(collections.events.shape),
  stories: () => fieldsTable(collections.stories.shape),
  people: () => fieldsTable(collections.people.shape),
  gone: () => fieldsTable(goneSchema.shape),
  site: () => fieldsTable(siteSchema.shape),
};

function mistakesTable(): string {
  const rows = Object.entries(mistakeIds).map(([id, meaning]) => `| \`${id}\` | ${meaning.replaceAll('|', '\\|')} |`);
  return ['| 이름 | 뜻 |', '|---|---|', ...rows].join('\n');
}

function interviewOnly() {
  const entries = Object.entries(interviewSchema.shape).filter(([name]) => !Object.hasOwn(documentFields, name));
  return Object.fromEntries(entries);
}
