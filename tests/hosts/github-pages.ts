import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFile, isFolder, send, sendOn, type Host } from './host.ts';

/** Ten minutes without asking again, the worker included. */
const headers = { 'cache-control': 'max-age=600' };

/**
 * As GitHub Pages do: letters count, a name without an ending may mean a page, and what begins with “_” is left out
 * unless a file says otherwise.
 */
export const gitHubPages: Host = (asked, response) => {
  const { path, folder } = asked;
  const file = join(folder, path);
  const leftOut = /\/_/.test(path) && !existsSync(join(folder, '.nojekyll'));
  if (isFolder(file) && !path.endsWith('/') && !leftOut) return sendOn(asked, response);
  const given = [file, join(file, 'index.html'), `${file}.html`].find(isFile);
  return given && !leftOut
    ? send(response, 200, given, headers)
    : send(response, 404, join(folder, '404.html'), headers);
};
