import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { equationsIn, money, sumsSaid } from './sums-said.ts';
import { objectsOf, type Typed } from './typed.ts';

/* What the person’s own amounts come to: reckoned right, from what they typed, and from nothing else. */

const euros = fc.integer({ min: 1000, max: 90_000 });

describe('a debt that falls due', () => {
  const typed = (due: number, held: string): Typed => ({
    ending: `the bridging loan of ${money(due)}`,
    'ending-date': '2027-04-30',
    'certain-money': held
  });

  it('is told with what is missing, or left', () => {
    fc.assert(
      fc.property(euros, euros, (due, held) => {
        const said = sumsSaid({ typed: typed(due, `${money(held)} in hand`) });
        expect(said).toContain(money(due));
        expect(said).toContain(money(held));
        expect(said).toContain(
          due > held ? `${money(due - held)} is missing` : `${money(held - due)} would be left`
        );
      })
    );
  });

  it.each([
    '€5,200 promised',
    '€5,000 or €6,000 in hand',
    'a little',
    '',
    'about €5,200 in hand',
    'a debt of €5,200'
  ])('is set against nothing where “%s” is what there is', (held) => {
    expect(sumsSaid({ typed: typed(18_000, held) })).toBe('');
  });
});

describe('costs that were typed', () => {
  it('make their sum, and lack what is not there', () => {
    fc.assert(
      fc.property(euros, euros, euros, (hosting, development, held) => {
        const said = sumsSaid({
          costs: { hosting, development },
          typed: { 'certain-money': `${money(held)} of fees already paid` }
        });
        const gap = hosting + development - held;
        expect(equationsIn(said)).toEqual([[hosting + development, hosting + development]]);
        expect(said).toContain(gap > 0 ? `${money(gap)} is missing` : `${money(-gap)} would be left`);
      })
    );
  });

  it('are told with the whole that was written, where they do not make it', () => {
    fc.assert(
      fc.property(euros, euros, fc.integer({ min: 1, max: 9000 }), (hosting, maintenance, more) => {
        const [parts, whole] = [hosting + maintenance, hosting + maintenance + more];
        const said = sumsSaid({
          costs: { hosting, maintenance },
          beside: { needs: `${money(whole)} a year: a server, a half-time post, the rest` }
        });
        expect(said).toContain(`= ${money(parts)}`);
        expect(said).toContain(`You speak of ${money(whole)} a year: ${money(more)} is on no line`);
      })
    );
  });

  it('are shared among those who ask and whoever asks them, and among one fewer', () => {
    const answers: Answers = { motive: ['share-cost'] };
    const typed = { 'offer-from': 'four care associations' };
    const said = sumsSaid({ answers, typed, costs: { hosting: 20_000, maintenance: 18_000 } });
    expect(said).toContain('Among 5, in equal shares: €7,600 each; among 4, €9,500');
    expect(sumsSaid({ typed, costs: { hosting: 20_000, maintenance: 18_000 } })).not.toContain('each');
    // What is made once is no part of what they share.
    const withMade = { hosting: 20_000, maintenance: 18_000, development: 9000 };
    expect(sumsSaid({ answers, typed, costs: withMade })).toBe(said);
  });

  it('are weighed against no sum that nobody typed', () => {
    expect(sumsSaid({ costs: { development: 22_000 } })).toBe('');
    expect(sumsSaid({ costs: { development: 22_000 }, typed: { 'certain-money': 'some help' } })).toBe('');
  });
});

describe('a price, and what comes back beside it', () => {
  it('is counted over three years, and shared among those who said what each gives', () => {
    fc.assert(
      fc.property(
        euros,
        fc.integer({ min: 10, max: 900 }),
        fc.integer({ min: 3, max: 20 }),
        (once, month, payers) => {
          const said = sumsSaid({
            typed: {
              offer: `the agency’s quotation: ${money(once)}, then ${money(month)} a month`,
              'certain-money': `${money(payers * 1000)}: each skipper promised €1,000`
            }
          });
          const total = once + 36 * month;
          expect(equationsIn(said)).toEqual([
            [total, total],
            [payers * 1000, payers * 1000]
          ]);
          const gap = total - payers * 1000;
          if (gap <= 0) return;
          expect(said).toContain(`Even once paid, ${money(gap)} is missing`);
          expect(said).toContain(`Among ${payers}, in equal shares`);
          expect(said).toContain(`among ${payers - 1}`);
        }
      )
    );
  });

  it.each([
    'the agency’s quotation: €20,000 to €30,000',
    'the quotation: about €20,000',
    'a quotation',
    'the quotation, €500 a week'
  ])('“%s” is no sum', (offer) => {
    expect(sumsSaid({ typed: { offer, 'certain-money': '€9,000 in hand' } })).toBe('');
  });
});

describe.each(locales)('the forty people (%s)', (locale) => {
  it('each sum comes right, from amounts that they typed; who typed none is told none', () => {
    const summed = people.flatMap(({ id, answers, objects }) => {
      const typed = objects?.[locale] ?? {};
      const { sums } = writtenFor(answers, locale, projectWith({ objects: objectsOf(typed) })).sheet.money;
      const text = sums.flatMap((sum) => (sum.yields ? [] : [sum.text])).join(' ');
      expect(equationsIn(text).filter(([sum, total]) => sum !== total)).toEqual([]);
      const typedAmounts = /\d\s*€|€\s*\d/u.test(Object.values(typed).join(' '));
      expect(!text || typedAmounts, id).toBe(true);
      return text ? [id] : [];
    });
    expect(summed).toEqual(expect.arrayContaining(['benches-idea', 'mountain-guides']));
  });

  it('a price lacks what is not in hand', () => {
    const { answers = {}, objects } = people.find(({ id }) => id === 'benches-idea') ?? {};
    const sheet = writtenFor(
      answers,
      locale,
      projectWith({ objects: objectsOf(objects?.[locale] ?? {}) })
    ).sheet;
    expect(
      sheet.money.sums
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s/gu, ' ')
    ).toMatch(/7[ ,]000/u);
  });
});

describe('two ways with a price each', () => {
  const answers: Answers = { motive: ['join-or-build'] };
  const both = { 'own-question': 'Pay a student €6,000, or take theirs at €90 a year?' };

  it('stand side by side over three years, from whichever words they were typed in', () => {
    const said = sumsSaid({ answers, typed: both });
    expect(said).toContain('€6,000 once, then upkeep; or 3 × €90 = €270 over 3 years');
    const apart = { 'own-question': 'Pay €6,000 for ours?', 'neighbour-name': 'Timeslot, €90 a year' };
    expect(sumsSaid({ answers, typed: apart })).toBe(said);
  });

  it('are not reckoned where nobody hesitates, a price is missing, or a third is told', () => {
    expect(sumsSaid({ typed: both })).toBe('');
    expect(sumsSaid({ answers, typed: { 'own-question': 'Pay a student €6,000?' } })).toBe('');
    expect(sumsSaid({ answers, typed: { ...both, 'neighbour-name': 'Timeslot, €12 a month' } })).toBe('');
  });
});
