import type { Page } from '@playwright/test';

/** Waits until what follows from the size of the screen is drawn: a room learns its size in one frame, and says so in the next. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      })
  );
