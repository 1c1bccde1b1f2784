import { describe, expect, test } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { boatAdvice } from '#knowledge/advice/boat/index.ts';
import { advice } from '#knowledge/advice/index.ts';
import { meansAdvice } from '#knowledge/advice/means/index.ts';
import { course } from '#knowledge/course.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { constituents, guarantorRoles } from '#knowledge/guarantees.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { dossierFromFile } from '#storage/file.ts';
import { exampleDossier } from './example.ts';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const known: Readonly<Record<'taken' | 'guarantees' | 'costs', readonly string[]>> = {
  taken: idsOf(meansAdvice),
  guarantees: constituents.flatMap(({ id }) => guarantorRoles.map((role) => `${id}-${role.id}`)),
  costs: needs.options
};
const retained = consult(advice, new Situation(questionsOf(course), exampleAnswers)).judgements.flatMap(
  (judgement) => (judgement.status === 'retained' ? [judgement.advice.id] : [])
);

describe.each(locales)('the example in %s', (locale) => {
  const example = exampleDossier(locale);

  test('is a project that could have come from a file', () => {
    expect(dossierFromFile(fileFromDossier(example))).toEqual({ ok: true, dossier: example });
  });

  test('speaks of nothing that the knowledge does not know', () => {
    for (const part of ['taken', 'guarantees', 'costs'] as const)
      expect(Object.keys(example[part]).filter((id) => !known[part].includes(id))).toEqual([]);
    const edits = Object.keys(example.boat).filter((id) => !id.startsWith('own-'));
    expect(edits.filter((id) => !idsOf(boatAdvice).includes(id))).toEqual([]);
  });

  test('counts on ways of funding, and proves arguments, that its answers retain', () => {
    const proven = Object.keys(example.words).flatMap((id) => id.split('-proof-')[1] ?? []);
    expect(proven.length).toBeGreaterThanOrEqual(20);
    expect([...Object.keys(example.picks), ...proven].filter((id) => !retained.includes(id))).toEqual([]);
  });
});

test('the example says the same things in both languages', () => {
  const [fr, en] = locales.map((locale) => exampleDossier(locale));
  for (const part of ['guarantees', 'words', 'boat'] as const)
    expect(Object.keys(en?.[part] ?? {})).toEqual(Object.keys(fr?.[part] ?? {}));
});
