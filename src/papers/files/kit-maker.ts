import { advice, situations } from 'virtual:knowledge/loaders';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { indexFile } from '#outputs/kit/index-file.ts';
import { licenceText } from '#outputs/kit/licence-texts.ts';
import { writtenKit, type WrittenFile, type WrittenKit } from '#outputs/kit/written.ts';
import { zipOf } from '#outputs/kit/zip.ts';
import type { KitChoices } from '#sheets/kit/ground.ts';
import { kitSheet, type KitSheet } from '#sheets/kit/kit-sheet.ts';
import { questions } from '#state/course.ts';
import { fileName } from '#state/download.ts';
import { reasoningOn } from '#state/reasoning.ts';
import { kitWordsIn } from '#state/words/kit-words.ts';
import { kitTexts } from '#texts/pages/kit/kit.ts';

/** A kit that is made: what it holds, and what makes an archive of a part of it. */
export type MadeKit = Pick<KitSheet, 'parts' | 'theirs'> &
  WrittenKit &
  Readonly<{ archive: (chosen: readonly WrittenFile[], name: string) => File }>;

/** What makes kits in one language, once all that they are made of is there. */
export type KitMaker = (dossier: Dossier, choices: KitChoices) => MadeKit;

/** All that kits are made of in this language: the knowledge, its words, the texts of licences. */
export async function kitMakerIn(locale: Locale): Promise<KitMaker> {
  const at = Date.now();
  const [shapes, known, words] = await Promise.all([advice(), situations(), kitWordsIn(locale, at)]);
  const reasoning = reasoningOn(shapes, known);
  const texts = kitTexts[locale];
  return (dossier, choices) => {
    const situation = new Situation(questions, recognised(questions, answersOf(dossier)));
    const sheet = kitSheet(dossier, reasoning.consultOn(situation, dossier.chosen), choices, words);
    const written = writtenKit(sheet, locale, licenceText);
    const { parts, theirs } = sheet;
    return {
      ...written,
      parts,
      theirs,
      archive: (chosen, name) => {
        const folder = fileName(dossier.name);
        const all = [indexFile(sheet, { ...written, files: chosen }, locale, texts), ...chosen];
        return new File([zipOf(folder, all, at)], `${folder}-${name}.zip`, { type: 'application/zip' });
      }
    };
  };
}
