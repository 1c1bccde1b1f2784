import type { Page } from '@playwright/test';
import { noted, probeOf } from './browser.ts';

/** Milliseconds from a click to what it leads to, and the longest task that follows it. */
export async function click(page: Page, selector: string, what: 'painted' | 'turned') {
  // What asks the page is put into it the first time, which takes long enough to count as one of its tasks.
  await noted(page, 'largest');
  await page.locator(selector).first().click();
  await noted(page, what);
  // The answer is being saved, and the advice of the open project worked out again.
  await page.waitForTimeout(1000);
  const probe = await probeOf(page);
  const tasks = probe.longTasks.filter(({ start, duration }) => start + duration > probe.clickedAt);
  return { time: probe[what], longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}
