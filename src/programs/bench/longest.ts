import type { Browser } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { addProbe, noted, probeOf, slowDown, withBrowser } from './browser.ts';
import { click } from './click.ts';
import { median, type Figure } from './figure.ts';
import { longestDossier } from './longest-dossier.ts';
import { paths } from './paths.ts';
import { dossierWith, seed } from './seed.ts';
import { BUILD, serve } from './server.ts';

const ROUNDS = 6;
const CPU = 4;

type Sample = Readonly<{ planned: number; answered: number; longest: number }>;

/** What the longest texts cost: until the plan is there, and after an answer, beside the same answers alone. */
export async function measureLongest(): Promise<Figure[]> {
  const served = await serve(BUILD);
  const dossiers = {
    'answers alone': dossierWith(exampleAnswers, 'short'),
    'longest texts': longestDossier()
  };
  try {
    return await withBrowser(async (browser) => {
      const figures: Figure[] = [];
      for (const [name, dossier] of Object.entries(dossiers)) {
        const samples: Sample[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          samples.push(await visit(browser, served.origin, dossier));
        }
        figures.push(...figuresOf(name, samples));
      }
      return figures;
    });
  } finally {
    await served.close();
  }
}

async function visit(browser: Browser, origin: string, dossier: Dossier): Promise<Sample> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await addProbe(context);
  const page = await context.newPage();
  await page.goto(origin + paths.projects);
  await page.waitForLoadState('networkidle');
  await seed(page, [dossier]);
  await slowDown(page, { cpu: CPU });
  await page.goto(origin + paths.plan);
  await noted(page, 'advised');
  const { advised } = await probeOf(page);
  await page.goto(origin + paths.question);
  await page.locator('input:checked').first().waitFor();
  const answered = await click(page, 'label:has(input:not(:checked))', 'painted');
  await context.close();
  return { planned: advised, answered: answered.time, longest: answered.longest };
}

function figuresOf(name: string, samples: readonly Sample[]): Figure[] {
  const figure = (what: keyof Sample, words: string): Figure => ({
    measure: 'longest',
    name: `${name}: ${words}`,
    value: median(samples.map((sample) => sample[what])),
    unit: 'ms'
  });
  return [
    figure('planned', 'first action of the plan there'),
    figure('answered', 'answer to paint'),
    figure('longest', 'longest task after it')
  ];
}
