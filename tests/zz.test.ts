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

/** A note without its edition, so that it only changes when what it says does. */
const inMarkdown = (sheet: NoteSheet, locale: (typeof locales)[number]) =>
  noteAsMarkdown({ ...sheet, edition: '…' }, noteTexts[locale]);

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

const said = (text: string) => ({ text, at: 1 });
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


import { writeFileSync } from 'node:fs';
it('sample', () => {
  const out = fc.sample(fc.tuple(someAnswers, someProject), { seed: 102291778, numRuns: 400 }).map(([answers, dossier]) => locales.map((locale) => { const w = writtenFor(answers, locale, dossier); return [w.sheet, faultsOf(w)]; }));
  writeFileSync(process.env['OUT'] ?? '/tmp/revb-out.json', JSON.stringify(out, null, 1));
  console.log('faulty', out.filter((o) => o.some(([, f]) => (f as string[]).length > 0)).length, out.flatMap((o) => o.flatMap(([, f]) => f as string[])).slice(0, 6));
}, 200000);
