import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect, type Browser, type Page } from 'puppeteer-core';
import { withoutScript, type AnsweringPage, type BrowserToKill, type Listen } from '../browser-to-kill.ts';
import { readTold } from '../told.ts';
import { endGroup } from './end-group.ts';

/** A machine that does much else takes long to start a browser. */
const PATIENCE = 120_000;

/** Pages of a browser that was killed are not opened again by themselves: they would go on writing. */
const PREFERENCES = Object.entries({
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true
})
  .map(([name, value]) => `user_pref("${name}", ${value});\n`)
  .join('');

/**
 * Firefox, driven by WebDriver BiDi and started with what this folder keeps; `path`: where the program is. It is
 * started by ourselves: whoever starts it through a library has its folder tidied when it ends.
 */
export async function startFirefox(path: string, profile: string): Promise<BrowserToKill> {
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const running = spawn(path, ['--headless', '--profile', profile, '--remote-debugging-port=0'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe']
  });
  const gone = new Promise((over) => running.once('exit', over));
  const { pid } = running;
  if (pid === undefined) throw new Error(`${path} cannot be started.`);
  const end = async () => {
    endGroup(pid);
    await gone;
  };
  const browser = await connected(running.stderr).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return {
    answer: async (address, listen) => {
      const page = await listenedTo(browser, listen);
      await page.goto(address);
      const answering = await page.evaluate(() => 'answering' in window);
      if (!answering) throw new Error(withoutScript(await page.title()));
      return answeringIn(page);
    },
    walk: async (address, listen, walk, script) => {
      const page = await listenedTo(browser, listen);
      await page.evaluateOnNewDocument((given) => {
        window.walk = given;
      }, walk);
      await page.evaluateOnNewDocument(script);
      await page.goto(address);
    },
    kill: end,
    close: async () => {
      await browser.close();
      await gone;
    }
  };
}

const connected = async (said: NodeJS.ReadableStream): Promise<Browser> =>
  connect({
    browserWSEndpoint: `${await listening(said)}/session`,
    protocol: 'webDriverBiDi',
    protocolTimeout: PATIENCE
  });

/** Where it listens, as it says itself once it does. */
async function listening(said: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(said)) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address) {
      // Nobody reads on: what it says must not fill up.
      said.resume();
      return address;
    }
  }
  throw new Error('Firefox ended before it listened.');
}

async function listenedTo(browser: Browser, listen: Listen): Promise<Page> {
  const page = await browser.newPage();
  await page.exposeFunction('tell', (text: string) => listen(readTold(text)));
  return page;
}

const answeringIn = (page: Page): AnsweringPage => ({
  start: (orders) => page.evaluate((given) => window.answering.start(given), orders),
  prepare: () => page.evaluate(() => window.answering.prepare()),
  found: () => page.evaluate(() => window.answering.found()),
  standApart: () => page.evaluate(() => window.answering.standApart()),
  wipe: () => page.evaluate(() => window.answering.wipe()),
  close: () => page.close()
});
