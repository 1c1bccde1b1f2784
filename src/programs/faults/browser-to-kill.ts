import { execFileSync } from 'node:child_process';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import * as v from 'valibot';
import { launchOptions } from '../bench/browser.ts';
import type { Told } from './protocol.ts';

const told = v.variant('did', [
  v.object({ did: v.picklist(['begun', 'held', 'failed']) }),
  v.object({
    did: v.literal('acknowledged'),
    project: v.string(),
    tab: v.string(),
    step: v.number(),
    whole: v.boolean()
  }),
  v.object({ did: v.literal('walked'), question: v.string(), note: v.string(), value: v.string() })
]);

/** A browser that keeps what it stores in a folder, and that can be ended as a power cut ends a program. */
export class BrowserToKill {
  readonly #context: BrowserContext;
  readonly #group: number;

  private constructor(context: BrowserContext, group: number) {
    this.#context = context;
    this.#group = group;
  }

  static async start(profile: string): Promise<BrowserToKill> {
    const context = await chromium.launchPersistentContext(profile, launchOptions());
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (!pid) throw new Error('This browser does not say which process it is.');
    return new BrowserToKill(context, groupOf(pid));
  }

  /** A page that tells `listen` what it does, without waiting for anybody. */
  async open(
    address: string,
    listen: (told: Told) => void,
    prepare?: (page: Page) => Promise<unknown>
  ): Promise<Page> {
    const page = await this.#context.newPage();
    const session = await this.#context.newCDPSession(page);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'tell') listen(v.parse(told, JSON.parse(payload)));
    });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tell' });
    await prepare?.(page);
    await page.goto(address);
    return page;
  }

  /** Ends every process of the browser at once: none of them is asked, none can finish anything. */
  async kill(): Promise<void> {
    const gone = new Promise((over) => this.#context.once('close', over));
    process.kill(-this.#group, 'SIGKILL');
    await gone;
  }

  close = (): Promise<void> => this.#context.close();
}

/** The processes that were started together: a browser may itself have been started by a script. */
function groupOf(pid: number): number {
  const group = Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
  if (!(group > 1)) throw new Error('This system does not say which processes belong together.');
  return group;
}
