import { pageBox } from '#sheets/print/paper.ts';
import { launch, type Page, type SupportedBrowser } from 'puppeteer-core';
import type { Engine, Tab } from './engine.ts';

/** Chromium and Firefox, driven by the protocol that both speak; this file alone knows who drives them. */
export const withBidi = (name: string, browser: SupportedBrowser, path: string | undefined): Engine => ({
  name,
  absent: path === undefined ? `${name} is not installed` : undefined,
  remembers: true,
  start: async (profile) => {
    const running = await launch({
      browser,
      executablePath: path ?? '',
      userDataDir: profile,
      headless: true,
      args: browser === 'chrome' ? ['--no-sandbox', '--disable-background-networking'] : [],
      extraPrefsFirefox: { 'intl.accept_languages': 'fr' }
    });
    const [page = await running.newPage()] = await running.pages();
    return { tab: tabOf(page), close: () => running.close() };
  }
});

const tabOf = (page: Page): Tab => ({
  open: async (address) => {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'load' });
  },
  reload: async () => {
    await page.reload({ waitUntil: 'load' });
  },
  run: (body) => page.evaluate(`(async () => { ${body} })()`),
  click: (selector) => page.locator(selector).click(),
  choose: async (selector, file) => {
    const field = await page.waitForSelector(selector);
    await field?.toElement('input').then((input) => input.uploadFile(file));
  },
  printed: ({ width, height } = pageBox('a4', 'portrait')) =>
    page.pdf({ width: `${width}mm`, height: `${height}mm`, preferCSSPageSize: true })
});
