import type { Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { dossierWith } from '#programs/bench/seed.ts';
import { boatNames, fieldNames, pictureNames, type Rendered } from '../products/rendered.ts';
import { renderedProducts } from '../products/sheets.ts';
import { writtenDossier } from '../products/written.ts';
import { fragmentsOf, fragmentsWithin, sentencesOn, toPaper, toScreen } from './agreement.ts';
import { expect, keepOnDevice, nowOpen, test, unfoldAll } from './pages.ts';
import { sampleOf, timeForAll } from './sample.ts';

const NOW = new Date('2026-11-28T10:00:00Z');
const OFTEN = { intervals: [100] };

/** What is on each page and is not the product: its controls, ways to elsewhere, what a drawing shows. */
const BESIDE: Readonly<Record<Rendered['product'], string>> = {
  boat: 'button, form, figure, .number, .hidden-visually:not([data-holds]), [data-drag], span.screen-only, a.screen-only',
  brakes: 'button, a.screen-only, p.screen-only:has(> a:only-child), .hidden-visually',
  means:
    '.row a, p.screen-only:has(> a:only-child), button, nav, .hidden-visually, label:has(input), summary > .small:not(.note)',
  'finance-plan':
    'button, a.screen-only, nav, [data-chart], .hidden-visually, #needs .screen-only, #certain :is(label, input, details details > summary), #modes',
  pitch:
    '[data-back], button, [data-lengths], [data-copy], [data-more], .hidden-visually, nav, label:has(input), [data-next] .row'
};

const onScreen = ({ product, screen }: Rendered) =>
  fragmentsWithin(screen, product === 'boat' ? pictureNames : fieldNames);
const onPaper = ({ product, paper }: Rendered) =>
  fragmentsWithin(paper, product === 'boat' ? boatNames : fieldNames);

/** Goes to a product as a link leads there, which does not load the product again. */
async function follow(page: Page, address: string): Promise<void> {
  await page.locator('main').evaluate((main, href) => {
    const link = document.createElement('a');
    link.href = href;
    main.append(link);
    link.click();
    link.remove();
  }, address);
  await page.waitForURL((url) => url.pathname === address);
}

/** The page and its print say what the sheet says: all of it, and nothing else, in the same order. */
async function agrees(page: Page, one: Rendered, of: string): Promise<void> {
  const said = async () => fragmentsOf(await sentencesOn(page, BESIDE[one.product]));
  if (one.product === 'pitch') {
    // The longest version says most, and the notes are printed for whoever wants them.
    await page.locator('[data-lengths] input').last().check();
    await page.locator('main label:has(input[type="checkbox"])').click();
  }
  const unfolded = async () => {
    await unfoldAll(page);
    return said();
  };
  await expect
    .poll(unfolded, { ...OFTEN, message: `${of}, ${one.address}, on the screen` })
    .toEqual(onScreen(one));
  await toPaper(page);
  await expect.poll(said, { ...OFTEN, message: `${of}, ${one.address}, on paper` }).toEqual(onPaper(one));
  await toScreen(page);
}

/** Opens all products of these projects one after the other, by what is on the device. */
async function eachProduct(page: Page, dossiers: readonly Dossier[], lang: Locale): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await keepOnDevice(page, dossiers, lang);
  for (const [place, dossier] of dossiers.entries()) {
    const [first, ...others] = await renderedProducts(dossier, lang, NOW.getTime());
    if (!first) throw new Error('No product.');
    await nowOpen(page, dossier.id);
    await page.goto(`/${lang}/${first.address}`);
    await agrees(page, first, dossier.id);
    // Five pitches are made alike: each person speaks to another audience.
    const pitches = others.filter(({ product }) => product === 'pitch');
    const audience = pitches[place % pitches.length];
    for (const one of others) {
      if (one.product === 'pitch' && one !== audience) continue;
      await follow(page, `/${lang}/${one.address}`);
      await agrees(page, one, dossier.id);
    }
  }
}

test.describe.configure({ timeout: timeForAll });

for (const lang of locales) {
  const mine = sampleOf(people, 12, locales.indexOf(lang));

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
