import { stopsHarm } from '#knowledge/note/harm.ts';
import type { RemarkEntry } from '#knowledge/note-entry.ts';
import type { Kind } from '#knowledge/kinds/kind.ts';
import { titleOf } from '#sheets/plan/criteria.ts';
import { duties } from '#sheets/plan/duties.ts';
import { linesOf, type NoteLine, type Speaker } from '../spoken.ts';
import { firstAbout } from '../first-about.ts';
import { besideLicence, licenceChosen } from '../licence-chosen.ts';
import { line } from './answer.ts';
import type { Ground } from './ground.ts';
import type { GeneralWords } from './words.ts';

/** How many lines of rights stand before what the law asks for. */
const RIGHTS_FIRST = 2;

/** Rights and licence, and what the law asks of this project, each with its text. */
export function lawLines(ground: Ground, words: GeneralWords): NoteLine[] {
  const { law } = words.common.note;
  const choice = licenceChosen(law, ground.speaker);
  const others = besideLicence(law);
  const rights =
    choice.length > 0
      ? linesOf(harmOnce(others, ground.speaker), ground.speaker)
      : withChoice('licence', others, words.licences, ground, words);
  const asked = duties(ground.selection.recommended, words.plan)?.duties ?? [];
  return [
    ...rights.slice(0, 1),
    ...choice,
    ...rights.slice(1, RIGHTS_FIRST),
    ...asked.map(({ id, title, since, now }) => ({
      text: `${title}. ${since}. ${now.text}`,
      sources: words.plan.laws[id] ?? []
    })),
    ...rights.slice(RIGHTS_FIRST)
  ];
}

/** Which home, why, and when to prefer the other. */
export const homeLines = (ground: Ground, words: GeneralWords): NoteLine[] =>
  withChoice('legal-home', words.common.note.home, words.homes, ground, words);

/** When a licence or a home does not suit, so that another is to be preferred. */
type Fitting = Readonly<Record<string, Readonly<{ words: Readonly<{ avoid: string }> }>>>;

/** What every note says of this, and the advice that is retained where no line has made the choice. */
function withChoice(
  kind: Kind,
  common: GeneralWords['common']['note']['law'],
  details: Fitting,
  { speaker, selection }: Ground,
  { plan, overviewTexts }: GeneralWords
): NoteLine[] {
  const said = linesOf(harmOnce(common, speaker), speaker);
  if (common.some((one) => one.about === kind && speaker.says(one))) return said;
  const first = selection.recommended.find(({ advice }) => advice.kind === kind)?.advice.id;
  if (first === undefined) return said;
  const avoid = details[first]?.words.avoid;
  return [
    ...said,
    line(`${titleOf(first, plan)}. ${plan.outlines[first]?.summary ?? ''}`),
    ...(avoid ? [line(overviewTexts.labelled(plan.texts.one.avoid, avoid))] : [])
  ];
}

/** All these lines, each where it stands; of those that stop a harm, one of each kind. */
function harmOnce(some: readonly RemarkEntry[], speaker: Speaker): RemarkEntry[] {
  const kept = new Set(firstAbout(some.filter(stopsHarm), speaker.says));
  return some.filter((one) => !stopsHarm(one) || kept.has(one));
}
