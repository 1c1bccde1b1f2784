import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyDossier } from '#engine/dossier.ts';
import { LETTERS } from '#engine/entry/codes.ts';
import { objects } from '#knowledge/objects.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { questions } from '#knowledge/questions/index.ts';
import { stages } from '#knowledge/stages.ts';
import { questionsByStage } from '#knowledge/questions/index.ts';
import { renamed } from '#storage/renames.ts';

/*
 * Booklets lie in drawers for years. `printed-codes.txt` holds every code that was ever printed, under the name
 * that it had then: lines are added to it, and none is changed or taken away.
 */
const printed = readFileSync(new URL('./printed-codes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** The names of today for a question and its option of then. */
function today(question: string, option: string): readonly [string, unknown] | undefined {
  const dossier = {
    ...emptyDossier({ id: 'x', name: '', purpose: '', createdAt: 0, contentVersion: '' }),
    answers: { [question]: { value: option, note: '', at: 0 } }
  };
  const [said] = Object.entries(renamed(dossier).answers);
  return said && [said[0], said[1].value];
}

function objectToday(object: string): string | undefined {
  const dossier = {
    ...emptyDossier({ id: 'x', name: '', purpose: '', createdAt: 0, contentVersion: '' }),
    objects: { [object]: { text: 'x', at: 0 } }
  };
  return Object.keys(renamed(dossier).objects)[0];
}

describe('codes that were printed', () => {
  test.each(printed)('%s', (line) => {
    const [code = '', id = '', option] = line.split(' ');
    if (option === undefined) return expect(paperCodes.words.get(code)).toBe(objectToday(id));
    const coded = paperCodes.questions.get(code.slice(0, -1));
    const meant = coded && [coded.id, coded.options[LETTERS.indexOf(code.slice(-1))]];
    expect(meant).toEqual(today(id, option));
  });

  test('none is printed twice', () => {
    const codes = printed.map((line) => line.split(' ')[0]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('all that can be printed now are among them', () => {
    const now = [
      ...[...paperCodes.words.keys()],
      ...[...paperCodes.questions].flatMap(([code, { options }]) =>
        options.map((_, place) => `${code}${LETTERS[place]}`)
      )
    ];
    const codes = printed.map((line) => line.split(' ')[0]);
    expect(now.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('everything that is asked has its code', () => {
  test.each(questions)('$id', ({ id, options }) => {
    const coded = paperCodes.questions.get(paperCodes.ofQuestion.get(id) ?? '');
    expect(coded?.options).toEqual(expect.arrayContaining([...options]));
  });

  test('so have the words of one’s own', () => {
    expect([...paperCodes.ofWords.keys()].toSorted()).toEqual(
      [
        'name',
        'purpose',
        ...new Set(
          Object.values(questions)
            .flatMap((one) => one.objects ?? [])
            .map(({ id }) => id)
        )
      ].toSorted()
    );
    expect(Object.keys(objects)).toEqual(
      expect.arrayContaining([...paperCodes.ofWords.keys()].filter((id) => id !== 'name' && id !== 'purpose'))
    );
  });

  test('its letter is the initial of its stage in French, which no other stage has', () => {
    const initials = stages.map(({ id, fr }) => [id, fr.title.charAt(0)] as const);
    expect(new Set(initials.map(([, initial]) => initial)).size).toBe(stages.length);
    expect(initials.map(([, initial]) => initial)).not.toContain('T');
    for (const [stage, initial] of initials)
      for (const { id } of questionsByStage[stage])
        expect(paperCodes.ofQuestion.get(id)).toMatch(new RegExp(`^${initial}\\d+$`));
  });

  test('no letter can be taken for a figure', () => expect(LETTERS).not.toMatch(/[ilo]/));
});
