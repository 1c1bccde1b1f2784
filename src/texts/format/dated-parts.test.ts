import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { datedParts } from './dated-parts.ts';

const TODAY = '2026-11-30';

it.each([
  ['4 février 2027 : comité du GAL', '2027-02-04', 'comité du GAL'],
  ['le 4 février, comité', '2027-02-04', 'comité'],
  ['comité le 04/02/2027', '2027-02-04', 'comité'],
  ['1er mars : le bail', '2027-03-01', 'le bail'],
  ['31/12 – contrat du Shom', '2026-12-31', 'contrat du Shom'],
  ['12 déc. : coupure', '2026-12-12', 'coupure'],
  ['2027-01-18 domaine', '2027-01-18', 'domaine'],
  ['board on 4 February 2027', '2027-02-04', 'board'],
  ['February 4th, 2027: board', '2027-02-04', 'board'],
  ['Jan 18: the domain', '2027-01-18', 'the domain'],
  ['avant le 15 janvier : réponse', '2027-01-15', 'réponse'],
  ['le contrat du Shom (31 décembre)', '2026-12-31', 'le contrat du Shom'],
  ['29 octobre 2026 : fini', '2026-10-29', 'fini']
])('“%s” is of its day', (text, day, words) => {
  expect(datedParts(text, TODAY)).toEqual([{ day, words }]);
});

it('are as many as were written, in the order in which they stand', () => {
  expect(
    datedParts('4 février : comité ; 26 mars : solde\n30 avril : prêt', TODAY).map(({ day }) => day)
  ).toEqual(['2027-02-04', '2027-03-26', '2027-04-30']);
});

it.each(['un jour', '31 février : rien', '12 villages au printemps', 'en mars 2027'])(
  '“%s” has no day',
  (text) => {
    expect(datedParts(text, TODAY)).toEqual([{ day: undefined, words: text }]);
  }
);

it('are read back however a language writes them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom('fr', 'en-GB', 'en-US'),
      fc.constantFrom('long' as const, 'short' as const),
      (count, region, month) => {
        const day = daysAfter(TODAY, count);
        const written = new Intl.DateTimeFormat(region, {
          day: 'numeric',
          month,
          year: 'numeric',
          timeZone: 'UTC'
        });
        expect(datedParts(`${written.format(new Date(day))} : comité`, TODAY)[0]).toEqual({
          day,
          words: 'comité'
        });
      }
    )
  );
});

it('never fail, whatever is written', () => {
  fc.assert(fc.property(fc.string(), (text) => void datedParts(text, TODAY)));
});
