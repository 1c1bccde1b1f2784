import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { buyersAnswers, technicalOfferBinds } from '#knowledge/sources/law-of-tenders.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* A tender is no grant: it is bid for with what is true, by its own day, and promises nothing that others may refuse. */

const BIDS = '2027-01-19';
const objects = {
  offer: { text: 'la fourniture de 90 bornes de comptage, 140 000 €', at: 1 },
  'offer-from': { text: 'un parc naturel', at: 1 },
  'offer-date': { text: BIDS, at: 1 }
};

const tendered = (
  answers: Answers,
  locale: (typeof locales)[number],
  kinds: readonly string[] = ['tender']
) =>
  writtenFor(
    { ...answers, motive: ['answer-somebody'], 'offer-kind': kinds },
    locale,
    projectWith({ objects })
  );

/** Neighbours of the people: the same, closed to all, with a part that belongs to somebody else. */
const everybody = people.flatMap(({ id, answers }) => [
  { id, answers },
  {
    id: `${id}, closed`,
    answers: { ...answers, access: 'none', 'reuse-rights': 'unwritten', agreement: ['source-owner'] }
  }
]);

const said = {
  fr: {
    bid: /À l’appel d’offres, répondez par ce qui est vrai aujourd’hui/u,
    refused: /ne candidatez pas|À l’appel,/iu,
    letter: /^Répondre à un parc naturel/u,
    others: /N’y promettez pas une licence libre tant que quelqu’un peut encore la refuser/u
  },
  en: {
    bid: /Bid for the tender with what is true today/u,
    refused: /do not apply|to the call|the call on/iu,
    letter: /^Answer un parc naturel/u,
    others: /Never promise a free licence that others must still agree to/u
  }
};

describe.each(everybody)('$id', ({ answers }) => {
  it.each(locales)(
    'bids with what is true, asks the buyer this week, and promises in time, in %s',
    (locale) => {
      const written = tendered(answers, locale);
      const { sheet, today } = written;
      const texts = [...linesWithSources(sheet), ...sheet.answer].map(({ text }) => text).join('\n');
      expect(texts).toMatch(said[locale].bid);
      // Whoever alone must agree is not told that others may refuse.
      const alone = answers.agreement?.includes('only-us') === true;
      expect(said[locale].others.test(texts)).toBe(!alone);
      expect(texts).not.toMatch(said[locale].refused);
      const steps = [...stepsIn(sheet), ...sheet.later];
      const asks = steps.find(({ id }) => id === 'step-note-ask-the-buyer');
      expect(asks?.due).toBe(daysAfter(today, 7));
      expect(asks?.title).toContain('140 000');
      const promises = steps.find(({ id }) => id === 'step-note-promise-what-is-kept');
      expect(promises && promises.due <= daysAfter(BIDS, -5)).toBe(true);
      // Nobody waits for a letter, nor for a vote on somebody’s wishes.
      expect(steps.filter(({ title }) => said[locale].letter.test(title))).toEqual([]);
      expect(faultsOf(written)).toEqual([]);
      expect(sheet.sources.map(({ title }) => title)).toEqual(
        expect.arrayContaining([buyersAnswers.title, technicalOfferBinds.title])
      );
    }
  );
});

it('the days of a tender are before the bids, as those of an offer are', () => {
  const late = people.flatMap(({ id, answers }) => {
    const { sheet } = tendered(answers, 'fr');
    return sheet.answer
      .filter(({ text }) => said.fr.bid.test(text) && /(?:février|mars|avril|mai) 2027/u.test(text))
      .map(() => id);
  });
  expect(late).toEqual([]);
});

it('whoever answers a grant call that wants an open resource still hears not to apply where theirs is closed', () => {
  for (const { answers } of everybody.filter(
    (one) => one.id.endsWith('closed') && one.answers['maturity'] !== 'idea'
  )) {
    const { sheet } = tendered(answers, 'fr', ['call']);
    expect(sheet.answer.map(({ text }) => text).join('\n')).toMatch(/Non, si l’appel exige/u);
  }
});

it('a tender is no promised sum, as money is: nobody is sent to a bank on it', () => {
  const leads = (kind: string) =>
    people.filter(({ answers }) => {
      const short = { ...answers, danger: ['money-ends'], needs: ['hosting'], runway: 'under-three-months' };
      return (
        tendered({ ...short, 'current-income': ['none'] }, 'fr', [kind]).sheet.situation === 'promised-money'
      );
    });
  expect(leads('money').length).toBeGreaterThan(0);
  expect(leads('tender').map(({ id }) => id)).toEqual([]);
});
