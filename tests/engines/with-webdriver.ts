import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { Builder, By, until, type WebDriver } from 'selenium-webdriver';
import * as v from 'valibot';
import { freePort } from '../browser/server.ts';
import type { Engine, Tab } from './engine.ts';
import { onMachine } from '#programs/on-machine.ts';

const LIBRARIES = '/usr/lib';
const PATIENCE = 20_000;
const Ran = v.object({ value: v.optional(v.unknown()), error: v.optional(v.string()) });

/** The small browser that comes with the library, where there is one: it is in no path. */
const miniBrowser = (): string | undefined =>
  readdirSync(LIBRARIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .flatMap(({ name }) =>
      readdirSync(`${LIBRARIES}/${name}`)
        .filter((library) => library.startsWith('webkit2gtk-'))
        .map((library) => `${LIBRARIES}/${name}/${library}/MiniBrowser`)
    )
    .at(-1);

const binary = process.platform === 'linux' ? miniBrowser() : undefined;
const [driver, screen] = [onMachine('WebKitWebDriver'), onMachine('Xvfb')];

/** WebKit, driven by its own driver; this file alone knows by what. It forgets everything when it is closed. */
export const withWebdriver: Engine = {
  name: 'WebKit',
  absent: binary && driver && screen ? undefined : 'WebKit is not installed (webkit2gtk-driver, xvfb)',
  remembers: false,
  start: async () => {
    const port = await freePort();
    const display = `:${port}`;
    const shown = spawn(screen ?? '', [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
    const driven = spawn(driver ?? '', [`--port=${port}`], {
      stdio: 'ignore',
      // In a container there is no room for a sandbox of its own.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
    });
    const browser = await connected(port);
    return {
      tab: tabOf(browser),
      close: async () => {
        await browser.quit();
        const gone = [driven, shown].map((process) => once(process, 'exit'));
        [driven, shown].forEach((process) => process.kill());
        await Promise.all(gone);
      }
    };
  }
};

/** The driver does not say when it listens: it is asked until it answers. */
async function connected(port: number): Promise<WebDriver> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          timeouts: { script: 60_000, pageLoad: 60_000 },
          'webkitgtk:browserOptions': { binary, args: ['--automation'] }
        })
        .build();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 300));
    }
  }
}

/** A database that is still at work when its page is left now and then stays shut for the next one, in this engine. */
const REST = 500;

const tabOf = (browser: WebDriver): Tab => ({
  open: async (address) => {
    await browser.sleep(REST);
    await browser.get('about:blank');
    await browser.get(address);
  },
  reload: () => browser.navigate().refresh(),
  run: async (body) => {
    const { value, error } = v.parse(
      Ran,
      await browser.executeAsyncScript(
        `const [done] = arguments;
         (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`
      )
    );
    if (error !== undefined) throw new Error(error);
    return value;
  },
  click: async (selector) => {
    const element = await browser.wait(until.elementLocated(By.css(selector)), PATIENCE);
    await element.click();
  },
  choose: async (selector, file) => {
    const element = await browser.wait(until.elementLocated(By.css(selector)), PATIENCE);
    await element.sendKeys(file);
  },
  printed: undefined
});
