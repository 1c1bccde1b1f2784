import { openQuestionsOf, type Judgement } from '#engine/advise/judge.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { WordedFunder } from './worded-funder.ts';

type Funder = WorkshopItem<'funder'>;

/** A type of funder in words; with its reasons where a project is open. */
export function wordedFunder(
  { shape, outline, words }: Funder,
  judgement: Judgement<Funder['shape']> | undefined
): WordedFunder {
  return {
    id: shape.id,
    title: outline.title,
    summary: outline.summary,
    meansOfAction: words.meansOfAction,
    terms: words.terms,
    difficulties: words.difficulties,
    covers: shape.covers,
    modes: shape.modes,
    status: judgement?.status,
    reasons: (judgement?.criteria ?? []).flatMap(({ role, index, verdict }) => {
      const reason = role === 'cautions' || verdict !== 'yes' ? undefined : outline[role][index];
      return reason ? [reason] : [];
    }),
    openQuestions: judgement ? openQuestionsOf(judgement) : []
  };
}
