import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json'
};

/** The file of a folder that an address asks for, whether it is there or not. */
export function fileAt(folder: string, url: string): string {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://host').pathname)));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
}

/**
 * Serves a folder as some hosts do: nothing may stay in the browser’s own cache, and files whose names end so
 * are “not found”. Returns how to stop it for good.
 */
export async function servePickily(
  folder: string,
  port: number,
  refused: readonly string[] = []
): Promise<() => Promise<void>> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(folder, url);
    const there = existsSync(file) && !refused.includes(extname(file));
    const given = there ? file : join(folder, '404.html');
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
