import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isFile, isFolder, send, sendOn, serveAs, type Host } from './host.ts';

const CONFIGURATION = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8');

export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/**
 * Serves a folder with nginx itself, configured by the file that we give to others; where there is none, by what does
 * as that file says. `scratch` is for what it writes.
 */
export const serveWithNginx = (
  folder: string,
  port: number,
  scratch: string
): Promise<() => Promise<void>> =>
  hasNginx ? nginx(folder, port, scratch) : serveAs(likeNginx, folder, '', port);

async function nginx(folder: string, port: number, scratch: string): Promise<() => Promise<void>> {
  const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(scratch, kind)};`
  );
  const site = CONFIGURATION.replace('listen 80;', `listen ${port};`).replace(/root .*;/, `root ${folder};`);
  const file = join(scratch, 'nginx.conf');
  writeFileSync(
    file,
    [
      // It would read as somebody to whom a home folder is closed.
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; pid ${join(scratch, 'pid')}; error_log ${join(scratch, 'error')};`,
      'events {}',
      `http { include /etc/nginx/mime.types; access_log off; ${written.join(' ')}`,
      site,
      '}'
    ].join('\n')
  );
  const server = spawn('nginx', ['-c', file, '-e', join(scratch, 'error')], { stdio: 'inherit' });
  const gone = once(server, 'exit');
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(`http://localhost:${port}/`).catch(() => undefined))
      return async () => {
        server.kill();
        await gone;
      };
    await wait(100);
  }
  server.kill();
  throw new Error(readFileSync(join(scratch, 'error'), 'utf8'));
}

const likeNginx: Host = (asked, response) => {
  const { path, folder } = asked;
  const headers = {
    'cache-control': path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'none'"
  };
  const file = join(folder, path);
  if (isFolder(file) && !path.endsWith('/')) return sendOn(asked, response);
  const page = isFolder(file) ? join(file, 'index.html') : file;
  return isFile(page)
    ? send(response, 200, page, headers)
    : send(response, 404, join(folder, '404.html'), headers);
};
