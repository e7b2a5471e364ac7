import { dev as startServer } from 'astro';
import { readAddress } from './read-address.ts';
import { siteOptions } from './site-options.ts';

/** `npm run dev`: a live preview, until it is stopped. Mistakes are shown in the page. */
export async function dev(args: string[]): Promise<number> {
  process.env['YEONPYO_CONTENT'] = siteOptions(args).content;
  const { port, hosts } = readAddress(process.env);
  const [host] = hosts;
  await startServer({ server: { port, ...(process.env['HOST'] && { host }) } });
  return 0;
}
