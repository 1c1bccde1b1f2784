import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { NO_COMPANION } from '#engine/note/recognition.ts';
import { people } from '#knowledge/people/index.ts';
import { MOST_ANSWER_WORDS } from '#sheets/note/lead-answer.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { countWords } from '#sheets/note/words-in-note.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { faultsOf, promised } from './notes/law.ts';
import { stepsIn } from './notes/steps-in.ts';
import { someAnswers } from './notes/some-answers.ts';
import { withoutSituation } from './notes/without-situation.ts';
import { known, projectWith, writtenFor } from './notes/written.ts';

const said = (text: string) => ({ text, at: 1 });

/** A note without its edition, so that it only changes when what it says does. */
const inMarkdown = (sheet: NoteSheet, locale: (typeof locales)[number]) =>
  noteAsMarkdown({ ...sheet, edition: '…' }, noteTexts[locale]);

describe.each(people)('the note of $id', ({ id, name, purpose, answers, objects }) => {
  it.each(locales)('reads as it did when it was last reviewed, and breaks no law (%s)', async (locale) => {
    const words = Object.entries(objects?.[locale] ?? {}).map(
      ([object, text]) => [object, said(text)] as const
    );
    const told = { name: name[locale], purpose: purpose[locale], objects: Object.fromEntries(words) };
    const written = writtenFor(answers, locale, projectWith(told));
    expect(faultsOf(written)).toEqual([]);
    await expect(inMarkdown(written.sheet, locale)).toMatchFileSnapshot(`notes/${id}.${locale}.md`);
  });

  it.each(locales)('breaks no law without a word of their own (%s)', (locale) => {
    expect(faultsOf(writtenFor(answers, locale))).toEqual([]);
  });
});

describe.each(Object.entries(withoutSituation))(
  'the note of %s, in which nothing is recognised',
  (id, answers) => {
    it.each(locales)('reads as it did when it was last reviewed, and breaks no law (%s)', async (locale) => {
      const written = writtenFor(answers, locale);
      expect(written.sheet.situation).toBe('');
      expect(written.sheet.ways.length).toBeGreaterThan(0);
      expect(faultsOf(written)).toEqual([]);
      await expect(inMarkdown(written.sheet, locale)).toMatchFileSnapshot(`notes/${id}.${locale}.md`);
    });
  }
);

const day = fc.constantFrom('', '2026-12-05', '2026-12-20', '2027-02-01', '2027-09-01', '2025-01-01');
const place = fc.constantFrom('', '', ...known.map(({ id }) => id));

/** Projects with days of their own, and situations that were chosen or none. */
const someProject = fc
  .record({ ending: day, decision: day, lead: place, companion: fc.oneof(place, fc.constant(NO_COMPANION)) })
  .map(({ ending, decision, lead, companion }) =>
    projectWith({
      objects: {
        'ending-date': said(ending),
        'decision-date': said(decision)
      },
      chosen: { lead: said(lead), companion: said(companion) }
    })
  );

/** Projects of whom somebody waits for an answer, and of which something stops on a day, in words of their own. */
const somebodyWaits = fc
  .record({
    answers: someAnswers,
    why: fc.constantFrom('rights', 'livelihood', 'verdict', 'more-hands'),
    ending: day
  })
  .map(({ answers, why, ending }) => ({
    answers: { ...answers, motive: [why, 'answer-somebody'] },
    dossier: projectWith({
      objects: {
        offer: said('mille euros si tout paraît'),
        ending: said('les clés de Camille'),
        'ending-date': said(ending)
      }
    })
  }));

it('whoever comes to answer somebody reads what to answer, and what stops on a day is prepared for in their words', () => {
  fc.assert(
    fc.property(somebodyWaits, ({ answers, dossier }) => {
      expect(locales.flatMap((locale) => promised(writtenFor(answers, locale, dossier)))).toEqual([]);
    }),
    { numRuns: 120 }
  );
});

/**
 * What a note says in every language alike. Of the other parts, a language may leave out the last lines, where
 * it needs more words, or one that it says in the same words as another.
 */
const parts = (sheet: NoteSheet) => ({
  risk: sheet.risk.length,
  stop: sheet.stop.length,
  situation: sheet.situation
});

it('whatever is answered, and chosen, no note breaks the law, in either language', () => {
  fc.assert(
    fc.property(someAnswers, someProject, (answers, dossier) => {
      fc.pre(Object.keys(answers).length > 0);
      const [french, english] = locales.map((locale) => writtenFor(answers, locale, dossier));
      if (!french || !english) throw new Error('A language is missing.');
      expect([...faultsOf(french), ...faultsOf(english)]).toEqual([]);
      expect(parts(english.sheet)).toEqual(parts(french.sheet));
      // A language may cut an answer a line sooner, only where it has no room for it.
      const [brief, full] = [french.sheet.answer, english.sheet.answer].sort(
        (first, second) => first.length - second.length
      );
      if (brief?.length !== full?.length)
        expect(countWords(...(brief ?? []).map(({ text }) => text))).toBeGreaterThan(MOST_ANSWER_WORDS / 2);
      const [one, other] = [french, english].map(({ sheet }) =>
        stepsIn(sheet).map(({ id, due }) => `${id} ${due}`)
      );
      // A language may cut a step more; what is left stands in the same order.
      const [longer = [], shorter = []] = [one, other].sort(
        (first, second) => (second?.length ?? 0) - (first?.length ?? 0)
      );
      expect(longer.filter((step) => shorter.includes(step))).toEqual(shorter);
    }),
    { numRuns: 120 }
  );
});
