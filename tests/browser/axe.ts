import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What axe finds on the page as it stands, each with the places where: by these rules, or by all. */
export async function axeViolations(page: Page, runOnly?: RunOptions['runOnly']): Promise<string[]> {
  // To bring it costs more than to run it: it comes once to a page, however often this looks at it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(
    (options) => window.axe.run(document, options),
    // What passes is not described, and the styles are on the page already.
    { resultTypes: ['violations'], preload: false, ...(runOnly && { runOnly }) } satisfies RunOptions
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
