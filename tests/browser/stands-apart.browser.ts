import { test } from '@playwright/test';
import { Ear } from '#programs/faults/ear.ts';
import { startChromium } from '#programs/faults/engines/chromium-to-kill.ts';
import { inNewProfile } from '#programs/faults/profile.ts';
import { ANSWERING, serveWithAnswering } from '#programs/faults/site.ts';
import { expect } from './pages.ts';
import { inWholeRun } from './sample.ts';

/** Tells when the product is ready offline: from then on its worker draws every address of the site. */
const tellReady = `(() => {
  const look = () =>
    document.querySelector('[data-offline="ready"]')
      ? window.tell(JSON.stringify({ did: 'begun' }))
      : setTimeout(look, 50);
  addEventListener('load', look);
})()`;

test(
  'the page that breaks things keeps its script where the worker of the product draws every other address',
  inWholeRun,
  async () => {
    test.setTimeout(180_000);
    const site = await serveWithAnswering();
    const address = site.origin + ANSWERING;
    await inNewProfile(startChromium, async (begin) => {
      const browser = await begin();
      const ear = new Ear();
      const reader = await browser.answer(address, ear.listen);
      await reader.standApart();
      await reader.close();
      const ready = ear.hear('begun');
      await browser.walk(`${site.origin}/fr/`, ear.listen, { round: 0, places: [] }, tellReady);
      await ready;
      await browser.kill();
      const again = await (await begin()).answer(address, ear.listen);
      expect(await again.found()).toEqual([]);
    });
    await site.close();
  }
);
