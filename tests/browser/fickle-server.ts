import { listening } from './listening.ts';
import { give } from './picky-server.ts';

/** What a host serves, and how, from now on. */
export type Host = {
  folder: string;
  /** `half`: every second file of the application does not come; `silent`: it accepts, and never answers. */
  manner: 'whole' | 'half' | 'silent';
};

/** Serves what the host has at the moment, as it does at the moment. Returns how to stop it for good. */
export function serveFickly(host: Host, port: number): Promise<() => Promise<void>> {
  let asked = 0;
  return listening(port, ({ url = '/' }, response) => {
    if (host.manner === 'silent') return;
    asked += 1;
    if (host.manner === 'half' && url.includes('/_app/') && asked % 2 === 0) response.destroy();
    else give(host.folder, url, response);
  });
}
