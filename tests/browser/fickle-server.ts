import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileAt, types } from './picky-server.ts';

/** What a host serves, and how, from now on. */
export type Host = {
  folder: string;
  /** `half`: every second file of the application does not come; `silent`: it accepts, and never answers. */
  manner: 'whole' | 'half' | 'silent';
};

/** Serves what the host has at the moment, as it does at the moment. Returns how to stop it for good. */
export async function serveFickly(host: Host, port: number): Promise<() => Promise<void>> {
  let asked = 0;
  const server = createServer(({ url = '/' }, response) => {
    if (host.manner === 'silent') return;
    asked += 1;
    if (host.manner === 'half' && url.includes('/_app/') && asked % 2 === 0) {
      response.destroy();
      return;
    }
    const file = fileAt(host.folder, url);
    const there = existsSync(file);
    const given = there ? file : join(host.folder, '404.html');
    response.writeHead(there ? 200 : 404, {
      'content-type': types[extname(given)] ?? 'application/octet-stream',
      'cache-control': 'no-store'
    });
    response.end(readFileSync(given));
  }).listen(port);
  await once(server, 'listening');
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}
