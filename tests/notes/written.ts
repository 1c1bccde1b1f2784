import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { generalNote } from '#sheets/note/general/general-note.ts';
import { hoursTold } from '#sheets/note/hours-told.ts';
import { noteOf } from '#sheets/note/note-of.ts';
import { noteSheet } from '#sheets/note/note-sheet.ts';
import { loadTexts } from '#texts/texts.ts';
import { generalWordsIn, noteWordsIn } from '../../src/programs/note-words.ts';
import { namingIn } from '../../src/programs/words.ts';
import type { Written } from './law.ts';

const TODAY = '2026-11-28';
const AT = Date.parse(`${TODAY}T12:00:00`);

export const questions = questionsOf(courseShape());
export const known = situationShapes();
const advice = adviceShapes();

const wordsIn = async (locale: Locale) => ({
  led: noteWordsIn(locale, AT),
  general: await generalWordsIn(locale, {}, AT),
  texts: await loadTexts[locale]()
});

/** Words are the same for everybody: they are made once, and only what was answered is told anew. */
const words = { fr: await wordsIn('fr'), en: await wordsIn('en') };

/** A project of which this was said. */
export const projectWith = (more: Partial<Dossier> = {}): Dossier => ({
  ...emptyDossier({ id: 'one', name: 'Le classeur', purpose: '', createdAt: 0, contentVersion: '' }),
  ...more
});

/** The note of a project on one day, with what it follows from. */
export function writtenFor(answers: Answers, locale: Locale, dossier = projectWith()): Written {
  const { led, general, texts } = words[locale];
  const found = counsel(advice, known, new Situation(questions, answers), dossier.chosen);
  const sheet =
    noteSheet(noteOf(dossier, found), led) ??
    generalNote(dossier, found, known, {
      ...general,
      plan: { ...general.plan, ...namingIn(locale, answers, texts) }
    });
  return { sheet, counsel: found, objects: dossier.objects, today: TODAY, hours: hoursTold(dossier) };
}
