import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { personas } from '#knowledge/kinds/pitch.ts';
import { boatAsMarkdown } from '#outputs/boat-markdown.ts';
import { financingAsMarkdown } from '#outputs/financing-markdown.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { pitchAsMarkdown } from '#outputs/pitch-markdown.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { brakesAsMarkdown, meansAsMarkdown } from '#outputs/workshop-markdown.ts';
import { boatSheet } from '#sheets/boat/boat-sheet.ts';
import { brakesSheet } from '#sheets/brakes/brakes-sheet.ts';
import { financingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { meansSheet } from '#sheets/means/means-sheet.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { pitchSheet } from '#sheets/pitch/pitch-sheet.ts';
import { generalNote } from '#sheets/note/general/general-note.ts';
import { agendaIn } from '#sheets/note/agenda.ts';
import { leadPart } from '#sheets/note/lead-steps.ts';
import { noteOf } from '#sheets/note/note-of.ts';
import { noteSheet } from '#sheets/note/note-sheet.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import { meansTexts } from '#texts/pages/means.ts';
import { noteTexts } from '#texts/pages/note.ts';
import type { Chance } from './chance.ts';
import { wordsFor } from './words.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();
const known = situationShapes();

/**
 * What is made of a project, in Markdown, in one language: the note, the plan, and one of the other papers.
 * Throws where one cannot be made.
 */
export function papersOf(dossier: Dossier, chance: Chance): string[] {
  const locale: Locale = chance.of(locales);
  const persona = chance.of(personas);
  const answers = recognised(questions, answersOf(dossier));
  const consultation = counsel(advice, known, new Situation(questions, answers), dossier.chosen);
  const { situation } = consultation;
  const words = wordsFor(locale, persona, answers);
  const note =
    noteSheet(noteOf(dossier, consultation), words.note) ??
    generalNote(dossier, consultation, known, words.general);
  const other = chance.of([
    () => boatAsMarkdown(boatSheet(dossier, consultation, words.boat)),
    () => brakesAsMarkdown(brakesSheet(situation, words.brakes)),
    () => meansAsMarkdown(meansSheet(dossier, situation, words.means), meansTexts[locale].take),
    () => financingAsMarkdown(financingSheet(dossier, consultation, words.financing)),
    () => pitchAsMarkdown(pitchSheet(dossier, consultation, persona, words.pitch))
  ]);
  return [
    noteAsMarkdown(note, noteTexts[locale]),
    planAsMarkdown(
      planSheet(
        dossier,
        consultation,
        words.plan,
        leadPart(noteOf(dossier, consultation), words.note, agendaIn)
      )
    ),
    other()
  ];
}
