import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { writtenFor } from '../notes/written.ts';

/* A second trouble that was answered gets its step; nobody gets that of another. */

const answersOf = (id: string): Answers => people.find((one) => one.id === id)?.answers ?? {};

const named = (answers: Answers): string[] => {
  const { sheet } = writtenFor(answers, 'fr');
  return [...stepsIn(sheet), ...sheet.later].map(({ title }) => title);
};

type Trouble = Readonly<{ of: string; step: RegExp; neighbour: Answers }>;

const troubles: Readonly<Record<string, Trouble>> = {
  'a quarrel that nothing settles': {
    of: 'accordion-circle',
    step: /écrire qui tranche/u,
    neighbour: { 'conflict-path': 'procedure' }
  },
  'costs that one person pays': {
    of: 'accordion-circle',
    step: /d’une seule poche/u,
    neighbour: { 'current-income': ['gifts'] }
  },
  'a supplier whom it disturbs': {
    of: 'canteen-town',
    step: /^Dire au fournisseur/u,
    neighbour: { opponents: ['nobody'] }
  },
  'a source that lives': {
    of: 'translators-collective',
    step: /^Écrire à qui a fait ce que vous avez repris/u,
    neighbour: { 'starting-point': 'own-work' }
  },
  'a part that nothing replaces': {
    of: 'lab-instrument',
    step: /^Parer à la pièce/u,
    neighbour: { 'closed-dependency': 'replaceable' }
  }
};

describe.each(Object.entries(troubles))('%s', (_name, { of, step, neighbour }) => {
  it('has its step, whatever leads', () => {
    expect(named(answersOf(of)).filter((title) => step.test(title))).toHaveLength(1);
  });

  it('has none where it was answered otherwise', () => {
    expect(named({ ...answersOf(of), ...neighbour }).filter((title) => step.test(title))).toEqual([]);
  });
});

it('whoever has no mandate writes to no supplier', () => {
  expect(named(answersOf('town-hall-clerk')).filter((title) => /^Dire au fournisseur/u.test(title))).toEqual(
    []
  );
});

it('what accompanies brings one step of its own, and not where what leads takes it', () => {
  const borrowed = (answers: Answers) =>
    named(answers).filter((title) => title.startsWith('Lister les emprunts'));
  expect(borrowed(answersOf('translators-collective'))).toHaveLength(1);
  // Where it leads, the step is said once; where it is not recognised, not at all.
  expect(
    borrowed({ ...answersOf('translators-collective'), danger: ['none'], motive: ['rights'] })
  ).toHaveLength(1);
  expect(borrowed(answersOf('sole-trader-maintainer'))).toEqual([]);
});

it('what is said beside an answer begins with what stands by itself', () => {
  const hanging = people.flatMap(({ id, answers }) =>
    writtenFor(answers, 'fr').sheet.also.flatMap(({ lines }) =>
      lines.filter(({ text }) => /^D’ici là/u.test(text)).map(({ text }) => `${id}: ${text}`)
    )
  );
  expect(hanging).toEqual([]);
});
