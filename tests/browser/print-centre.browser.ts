import decodeQR from 'qr/decode.js';
import type { Page } from '@playwright/test';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { longestDossier } from '#programs/bench/longest-dossier.ts';
import { dossierWith } from '#programs/bench/seed.ts';
import { leavingFor } from '#programs/leaving.ts';
import { pageBox, type Paper } from '#sheets/print/paper.ts';
import { planPage } from '#sheets/print/plan-page.ts';
import { pitchCards } from '#sheets/print/pitch-cards.ts';
import { answersAsMark } from '#storage/answers-in-address.ts';
import { questionsOf } from '#engine/course/course.ts';
import { course } from '#knowledge/course.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { printTexts } from '#texts/pages/print.ts';
import { resumeTexts } from '#texts/pages/resume.ts';
import { lookingAt } from './look.ts';
import { expect, keepOnDevice, nowOpen, onDisk, openExample, saved, test, visit, wordsIn } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from './paper.ts';
import { aboutPdf, linesOfPdf, photographOf, tagsOf, type PlaceOnPaper } from './pdf.ts';
import { inWholeRun, sampleOf, timeForAll } from './sample.ts';

const questions = questionsOf(course);

/** Notes of a usual length, where the longest would make a thousand pages. */
const shorter = (dossier: Dossier): Dossier => ({
  ...dossier,
  answers: Object.fromEntries(
    Object.entries(dossier.answers).map(([id, answer]) => [
      id,
      { ...answer, note: answer.note.slice(0, 600) }
    ])
  ),
  actions: Object.fromEntries(
    Object.entries(dossier.actions).map(([id, action]) => [
      id,
      { ...action, note: action.note.slice(0, 600) }
    ])
  ),
  decisions: Object.fromEntries(
    Object.entries(dossier.decisions).map(([id, one]) => [id, { ...one, reason: one.reason.slice(0, 600) }])
  )
});

/** The first answers of a project, and nothing else of it. */
const firstOf = ({ answers }: Dossier, count: number, id: string): Dossier => ({
  ...dossierWith({}, id),
  answers: Object.fromEntries(Object.entries(answers).slice(0, count))
});

type Project = Readonly<{ id: string; from: (example: Dossier) => Dossier; example?: Locale }>;

/** Twelve projects: hardly begun, half done, the longest, the example in both languages, and people. */
const projects: readonly Project[] = [
  { id: 'example', from: (example) => ({ ...example, id: 'example' }) },
  { id: 'begun', from: (example) => firstOf(example, 1, 'begun') },
  { id: 'half', from: (example) => firstOf(example, 20, 'half') },
  { id: 'longest', from: () => shorter(longestDossier()) },
  { id: 'example-en', from: (example) => ({ ...example, id: 'example-en' }), example: 'en' },
  ...people
    .filter((_, at) => at % 6 === 0)
    .map(({ id, answers }) => ({ id, from: () => dossierWith(answers, id) }))
];

const documents = ['plan', 'note', 'dossier', 'pitch', 'facilitator'] as const;

type Tried = (typeof documents)[number];

/** What must stand on a paper, in words. */
async function titlesOn(document: Tried, dossier: Dossier, lang: Locale): Promise<readonly string[]> {
  const { papers } = await leavingFor(dossier, lang, Date.now());
  switch (document) {
    case 'plan': {
      const [plan, rows] = await Promise.all([papers.plan(), papers.actions()]);
      const sheet = planPage(plan, rows, { locale: lang, texts: paperTexts[lang] });
      return [sheet.title, sheet.actions.title, ...sheet.actions.rows.slice(0, 3).map(({ title }) => title)];
    }
    case 'note': {
      const { title, groups } = await papers.note();
      return [title, ...groups.flatMap(({ steps }) => steps.map((step) => step.title))];
    }
    case 'dossier': {
      const sheet = await papers.dossier();
      const retained = sheet.advice.flatMap(({ kinds }) => kinds.flatMap(({ advice }) => advice));
      return [
        sheet.title,
        ...retained.map(({ title }) => title),
        ...sheet.rows.map(({ title }) => title),
        ...sheet.sources.map(({ url }) => url)
      ];
    }
    case 'pitch':
      return pitchCards(await papers.pitches()).map(({ title }) => title);
    case 'facilitator': {
      const { title, hints, daySteps } = facilitatorsTexts[lang];
      return [title, hints, ...Object.values(daySteps).map(({ what }) => what)];
    }
  }
}

/** How many pages are expected: exactly, or at least and at most. */
const expectedPages: Readonly<Record<Tried, readonly [number, number]>> = {
  plan: [1, 1],
  note: [1, 2],
  dossier: [5, 400],
  pitch: [3, 3],
  facilitator: [1, 2]
};

/** Chooses a document, its paper and its language, and waits for its pages. */
async function choose(page: Page, document: Tried, paper: Paper, lang: Locale): Promise<void> {
  await page.locator(`input[name="document"][value="${document}"]`).check();
  await page.locator('#paper').selectOption(paper);
  await page.locator('#paper-language').selectOption(lang);
  await expect(
    page.locator(`[data-print-preview="${document} ${paper} ${lang}"] .paper > *`).first()
  ).toBeVisible();
}

/** Texts of headings, and what sticks out of the place that is meant for it. */
const lookAtPaper = (page: Page) =>
  page.locator('div.paper').evaluate((paper) => ({
    headings: [...paper.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => one.textContent ?? ''),
    cut: [...paper.querySelectorAll('[data-sheet-body]')].filter(
      (body) => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1
    ).length,
    /** Letters that would be hard to read in shades of grey, or are no shade of grey. */
    pale: [...paper.querySelectorAll('*')].filter((one) => {
      if (![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return false;
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(one).color.match(/[\d.]+/g) ?? []).map(Number);
      return one.closest('svg') === null && (red !== green || green !== blue || red > 0x70);
    }).length
  }));

/** Headings below which nothing stands on their page. */
function orphans(pdf: Buffer, headings: readonly string[]): string[] {
  const known = headings.map(letters).filter((one) => one.length > 3);
  return linesOfPdf(pdf).flatMap(({ height, lines }, at) => {
    // The foot of a page is no part of what is read.
    const last = lines.filter(({ bottom }) => bottom < height - 50).at(-1);
    const text = letters(last?.text ?? '');
    return text.length > 3 && known.some((one) => one === text)
      ? [`page ${at + 1}: ${last?.text ?? ''}`]
      : [];
  });
}

async function problemsOf(page: Page, dossier: Dossier, document: Tried, paper: Paper, lang: Locale) {
  const what = `${dossier.id} ${document} ${paper} ${lang}`;
  await choose(page, document, paper, lang);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const { headings, cut, pale } = await lookAtPaper(page);
  const { pages, size, tagged } = aboutPdf(pdf);
  const text = pagesOf(pdf);
  const printed = letters(text.join('\n'));
  const titles = await titlesOn(document, dossier, lang);
  const box = pageBox(paper, 'portrait');
  const [least, most] = expectedPages[document];
  const controls = [printTexts[lang].print, printTexts[lang].choice.document, printTexts[lang].languageHint];
  const outside = linesOfPdf(pdf).flatMap(({ width, height, lines }, at) =>
    lines
      .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
      .map(({ text: line }) => `${at + 1}: ${line}`)
  );
  const numbered =
    document === 'pitch' ||
    text.every((one, at) => letters(one).includes(letters(paperTexts[lang].page(`${at + 1}`, `${pages}`))));
  return Object.entries({
    missing: titles.filter((title) => !printed.includes(letters(title))),
    controls: controls.filter((one) => printed.includes(letters(one))),
    outside,
    orphans: orphans(pdf, headings),
    pages: pages < least || pages > most ? [pages] : [],
    size:
      Math.abs(size[0] - (box.width * 72) / 25.4) + Math.abs(size[1] - (box.height * 72) / 25.4) > 2
        ? [size]
        : [],
    // What is printed stands under the heading of the page, which is not.
    untagged: tagged && tagsOf(pdf).includes('H2') ? [] : [tagsOf(pdf).slice(0, 5)],
    outline: pdf.includes('/Outlines') ? [] : ['none'],
    numbered: numbered ? [] : ['not'],
    cut: cut > 0 ? [cut] : [],
    pale: pale > 0 ? [pale] : []
  }).flatMap(([kind, found]) =>
    found.length > 0 ? [`${what}: ${kind} ${JSON.stringify(found.slice(0, 4))}`] : []
  );
}

/** The example as the product makes it, in this language. */
async function exampleOn(page: Page, lang: Locale = 'fr'): Promise<Dossier> {
  await openExample(page, lang);
  const [example] = await onDisk(page);
  if (!example) throw new Error('There is no example.');
  return example;
}

for (const [at, project] of sampleOf([...projects.entries()], 3)) {
  test(`everything that “${project.id}” prints is whole, on both papers`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    test.setTimeout(timeForAll);
    const dossier = project.from(await exampleOn(page, project.example));
    await keepOnDevice(page, [dossier]);
    // The example comes back first, and would be remembered after.
    await saved(page);
    await nowOpen(page, dossier.id);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, '/fr/print/');
    const found: string[] = [];
    for (const [place, document] of documents.entries())
      for (const [turn, paper] of (['a4', 'letter'] as const).entries()) {
        // Each paper in one of the languages, the other way round for the next project.
        const lang = locales[(at + place + turn) % locales.length] ?? 'fr';
        found.push(...(await problemsOf(page, dossier, document, paper, lang)));
      }
    expect(found).toEqual([]);
  });
}

test('from a phone the same pages come out', async ({ page }) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await openExample(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/fr/print/#plan');
  await choose(page, 'plan', 'a4', 'fr');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(aboutPdf(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1);
});

test('a project that is not there prints what needs none, and says where to begin', async ({ page }) => {
  await visit(page, '/fr/print/');
  await expect(page.locator('input[value="plan"]')).toBeDisabled();
  await expect(page.getByRole('link', { name: printTexts.fr.begin })).toBeVisible();
  await choose(page, 'facilitator', 'a4', 'en');
  await expect(page.locator('.paper h2')).toHaveText(facilitatorsTexts.en.title);
});

/** Where the code stands on its page, in inches. */
const placeOnPaper = (page: Page): Promise<PlaceOnPaper> =>
  page.locator('[data-code] svg').evaluate((svg) => {
    const sheet = svg.closest('[data-sheet]')?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, width } = svg.getBoundingClientRect();
    const inch = (sheet.width * 25.4) / 210;
    return { left: (left - sheet.left) / inch, top: (top - sheet.top) / inch, side: width / inch };
  });

/** The built site under an address that a phone could open. */
const ADDRESS = 'https://parcours.example';

test('the code of a printed plan opens the answers elsewhere, after they were seen', async ({
  page,
  baseURL
}) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await page.route(`${ADDRESS}/**`, async (route) => {
    const asked = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${asked.pathname}` }) });
  });
  await visit(page, `${ADDRESS}/fr/projects/`);
  await page.getByRole('button', { name: wordsIn.fr.projects.exampleOpen }).click();
  await page.waitForURL('**/plan/');
  await saved(page);
  const [example] = await onDisk(page);
  const before = example ? answersOf(example) : {};
  await visit(page, `${ADDRESS}/fr/print/#plan`);
  await choose(page, 'plan', 'a4', 'fr');
  await expect(page.locator('[data-code="drawn"]')).toBeVisible();
  const drawn = await placeOnPaper(page);
  const read = decodeQR(photographOf(await page.pdf({ preferCSSPageSize: true }), drawn));
  expect(read).toBe(`${ADDRESS}/fr/resume/#${answersAsMark(questions, before)}`);

  await page.goto('about:blank');
  await visit(page, read);
  const count = Object.keys(before).length;
  await expect(page.locator(`[data-found="${count}"]`)).toBeVisible();
  await page.locator('[data-preview] summary').click();
  await expect(page.locator('[data-preview] dt')).toHaveCount(count);
  await page.getByLabel(resumeTexts.fr.name).fill('Repris');
  await page.getByRole('button', { name: resumeTexts.fr.create }).click();
  await page.waitForURL('**/note/');
  await saved(page);
  const after = (await onDisk(page)).find(({ name }) => name === 'Repris');
  const sorted = (some: Answers) =>
    Object.entries(some)
      .map(([id, value]) => `${id}: ${[value].flat().sort().join(' ')}`)
      .sort();
  expect(sorted(after ? answersOf(after) : {})).toEqual(sorted(before));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const [what, mark, refusal] of [
  ['nothing', '', 'none'],
  ['half of the answers', answersAsMark(questions, exampleAnswers).slice(0, 60), 'damaged'],
  ['something else', 'change', 'damaged'],
  ['a later code', 'bAAAA', 'newer']
] as const)
  test(`an address that holds ${what} gets a sentence, and makes no project`, async ({ page }) => {
    await visit(page, `/fr/resume/#${mark}`);
    await expect(page.locator(`[data-refusal="${refusal}"]`)).toHaveText(resumeTexts.fr.refusals[refusal]);
  });

for (const lang of locales) {
  test(
    `everybody can use it in ${lang}, wide and small, light and dark`,
    lang === 'en' ? inWholeRun : {},
    async ({ page }) => {
      await openExample(page, lang);
      await visit(page, `/${lang}/print/`);
      const { found, look } = lookingAt(page);
      for (const document of ['plan', 'pitch'] as const) {
        await choose(page, document, 'a4', lang === 'fr' ? 'en' : 'fr');
        await look(document);
      }
      await visit(page, `/${lang}/resume/#${answersAsMark(questions, exampleAnswers)}`);
      await page.locator('[data-preview] summary').click();
      await expect(page.locator('[data-preview] dt').first()).toBeVisible();
      await look('resume');
      expect(found).toEqual([]);
    }
  );
}
