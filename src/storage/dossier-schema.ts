import * as v from 'valibot';
import { horizons } from '#engine/advise/plan.ts';
import { slots } from '#engine/boat/boat.ts';
import { isDay } from '#engine/day.ts';
import { actionStates, SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { followRenames } from './renames.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
/** How many characters a name or a reason has at most, and a note. */
export const LINE = 300;
export const TEXT = 20_000;

const line = v.pipe(v.string(), v.maxLength(LINE));
const text = v.pipe(v.string(), v.maxLength(TEXT));
/** In milliseconds; later than this is no date at all. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const option = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

/** A day of the calendar as YYYY-MM-DD, or '' for none. */
const day = v.pipe(
  v.string(),
  v.check((date) => date === '' || isDay(date))
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

const answerValue = v.nullable(v.union([option, v.pipe(v.array(option), v.minLength(1), v.maxLength(50))]));

const answer = v.object({
  value: answerValue,
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

const at = v.optional(time, 0);
const euros = v.pipe(v.number(), v.minValue(0), v.maxValue(1e12));
const range = v.nullable(
  v.pipe(
    v.object({ low: euros, high: euros }),
    v.check(({ low, high }) => low <= high)
  )
);

const taken = v.object({ taken: v.boolean(), at });
const guarantee = v.object({ who: line, at });
const boatEdit = v.object({
  slot: v.picklist(slots),
  text: v.optional(line, ''),
  place: v.optional(v.nullable(v.number()), null),
  removed: v.optional(v.boolean(), false),
  own: v.optional(v.boolean(), false),
  at
});
const needCost = v.object({ year: v.optional(range, null), threeYears: v.optional(range, null), at });
const fundingPick = v.object({
  picked: v.boolean(),
  amount: v.optional(range, null),
  payers: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))), null),
  inKind: v.optional(v.boolean(), false),
  months: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(120))), null),
  signed: v.optional(v.boolean(), false),
  at
});
const ownWords = v.object({ text, at });
const ownLine = v.object({ text: line, at });
const decision = v.object({
  decided: v.picklist(['accepted', 'rejected', 'open']),
  reason: v.optional(text, ''),
  title: v.optional(line, ''),
  at
});
const removed = v.optional(v.boolean(), false);

/** Something by question, under the names that the questions have now. */
const byQuestion = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    byId(entry),
    v.transform((entries) => followRenames(entries))
  );
const variant = v.object({ name: line, answers: byQuestion(answerValue), removed, at });
const snapshot = v.object({ name: line, answers: byQuestion(answer), removed, at });

/** A dossier as this version writes it, whatever it comes from: the database, a file, a link. */
export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.object({
  id,
  name: line,
  purpose: v.optional(line, ''),
  createdAt: time,
  updatedAt: time,
  contentVersion: v.optional(line, ''),
  schemaVersion: v.literal(SCHEMA_VERSION),
  answers: byQuestion(answer),
  actions: v.optional(byId(actionNotes), {}),
  ownActions: v.optional(v.pipe(v.array(ownAction), v.maxLength(500)), []),
  taken: v.optional(byId(taken), {}),
  guarantees: v.optional(byId(guarantee), {}),
  boat: v.optional(byId(boatEdit), {}),
  costs: v.optional(byId(needCost), {}),
  picks: v.optional(byId(fundingPick), {}),
  words: v.optional(byId(ownWords), {}),
  objects: v.optional(byId(ownLine), {}),
  chosen: v.optional(byId(ownLine), {}),
  decisions: v.optional(byId(decision), {}),
  variants: v.optional(byId(variant), {}),
  snapshots: v.optional(byId(snapshot), {})
});
