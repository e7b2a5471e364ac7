import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Calls `read` and reloads the browser whenever a file under `folder` (absolute) is written, made or removed. */
export function watchContent(server: Server, folder: string, read: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const refresh = () => {
    read();
    // Astro keeps the list of a route's pages with the route's module; a new file is a new page.
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    // Many files may change at once (`git checkout`); they are read once.
    clearTimeout(timer);
    timer = setTimeout(refresh, 30);
  });
}
