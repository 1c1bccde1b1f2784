import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Where the built site is. */
export const BUILD = 'build';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json'
};

/** A server on this machine alone. `close` ends its open connections too, as if it were unplugged. */
export type Served = Readonly<{ origin: string; close: () => Promise<void> }>;

/** Serves a folder as a static host would, in brotli; `pages` come from memory, by path. */
export async function serve(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asked = fileOf(folder, path);
    const found = path in pages || existsSync(asked);
    const file = found ? asked : join(folder, '404.html');
    const body = compressed.get(file) ?? brotliCompressSync(pages[path] ?? contentOf(file));
    compressed.set(file, body);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      })
  };
}

/** The file that a static host serves at this path. */
export const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

const contentOf = (file: string) => (existsSync(file) ? readFileSync(file) : '');
