import { stopsHarm } from '#knowledge/note/harm.ts';
import type { RemarkEntry } from '#knowledge/note-entry.ts';
import { lawBeside } from './alike.ts';
import { harmIn } from './harm-in.ts';
import { besideLicence, licenceChosen, namingLicence } from './licence-chosen.ts';
import { protectsPeople } from './protects-people.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

/**
 * What decides the case first, then who answers where somebody may be hurt, then the licence to choose: that of the
 * situation where it names one. What the answer cites is not said again. `guarded`: people are protected by name
 * already, and need no second line.
 */
export function lawOf(
  own: readonly NoteLine[],
  common: readonly RemarkEntry[],
  answer: readonly NoteLine[],
  { guarded, speaker }: Readonly<{ guarded: boolean; speaker: Speaker }>
): NoteLine[] {
  const shared = linesOf(
    besideLicence(common).filter((one) => !stopsHarm(one)),
    speaker
  ).filter((line) => !guarded || !protectsPeople(line));
  const naming = namingLicence(own);
  const law = naming ?? own;
  const decisive = naming ? 2 : 1;
  return [
    ...law.slice(0, decisive),
    ...harmIn(common, speaker),
    ...(naming ? [] : licenceChosen(common, speaker)),
    ...law.slice(decisive),
    ...lawBeside(law, shared, answer)
  ];
}
