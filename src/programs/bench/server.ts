import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { makeCertificate } from './certificate.ts';

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
  const answerTo = answersFrom(folder, pages);
  const server = createServer((request, response) => {
    const { status, headers, body } = answerTo(request.url ?? '/');
    response.writeHead(status, headers).end(body);
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

/** The same over HTTP/2, where files asked for together come together. */
export async function serveOverHttp2(folder: string): Promise<Served> {
  const answerTo = answersFrom(folder);
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer(makeCertificate(), (request, response) => {
    const { status, headers, body } = answerTo(request.url);
    response.writeHead(status, headers);
    response.end(body);
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const session of sessions) session.destroy();
      })
  };
}

/** What a static host answers to an address; each file is compressed once. */
function answersFrom(folder: string, pages: Readonly<Record<string, string>> = {}) {
  const compressed = new Map<string, Buffer>();
  return (url: string) => {
    const path = new URL(url, 'http://localhost').pathname;
    const asked = fileOf(folder, path);
    const found = path in pages || existsSync(asked);
    const file = found ? asked : join(folder, '404.html');
    const body = compressed.get(file) ?? brotliCompressSync(pages[path] ?? contentOf(file));
    compressed.set(file, body);
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    };
    return { status: found ? 200 : 404, headers, body };
  };
}

/** The file that a static host serves at this path. */
export const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

const contentOf = (file: string) => (existsSync(file) ? readFileSync(file) : '');
