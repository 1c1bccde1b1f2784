import { describe, expect, it } from 'vitest';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { locales } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dataAfterFunding } from '#knowledge/situations/data-after-funding.ts';
import { loneMaintainer } from '#knowledge/situations/lone-maintainer.ts';
import { modelOrCorpus } from '#knowledge/situations/model-or-corpus.ts';
import { plansToBuild } from '#knowledge/situations/plans-to-build.ts';
import { takeOverAbandoned } from '#knowledge/situations/take-over-abandoned.ts';
import { upstreamContributor } from '#knowledge/situations/upstream-contributor.ts';
import { dossiers } from '../situations/plans-to-build.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { questions, writtenFor } from '../notes/written.ts';

/* What is asked, agreed or checked comes before what is announced, handed over or let go. */

const ownedByAJob = {
  ...dossiers.leads[1],
  ...answersFrom(answer(agreement, 'employer', 'co-authors'), answer(resource, 'hardware'))
};

const within = (steps: readonly Readonly<{ id: string; within: number }>[], id: string): number =>
  steps.find((step) => step.id === id)?.within ?? Number.NaN;

describe('plans made in a job', () => {
  it('are read over with an adviser before any letter leaves', () => {
    const { sheet } = writtenFor(ownedByAJob, 'fr');
    const found = stepsIn(sheet).map(({ title }) => title);
    const [adviser, letter] = [/avec un conseil/u, /écrit à l’employeur/u].map((words) =>
      found.findIndex((title) => words.test(title))
    );
    expect(adviser).toBeGreaterThanOrEqual(0);
    expect(letter).toBeGreaterThan(adviser ?? 0);
  });

  it.each(locales)('are not lost by the silence of an employer (%s)', (locale) => {
    const now = new Situation(questions, ownedByAJob);
    const said = plansToBuild.note.stop.filter(({ when }) => !when || verdictOf(when, now) === 'yes');
    const lost = { fr: /silence .* vaut non/u, en: /silence .* means no/iu }[locale];
    expect(said.filter((line) => lost.test(line[locale]))).toEqual([]);
  });

  it('have their owner said first', () => {
    const { sheet } = writtenFor(ownedByAJob, 'fr');
    expect(sheet.answer[0]?.text).toMatch(/employeur/u);
  });
});

it.each(locales)(
  'no kit is sold under any name before compliance, and not only under one’s own (%s)',
  (locale) => {
    const texts = plansToBuild.note.answer.map((line) => line[locale]);
    expect(texts.join(' ')).toMatch({ fr: /sous aucun nom/u, en: /under any name/u }[locale]);
    expect(within(plansToBuild.note.steps, 'hold-the-kits')).toBe(7);
  }
);

it.each(locales)('whoever may still go on does not announce an end in the first weeks (%s)', (locale) => {
  const ending = { fr: /lecture seule/u, en: /read-only/u }[locale];
  const early = loneMaintainer.note.steps.filter((step) => step.within <= 30);
  expect(early.length).toBeGreaterThan(4);
  expect(early.filter((step) => ending.test(Object.values<string>(step[locale]).join(' ')))).toEqual([]);
});

it('a refusal of money is said with what it refuses, where the person named it', () => {
  const step = loneMaintainer.note.steps.find(({ id }) => id === 'refusal-in-a-line');
  expect(step?.needs).toEqual(['refused']);
  for (const locale of locales) expect(step?.[locale].done).toContain('{refused}');
});

it('a service is asked for within a month, and what decides from the data is told first', () => {
  expect(within(dataAfterFunding.note.steps, 'name-a-service')).toBeLessThanOrEqual(30);
  expect(dataAfterFunding.note.stop.map(({ fr }) => fr).join(' ')).toMatch(/Prévenez d’abord qui décide/u);
});

it('nothing goes upstream before the list of what goes is signed', () => {
  const { steps } = upstreamContributor.note;
  // Of what is due on the same day, what cannot be undone comes last.
  expect(within(steps, 'get-leave')).toBeLessThanOrEqual(within(steps, 'first-change'));
  expect(steps.find(({ id }) => id === 'get-leave')?.consent).toBe(true);
  expect(steps.find(({ id }) => id === 'first-change')?.irrevocable).toBe(true);
});

it('a project is taken up by two, who are asked for before anything is published', () => {
  const { steps } = takeOverAbandoned.note;
  expect(within(steps, 'be-two')).toBeLessThan(within(steps, 'publish-the-sequel'));
});

it('weights from which people may come out get no free licence', () => {
  const voices = new Situation(
    questions,
    answersFrom(
      answer(resource, 'ai-model', 'data'),
      answer(field, 'language'),
      answer(agreement, 'people-shown'),
      answer(sensitiveData, 'personal'),
      answer(danger, 'money-ends')
    )
  );
  const excluded = modelOrCorpus.note.never.filter(
    ({ advice, when }) =>
      advice.some((one) => one === 'licence-ai-model') && (!when || verdictOf(when, voices) === 'yes')
  );
  expect(excluded.length).toBeGreaterThan(0);
});
