import { decisionOn } from '#engine/advise/decisions.ts';
import type { Judgement, Status } from '#engine/advise/judge.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { kinds, type Kind } from '#knowledge/kinds/kind.ts';
import type { Labelled, Named } from '#sheets/pieces.ts';
import { favoursIn, titleOf, warningsIn } from './criteria.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { inFullOf } from './retained.ts';
import type { QuestionToFind } from './to-find.ts';
import { unmetIn, type Unmet } from './unmet.ts';

type OfKind<Item> = Readonly<{ kind: Kind; title: string; advice: readonly Item[] }>;

/** What speaks for an advice, and what the plan does not tell of it. */
export type ReasonedAdvice = Named &
  Readonly<{ summary: string; favours: readonly string[]; warnings: readonly Labelled[] }>;

/** An advice that is not retained: why, and what the lead makes of it all the same. */
export type UnretainedAdvice = Named & Readonly<{ unmet: Unmet; rejected: string; reason: string }>;

type Unretained = Readonly<{
  status: Status;
  title: string;
  kinds: readonly OfKind<UnretainedAdvice>[];
}>;

/** What a plan was weighed from, for whoever wants to check it: read and printed on demand. */
export type Annex = Readonly<{
  title: string;
  reasons: Readonly<{ title: string; kinds: readonly OfKind<ReasonedAdvice>[] }>;
  questions: Readonly<{ title: string; questions: readonly QuestionToFind[] }> | undefined;
  unretained: readonly Unretained[];
}>;

/** Reasons for what is retained, the less decisive open questions, what is to confirm, what is discarded. */
export function annex(
  judgements: readonly Judgement<KnownAdvice>[],
  recommended: readonly Judgement<KnownAdvice>[],
  questions: readonly QuestionToFind[],
  dossier: PlanDossier,
  words: PlanWords
): Annex {
  const { plan, texts } = words;
  return {
    title: plan.annex,
    reasons: {
      title: plan.reasons,
      kinds: byKind(recommended, words, (judgement, place) => reasoned(judgement, place, words))
    },
    questions: questions.length > 0 ? { title: plan.otherQuestions(questions.length), questions } : undefined,
    unretained: (['to-confirm', 'discarded'] as const).flatMap((status) => {
      const some = judgements.filter(
        (judgement) => judgement.status === status && !ruledOut(judgement, dossier)
      );
      const ofKinds = byKind(some, words, (judgement) => [unretained(judgement, dossier, words)]);
      return ofKinds.length > 0 ? [{ status, title: texts.status[status], kinds: ofKinds }] : [];
    })
  };
}

/** Answers never set a law aside: one whose condition they do not meet is not printed, unless she wrote why. */
const ruledOut = ({ advice, status }: Judgement<KnownAdvice>, dossier: PlanDossier): boolean =>
  advice.kind === 'obligation' &&
  status === 'discarded' &&
  decisionOn(advice, dossier).decided !== 'rejected';

/** The advice of each kind in words; actions are followed elsewhere. */
const byKind = <Item>(
  some: readonly Judgement<KnownAdvice>[],
  { texts }: PlanWords,
  worded: (judgement: Judgement<KnownAdvice>, place: number) => readonly Item[]
): OfKind<Item>[] =>
  kinds
    .filter((kind) => kind !== 'action')
    .flatMap((kind) => {
      const advice = some.filter((one) => one.advice.kind === kind).flatMap(worded);
      return advice.length > 0 ? [{ kind, title: texts.advice.kinds[kind], advice }] : [];
    });

/** What the plan tells in full is only reasoned here; of the rest all is said. */
function reasoned(judgement: Judgement<KnownAdvice>, place: number, words: PlanWords): ReasonedAdvice[] {
  const { id, kind } = judgement.advice;
  const told = place < inFullOf(kind);
  const favours = favoursIn(judgement, words);
  if (told && favours.length === 0) return [];
  return [
    {
      id,
      title: titleOf(id, words),
      summary: told ? '' : (words.outlines[id]?.summary ?? ''),
      favours,
      warnings: told ? [] : warningsIn(judgement, words)
    }
  ];
}

function unretained(judgement: Judgement, dossier: PlanDossier, words: PlanWords): UnretainedAdvice {
  const { advice, status } = judgement;
  const { decided, reason } = decisionOn(advice, dossier);
  const { texts } = words;
  const unmet = unmetIn(
    judgement,
    { lacks: texts.status.notEstablished, waits: texts.advice.waitsFor },
    { ...words, answerTo: () => '' }
  );
  return {
    id: advice.id,
    title: titleOf(advice.id, words),
    // A condition says enough; the questions behind it are one link away.
    unmet: status === 'discarded' ? { ...unmet, questions: [] } : unmet,
    rejected: decided === 'rejected' ? texts.decision.tags.rejected : '',
    reason: decided === 'rejected' ? reason.trim() : ''
  };
}
