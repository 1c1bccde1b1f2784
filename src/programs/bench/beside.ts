import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { withBrowser } from './browser.ts';
import { coldStart, inBrowser, install } from './cold-start.ts';
import { median, type Figure } from './figure.ts';
import { visitFirst } from './first-visit.ts';
import { paths } from './paths.ts';
import { QUESTIONS, serveReference } from './reference.ts';
import { BUILD, serveOverHttp2 } from './server.ts';
import { startWalk, type Click } from './walk.ts';

const ROUNDS = 5;
const SCRIPT = 75;
const REQUESTS = 20;

/** What is measured of our own product, and of the reference. */
type Both<Value> = Readonly<{ ours: Value; reference: Value }>;

/**
 * The product beside the reference application of the same stack: the same thing is done to one and then
 * to the other, again and again, so that what else runs here disturbs both.
 */
export async function measureBeside(): Promise<Figure[]> {
  const ours = await serveOverHttp2(BUILD);
  const reference = await serveReference();
  const urls = { ours: ours.origin + paths.question, reference: `${reference.origin}/` };
  const unplug = () => Promise.all([ours.close(), reference.close()]);
  try {
    const walked = await withBrowser((browser) => clicks(browser, urls));
    const arrived = await withBrowser((browser) => firstVisits(browser, urls));
    return [...walked, ...arrived, ...(await returns(urls, unplug))];
  } finally {
    await unplug();
  }
}

const figure = (name: string, unit: string, { ours, reference }: Both<number>, atMost: number): Figure => ({
  measure: 'beside',
  name,
  value: ours,
  unit,
  reference,
  budget: { atMost }
});

/** A figure in milliseconds that may be so many times that of the reference. */
const time = (name: string, both: Both<number>, times: number): Figure =>
  figure(name, 'ms', both, times * both.reference);

/** Does it to one and then to the other. */
async function each<From, To>(both: Both<From>, work: (one: From) => Promise<To>): Promise<Both<To>> {
  return { ours: await work(both.ours), reference: await work(both.reference) };
}

/** Does it so many times to one and the other; the first time only warms up. */
async function rounds<To>(urls: Both<string>, work: (url: string) => Promise<To>) {
  const all: Both<To>[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) all.push(await each(urls, work));
  return all.slice(1);
}

const summary = <Value>(
  all: readonly Both<Value>[],
  of: (value: Value) => number,
  sum: (values: readonly number[]) => number = median
): Both<number> => ({
  ours: sum(all.map(({ ours }) => of(ours))),
  reference: sum(all.map(({ reference }) => of(reference)))
});

async function clicks(browser: Browser, urls: Both<string>): Promise<Figure[]> {
  const walkers = await each(urls, (url) => startWalk(browser, url));
  const all: Both<Click>[] = [];
  for (let question = 1; question < QUESTIONS; question += 1) {
    const { ours, reference } = await each(walkers, (walker) => walker.answerAndContinue());
    ours.forEach((click, index) => all.push({ ours: click, reference: reference[index] ?? click }));
  }
  await each(walkers, (walker) => walker.close());
  return [
    time(
      'click to expected screen: median',
      summary(all, ({ time }) => time),
      1.4
    ),
    time(
      'click to expected screen: worst',
      summary(
        all,
        ({ time }) => time,
        (values) => Math.max(...values)
      ),
      2
    ),
    time(
      'main thread per click',
      summary(all, ({ work }) => work),
      1.5
    )
  ];
}

async function firstVisits(browser: Browser, urls: Both<string>): Promise<Figure[]> {
  const all = await rounds(urls, (url) => visitFirst(browser, url));
  return [
    time(
      'first visit to a question, slow 4G: text',
      summary(all, ({ text }) => text),
      1.1
    ),
    time(
      'first visit to a question, slow 4G: can be answered',
      summary(all, ({ usable }) => usable),
      1.25
    ),
    figure(
      'question: JavaScript over the network',
      'kB',
      summary(all, ({ script }) => script / 1000),
      SCRIPT
    ),
    figure(
      'question: requests of a first visit',
      '',
      summary(all, ({ requests }) => requests),
      REQUESTS
    )
  ];
}

/** Comes back after the browser was restarted, with the network and then without. */
async function returns(urls: Both<string>, unplug: () => Promise<unknown>): Promise<Figure[]> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const comeBack = async (how: string) => {
    const all = await rounds(urls, (url) =>
      inBrowser(profile, (context) => coldStart(context, url, 'hydrated'))
    );
    return [
      time(
        `return, ${how}: text`,
        summary(all, ({ heading }) => heading),
        1.5
      ),
      time(
        `return, ${how}: can be answered`,
        summary(all, ({ hydrated }) => hydrated),
        1.5
      )
    ];
  };
  try {
    await inBrowser(profile, (context) => each(urls, (url) => install(context, url)));
    const online = await comeBack('network up');
    await unplug();
    return [...online, ...(await comeBack('no network'))];
  } finally {
    await rm(profile, { recursive: true });
  }
}
