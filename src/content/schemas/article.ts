import { z } from 'zod';
import { documentFields } from './document.ts';

/** `content/articles/<id>.md`: a news article. The body is Markdown; its headings start at `##`. */
export const articleSchema = z.strictObject(documentFields);
