import { advice, situations } from 'virtual:knowledge/loaders';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import type { Leaving } from '#outputs/exports.ts';
import { papersOf } from '#sheets/export/papers.ts';
import { questions } from '#state/course.ts';
import { reasoningOn } from '#state/reasoning.ts';
import { paperWordsIn } from '#state/words/paper-words.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { loadTexts } from '#texts/texts.ts';

/** Which project leaves, in which language. */
export type Subject = Readonly<{ dossier: Dossier; locale: Locale }>;

/** Everything that a project can leave as, as of now. */
export async function leavingFor({ dossier, locale }: Subject): Promise<Leaving> {
  const [interfaceTexts, shapes, known] = await Promise.all([
    // Those of the page may be in the other language.
    loadTexts[locale](),
    advice(),
    situations()
  ]);
  const at = Date.now();
  const situation = new Situation(questions, recognised(questions, answersOf(dossier)));
  const found = reasoningOn(shapes, known).consultOn(situation, dossier.chosen);
  return {
    papers: papersOf(dossier, found, await paperWordsIn(locale, interfaceTexts, found, at)),
    project: dossier.id,
    json: fileFromDossier(dossier),
    locale,
    at,
    texts: exportTexts[locale],
    note: noteTexts[locale],
    interfaceTexts
  };
}
