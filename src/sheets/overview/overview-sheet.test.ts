import { describe, expect, test } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { emptyDossier, untouchedAction, type Dossier } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, outlinesIn, overviewIn, situationShapes } from '#knowledge/compile.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { fr } from '#texts/fr.ts';
import { overviewTexts } from '#texts/pages/overview.ts';
import { overviewSheet } from './overview-sheet.ts';

const questions = questionsOf(courseShape());
const knowledge = adviceShapes();
const outlines = outlinesIn('fr');
const known = overviewIn('fr');
const blank = emptyDossier({ id: 'x', name: 'X', purpose: '', createdAt: 0, contentVersion: '' });

const shown = (answers: Answers, dossier: Partial<Dossier> = {}, situations = situationShapes()) =>
  overviewSheet(known, {
    dossier: { ...blank, ...dossier },
    consultation: counsel(knowledge, situations, new Situation(questions, answers)),
    outlines,
    texts: fr,
    words: overviewTexts.fr,
    locale: 'fr',
    at: 0
  });

const ids = (some: readonly Readonly<{ id: string }>[]) => some.map(({ id }) => id);
const footings = (answers: Answers) =>
  Object.fromEntries(shown(answers).pillars.map(({ id, footing }) => [id, footing]));

describe('the first screen of the advice', () => {
  const whole = shown(exampleAnswers);

  test('says what the project is, that the plan opens with steps, three ways of funding and one rock', () => {
    expect(ids(whole.outcomes)).toContain('outcome-building');
    expect(whole.actionsLead).toMatch(/^Le plan s’ouvre/);
    expect(whole.actions).toHaveLength(2);
    const unled = shown(exampleAnswers, {}, []);
    expect(unled.actionsLead).toBe('');
    expect(unled.actions).toHaveLength(3);
    expect(whole.funding).toHaveLength(3);
    expect(whole.funding[0]?.note).toMatch(/^Premier euro dans \d+ à \d+\smois\.$/);
    expect(whole.rock?.means).toHaveLength(1);
  });

  test('says which pillar lacks something, and what', () => {
    expect(footings(exampleAnswers)).toEqual({ resource: 'stands', community: 'stands', rules: 'lacks' });
    const rules = whole.pillars.find(({ id }) => id === 'rules');
    expect(rules?.criteria.filter(({ verdict }) => verdict === 'no').map(({ text }) => text)).toEqual([
      'des règles écrites, que l’on sait changer',
      'un budget publié, et les raisons des choix'
    ]);
  });

  test('an idea has its resource still to build; nothing said leaves all three open', () => {
    expect(footings({ maturity: 'idea' })['resource']).not.toBe('open');
    expect(footings({})).toEqual({ resource: 'open', community: 'open', rules: 'open' });
  });

  test('an action that is done or set aside leaves its place to the next, where no situation leads', () => {
    const [first = '', second = ''] = ids(shown(exampleAnswers, {}, []).actions);
    const actions = {
      [first]: { ...untouchedAction, state: 'done' as const },
      [second]: { ...untouchedAction, state: 'set-aside' as const }
    };
    const now = ids(shown(exampleAnswers, { actions }, []).actions);
    expect(now).toHaveLength(3);
    expect(now).not.toContain(first);
    expect(now).not.toContain(second);
  });

  test('what the lead accepted is shown before what she did not', () => {
    const retained = counsel(
      knowledge,
      situationShapes(),
      new Situation(questions, exampleAnswers)
    ).judgements.filter(({ advice, status }) => advice.kind === 'funding' && status === 'retained');
    const last = retained.at(-1)?.advice.id ?? '';
    const decisions = { [last]: { decided: 'accepted' as const, reason: '', title: '', at: 0 } };
    expect(ids(shown(exampleAnswers, { decisions }).funding)[0]).toBe(last);
  });
});

describe('the main rock', () => {
  const untouched = { text: '', place: null, removed: false, own: false, at: 0 };

  test('is the first of the lead’s own picture, in her words, with her answer', () => {
    const boat = {
      'own-1': { ...untouched, slot: 'rock' as const, text: 'Nos photos', place: -1, own: true }
    };
    const words = { 'boat-own-1': { text: 'Demander à Aïcha', at: 0 } };
    expect(shown(exampleAnswers, { boat, words }).rock).toEqual({
      text: 'Nos photos',
      means: [],
      inPlan: false,
      answer: 'Demander à Aïcha'
    });
  });

  test('can be a principle that she made a rock', () => {
    const id = 'principle-conflict-resolution';
    const boat = { [id]: { ...untouched, slot: 'rock' as const, place: -1, own: true } };
    const { rock } = shown(exampleAnswers, { boat });
    expect(rock?.text).toMatch(/^Pas encore\s: /);
    expect(rock?.means).toHaveLength(1);
  });

  test('is never one that she took off', () => {
    const before = shown(exampleAnswers).rock?.text;
    const rocks = known.boat.filter(({ shape }) => shape.slot === 'rock');
    const first = rocks.find(({ title }) => title === before)?.shape.id ?? '';
    const boat = { [first]: { ...untouched, slot: 'rock' as const, removed: true } };
    expect(shown(exampleAnswers, { boat }).rock?.text).not.toBe(before);
  });
});
