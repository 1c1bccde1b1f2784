import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import type { Dossier, DossierAnswer } from '#engine/dossier.ts';
import { locales } from '#engine/locale.ts';
import { adviceShapes, courseShape, workshopIn } from '#knowledge/compile.ts';
import { objects } from '#knowledge/objects.ts';
import { contentOf } from '#outputs/exports.ts';
import { exportList } from '#outputs/export-list.ts';
import { leavingFor, sharedDossier } from '#programs/leaving.ts';
import { someDossier } from '#storage/fixture.ts';
import { exampleDossier } from '#state/example.ts';
import { AT } from './people.ts';

/** Words that nothing but a private field can hold; figures that no advice names. */
const WORD = 'Xylophage';
const AMOUNT = 918273;

/** How often something private was put in, so that each trace can be told from the others. */
let marks = 0;
const mark = () => `${WORD}${(marks += 1)}`;

/** The example, with something private in every field that takes words, a name or an amount. */
function marked(locale: (typeof locales)[number]): Dossier {
  const example = exampleDossier(locale);
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
const amountIn = (text: string) =>
  new RegExp(`${[...`${AMOUNT}`].join('[\\s.,\u00a0\u202f]?')}`).exec(text)?.[0];

const textsIn = (body: string | ArrayBuffer): string[] =>
  typeof body === 'string'
    ? [body]
    : Object.values(unzipSync(new Uint8Array(body))).map((file) => new TextDecoder().decode(file));

describe.each(locales)('Without its private parts, in %s', (locale) => {
  it('no file holds a name, a note, an amount or a word of the person, and the whole one holds them', async () => {
    const dossier = marked(locale);
    const [shared, whole] = [
      await leavingFor(dossier, locale, AT, true),
      await leavingFor(dossier, locale, AT)
    ];
    for (const { id, formats } of exportList)
      for (const format of formats) {
        // What is read is read from one writing: in English, one form of it is enough.
        if (locale === 'en' && (format === 'docx' || format === 'html')) continue;
        const content = await contentOf(id, format, shared);
        const texts = [...textsIn(content?.body ?? WORD), content?.words ?? WORD];
        expect(
          texts.filter((text) => text.includes(WORD)),
          `${id} ${format}`
        ).toEqual([]);
        expect(
          texts.flatMap((text) => amountIn(text) ?? []),
          `${id} ${format}`
        ).toEqual([]);
        // The test would see it: the same file of the whole project says it. A table of figures has no words.
        if (id === 'financing' && format === 'csv') continue;
        const told = textsIn((await contentOf(id, format, whole))?.body ?? '').join('');
        expect(told, `${id} ${format}`).toContain(WORD);
      }
    expect(textsIn((await contentOf('financing', 'csv', whole))?.body ?? '').join('')).toContain(`${AMOUNT}`);
  });

  it('any project loses all of its words', () => {
    const known = new Set([
      ...adviceShapes().map(({ id }) => id),
      ...(['boat', 'brake', 'means', 'principle', 'funder'] as const).flatMap((kind) =>
        workshopIn(locale, kind).map(({ shape }) => shape.id)
      )
    ]);
    const asked = questionsOf(courseShape());
    fc.assert(
      fc.property(someDossier, (dossier) => {
        const { answers, actions, picks, taken, boat, decisions, ...rest } = sharedDossier(dossier, locale);
        expect(Object.keys(answers).filter((id) => !asked.has(id))).toEqual([]);
        const ids = [actions, picks, taken, boat, decisions].flatMap((part) => Object.keys(part));
        expect(ids.filter((id) => !known.has(id) && !id.startsWith('step-'))).toEqual([]);
        expect(rest).toMatchObject({
          purpose: '',
          ownActions: [],
          guarantees: {},
          costs: {},
          words: {},
          objects: {},
          chosen: {},
          variants: {},
          snapshots: {}
        });
      })
    );
  });

  it('keeps the answers, the states and the days', () => {
    const dossier = marked(locale);
    const shared = sharedDossier(dossier, locale);
    expect(Object.values(shared.answers).length).toBe(Object.values(exampleDossier(locale).answers).length);
    const [first] = Object.values(shared.actions);
    expect(first).toEqual({ owner: '', due: '2027-03-04', state: 'doing', note: '', reason: '', at: 1 });
  });
});
