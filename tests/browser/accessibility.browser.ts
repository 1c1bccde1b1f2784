import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { axeViolations } from './axe.ts';
import { beforeAnything, oneOfEachKind, show, withProject, workshopPages } from './kinds-of-pages.ts';
import { expect, openExample, test } from './pages.ts';
import { sampleOf } from './sample.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What may differ between colours, and between widths; the rest is checked once. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

const looks: readonly Readonly<{
  width: number;
  colorScheme: 'light' | 'dark';
  rules: RunOptions['runOnly'];
}>[] = [
  { width: 1280, colorScheme: 'light', rules: TAGS },
  { width: 360, colorScheme: 'dark', rules: { type: 'rule', values: [...COLOURS, ...SIZES] } }
];

async function expectAccessible(page: Page, kinds: typeof withProject): Promise<void> {
  const found: string[] = [];
  // Colours and widths come from a few components: where time is short, every other page stands for them.
  const smallToo = sampleOf(kinds, 2);
  for (const kind of kinds) {
    await test.step(kind.name, async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await show(page, 'fr', kind);
      for (const { width, colorScheme, rules } of smallToo.includes(kind) ? looks : looks.slice(0, 1)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const here = await axeViolations(page, rules);
        found.push(...here.map((violation) => `${kind.name}, ${width} px, ${colorScheme} – ${violation}`));
      }
    });
  }
  expect(found).toEqual([]);
}

// A page of two hundred pieces of advice takes seconds to look through.
test.describe.configure({ timeout: 400_000 });

test('nothing keeps anybody out before anything is answered', async ({ page }) => {
  await expectAccessible(page, beforeAnything);
});

test('nothing keeps anybody out of a project', async ({ page }) => {
  await openExample(page);
  await expectAccessible(page, withProject);
});

test('nothing keeps anybody out of the guide and of what the workshops made', async ({ page }) => {
  await openExample(page);
  await expectAccessible(page, workshopPages);
});

test('nothing keeps anybody out of an advice of any kind', async ({ page }) => {
  await openExample(page);
  await expectAccessible(page, sampleOf(oneOfEachKind, 2));
});
