import type { Page } from '@playwright/test';

/** How far a page is wider than its window, and what sticks out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return undefined;
    const out = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1
    );
    return `${scrollWidth} > ${window.innerWidth}: ${out?.outerHTML.slice(0, 120)}`;
  });

/** What is too wide for a screen of 320 px, and for one of 640 px at 200 %. Leaves the page as it was. */
export async function tooWide(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const screen = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const deviceScaleFactor of [1, 2]) {
    await screen.send('Emulation.setDeviceMetricsOverride', {
      width: 320,
      height: 640,
      deviceScaleFactor,
      mobile: false
    });
    const out = await overflow(page);
    if (out) found.push(`at ${deviceScaleFactor * 100} %, ${out}`);
  }
  await screen.send('Emulation.clearDeviceMetricsOverride');
  await screen.detach();
  if (before) await page.setViewportSize(before);
  return found;
}
