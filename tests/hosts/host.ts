import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, normalize } from 'node:path';
import { listening } from '../browser/listening.ts';

/** What was asked for: a path below the folder that the product is put in, and what is there. */
export type Asked = Readonly<{ path: string; base: string; folder: string }>;
export type Host = (asked: Asked, response: ServerResponse) => void;

export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain'
};

export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

export function send(
  response: ServerResponse,
  status: number,
  file: string,
  headers: Readonly<Record<string, string>>
): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(readFileSync(file));
}

/** A folder has an address that ends with a stroke, and whoever leaves it out is sent there. */
export function sendOn({ path, base }: Asked, response: ServerResponse): void {
  response.writeHead(301, { location: `${base}${path}/` });
  response.end();
}

/**
 * Serves what was built for the folder `base` (“” where it is the root) as such a host does; nothing is elsewhere on it.
 * Returns how to stop it for good.
 */
export const serveAs = (
  host: Host,
  folder: string,
  base: string,
  port: number
): Promise<() => Promise<void>> =>
  listening(port, ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
    const asked = { path: path.slice(base.length), base, folder };
    if (path === base) sendOn(asked, response);
    else if (path.startsWith(`${base}/`)) host(asked, response);
    else response.writeHead(404).end('Not here.');
  });
