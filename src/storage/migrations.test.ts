import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#engine/dossier.ts';
import { ferry } from './fixture.ts';
import { migrations, upToDate } from './migrations.ts';

const steps = [
  (project: object) => ({ ...project, mast: 'one' }),
  (project: object) => ({ ...project, sails: 'mast' in project ? 2 : 0 })
];

test('a project of any past version goes through every step since, in their order', () => {
  expect(upToDate({ schemaVersion: 1 }, steps, 3)).toEqual({ schemaVersion: 3, mast: 'one', sails: 2 });
  expect(upToDate({ schemaVersion: 2 }, steps, 3)).toEqual({ schemaVersion: 3, sails: 0 });
});

test.each([
  { schemaVersion: 3, name: 'Le bac' },
  { schemaVersion: 4 },
  { schemaVersion: 0 },
  { schemaVersion: 1.5 },
  { name: 'Le bac' },
  null,
  'Le bac',
  []
])('what is of today, of later or no project at all stays as it is: %j', (project) => {
  expect(upToDate(project, steps, 3)).toBe(project);
});

test('there is a step for each version that there has been', () => {
  expect(migrations).toHaveLength(SCHEMA_VERSION - 1);
  expect(upToDate(ferry)).toBe(ferry);
});
