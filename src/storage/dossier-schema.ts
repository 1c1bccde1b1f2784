import * as v from 'valibot';
import { actionStates, SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { horizons } from '#engine/plan.ts';
import { followRenames } from './renames.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const line = v.pipe(v.string(), v.maxLength(300));
const text = v.pipe(v.string(), v.maxLength(20_000));
/** In milliseconds; later than this is no date at all. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const option = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

/** A day of the calendar as YYYY-MM-DD, or '' for none. */
const day = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-\d{2}-\d{2})?$/),
  v.check((date) => date === '' || (new Date(date).toJSON() ?? '').startsWith(date))
);

/** Entries by id. Lists are refused, and so are the keys that valibot would leave out without a word. */
const byId = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.custom<object>(
      (input) =>
        typeof input === 'object' &&
        input !== null &&
        !Array.isArray(input) &&
        !['__proto__', 'prototype', 'constructor'].some((key) => Object.hasOwn(input, key))
    ),
    v.record(id, entry)
  );

const answer = v.object({
  value: v.nullable(v.union([option, v.pipe(v.array(option), v.minLength(1), v.maxLength(50))])),
  note: v.optional(text, ''),
  at: v.optional(time, 0)
});

const actionNotes = v.object({
  owner: v.optional(line, ''),
  due: v.optional(day, ''),
  state: v.optional(v.picklist(actionStates), 'to-do'),
  note: v.optional(text, ''),
  reason: v.optional(text, ''),
  at: v.optional(time, 0)
});

const ownAction = v.object({ id, title: line, horizon: v.picklist(horizons), at: v.optional(time, 0) });

/** A dossier as this version writes it, whatever it comes from: the database, a file, a link. */
export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.object({
  id,
  name: line,
  purpose: v.optional(line, ''),
  createdAt: time,
  updatedAt: time,
  contentVersion: v.optional(line, ''),
  schemaVersion: v.literal(SCHEMA_VERSION),
  answers: v.pipe(
    byId(answer),
    v.transform((answers) => followRenames(answers))
  ),
  actions: v.optional(byId(actionNotes), {}),
  ownActions: v.optional(v.pipe(v.array(ownAction), v.maxLength(500)), [])
});
