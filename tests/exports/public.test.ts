import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { adviceShapes, courseShape, workshopIn } from '#knowledge/compile.ts';
import { contentOf } from '#outputs/exports.ts';
import { exportList } from '#outputs/export-list.ts';
import { leavingFor, sharedDossier } from '#programs/leaving.ts';
import { someDossier } from '#storage/fixture.ts';
import { exampleDossier } from '#state/example.ts';
import { AMOUNT, amountIn, marked, textsIn, WORD } from './marked.ts';
import { AT } from './people.ts';

describe.each(locales)('Without its private parts, in %s', (locale) => {
  it('no file holds a name, a note, an amount or a word of the person, and the whole one holds them', async () => {
    const dossier = marked(exampleDossier(locale), locale);
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
    const dossier = marked(exampleDossier(locale), locale);
    const shared = sharedDossier(dossier, locale);
    expect(Object.values(shared.answers).length).toBe(Object.values(exampleDossier(locale).answers).length);
    const [first] = Object.values(shared.actions);
    expect(first).toEqual({ owner: '', due: '2027-03-04', state: 'doing', note: '', reason: '', at: 1 });
  });
});
