import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { situations } from '#knowledge/situations/index.ts';
import { dossiers as dataAfterFunding } from '../situations/data-after-funding.ts';
import { dossiers as ideaUntested } from '../situations/idea-untested.ts';
import { dossiers as labSells } from '../situations/lab-sells.ts';
import { dossiers as liveFromIt } from '../situations/live-from-it.ts';
import { dossiers as loneMaintainer } from '../situations/lone-maintainer.ts';
import { dossiers as modelOrCorpus } from '../situations/model-or-corpus.ts';
import { dossiers as openProduct } from '../situations/open-product.ts';
import { dossiers as plansToBuild } from '../situations/plans-to-build.ts';
import { dossiers as promisedMoney } from '../situations/promised-money.ts';
import { dossiers as successorWanted } from '../situations/successor-wanted.ts';
import { dossiers as takeOverAbandoned } from '../situations/take-over-abandoned.ts';
import { dossiers as upstreamContributor } from '../situations/upstream-contributor.ts';
import { stepsIn } from '../notes/law.ts';
import { writtenFor } from '../notes/written.ts';

/* What is asked of somebody in a month fits into their month; and what proves a step is read in one breath. */

const ruled = {
  'data-after-funding': dataAfterFunding,
  'idea-untested': ideaUntested,
  'lab-sells': labSells,
  'live-from-it': liveFromIt,
  'lone-maintainer': loneMaintainer,
  'model-or-corpus': modelOrCorpus,
  'open-product': openProduct,
  'plans-to-build': plansToBuild,
  'promised-money': promisedMoney,
  'successor-wanted': successorWanted,
  'take-over-abandoned': takeOverAbandoned,
  'upstream-contributor': upstreamContributor
};

const HOURS_A_DAY = 7;
const counted: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  huit: 8,
  dix: 10,
  quinze: 15
};

/** Days of one’s own work in “3 h, plus l’attente” or “Deux jours”; a month of somebody else’s is none of one’s own. */
function daysIn(takes: string): number {
  const [, hours] = /(\d+) h/u.exec(takes) ?? [];
  if (hours !== undefined) return Number(hours) / HOURS_A_DAY;
  if (/demi-journée/u.test(takes)) return 0.5;
  const [, many = ''] = /^(\p{L}+) (?:jour|journée)/u.exec(takes) ?? [];
  return counted[many.toLowerCase()] ?? 0;
}

const MOST_DAYS = 10;

describe.each(Object.entries(ruled))('the first month of %s', (_, { leads }) => {
  it('asks for ten days of work at most', () => {
    const days = leads.map((answers) => {
      const written = writtenFor(answers, 'fr');
      const month = daysAfter(written.today, 30);
      return stepsIn(written.sheet)
        .filter(({ due }) => due <= month)
        .reduce((sum, { takes }) => sum + daysIn(takes), 0);
    });
    expect(Math.max(...days)).toBeGreaterThan(0);
    expect(days.filter((one) => one > MOST_DAYS)).toEqual([]);
  });
});

it('what proves a step is read in one breath', () => {
  const long = situations
    .filter(({ id }) => id in ruled)
    .flatMap(({ id, note }) =>
      note.steps
        .filter(({ fr }) => fr.done.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length > 16)
        .map((step) => `${id}/${step.id}`)
    );
  expect(long).toEqual([]);
});
