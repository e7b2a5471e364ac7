import { assertPortFree } from './assert-port-free.ts';
import { readAddress } from './read-address.ts';
import { siteOptions } from './site-options.ts';

/** `npm run dev`: a live preview, until it is stopped. Mistakes are shown in the page. */
export async function dev(args: string[]): Promise<number> {
  process.env['YEONPYO_CONTENT'] = siteOptions(args).content;
  const address = readAddress(process.env);
  await assertPortFree(address);
  // Astro takes a second to load.
  const { dev: startServer } = await import('astro');
  const { port, hosts } = address;
  const [host] = hosts;
  await startServer({
    server: { port, ...(process.env['HOST'] && { host }) },
    // The address is the one that was asked for, or none: Vite would go on to the next port.
    vite: { server: { strictPort: true } },
  });
  return 0;
}
