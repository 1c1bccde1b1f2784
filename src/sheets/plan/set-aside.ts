import type { Judgement } from '#engine/advise/judge.ts';
import { isAction } from '#engine/advise/plan.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Named } from '#sheets/pieces.ts';
import { titleOf } from './criteria.ts';
import { notesIn, type Note } from './notes.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';

/** The actions that the lead set aside, advised or her own, with her reasons and what else she noted. */
export type SetAsideActions = Readonly<{
  title: string;
  actions: readonly Readonly<{
    id: string;
    own: boolean;
    title: string;
    /** '' where she wrote none. */
    reason: string;
    notes: readonly Note[];
  }>[];
}>;

/** Whether the lead set this action aside. */
export const isSetAside = (id: string, { actions }: Pick<Dossier, 'actions'>): boolean =>
  actions[id]?.state === 'set-aside';

/** What was set aside, steps of the situation first, whatever the answers make of it now; undefined where nothing was. */
export function setAsideActions(
  judgements: readonly Judgement[],
  steps: readonly Named[],
  dossier: PlanDossier,
  words: PlanWords
): SetAsideActions | undefined {
  const told = steps.map(({ id, title }) => ({ id, own: false, title }));
  const advised = judgements
    .filter(({ advice }) => isAction(advice))
    .map(({ advice: { id } }) => ({ id, own: false, title: titleOf(id, words) }));
  const own = dossier.ownActions.map(({ id, title }) => ({ id, own: true, title }));
  const actions = [...told, ...advised, ...own]
    .filter(({ id }) => isSetAside(id, dossier))
    .map((action) => ({
      ...action,
      reason: dossier.actions[action.id]?.reason.trim() ?? '',
      // Where it stands is said by the title of the list.
      notes: notesIn(dossier.actions[action.id], words).filter(({ about }) => about !== 'state')
    }));
  return actions.length > 0 ? { title: words.texts.plan.setAsideTitle, actions } : undefined;
}
