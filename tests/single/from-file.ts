import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { expect } from '../browser/pages.ts';

export { expect };

/** The file that `npm run build:single` writes. */
export const FILE = fileURLToPath(new URL('../../build/parcours-communs.html', import.meta.url));

/** Everything that pages asked for, and what the browser complained of. */
type Record = Readonly<{ asked: string[]; complaints: string[] }>;

/** Whatever the product fetches; “file:” is the file itself, “blob:” what is handed over. */
export const asksElsewhere = ({ asked }: Record): string[] =>
  asked.filter((url) => !/^(?:file:\/\/[^?]*\.html(?:#.*)?|blob:|about:)/.test(url));

/** Records what happens in all pages of a browser, from now on. */
export async function listen(context: BrowserContext): Promise<Record> {
  const record: Record = { asked: [], complaints: [] };
  context.on('request', (request) => record.asked.push(request.url()));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) record.complaints.push(message.text());
  });
  context.on('weberror', (error) => record.complaints.push(error.error().message));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} ${blockedURI}`)
    )
  );
  return record;
}

/**
 * From now on, this page finds the addresses of the site in a file: the same tests say what holds of both. It is
 * opened anew each time, as an address is on the site.
 */
export function readFromFile(page: Page, file: string): Page {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    await goto('about:blank');
    return goto(address.startsWith('/') ? `${pathToFileURL(file).href}#${address}` : address, options);
  };
  return page;
}

/**
 * What is said of an address that leads nowhere: SvelteKit asks then whether there is a newer version, which the
 * policy of the file refuses.
 */
const NOWHERE = /Not found: |\/_app\/version\.json|^connect-src file$/;

/** A browser that has the one file and nothing else, and complains of nothing. */
export const test = base.extend({
  contextOptions: { reducedMotion: 'reduce' },
  page: async ({ context, page }, use) => {
    const record = await listen(context);
    await use(readFromFile(page, FILE));
    expect(record.asked.length).toBeGreaterThan(0);
    expect(asksElsewhere(record)).toEqual([]);
    expect(record.complaints.filter((text) => !NOWHERE.test(text))).toEqual([]);
  }
});
