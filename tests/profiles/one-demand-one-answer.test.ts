import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Situation } from '#engine/reason/situation.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout, peopleInPlace } from './dossiers.ts';
import { noteShown } from './shown.ts';

/* One demand gets one answer: a note never says two things of the same letter, nor of the same boss. */

const contrary: readonly (readonly [RegExp, RegExp])[] = [
  [/Répondez sous un mois/u, /^Ni oui ni non cette semaine/u],
  [/qui siège, et l’argent/u, /ni oui ni non cette semaine/iu],
  [/Rien sur la licence/u, /Demandez d’abord la page des droits|Faire signer une page/u]
];

const bothSaid = (situation: Situation) => {
  const texts = noteShown(situation, 'fr').map(({ text }) => text);
  return contrary.filter((pair) => pair.every((words) => texts.some((text) => words.test(text))));
};

const answeringSomebody = dossiersAbout(resource.options).map(
  ({ questions, answers }) =>
    new Situation(questions, { ...answers, motive: ['answer-somebody', 'convince'] })
);

it('no two answers to one demand stand in a note', () => {
  fc.assert(
    fc.property(answeringSomebody, (situation) => {
      expect(bothSaid(situation)).toEqual([]);
    }),
    { numRuns: 150 }
  );
});

it.each(peopleInPlace)('$id reads one answer', ({ situation }) => {
  expect(bothSaid(situation)).toEqual([]);
});
