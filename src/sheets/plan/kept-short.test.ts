import { beforeAll, describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { emptyDossier, untouchedAction, type Dossier } from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import { objectionAdvice } from '#knowledge/advice/objection/index.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { nextPersonas } from '#sheets/pitch/next-personas.ts';
import { MOST_LATER } from './later.ts';
import { planSheet, type PlanSheet } from './plan-sheet.ts';

/* A plan says nothing twice, nothing to nobody, and no more than somebody can take in. */

const questions = questionsOf(courseShape());
const at = Date.parse('2026-11-28');

async function sheetOf(
  { id, name, purpose, answers, objects }: (typeof people)[number],
  actions: Dossier['actions'] = {}
): Promise<PlanSheet> {
  const words = await planWordsIn('fr', answers);
  const dossier: Dossier = {
    ...emptyDossier({ id, name: name.fr, purpose: purpose.fr, createdAt: 0, contentVersion: '…' }),
    actions,
    objects: Object.fromEntries(
      Object.entries(objects?.fr ?? {}).map(([key, text]) => [key, { text, at: 1 }])
    )
  };
  const consultation = counsel(adviceShapes(), situationShapes(), new Situation(questions, answers));
  const lead = leadPartFor(dossier, consultation, 'fr', at);
  return planSheet(dossier, consultation, { ...words, edition: { ...words.edition, at } }, lead);
}

describe.each(people)('the plan of $id', (person) => {
  let sheet: PlanSheet;
  beforeAll(async () => {
    sheet = await sheetOf(person);
  });

  it('says once by when a step is due', () => {
    const repeated = sheet.first.due.flatMap(({ actions }) =>
      actions.flatMap((action) =>
        action.origin === 'situation' ? action.remarks.filter((one) => one.includes(action.due.text)) : []
      )
    );
    expect(repeated).toEqual([]);
  });

  it('lists a dozen actions that wait, and counts the others', () => {
    const { actions = [], more = '' } = sheet.later ?? {};
    expect(actions.length).toBeLessThanOrEqual(MOST_LATER);
    if (actions.length < MOST_LATER) expect(more).toBe('');
  });

  it('says that an action serves nothing that is set aside', () => {
    const discarded = new Set(
      sheet.annex.unretained
        .filter(({ status }) => status === 'discarded')
        .flatMap(({ kinds }) => kinds.flatMap(({ advice }) => advice.map(({ id }) => id)))
    );
    const served = sheet.first.due.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.origin === 'answers' ? (action.serves?.advice ?? []) : []))
    );
    expect(served.filter(({ id }) => discarded.has(id))).toEqual([]);
  });

  it('speaks only to those whom they want to convince', () => {
    const next = nextPersonas(person.answers);
    const others = sheet.pitches?.people.filter(({ persona }) => !next.includes(persona)) ?? [];
    expect(others).toEqual([]);
    const replies =
      sheet.retained?.kinds.flatMap(({ kind, inFull, others: rest }) =>
        kind === 'objection' ? [...inFull, ...rest].map(({ id }) => id) : []
      ) ?? [];
    const toOthers = objectionAdvice.filter(
      ({ id, persona }) => replies.includes(id) && !next.includes(persona)
    );
    expect(toOthers.map(({ id }) => id)).toEqual([]);
  });
});

it('what somebody wrote about an action that waits is in the plan, wherever it stands in line', async () => {
  const [boatmen] = people.filter(({ id }) => id === 'river-boatmen');
  if (!boatmen) throw new Error('nobody');
  const { later } = await sheetOf(boatmen);
  expect(later?.actions).toHaveLength(MOST_LATER);
  expect(later?.more).toMatch(/\d+ autres actions attendent/u);
  const listed = later?.actions.map(({ id }) => id) ?? [];
  const beyond = adviceShapes()
    .filter(({ kind }) => kind === 'action')
    .map(({ id }) => id)
    .filter((id) => !listed.includes(id));
  const written = Object.fromEntries(beyond.map((id) => [id, { ...untouchedAction, note: 'Vu', at: 1 }]));
  const after = await sheetOf(boatmen, written);
  const places = [
    ...after.first.due.flatMap(({ actions }) => actions),
    ...(after.later?.actions ?? []),
    ...(after.followed?.actions ?? [])
  ].map(({ id }) => id);
  expect(beyond.filter((id) => !places.includes(id))).toEqual([]);
});
