import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { civilLiability, involuntaryHarm } from '#knowledge/sources/law-of-harm.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { nightNurse } from './new-eight/night-nurse.ts';
import { signArchive } from './new-eight/sign-archive.ts';

/* What may hurt somebody, and what is out without consent, is stopped this week by its name, whatever leads. */

type Harm = 'may-hurt' | 'already-out';

/** Somebody of every kind, what they came with kept, in this danger besides; `harm`: their own words for it. */
const noteOf = (answers: Answers, dangers: readonly Harm[], harm = '', locale: 'fr' | 'en' = 'fr') => {
  const before = [answers['danger'] ?? []].flat().filter((one) => one !== 'none' && !stopped.has(one));
  const objects = Object.fromEntries(harm ? [['harm', { text: harm, at: 1 }]] : []);
  return writtenFor({ ...answers, danger: [...before, ...dangers] }, locale, projectWith({ objects }));
};

const stopped = new Set<string>(['may-hurt', 'already-out'] satisfies readonly Harm[]);
const ids = ['step-note-out-of-use', 'step-note-switch-off', 'step-note-mark-unchecked'];
const takesDown = 'step-note-take-down';

const everybody = [
  ...people.map(({ id, answers }) => ({ id, answers })),
  { id: 'night-nurse', answers: nightNurse.answers },
  { id: 'sign-archive', answers: signArchive.answers },
  { id: 'nothing said', answers: {} }
];

describe.each(everybody)('$id', ({ answers }) => {
  it('stops what may hurt somebody before anything else of this week, and hears who answers for it', () => {
    const { sheet, today } = noteOf(answers, ['may-hurt'], 'la rampe ajoutée');
    // What the law gives three days for may come before it.
    const first = stepsIn(sheet).find(({ due }) => due === daysAfter(today, 7));
    expect(ids).toContain(first?.id);
    expect(first?.title).toContain('la rampe ajoutée');
    expect(sheet.answer[0]?.text).toMatch(/^D’abord la sécurité/u);
    expect(sheet.answer[1]?.text).toMatch(/^D’un accident répond/u);
    expect(sheet.sources.map(({ title }) => title)).toEqual(
      expect.arrayContaining([civilLiability.title, involuntaryHarm.title])
    );
  });

  it('has what is out without consent taken down this week', () => {
    const { sheet, today } = noteOf(answers, ['already-out'], 'six extraits en ligne');
    const step = stepsIn(sheet).find(({ id }) => id === takesDown);
    expect(step?.due).toBe(daysAfter(today, 7));
    expect(step?.title).toContain('six extraits en ligne');
    expect(sheet.sources.map(({ url }) => url)).toContain('https://eur-lex.europa.eu/eli/reg/2022/2065/oj');
  });

  it('hears nothing of either where neither was said', () => {
    const { sheet } = noteOf(answers, []);
    const said = [...linesWithSources(sheet), ...sheet.answer].map(({ text }) => text).join(' ');
    expect(stepsIn(sheet).map(({ id }) => id)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^step-note-(?:out-of-use|switch-off|mark-unchecked|take-down)$/u)
      ])
    );
    expect(said).not.toMatch(/D’abord la sécurité|2022\/2065|222-19/u);
  });

  it('keeps the laws of a note, in both languages', () => {
    for (const locale of locales)
      expect(faultsOf(noteOf(answers, ['may-hurt', 'already-out'], '', locale))).toEqual([]);
  });
});

describe('what is told follows what is shared', () => {
  const maker: Answers = { resource: ['hardware'], carrier: 'association', maturity: 'first-users' };
  const firstOf = (resource: readonly string[]) =>
    stepsIn(noteOf({ ...maker, resource: [...resource] }, ['may-hurt']).sheet)[0]?.id;

  it('an object goes out of use, a service is switched off, a page is marked', () => {
    expect(firstOf(['hardware', 'content'])).toBe('step-note-out-of-use');
    expect(firstOf(['online-service'])).toBe('step-note-switch-off');
    expect(firstOf(['content'])).toBe('step-note-mark-unchecked');
  });

  it('only whoever publishes plans hears what each plan must say', () => {
    const said = (resource: string[]) =>
      noteOf({ ...maker, resource }, ['may-hurt'])
        .sheet.law.map(({ text }) => text)
        .join(' ');
    expect(said(['hardware'])).toContain('Sur chaque plan publié');
    expect(said(['data'])).not.toContain('Sur chaque plan publié');
  });
});
