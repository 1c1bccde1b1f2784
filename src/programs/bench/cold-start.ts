import { chromium, type BrowserContext } from '@playwright/test';
import { addProbe, launchOptions, noted, probeOf, slowDown } from './browser.ts';

const CPU = 6;

/** A browser that has just been started, with what it kept in this folder. */
export async function inBrowser<Result>(profile: string, work: (context: BrowserContext) => Promise<Result>) {
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** Visits a page until its service worker has put everything on the device. */
export async function install(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.close();
}

/** What a page notes when it is the first that the browser opens, six times slower, up to this moment. */
export async function coldStart(context: BrowserContext, url: string, until: 'heading' | 'hydrated') {
  await addProbe(context);
  const page = await context.newPage();
  await slowDown(page, { cpu: CPU });
  // The browser itself is not measured: it comes to rest first.
  await page.waitForTimeout(1000);
  await page.goto(url);
  await noted(page, until);
  return probeOf(page);
}
