import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { addProbe, probeOf, slowDown, withBrowser } from './browser.ts';
import { click } from './click.ts';
import { median, type Figure } from './figure.ts';
import { serveMinimal } from './minimal.ts';
import { paths } from './paths.ts';
import { plainPage } from './plain.ts';
import { BUILD, fileOf, serve } from './server.ts';

const ROUNDS = 6;
const CPU = 4;
const LONG_TASK = 50;

/** A page to look at, and what is clicked on it to answer and to go on. */
type Subject = Readonly<{ name: string; url: string; answer?: string; turn?: string }>;

type Sample = Readonly<{ largest: number; answered: number; turned: number; longest: number }>;

/** How soon pages are painted, and how soon after a click, beside a plain page with the same words. */
export async function measurePages(): Promise<Figure[]> {
  const built = (path: string) => readFileSync(fileOf(BUILD, path), 'utf8');
  const ours = await serve(BUILD, {
    '/plain-home/': plainPage(built(paths.home), built(paths.question)),
    '/plain-question/': plainPage(built(paths.question), built(paths.nextQuestion))
  });
  const minimal = await serveMinimal();
  const subjects: Subject[] = [
    { name: 'plain home', url: `${ours.origin}/plain-home/` },
    { name: 'home', url: ours.origin + paths.home },
    { name: 'plain question', url: `${ours.origin}/plain-question/`, turn: '#turn' },
    {
      name: 'question',
      url: ours.origin + paths.question,
      answer: 'label:has(input)',
      turn: 'form [type=submit]'
    },
    { name: 'minimal page of our stack', url: `${minimal.origin}/`, answer: 'label', turn: '[type=submit]' }
  ];
  try {
    return figuresFrom(await withBrowser((browser) => sampled(browser, subjects)));
  } finally {
    await Promise.all([ours.close(), minimal.close()]);
  }
}

/** One subject after the other, several times over, so that what else runs here disturbs all of them. */
async function sampled(browser: Browser, subjects: readonly Subject[]): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]));
  // The first round only warms up the servers and the browser.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const subject of subjects) {
      const sample = await visit(browser, subject);
      if (round > 0) samples.get(subject.name)?.push(sample);
    }
  }
  return samples;
}

async function visit(browser: Browser, { url, answer, turn }: Subject): Promise<Sample> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await addProbe(context);
  const page = await context.newPage();
  await slowDown(page, { cpu: CPU, slow4g: true });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const { largest } = await probeOf(page);
  await slowDown(page, { cpu: CPU });
  const answered = answer ? await click(page, answer, 'painted') : notClicked;
  const turned = turn ? await click(page, turn, 'turned') : notClicked;
  await context.close();
  return {
    largest,
    answered: answered.time,
    turned: turned.time,
    longest: Math.max(answered.longest, turned.longest)
  };
}

const notClicked = { time: 0, longest: 0 };

function figuresFrom(samples: ReadonlyMap<string, readonly Sample[]>): Figure[] {
  const middle = (name: string, what: keyof Sample) =>
    median((samples.get(name) ?? []).map((sample) => sample[what]));
  const figure = (name: string, what: keyof Sample, words: string, atMost?: number): Figure => ({
    measure: 'pages',
    name: `${name}: ${words}`,
    value: middle(name, what),
    unit: 'ms',
    ...(atMost === undefined ? {} : { budget: { atMost } })
  });
  const plainTurn = middle('plain question', 'turned');
  return [
    ...['plain home', 'plain question', 'minimal page of our stack'].map((name) =>
      figure(name, 'largest', 'largest paint, slow 4G')
    ),
    ...['home', 'question'].map((name) =>
      figure(name, 'largest', 'largest paint, slow 4G', 1.3 * middle(`plain ${name}`, 'largest'))
    ),
    figure('plain question', 'turned', 'click to paint'),
    figure('minimal page of our stack', 'turned', 'click to paint'),
    figure('question', 'turned', 'continue to next painted', 1.5 * plainTurn),
    figure('question', 'answered', 'answer to paint', 1.5 * plainTurn),
    figure('question', 'longest', 'longest task after a click', LONG_TASK)
  ];
}
