import { advice as loadAdvice, situations as loadSituations } from 'virtual:knowledge/loaders';
import { spoken as loadSpoken } from 'virtual:knowledge/note-loaders';
import { aheadIn, type Matters } from '#engine/course/ahead.ts';
import type { Dossier } from '#engine/dossier.ts';
import { weighing } from '#engine/note/what-matters.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { recognitionFor } from '#sheets/note/counsel.ts';
import { aheadTexts } from '#texts/pages/ahead.ts';
import { course, questions } from './course.ts';

/** What is told of the answers of a project: whose they are, and which situations its lead chose. */
type Told = Readonly<{ situation: Situation; dossier: Dossier | undefined }>;

/** What of the advice, of the situations and of the notes an answer may still change. */
export async function weighingOn() {
  const [advice, situations, spoken] = await Promise.all([loadAdvice(), loadSituations(), loadSpoken()]);
  const weigh = weighing({ advice, situations }, spoken, questions);
  return {
    matters: ({ situation, dossier }: Told): Matters => {
      let speaking: string[] | undefined;
      return weigh(situation, () => {
        if (speaking) return speaking;
        const { lead, companion } = recognitionFor(situations, situation, dossier?.chosen ?? {});
        return (speaking = [lead, companion].flatMap((one) => (one ? [one.advice.id] : [])));
      });
    },
    left: (situation: Situation, matters: Matters) => aheadIn(course, situation, matters),
    words: aheadTexts
  };
}
