/** The newsroom of the tests: `tests/site`, and what `write-test-content.ts` adds to it. From the project's folder. */
export const testContent = '.yeonpyo/test-content';

/** What it is built into. */
export const testSite = '.yeonpyo/test-site';

/** How much is made: a list of three pages, a timeline that does not fit one, an interview to search in. */
export const made = { articles: 41, events: 130, questions: 40 };
