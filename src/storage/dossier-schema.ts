import * as v from 'valibot';
import { horizons } from '#engine/advise/plan.ts';
import { slots } from '#engine/boat/boat.ts';
import { isDay } from '#engine/day.ts';
import { actionStates, LINE, SCHEMA_VERSION, TEXT, type Dossier, type OwnAction } from '#engine/dossier.ts';
import { cut } from '#engine/text/cut.ts';
import { upToDate } from './migrations.ts';
import { renamed } from './renames.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const line = v.pipe(v.string(), v.maxLength(LINE));
const text = v.pipe(v.string(), v.maxLength(TEXT));
/** In milliseconds; later than this is no date at all. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const option = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

/** A day of the calendar as YYYY-MM-DD, or '' for none. A year of five digits was a slip, once kept in files. */
const day = v.pipe(
  v.string(),
  v.transform((date) => (/^\d{5,6}-\d\d-\d\d$/.test(date) ? '' : date)),
  v.check((date) => date === '' || isDay(date))
);

/** A name; a copy once made it longer than it may be, and it could not be opened again. */
const name = v.pipe(
  v.string(),
  v.maxLength(LINE + 400),
  v.transform((long) => cut(long, LINE))
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

/** Lists that were put together by hand may hold the same option twice. */
const options = v.pipe(
  v.array(option),
  v.minLength(1),
  v.maxLength(50),
  v.transform((list) => [...new Set(list)])
);
const answerValue = v.nullable(v.union([option, options]));

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

/** Each under an id of its own: a file that was put together by hand may hold one twice. */
const ownActions = v.pipe(
  v.array(ownAction),
  v.maxLength(500),
  v.transform((actions) => distinct(actions))
);

const at = v.optional(time, 0);
const euros = v.pipe(v.number(), v.minValue(0), v.maxValue(1e12));
const range = v.nullable(
  v.pipe(
    v.object({ low: euros, high: euros }),
    v.check(({ low, high }) => low <= high)
  )
);

/** Ranks are divided and counted with: one that is beyond all counting is none. */
const place = v.nullable(
  v.pipe(
    v.number(),
    v.transform((rank) => (Math.abs(rank) <= 1e9 ? rank : null))
  )
);

const taken = v.object({ taken: v.boolean(), at });
const guarantee = v.object({ who: line, at });
const boatEdit = v.object({
  slot: v.picklist(slots),
  text: v.optional(line, ''),
  place: v.optional(place, null),
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

const variant = v.object({ name: line, answers: byId(answerValue), removed, at });
const snapshot = v.object({ name: line, answers: byId(answer), removed, at });

const dossier = v.object({
  id,
  name,
  purpose: v.optional(line, ''),
  createdAt: time,
  updatedAt: time,
  contentVersion: v.optional(line, ''),
  schemaVersion: v.literal(SCHEMA_VERSION),
  answers: byId(answer),
  actions: v.optional(byId(actionNotes), {}),
  ownActions: v.optional(ownActions, []),
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

/**
 * A dossier as this version writes it, whatever it comes from: the database, a file, a link; and whichever
 * version has written it.
 */
export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.pipe(
  v.unknown(),
  v.transform((project) => upToDate(project)),
  dossier,
  v.transform((project) => renamed(project))
);

/** The same actions, none of them twice; another one that bears the same id gets one of its own. */
function distinct(actions: readonly OwnAction[]): OwnAction[] {
  const byItsId = new Map<string, OwnAction>();
  for (const action of actions) {
    const same = byItsId.get(action.id);
    if (!same) byItsId.set(action.id, action);
    else if (JSON.stringify(same) !== JSON.stringify(action)) {
      let free = 2;
      while (byItsId.has(`${action.id.slice(0, 70)}-${free}`)) free += 1;
      const id = `${action.id.slice(0, 70)}-${free}`;
      byItsId.set(id, { ...action, id });
    }
  }
  return [...byItsId.values()];
}
