import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import type { Dossier } from '#engine/dossier.ts';
import { boatFrom, presenceOf, type BoatPart } from '#engine/boat/boat.ts';
import { answerKey } from '#sheets/boat/boat-line.ts';
import type { RockLine } from './overview-lines.ts';
import type { Ground, OverviewKnowledge } from './overview-sheet.ts';

/** How many ways to remove it are shown: one is enough to begin. */
const FEW = 1;

/** What it is looked for in. */
type RockGround = Pick<Ground, 'consultation' | 'outlines' | 'words'> &
  Readonly<{ dossier: Pick<Dossier, 'boat' | 'words'> }>;

/** The first rock of the speed boat as the lead has it, and what removes it. */
export function mainRock(
  { boat, principles }: Pick<OverviewKnowledge, 'boat' | 'principles'>,
  { consultation: { situation }, dossier, outlines, words }: RockGround,
  held: ReadonlySet<string>
): RockLine | undefined {
  const judged = ordered(boat.map(({ shape }) => judge(shape, situation)));
  const parts: BoatPart[] = [
    ...judged.map(({ advice: { id, slot }, status }) => ({ id, slot, presence: presenceOf(slot, status) })),
    // A principle becomes a rock by the lead’s hand only.
    ...principles.map(({ id }) => ({ id, slot: 'rock' as const, presence: 'absent' as const }))
  ];
  const [rock] = boatFrom(parts, dossier.boat).aboard.rock;
  if (!rock) return undefined;
  const item = boat.find(({ shape }) => shape.id === rock.id);
  const principle = principles.find(({ id }) => id === rock.id);
  const removers = item?.shape.answeredBy ?? principle?.mendedBy ?? [];
  const inPlan = removers.filter((id) => held.has(id));
  return {
    text: rock.entry.text || item?.title || (principle ? words.notYet(principle.title) : ''),
    means: (inPlan.length > 0 ? inPlan : removers)
      .slice(0, FEW)
      .map((id) => ({ id, title: outlines[id]?.title ?? id })),
    inPlan: inPlan.length > 0,
    answer: dossier.words[answerKey(rock.id)]?.text ?? ''
  };
}
