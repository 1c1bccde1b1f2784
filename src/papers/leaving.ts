import { advice, situations, workshop } from 'virtual:knowledge/loaders';
import version from 'virtual:knowledge/version';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { workshopKinds } from '#knowledge/kinds/kind.ts';
import type { Leaving } from '#outputs/exports.ts';
import { papersOf } from '#sheets/export/papers.ts';
import { publicDossier } from '#sheets/export/public-dossier.ts';
import { questions } from '#state/course.ts';
import { newIdentifier } from '#state/identifier.ts';
import { reasoningOn } from '#state/reasoning.ts';
import { paperWordsIn } from '#state/words/paper-words.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { loadTexts } from '#texts/texts.ts';

/** Which project leaves, in which language; `shared`: without its private parts. */
export type Subject = Readonly<{
  dossier: Dossier;
  locale: Locale;
  shared: boolean;
}>;

/** Everything that a project can leave as, as of now. */
export async function leavingFor({ dossier: whole, locale, shared }: Subject): Promise<Leaving> {
  const [interfaceTexts, shapes, known, ...items] = await Promise.all([
    // Those of the page may be in the other language.
    loadTexts[locale](),
    advice(),
    situations(),
    ...workshopKinds.map((kind) => workshop[locale][kind]())
  ]);
  const texts = exportTexts[locale];
  const at = Date.now();
  const dossier = shared
    ? publicDossier(
        whole,
        { id: newIdentifier(), name: texts.nameless },
        {
          questions,
          advice: [...shapes, ...items.flatMap((some) => some.map(({ shape }) => shape))].map(({ id }) => id),
          situations: known.map(({ id }) => id),
          contentVersion: version
        }
      )
    : whole;
  const situation = new Situation(questions, recognised(questions, answersOf(dossier)));
  const found = reasoningOn(shapes, known).consultOn(situation, dossier.chosen);
  return {
    papers: papersOf(dossier, found, await paperWordsIn(locale, interfaceTexts, found, at)),
    project: dossier.id,
    json: fileFromDossier(dossier),
    locale,
    at,
    texts,
    note: noteTexts[locale],
    interfaceTexts
  };
}
