import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { locales, type Locale } from '#engine/locale.ts';
import { drawn } from './drawn.ts';
import { axeViolations } from './axe.ts';
import { calmOf } from './calm.ts';
import { show } from './kind-of-page.ts';
import { beforeAnything, workshopPages } from './pages-before-project.ts';
import { oneOfEachKind, withProject } from './pages-with-project.ts';
import { expect, openExample, test, unfoldAll } from './pages.ts';
import { sampleOf } from './sample.ts';
import { markLiveRegions, nameless, structureFaults, unheard } from './tree.ts';
import { tooWide } from './width.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What may differ between colours, and between widths; the rest is checked once. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

const looks: readonly Readonly<{
  width: number;
  colorScheme: 'light' | 'dark';
  rules: RunOptions['runOnly'];
}>[] = [
  { width: 360, colorScheme: 'dark', rules: { type: 'rule', values: [...COLOURS, ...SIZES] } },
  { width: 1280, colorScheme: 'light', rules: TAGS }
];

/** What keeps somebody out of the page as it is: wide and light, and where `smallToo`, small and dark. */
async function barriersOn(page: Page, smallToo: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, rules } of smallToo ? looks : looks.slice(1)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await drawn(page);
    const here = await axeViolations(page, rules);
    found.push(...here.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
  }
  return found;
}

/** Goes to a page and acts there; returns what is said that somebody who only listens does not hear. */
async function arrive(
  page: Page,
  lang: Locale,
  kind: (typeof withProject)[number],
  calm: () => Promise<void>
): Promise<string[]> {
  const { act, ...still } = kind;
  await show(page, lang, { ...still, toBeSeen: act ? 'h1' : kind.toBeSeen });
  // What comes a moment after the page, such as what is known of a project, is there before one acts.
  if (act) await calm();
  await markLiveRegions(page);
  if (!act) return [];
  const { pathname } = new URL(page.url());
  await act(page, lang);
  await expect(page.locator(kind.toBeSeen).first()).toBeVisible();
  const stayed = new URL(page.url()).pathname === pathname;
  return stayed ? (await unheard(page)).map((words) => `unheard: ${words}`) : [];
}

/**
 * Walks through these pages once, with whoever hears them and whoever sees them on a small screen; `searched`: those
 * that are looked through for barriers of any kind, all of them unless it is said.
 */
async function expectNobodyKeptOut(
  page: Page,
  lang: Locale,
  kinds: typeof withProject,
  searched = kinds
): Promise<void> {
  const found: string[] = [];
  const calm = calmOf(page);
  // What differs between languages is words: where time is short, each kind is seen in one of them.
  const mine = sampleOf(kinds, locales.length, locales.indexOf(lang));
  // Colours and widths come from a few components: where time is short, every other page stands for them.
  const smallToo = sampleOf(mine, 2);
  for (const kind of mine) {
    await test.step(kind.name, async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const faults = await arrive(page, lang, kind, calm);
      if (searched.includes(kind)) faults.push(...(await barriersOn(page, smallToo.includes(kind))));
      faults.push(...(await tooWide(page)));
      // What is folded is heard as well, once unfolded.
      await unfoldAll(page);
      faults.push(...(await structureFaults(page, lang)), ...(await nameless(page)));
      faults.push(...(await tooWide(page)));
      found.push(...faults.map((fault) => `${kind.name} – ${fault}`));
    });
  }
  expect(found).toEqual([]);
}

// A page of two hundred pieces of advice takes seconds to look through.
test.describe.configure({ timeout: 400_000 });

for (const lang of locales) {
  test(`in ${lang}, nothing keeps anybody out before anything is answered`, async ({ page }) => {
    await expectNobodyKeptOut(page, lang, [...beforeAnything, ...workshopPages], beforeAnything);
  });

  test(`in ${lang}, nothing keeps anybody out of a project`, async ({ page }) => {
    await openExample(page, lang);
    await expectNobodyKeptOut(page, lang, withProject);
  });

  test(`in ${lang}, nothing keeps anybody out of what the workshops made`, async ({ page }) => {
    await openExample(page, lang);
    await expectNobodyKeptOut(page, lang, workshopPages);
  });

  test(`in ${lang}, nothing keeps anybody out of an advice of any kind`, async ({ page }) => {
    await openExample(page, lang);
    await expectNobodyKeptOut(page, lang, oneOfEachKind, sampleOf(oneOfEachKind, 2));
  });
}
