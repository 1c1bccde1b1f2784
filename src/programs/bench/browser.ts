import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '#programs/find-browser.ts';

/**
 * How Chromium is started: no sandbox, because root has none, nothing that goes out on the network, and
 * our own certificate taken for a good one.
 */
export const launchOptions = () => ({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors'
  ]
});

/** A browser of our own for one measure. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch(launchOptions());
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** What the pages of a context note about themselves; see `probe.js`. */
type Probe = Readonly<{
  heading: number;
  largest: number;
  hydrated: number;
  advised: number;
  listed: number;
  painted: number;
  turned: number;
  clickedAt: number;
  longTasks: readonly Readonly<{ start: number; duration: number }>[];
}>;

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

/** On a busy machine a page may take long, and that is a figure, not a failure. */
const PATIENCE = 120_000;

/** Makes every page of the context note when things happen. */
export async function addProbe(context: BrowserContext): Promise<void> {
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({ path: fileURLToPath(new URL('probe.js', import.meta.url)) });
}

export const probeOf = (page: Page): Promise<Probe> => page.evaluate(() => window.probe);

/** Waits until the page has noted this. Asks seldom, because asking takes the page’s time. */
export const noted = (page: Page, what: Exclude<keyof Probe, 'longTasks'>): Promise<unknown> =>
  page.waitForFunction((name) => window.probe[name] > 0, what, { polling: 200 });

type Conditions = Readonly<{ cpu?: number; slow4g?: boolean; noCache?: boolean }>;

/** Slows a page down, by Chromium’s own means. “Slow 4G” is what its developer tools call so. */
export async function slowDown(page: Page, { cpu = 1, slow4g = false, noCache = false }: Conditions) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.setCacheDisabled', { cacheDisabled: noCache });
  const perSecond = slow4g ? (1.6e6 * 0.9) / 8 : -1;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4g ? 150 * 3.75 : 0,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond
  });
}
