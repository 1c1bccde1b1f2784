import type { Judgement } from '#engine/advise/judge.ts';
import { horizons, type Horizon, type PlannedAction } from '#engine/advise/plan.ts';
import { addedAction, advisedAction, type PlanAction } from './action.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { isSetAside } from './set-aside.ts';

/** What to do first, by the time that there is: what the answers call for, then what the lead added. */
export type FirstActions = Readonly<{
  title: string;
  due: readonly Readonly<{ horizon: Horizon; title: string; actions: readonly PlanAction[] }>[];
}>;

export function firstActions(
  plan: readonly PlannedAction[],
  dossier: PlanDossier,
  words: PlanWords
): FirstActions {
  const ids = plan.map(({ judgement }) => judgement.advice.id);
  const before = ({ advice }: Judgement): ReadonlySet<string> =>
    new Set(ids.slice(0, ids.indexOf(advice.id)));
  const own = dossier.ownActions.filter(({ id }) => !isSetAside(id, dossier));
  const { firstActions: title, horizons: names } = words.texts.plan;
  return {
    title,
    due: horizons.flatMap((horizon) => {
      const actions = [
        ...plan
          .filter((action) => action.place === 'first' && action.horizon === horizon)
          .map(({ judgement }) => advisedAction(judgement, dossier, words, before(judgement))),
        ...own
          .filter((action) => action.horizon === horizon)
          .map((action) => addedAction(action, dossier, words))
      ];
      return actions.length > 0 ? [{ horizon, title: names[horizon], actions }] : [];
    })
  };
}
