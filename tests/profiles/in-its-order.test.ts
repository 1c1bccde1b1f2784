import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { daysAfter } from '#engine/day.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { daysSaid } from '../notes/days-said.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { dossiersAbout } from './dossiers.ts';
import { ledNote } from './typed.ts';

/* Both sides meet before they answer, and nobody is told that they may still stop after a firm yes. */

const TODAY = '2026-11-28';

it('a divided group meets before whoever waits is answered', () => {
  const met: string[] = [];
  fc.assert(
    fc.property(
      dossiersAbout(resource.options),
      fc.constantFrom(...situations.map(({ id }) => id)),
      fc.integer({ min: 12, max: 90 }),
      ({ answers }, lead, ends) => {
        const theirs = daysAfter(TODAY, ends);
        const divided = {
          ...answers,
          motive: ['answer-somebody'],
          danger: ['dispute'],
          'conflict-path': 'none',
          'outside-contributors': 'several'
        };
        const sheet = ledNote(divided, { 'offer-date': theirs, 'offer-from': 'Zéphyrine' }, lead, 'fr');
        const meets = [...stepsIn(sheet), ...sheet.later].filter(({ title }) =>
          title.startsWith('Réunir les deux camps')
        );
        met.push(...meets.map(({ due }) => due));
        expect(meets.filter(({ due }) => due >= theirs)).toEqual([]);
        const asked = stepsIn(sheet).filter(({ title }) => title.startsWith('Réunir les deux camps'));
        expect(asked.flatMap(({ first }) => daysSaid(first)).filter((day) => day >= theirs)).toEqual([]);
      }
    ),
    { numRuns: 80, endOnFailure: true }
  );
  expect(met.length).toBeGreaterThan(0);
});

it('whoever opens what feeds them has their year signed before a firm yes, and stops before it', () => {
  const answers: Answers = {
    motive: ['answer-somebody', 'open-business'],
    'offer-kind': ['money'],
    maturity: 'growth',
    resource: ['software'],
    carrier: 'individual',
    'own-revenue': 'around',
    danger: ['none']
  };
  const words = { 'offer-from': 'Zéphyrine', 'offer-date': '2027-01-15' };
  const sheet = ledNote(answers, words, 'live-from-it', 'fr');
  const signs = [...stepsIn(sheet), ...sheet.later].find(({ title }) =>
    title.startsWith('Faire signer l’année')
  );
  expect(signs && signs.due < '2027-01-15').toBe(true);
  const stop = sheet.stop.map(({ text }) => text).find((text) => text.startsWith('Moins de la moitié'));
  expect(stop).toContain('13 janvier 2027');
  expect(stop).toContain('aucun oui ferme');
});
