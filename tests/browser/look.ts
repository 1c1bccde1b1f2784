import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { drawn } from './drawn.ts';

/** Notes whatever keeps somebody out of a page, sticks out of it or fails in it, wide and light, small and dark. */
export function lookingAt(page: Page) {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  const look = async (what: string) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark']
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      // A table learns that it scrolls once it has been drawn at this width.
      await drawn(page);
      found.push(...(await axeViolations(page)).map((violation) => `${what} ${width}: ${violation}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) found.push(`${what} is ${wide} px too wide`);
    }
  };
  return { found, look };
}
