import type { Page } from '@playwright/test';
import { before, doors, type Door } from './doors.ts';
import { createProject, expect, openExample, test, wordsIn } from './pages.ts';

const { copy } = wordsIn.fr;
const copying = doors.filter(({ what }) => what === 'copy');

/**
 * Ways in which a browser does not copy, besides having no clipboard (see plain-http and plan-agrees). An empty page has
 * none to change.
 */
const refusals = {
  'refuses, as one in a frame or without a permission does': () => {
    if (!('clipboard' in navigator)) return;
    const refused = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refused, writeText: refused });
  },
  'throws at once, as one whose page has no focus may': () => {
    if (!('clipboard' in navigator)) return;
    const thrown = () => {
      throw new DOMException('Not focused', 'NotAllowedError');
    };
    Object.assign(navigator.clipboard, { write: thrown, writeText: thrown });
  },
  'has a clipboard for plain text alone, and refuses': () => {
    if (!('clipboard' in navigator)) return;
    Reflect.deleteProperty(window, 'ClipboardItem');
    const refused = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: undefined, writeText: refused });
  },
  'has a clipboard in which nothing can be written': () => {
    Object.defineProperty(navigator, 'clipboard', { value: {} });
  }
};

for (const [how, refuse] of Object.entries(refusals)) {
  test(`wherever something can be copied, a browser that ${how} gives it to be copied by hand`, async ({
    page
  }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await createProject(page, 'Ailleurs');
    await openExample(page);
    await page.addInitScript(refuse);
    const found: string[] = [];
    for (const door of copying)
      await givenByHand(page, door).catch((error: unknown) =>
        found.push(`${door.file}: ${String(error).split('\n', 3).join(' ')}`)
      );
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  });
}

/** What is to be copied stands there, chosen whole, under a sentence that says so; throws where it does not. */
async function givenByHand(page: Page, door: Door): Promise<void> {
  await (await before(page, door)).click({ timeout: 10_000 });
  await expect(page.getByText(copy.refused)).toBeVisible();
  const area = page.getByLabel(copy.area);
  await expect(area).toBeFocused();
  const [from, to, all] = await area.evaluate((field) =>
    field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd, field.value.length] : []
  );
  expect([from, to]).toEqual([0, all]);
  expect(all).toBeGreaterThan(20);
}

test('a browser that knows only the older way of copying copies what has to come first, too', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  for (const door of copying.filter(({ address }) => ['plan', 'advice/licence-copyleft'].includes(address))) {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await (await before(page, door)).click();
    await expect(page.getByText(copy.copied, { exact: true })).toBeVisible();
    expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(20);
  }
});

test('what was refused once is copied when it is asked for again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
    const again = () => Object.assign(clipboard, { write, writeText });
    const once = () => {
      again();
      return Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    };
    Object.assign(clipboard, { write: once, writeText: once });
  });
  for (const door of copying.filter(({ address }) => ['plan', 'advice/licence-copyleft'].includes(address))) {
    const button = await before(page, door);
    await button.click();
    await expect(page.getByText(copy.refused)).toBeVisible();
    await button.click();
    await expect(page.getByText(copy.copied, { exact: true })).toBeVisible();
    await expect(page.getByLabel(copy.area)).toHaveCount(0);
  }
});
