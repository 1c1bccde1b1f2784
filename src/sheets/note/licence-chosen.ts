import { LICENCE_CHOICE, LICENCE_OF_VOICES } from '#knowledge/note/licence-choice.ts';
import type { RemarkEntry } from '#knowledge/note-entry.ts';
import { firstAbout } from './first-about.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

const CHOICES: readonly string[] = [LICENCE_CHOICE, LICENCE_OF_VOICES];

/** A licence that is chosen, “Code: MIT”; one that is only spoken of stands in the middle of a sentence. */
const CHOSEN = /:\s(?:CC BY|CC0|MIT|Apache 2|EUPL|ODbL|Licence Ouverte|CERN-OHL|AGPL|GPL|LGPL|MPL)(?!\p{L})/u;

/** What every note says of law, but which licence to choose. */
export const besideLicence = (law: readonly RemarkEntry[]): RemarkEntry[] =>
  law.filter(({ about }) => about === undefined || !CHOICES.includes(about));

/** Which licence to choose: kept whatever the length, for a note that names none decides nothing. */
export const licenceChosen = (law: readonly RemarkEntry[], speaker: Speaker): NoteLine[] =>
  linesOf(
    firstAbout(
      law.filter(({ about }) => about !== undefined && CHOICES.includes(about)),
      speaker.says
    ),
    speaker
  ).map((line) => ({ ...line, rank: 0 }));

/** The law of a situation, with what chooses a licence next to what decides; undefined where nothing does. */
export function namingLicence(law: readonly NoteLine[]): NoteLine[] | undefined {
  const naming = law.find(({ text }) => CHOSEN.test(text));
  return naming && [...new Set([...law.slice(0, 1), naming, ...law])];
}
