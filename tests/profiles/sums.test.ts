import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { sumsOf } from '#sheets/note/sums/sums.ts';
import { questions, projectWith, writtenFor } from '../notes/written.ts';
import { objectsOf, type Typed } from './typed.ts';

/* What the person’s own amounts come to: reckoned right, from what they typed, and from nothing else. */

const TODAY = '2026-11-28';
const at = 1;

type Told = Readonly<{
  answers?: Answers;
  typed?: Typed;
  costs?: Readonly<Record<string, number>>;
  beside?: Typed;
}>;

function sumsSaid({ answers = {}, typed = {}, costs = {}, beside = {} }: Told, locale: Locale = 'en') {
  const dossier: Dossier = {
    ...emptyDossier({ id: 'one', name: '', purpose: '', createdAt: 0, contentVersion: '' }),
    objects: objectsOf(typed),
    costs: Object.fromEntries(
      Object.entries(costs).map(([need, sum]) => [
        need,
        { year: { low: sum, high: sum }, threeYears: null, at }
      ])
    ),
    answers: Object.fromEntries(Object.entries(beside).map(([id, note]) => [id, { value: null, note, at }]))
  };
  const said = sumsOf(dossier, new Situation(questions, answers), TODAY, locale);
  return said.map(({ text }) => text.replace(/\s/gu, ' ')).join(' ');
}

const money = (euros: number): string => `€${euros.toLocaleString('en')}`;
const euros = fc.integer({ min: 1000, max: 90_000 });

/** Every “a + b = c”, “a − b = c” and “n × a = c” of a text, as numbers: what was added, and what is said to come of it. */
function equationsIn(text: string): readonly (readonly [number, number])[] {
  const plain = text.replace(/(?<=\d)[\s,](?=\d{3})/gu, '').replace(/€|about|environ/gu, '');
  return [...plain.matchAll(/((?:\d+\s*[+−×÷]\s*)+\d+)\s*=\s*(\d+)/gu)].map(([, sum = '', total = '']) => {
    const terms = sum.split(/(?=[+−])/u).map((term) => {
      const product = (term.match(/\d+/gu) ?? []).reduce((all, factor) => all * Number(factor), 1);
      return term.startsWith('−') ? -product : product;
    });
    return [terms.reduce((all, one) => all + one, 0), Number(total)] as const;
  });
}

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

describe('what an offer is worth', () => {
  const worth = (offer: string, more: Typed = {}, answers: Answers = {}, beside: Typed = {}) =>
    sumsSaid({ answers, typed: { offer, ...more }, beside });

  it.each([
    ['€14,000 for ten years, exclusive', 'about', 'or €1,400 a year'],
    ['€510,000 for it all', '', '']
  ])('“%s” for each year, where it says how many', (offer, _, said) => {
    expect(worth(offer)).toContain(said);
    if (said === '') expect(worth(offer)).toBe('');
  });

  it('for each of those who may agree, where nobody else holds the money', () => {
    const owners = { owners: 'the fourteen guides and a former member' };
    expect(
      worth('€8,400 for three years of exclusive rights', owners, { carrier: 'informal-group' })
    ).toContain('among 14: €200 a year each');
    expect(worth('€8,400 for three years of exclusive rights', owners, { carrier: 'association' })).toBe('');
  });

  it('for each piece, where the pieces are the person’s own or are ordered', () => {
    expect(worth('€4,400 for the twenty-two boards', { pieces: 'boards' })).toContain('€200 apiece');
    expect(worth('€4,400 for the twenty-two boards')).toBe('');
    expect(worth('an order for 420 boxes, €504,000')).toContain('€1,200 apiece');
    expect(worth('€4,400 of two towns')).toBe('');
  });

  it('less its parts, and less the deposit that pays for them', () => {
    const said = worth(
      'six machines at €9,800 apiece',
      { 'certain-money': '€7,200 of my own, and the deposit of €17,640' },
      {},
      { needs: 'I need €1,900 a month. The parts of the six machines: €24,600.' }
    );
    for (const one of ['6 × €9,800 = €58,800', '€34,200', '18 months', '= €6,960', '€240 is left'])
      expect(said).toContain(one);
    expect(equationsIn(said).every(([sum, total]) => sum === total)).toBe(true);
    // The parts of one machine are not those of all.
    expect(worth('six machines at €9,800 apiece', {}, {}, { needs: 'The parts: €4,100.' })).not.toContain(
      'parts'
    );
  });

  it('a rate is multiplied by the time that is paid, where both were given', () => {
    expect(worth('30 days at €400 a day')).toContain('30 × €400 = €12,000');
    expect(worth('30 hours at €400 a day')).toBe('');
    expect(worth('some days at €400 a day')).toBe('');
  });
});

describe('takings of services', () => {
  const seller: Answers = {
    resource: ['software'],
    maturity: 'growth',
    'largest-funder': 'under-30',
    'current-income': ['sales'],
    recipient: 'own-name',
    carrier: 'individual',
    needs: ['livelihood']
  };
  const said = (words: string, answers: Answers = seller) =>
    sumsSaid({ answers, typed: { 'certain-money': words } });

  it('above what tax begins at are said so', () => {
    expect(said('€46,000 of sales this year')).toContain('pass €41,250');
    expect(said('€40,000 of sales this year')).toContain('pass €37,500');
  });

  it.each(['€37,500 of sales this year', '€46,000 of sales', '€46,000 of grants this year'])(
    'nothing is said of “%s”',
    (words) => {
      expect(said(words)).toBe('');
    }
  );

  it('nothing is said of objects, nor of whoever sells in no name of their own', () => {
    expect(said('€46,000 of sales this year', { ...seller, resource: ['hardware'] })).toBe('');
    expect(said('€46,000 of sales this year', { ...seller, recipient: 'company' })).toBe('');
  });
});

describe.each(locales)('the forty people (%s)', (locale) => {
  it('each sum comes right, from amounts that they typed; who typed none is told none', () => {
    const summed = people.flatMap(({ id, answers, objects }) => {
      const typed = objects?.[locale] ?? {};
      const { sums } = writtenFor(answers, locale, projectWith({ objects: objectsOf(typed) })).sheet.money;
      const text = sums.map((sum) => sum.text).join(' ');
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
