import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes, workshopIn } from '#knowledge/compile.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { workshopKinds } from '#knowledge/kinds/kind.ts';
import type { Leaving } from '#outputs/exports.ts';
import { papersOf } from '#sheets/export/papers.ts';
import { publicDossier } from '#sheets/export/public-dossier.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { loadTexts } from '#texts/texts.ts';
import { paperWordsIn } from './paper-words.ts';

const questions = questionsOf(courseShape());

/** Everything that a project can leave as, made at this time; `shared`: without its private parts. */
export async function leavingFor(
  whole: Dossier,
  locale: Locale,
  at: number,
  shared = false
): Promise<Leaving> {
  const texts = exportTexts[locale];
  const dossier = shared ? sharedDossier(whole, locale) : whole;
  const answers = recognised(questions, answersOf(dossier));
  const found = counsel(adviceShapes(), situationShapes(), new Situation(questions, answers), dossier.chosen);
  return {
    papers: papersOf(dossier, found, await paperWordsIn(locale, answers, at)),
    project: dossier.id,
    json: fileFromDossier(dossier),
    locale,
    at,
    texts,
    note: noteTexts[locale],
    interfaceTexts: await loadTexts[locale]()
  };
}

/** The project without its private parts, as a page would show it. */
export const sharedDossier = (dossier: Dossier, locale: Locale): Dossier =>
  publicDossier(
    dossier,
    { id: 'shared', name: exportTexts[locale].nameless },
    {
      questions,
      advice: [
        ...adviceShapes().map(({ id }) => id),
        ...workshopKinds.flatMap((kind) => workshopIn(locale, kind).map(({ shape }) => shape.id))
      ],
      situations: situationShapes().map(({ id }) => id),
      contentVersion: contentVersion()
    }
  );
