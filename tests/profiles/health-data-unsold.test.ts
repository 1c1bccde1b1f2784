import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* No consent makes health data that point to somebody a thing to sell. */

const registry: Answers = {
  motive: ['answer-somebody', 'verdict'],
  'offer-kind': ['money'],
  maturity: 'growth',
  resource: ['data'],
  field: 'health',
  carrier: 'association',
  'sensitive-data': 'personal'
};
const objects = Object.fromEntries(
  Object.entries({ offer: '12 000 € pour le fichier', 'offer-from': 'un laboratoire' }).map(([id, text]) => [
    id,
    { text, at: 1 }
  ])
);
const noteOf = (answers: Answers, locale: 'fr' | 'en' = 'fr') =>
  writtenFor(answers, locale, projectWith({ objects }));
const refused = (answers: Answers) =>
  stepsIn(noteOf(answers).sheet).some(({ id }) => id === 'step-note-no-sale-of-health-data');

describe('whoever is offered money for data of people who are ill', () => {
  it.each([
    ['with names', registry],
    ['without names', { ...registry, 'sensitive-data': 'pseudonymisable' }],
    ['for one buyer alone', { ...registry, 'offer-kind': ['exclusive'] }],
    ['in a hospital', { ...registry, carrier: 'state-body' }]
  ])('is told that the law forbids it, and what can be given (%s)', (_name, answers) => {
    expect(refused(answers)).toBe(true);
    for (const locale of locales) expect(faultsOf(noteOf(answers, locale))).toEqual([]);
  });

  it.each([
    ['that show nobody', { ...registry, 'sensitive-data': 'none' }],
    ['of another field', { ...registry, field: 'transport' }],
    ['where only texts are shared', { ...registry, resource: ['content'] }],
    ['where somebody asks to use it', { ...registry, 'offer-kind': ['use'] }]
  ])('hears nothing of it for data %s', (_name, answers) => {
    expect(refused(answers)).toBe(false);
  });
});
