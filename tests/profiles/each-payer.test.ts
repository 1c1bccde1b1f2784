import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { severalBuyers } from '#knowledge/facts/several-buyers.ts';
import { eachPayer } from '#knowledge/note/each-payer.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { dossiersAbout } from './dossiers.ts';

/* Where several bodies ordered, each of them receives the rights, without exclusivity: any of them may publish. */

const transfers = { fr: /nous cédons/iu, en: /we transfer/iu };
const asking = situations.flatMap(({ id, note }) =>
  note.steps
    .filter(({ fr }) => transfers.fr.test(fr.first))
    .map((step) => ({ ...step, id: `${id}/${step.id}` }))
);

it('every step hands the rights to each of those who ordered, where several did', () => {
  expect(asking.length).toBeGreaterThanOrEqual(3);
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
      const several = { ...answers, organisations: 'two-three', agreement: ['co-authors', 'contractor'] };
      const situation = new Situation(questions, several);
      expect(verdictOf(severalBuyers.when, situation)).toBe('yes');
      const said = asking.filter(
        ({ when, unless }) =>
          (!when || verdictOf(when, situation) === 'yes') &&
          !(unless && verdictOf(unless, situation) === 'yes')
      );
      const scattered = said.filter((step) =>
        locales.some((locale) => !step[locale].first.includes(eachPayer[locale]))
      );
      expect(scattered.map(({ id }) => id)).toEqual([]);
      expect(said.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 }
  );
});

it('nothing to be signed or ordered gives “the rights” without naming them (L131-3)', () => {
  const bare =
    /\b(?:cède|cèdent|cédons|céder)(?:z)?(?: nous| à [^.»]*?)? (?:tous )?les droits\b(?! de (?:reproduire|modifier))/iu;
  const said = situations.flatMap(({ id, note }) =>
    [...note.steps.map(({ fr }) => fr.first), ...note.say.map(({ fr }) => fr.says)]
      .filter((text) => /«/u.test(text) && bare.test(text))
      .map((text) => `${id}: ${text}`)
  );
  expect(said).toEqual([]);
});

it.each(locales)(
  'every page of transfer names each right, where, how long and under which licence (%s)',
  (locale) => {
    const asked = {
      fr: ['reproduire', 'modifier', 'diffuser', 'partout', 'durée légale', 'licence libre'],
      en: ['reproduce', 'change', 'distribute', 'worldwide', 'legal term', 'free licence']
    };
    const silent = asking.filter((step) => asked[locale].some((word) => !step[locale].first.includes(word)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  }
);
