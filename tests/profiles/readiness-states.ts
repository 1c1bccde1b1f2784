import { answer } from '#engine/reason/answer.ts';
import { standardsIn } from '#knowledge/compile.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import type { standards } from '#knowledge/readiness/index.ts';
import type { PointState } from '#sheets/readiness/point-state.ts';
import { statesIn } from '#sheets/readiness/readiness-sheet.ts';
import { situationOf, type Said } from './profile.ts';

type StandardId = (typeof standards)[number]['id'];

/** How each point stands for somebody: its place in the list, and its state. */
export function statesOf(id: StandardId, ...said: readonly Said[]): Record<number, PointState> {
  const standard = standardsIn('fr').find((one) => one.id === id);
  if (!standard) throw new Error(`No standard is called “${id}”.`);
  const groups = statesIn(standard, situationOf(...said));
  return Object.fromEntries(
    groups.flatMap(({ state, points }) =>
      points.map((point): [number, PointState] => [standard.points.indexOf(point) + 1, state])
    )
  );
}

export const inService = [answer(maturity, 'growth'), answer(access, 'living')];

export const copyleft = [answer(reuseRights, 'free-traced'), answer(licence, 'copyleft')];

export const openWork = [answer(workplace, 'public-forge'), answer(contributionChannel, 'public')];
