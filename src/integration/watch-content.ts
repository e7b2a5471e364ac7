import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Calls `read` and reloads the browser whenever a file under `folder` (absolute) is written, made or removed. */
export function watchContent(server: ViteDevServer, folder: string, read: () => void): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    read();
    // Astro keeps the list of a route's pages with the route's module; a new file is a new page.
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}
