import type { Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { dossierWith, seed } from '#programs/bench/seed.ts';
import { boatNames, fieldNames, renderedProducts, type Rendered } from '../products/sheets.ts';
import { writtenDossier } from '../products/written.ts';
import { fragmentsOf, fragmentsWithin, sentencesOn, toPaper, toScreen } from './agreement.ts';
import { expect, test, unfoldAll, visit } from './pages.ts';

const NOW = new Date('2026-11-28T10:00:00Z');

/** What is on each page and is not the product: controls and ways to elsewhere, what a drawing shows. */
const BESIDE: Readonly<Record<Rendered['product'], string>> = {
  boat: '.screen-only, .hidden-visually, figure, .number, [data-sources]',
  brakes: '.screen-only, .hidden-visually',
  means: '.screen-only, .hidden-visually, nav, label:has(input), summary > .small:not(.note)',
  'finance-plan': '.screen-only, .hidden-visually, nav, [data-chart], button',
  pitch:
    '[data-back], button, [data-lengths], [data-copy], [data-more], .hidden-visually, nav, label:has(input), [data-next] .row'
};

const namesIn = ({ product }: Rendered) => (product === 'boat' ? boatNames : fieldNames);

/** The page and its print say what the sheet says: all of it, and nothing else, in the same order. */
async function agrees(page: Page, one: Rendered, lang: Locale, of: string): Promise<void> {
  await page.goto(`/${lang}/${one.address}`);
  await expect(page.locator('main h1, main article').first()).toBeVisible();
  const said = async () => fragmentsOf(await sentencesOn(page, BESIDE[one.product]));
  if (one.screen) {
    await page.locator('[data-lengths] input').last().check();
    await page.locator('main label:has(input[type="checkbox"])').click();
    await unfoldAll(page);
    await expect
      .poll(said, `${of}, ${one.address}, on the screen`)
      .toEqual(fragmentsWithin(one.screen, namesIn(one)));
  }
  await toPaper(page);
  await expect
    .poll(said, `${of}, ${one.address}, on paper`)
    .toEqual(fragmentsWithin(one.paper, namesIn(one)));
  await toScreen(page);
}

async function eachProduct(page: Page, dossiers: readonly Dossier[], lang: Locale): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await visit(page, `/${lang}/projects/`);
  await seed(page, dossiers);
  for (const [place, dossier] of dossiers.entries()) {
    await page.evaluate((id) => sessionStorage.setItem('parcours-communs:current', id), dossier.id);
    const rendered = await renderedProducts(dossier, lang, NOW.getTime());
    const pitches = rendered.filter(({ product }) => product === 'pitch');
    // Five pitches are made alike: each person speaks to another audience.
    const audience = pitches[place % pitches.length];
    for (const one of rendered)
      if (one.product !== 'pitch' || one === audience) await agrees(page, one, lang, dossier.id);
  }
}

for (const lang of ['fr', 'en'] as const) {
  // Each person in one language: what is compared is how a sheet is rendered, which is the same in both.
  const mine = people.filter((_, place) => place % 2 === (lang === 'fr' ? 0 : 1));

  test(`in ${lang}, the products of the reference people say on their pages and on paper what their sheets say`, async ({
    page
  }) => {
    await eachProduct(
      page,
      mine.map(({ id, answers }) => dossierWith(answers, id)),
      lang
    );
  });

  test(`in ${lang}, so do those of a project in which a lead wrote all she can`, async ({ page }) => {
    await eachProduct(page, [writtenDossier(lang)], lang);
  });
}
