import fc from 'fast-check';
import { horizons } from '#engine/advise/plan.ts';
import { slots } from '#engine/boat/boat.ts';
import { actionStates, emptyDossier, SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';

/* Dossiers made up for the tests: one to read with the eyes, and any number drawn at random. */

export const ferry: Dossier = {
  ...emptyDossier({
    id: 'ferry',
    name: 'Le bac',
    purpose: 'Passer l’eau',
    createdAt: 1,
    contentVersion: 'v1'
  }),
  answers: {
    vessel: { value: 'raft', note: '', at: 2 },
    cargo: { value: ['wood', 'letters'], note: 'au sec', at: 3 },
    crew: { value: null, note: 'à demander', at: 4 }
  },
  actions: {
    rig: { owner: 'Maud', due: '2027-02-28', state: 'doing', note: '', reason: '', at: 5 }
  },
  ownActions: [{ id: 'own-1', title: 'Peindre la coque', horizon: 90, at: 6 }]
};

const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '« Ça va ? » “oui”',
      `'"\`\\`,
      '👩🏽‍🌾⛵️',
      'a\u0000\u2028\n\r\t</script>',
      '\uD800',
      'l\u0092eau\u0080',
      '\uFEFF'
    ),
    fc.constantFrom('x', 'é', '"', '\\').map((letter) => letter.repeat(maxLength))
  );
const line = text(300);
const id = fc
  .stringMatching(/^[\w-]{1,80}$/)
  .filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key));
const option = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
const time = fc.nat(8.64e15);
const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const byId = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.dictionary(id, entry, { maxKeys: 4, noNullPrototype: true });

const range = fc.oneof(
  fc.constant(null),
  fc.tuple(fc.nat(1e9), fc.nat(1e9)).map(([low, more]) => ({ low, high: low + more }))
);

const answerValue = fc.oneof(
  fc.constant(null),
  option,
  fc.uniqueArray(option, { minLength: 1, maxLength: 50 })
);

const answer = fc.record({
  value: answerValue,
  note: text(20_000),
  at: time
});

export const someDossier: fc.Arbitrary<Dossier> = fc.record({
  id,
  name: line,
  purpose: line,
  createdAt: time,
  updatedAt: time,
  contentVersion: line,
  schemaVersion: fc.constant(SCHEMA_VERSION),
  answers: byId(answer),
  actions: byId(
    fc.record({
      owner: line,
      due: fc.oneof(fc.constant(''), day),
      state: fc.constantFrom(...actionStates),
      note: text(20_000),
      reason: text(20_000),
      at: time
    })
  ),
  ownActions: fc.uniqueArray(
    fc.record({ id, title: line, horizon: fc.constantFrom(...horizons), at: time }),
    { maxLength: 4, selector: (own) => own.id }
  ),
  taken: byId(fc.record({ taken: fc.boolean(), at: time })),
  guarantees: byId(fc.record({ who: line, at: time })),
  boat: byId(
    fc.record({
      slot: fc.constantFrom(...slots),
      text: line,
      place: fc.oneof(fc.constant(null), fc.nat(99)),
      removed: fc.boolean(),
      own: fc.boolean(),
      at: time
    })
  ),
  costs: byId(fc.record({ year: range, threeYears: range, at: time })),
  picks: byId(
    fc.record({
      picked: fc.boolean(),
      amount: range,
      payers: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 1_000_000 })),
      inKind: fc.boolean(),
      months: fc.oneof(fc.constant(null), fc.nat(120)),
      signed: fc.boolean(),
      at: time
    })
  ),
  words: byId(fc.record({ text: text(20_000), at: time })),
  objects: byId(fc.record({ text: line, at: time })),
  chosen: byId(fc.record({ text: line, at: time })),
  decisions: byId(
    fc.record({
      decided: fc.constantFrom('accepted', 'rejected', 'open'),
      reason: text(20_000),
      title: line,
      at: time
    })
  ),
  variants: byId(fc.record({ name: line, answers: byId(answerValue), removed: fc.boolean(), at: time })),
  snapshots: byId(fc.record({ name: line, answers: byId(answer), removed: fc.boolean(), at: time }))
});
