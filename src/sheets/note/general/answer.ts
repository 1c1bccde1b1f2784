import { judgePillar } from '#engine/advise/pillars.ts';
import { mainRock } from '#sheets/overview/main-rock.ts';
import { titleOf } from '#sheets/plan/criteria.ts';
import type { NoteBody } from '../note-sheet.ts';
import { harmAround } from '../harm-in.ts';
import { outcomesOf } from '../outcomes-of.ts';
import { linesOf, type NoteLine } from '../spoken.ts';
import type { Ground } from './ground.ts';
import type { GeneralWords } from './words.ts';

/** How many answers are told back to somebody who gave few. */
const UNDERSTOOD = 4;

/** What a line rests on is the answers: it has no source of its own. */
export const line = (text: string): NoteLine => ({ text, sources: [] });

type Said = Pick<NoteBody, 'answer' | 'facts' | 'risk'>;

/** What the project is, what that means, where it is weakest; or what was understood, where it is too early to say. */
export function answerOf(ground: Ground, words: GeneralWords): Said {
  const [first, second] = outcomesOf(ground.selection);
  const said = first === undefined ? early(ground, words) : settled(first, second, words);
  const harm = harmAround(words.common, ground.speaker);
  return {
    answer: [
      ...harm.first,
      ...said.answer,
      ...linesOf(words.common.note.answer, ground.speaker),
      ...harm.after
    ],
    facts: [...said.facts, ...weakestLeg(ground, words)],
    risk: rockOf(ground, words)
  };
}

function settled(first: string, second: string | undefined, words: GeneralWords): Omit<Said, 'risk'> {
  const told = (id: string) => `${titleOf(id, words.plan)}. ${words.plan.outlines[id]?.summary ?? ''}`;
  const { meaning = '', next = '' } = words.meanings[first]?.words ?? {};
  return {
    answer: [line(told(first)), line(next)],
    facts: [line(meaning), ...(second === undefined ? [] : [line(told(second))])]
  };
}

function early({ counsel, open }: Ground, { texts, plan }: GeneralWords): Omit<Said, 'risk'> {
  return {
    answer: [
      line(texts.general.none),
      line(texts.general.tooEarly),
      ...(open.length > 0 ? [line(texts.general.decisive)] : [])
    ],
    facts: Object.keys(counsel.situation.answers)
      .map((id) => ({ title: plan.questions[id]?.short ?? '', answer: plan.answerTo(id) }))
      .filter(({ title, answer }) => title && answer)
      .slice(0, UNDERSTOOD)
      .map(({ title, answer }) => line(`${title}${answer}.`))
  };
}

const footings = ['absent', 'lacks'] as const;

/** The leg that misses most, and what it misses first; none where nothing is known to be missing. */
function weakestLeg(
  { counsel: { situation } }: Ground,
  { overview, overviewTexts, texts }: GeneralWords
): NoteLine[] {
  const legs = overview.pillars.map((pillar) => judgePillar(pillar, situation));
  const weakest = footings.flatMap((footing) => legs.filter((leg) => leg.footing === footing))[0];
  if (!weakest) return [];
  const { names, footings: standing, firstOf } = overviewTexts;
  const missing = weakest.criteria.find(({ verdict }) => verdict === 'no')?.text ?? '';
  const told = texts.general.weakest(names[weakest.id], standing[weakest.id][weakest.footing]);
  return [line(`${told} ${firstOf.no} ${missing}.`)];
}

/** What threatens most, and what removes it. */
function rockOf(
  { counsel, dossier, selection }: Ground,
  { overview, overviewTexts, plan }: GeneralWords
): NoteLine[] {
  const held = new Set(selection.recommended.map(({ advice }) => advice.id));
  const ground = { consultation: counsel, dossier, outlines: plan.outlines, words: overviewTexts };
  const rock = mainRock(overview, ground, held);
  if (!rock) return [];
  const remover = rock.means[0]?.title;
  const label = rock.inPlan ? overviewTexts.removedBy : overviewTexts.consider;
  return [
    line(
      [`${rock.text}.`, ...(remover ? [`${label} ${remover}.`] : []), rock.answer].filter(Boolean).join(' ')
    )
  ];
}
