import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { recognition } from '#engine/note/recognition.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { courseShape, situationShapes } from '#knowledge/compile.ts';
import type { SituationDossiers } from './situations/dossiers.ts';

const questions = questionsOf(courseShape());
const known = situationShapes();
const files = import.meta.glob<{ dossiers?: SituationDossiers }>(
  ['./situations/*.ts', '!./situations/*.test.ts'],
  {
    eager: true
  }
);
const dossiersOf = new Map(
  Object.entries(files).flatMap(([file, { dossiers }]) =>
    dossiers ? [[file.replace(/^.*\/|\.ts$/g, ''), dossiers] as const] : []
  )
);

const leadOf = (answers: Answers) =>
  recognition(known, new Situation(questions, answers), { comesFor, lead: undefined, companion: undefined })
    .lead?.advice.id;

it('every situation has projects that it must lead, and one that it must not', () => {
  expect([...dossiersOf.keys()].sort()).toEqual(known.map(({ id }) => id).sort());
});

it('at least 24 situations are known', () => {
  expect(known.length).toBeGreaterThanOrEqual(24);
});

describe.each([...dossiersOf])('the situation %s', (id, { leads, not }) => {
  it('leads the projects that it is made for', () => {
    expect(leads.map(leadOf)).toEqual(leads.map(() => id));
  });

  it('does not lead its neighbour', () => {
    expect(leadOf(not)).not.toBe(id);
  });

  it('takes precedence only of situations that exist', () => {
    const names = new Set<string>(known.map((one) => one.id));
    expect(known.find((one) => one.id === id)?.over.filter((one) => !names.has(one))).toEqual([]);
  });
});
