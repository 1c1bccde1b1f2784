import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { freePort } from '../browser/server.ts';
import { inPage, returned, type Driver } from './driver.ts';

/** Where Debian and Ubuntu put the browser that WebKitGTK comes with. */
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const browser = (() => {
  try {
    return readdirSync(LIBRARIES)
      .filter((name) => name.startsWith('webkit2gtk-4'))
      .map((name) => join(LIBRARIES, name, 'MiniBrowser'))[0];
  } catch {
    return undefined;
  }
})();

const isThere = (program: string) => spawnSync('which', [program]).status === 0;

export const hasWebKit = browser !== undefined && isThere('WebKitWebDriver') && isThere('Xvfb');

const Session = v.object({ value: v.object({ sessionId: v.string() }) });
const Value = v.object({ value: v.unknown() });

/** WebKitGTK, by WebDriver, on a screen that nobody sees. What it has stored goes with it. */
export async function webkit(): Promise<Driver> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore']
  });
  const [display] = v.parse(v.tuple([v.instance(Buffer)]), await once(screen.stdout, 'data'));
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
    }
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {})
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  for (let tries = 0; !(await ask('GET', '/status').catch(() => undefined)); tries += 1) {
    if (tries === 50) throw new Error('WebKitWebDriver did not start.');
    await wait(100);
  }
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = v.parse(
    Session,
    await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: 60_000, pageLoad: 60_000 } }
      }
    })
  ).value;
  const session = `/session/${sessionId}`;
  return {
    open: async (url) => {
      await ask('POST', `${session}/url`, { url: 'about:blank' });
      await ask('POST', `${session}/url`, { url });
    },
    run: async (body) => {
      const script = `const [done] = arguments; (${inPage(body)})().then((json) => done({ json }), (error) => done({ error: String(error) }));`;
      const { value } = v.parse(
        v.object({ value: v.object({ json: v.optional(v.string()), error: v.optional(v.string()) }) }),
        v.parse(Value, await ask('POST', `${session}/execute/async`, { script, args: [] }))
      );
      if (value.json === undefined) throw new Error(value.error);
      return returned(value.json);
    },
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      driver.kill();
      screen.kill();
      await Promise.all([once(driver, 'exit'), once(screen, 'exit')]);
    }
  };
}
