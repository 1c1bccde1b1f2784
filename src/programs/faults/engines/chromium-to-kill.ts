import { execFileSync } from 'node:child_process';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../bench/browser.ts';
import { withoutScript, type AnsweringPage, type BrowserToKill, type Listen } from '../browser-to-kill.ts';
import { readTold } from '../told.ts';
import { endGroup } from './end-group.ts';

/** Chromium, started with what this folder keeps. */
export async function startChromium(profile: string): Promise<BrowserToKill> {
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  const gone = new Promise((over) => context.once('close', over));
  const group = await groupOf(context).catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  return {
    answer: async (address, listen) => {
      const page = await listenedTo(context, listen);
      await page.goto(address);
      const answering = await page.evaluate(() => 'answering' in window);
      if (!answering) throw new Error(withoutScript(await page.title()));
      return answeringIn(page);
    },
    walk: async (address, listen, walk, script) => {
      const page = await listenedTo(context, listen);
      await page.addInitScript((given) => (window.walk = given), walk);
      await page.addInitScript(script);
      await page.goto(address);
    },
    kill: async () => {
      endGroup(group);
      await gone;
    },
    close: () => context.close()
  };
}

async function listenedTo(context: BrowserContext, listen: Listen): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'tell') listen(readTold(payload));
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tell' });
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

/** The processes that were started together: a browser may itself have been started by a script. */
async function groupOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('This browser does not say which process it is.');
  const group = Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
  if (!(group > 1)) throw new Error('This system does not say which processes belong together.');
  return group;
}
