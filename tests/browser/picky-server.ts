import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listening } from './listening.ts';

const types: Readonly<Record<string, string>> = {
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
function fileAt(folder: string, url: string): string {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://host').pathname)));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
}

/** Gives what an address asks for, which may not stay in the browser’s own cache; files whose names end so are “not found”. */
export function give(
  folder: string,
  url: string,
  response: ServerResponse,
  refused: readonly string[] = []
): void {
  const file = fileAt(folder, url);
  const there = existsSync(file) && !refused.includes(extname(file));
  const given = there ? file : join(folder, '404.html');
  response.writeHead(there ? 200 : 404, {
    'content-type': types[extname(given)] ?? 'application/octet-stream',
    'cache-control': 'no-store'
  });
  response.end(readFileSync(given));
}

/** Serves a folder as some hosts do. Returns how to stop it for good. */
export const servePickily = (
  folder: string,
  port: number,
  refused: readonly string[] = []
): Promise<() => Promise<void>> =>
  listening(port, ({ url = '/' }, response) => give(folder, url, response, refused));
