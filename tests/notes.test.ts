import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { NO_COMPANION } from '#engine/note/recognition.ts';
import type { AnswerValue, Answers } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { people } from '#knowledge/people/index.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { faultsOf, stepsIn } from './notes/law.ts';
import { withoutSituation } from './notes/without-situation.ts';
import { known, projectWith, questions, writtenFor } from './notes/written.ts';

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

const valueOf = ({ kind, options, alone, most }: QuestionShape): fc.Arbitrary<AnswerValue> =>
  kind === 'some'
    ? fc
        .subarray(
          options.filter((option) => !alone.includes(option)),
          { minLength: 1, ...(most ? { maxLength: most } : {}) }
        )
        .map((some) => some)
    : fc.constantFrom(...options);

/** Answers to some of the questions: hardly any, or nearly all. */
const someAnswers: fc.Arbitrary<Answers> = fc.nat(10).chain((tenths) =>
  fc
    .tuple(
      ...[...questions.values()].map((question) =>
        fc.tuple(fc.integer({ min: 1, max: 10 }), valueOf(question)).map(([fate, value]) => ({
          id: question.id,
          value: fate <= tenths ? value : undefined
        }))
      )
    )
    .map((said) =>
      Object.fromEntries(said.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])))
    )
);

const day = fc.constantFrom('', '2026-12-05', '2026-12-20', '2027-02-01', '2027-09-01', '2025-01-01');
const place = fc.constantFrom('', '', ...known.map(({ id }) => id));

/** Projects with days of their own, and situations that were chosen or none. */
const someProject = fc
  .record({ ending: day, decision: day, lead: place, companion: fc.oneof(place, fc.constant(NO_COMPANION)) })
  .map(({ ending, decision, lead, companion }) =>
    projectWith({
      objects: { 'ending-date': said(ending), 'decision-date': said(decision) },
      chosen: { lead: said(lead), companion: said(companion) }
    })
  );

/**
 * What a note says in every language alike. Of the other parts, a language may leave out the last lines, where
 * it needs more words, or one that it says in the same words as another.
 */
const parts = (sheet: NoteSheet) => ({
  answer: sheet.answer.length,
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
      const [one, other] = [french, english].map(({ sheet }) =>
        stepsIn(sheet).map(({ id, due }) => `${id} ${due}`)
      );
      const shorter = Math.min(one?.length ?? 0, other?.length ?? 0);
      expect(one?.slice(0, shorter)).toEqual(other?.slice(0, shorter));
    }),
    { numRuns: 120 }
  );
});
