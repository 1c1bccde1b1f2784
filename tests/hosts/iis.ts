import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isFile, isFolder, send, sendOn, types, type Host } from './host.ts';

/** The endings that it gives; any other is “not found”, manifests among them. */
const known = new Set([...Object.keys(types), '.xml', '.woff2', '.ico']);

/** What it hides wherever it stands. */
const HIDDEN = /\/(?:bin|app_code|app_data|app_browsers|app_globalresources|web\.config)(?:\/|$)/i;

/**
 * As IIS does out of the box: capital letters do not count, an address with “+” is refused, and whatever is not there
 * gets a page of its own, never ours.
 */
export const iis: Host = (asked, response) => {
  const { path, folder } = asked;
  const file = [path, path.toLowerCase()].map((one) => join(folder, one)).find(existsSync) ?? '';
  if (isFolder(file) && !path.endsWith('/')) return sendOn(asked, response);
  const page = isFolder(file) ? join(file, 'index.html') : file;
  const given = isFile(page) && known.has(extname(page)) && !HIDDEN.test(path) && !path.includes('+');
  if (given) return send(response, 200, page, { etag: `"${statSync(page).mtimeMs}"` });
  response.writeHead(404, { 'content-type': 'text/html' });
  return void response.end('<!doctype html><title>404.0</title><h1>Server Error</h1>');
};
