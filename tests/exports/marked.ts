import { unzipSync } from 'fflate';
import type { Dossier, DossierAnswer } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { adviceShapes, workshopIn } from '#knowledge/compile.ts';
import { objects } from '#knowledge/objects.ts';

/** Words that nothing but a private field can hold; figures that no advice names. */
export const WORD = 'Xylophage';
export const AMOUNT = 918273;

/** How often something private was put in, so that each trace can be told from the others. */
let marks = 0;
const mark = () => `${WORD}${(marks += 1)}`;

/** The example, with something private in every field that takes words, a name or an amount. */
export function marked(example: Dossier, locale: Locale): Dossier {
  const at = 1;
  const advice = adviceShapes();
  const ofEach = <Entry>(ids: readonly string[], make: () => Entry) =>
    Object.fromEntries(ids.map((id) => [id, make()]));
  const ids = advice.map(({ id }) => id);
  const range = { low: AMOUNT, high: AMOUNT };
  const items = (['boat', 'means'] as const).flatMap((kind) =>
    workshopIn(locale, kind).map(({ shape }) => shape.id)
  );
  return {
    ...example,
    name: mark(),
    purpose: mark(),
    contentVersion: mark(),
    answers: Object.fromEntries([
      ...Object.entries(example.answers).map(([id, answer]): [string, DossierAnswer] => [
        id,
        { ...answer, note: mark() }
      ]),
      [mark(), { value: 'yes', note: mark(), at }]
    ]),
    actions: {
      ...ofEach(ids, () => ({
        owner: mark(),
        due: '2027-03-04',
        state: 'doing' as const,
        note: mark(),
        reason: mark(),
        at
      })),
      [`own-${mark()}`]: { owner: mark(), due: '', state: 'to-do', note: mark(), reason: '', at }
    },
    ownActions: [{ id: `own-${marks}`, title: mark(), horizon: 30, at }],
    taken: { ...example.taken, [mark()]: { taken: true, at } },
    guarantees: ofEach(Object.keys(example.guarantees), () => ({ who: mark(), at })),
    boat: {
      ...ofEach(items, () => ({
        slot: 'rock' as const,
        text: mark(),
        place: 1,
        removed: false,
        own: false,
        at
      })),
      [mark()]: { slot: 'rock', text: mark(), place: null, removed: false, own: true, at }
    },
    costs: ofEach(Object.keys(example.costs), () => ({ year: range, threeYears: range, at })),
    picks: ofEach([...ids, 'own-budget', 'present-income', 'offer'], () => ({
      picked: true,
      amount: range,
      payers: AMOUNT,
      inKind: false,
      months: 3,
      signed: true,
      at
    })),
    words: ofEach([...Object.keys(example.words), 'mayor-line', 'boat-own-1'], () => ({ text: mark(), at })),
    objects: ofEach([...Object.keys(objects), 'offer-condition'], () => ({ text: mark(), at })),
    chosen: { lead: { text: mark(), at }, companion: { text: mark(), at } },
    decisions: ofEach(ids, () => ({ decided: 'open' as const, reason: mark(), title: mark(), at })),
    variants: { [mark()]: { name: mark(), answers: {}, removed: false, at } },
    snapshots: { [mark()]: { name: mark(), answers: example.answers, removed: false, at } }
  };
}

/** An amount in whatever way it is written: in figures, with spaces, points or commas between them. */
export const amountIn = (text: string) =>
  new RegExp(`${[...`${AMOUNT}`].join('[\\s.,\u00a0\u202f]?')}`).exec(text)?.[0];

/** What a file says: itself, or each of those that are packed in it. */
export const textsIn = (body: string | ArrayBuffer): string[] =>
  typeof body === 'string'
    ? [body]
    : Object.values(unzipSync(new Uint8Array(body))).map((file) => new TextDecoder().decode(file));
