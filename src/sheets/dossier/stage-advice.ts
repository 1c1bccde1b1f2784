import type { Source } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { reasonsIn, titleOf, warningsIn } from '#sheets/plan/criteria.ts';
import type { PlanDossier } from '#sheets/plan/plan-dossier.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import { namedAdvice, type NamedAdvice } from '#sheets/plan/retained.ts';

/** An advice that is retained, with why, what to watch and where it was read. */
export type SourcedAdvice = NamedAdvice &
  Readonly<{
    kind: string;
    summary: string;
    because: Readonly<{ label: string; reasons: readonly string[] }>;
    warnings: readonly Labelled[];
    sources: readonly Source[];
  }>;

/** What is retained in each stage of the course. */
export type StageAdvice = Readonly<{ id: string; title: string; advice: readonly SourcedAdvice[] }>;

/** Actions are told by the plan, duties with their dates, what to say by the pitch. */
const elsewhere = new Set(['action', 'obligation', 'argument', 'objection']);

/** What is recommended, in the order of the stages, each with its reasons and sources. Pure. */
export function adviceByStage(
  recommended: readonly Judgement<KnownAdvice>[],
  dossier: PlanDossier,
  words: PlanWords,
  {
    stages,
    origins
  }: Readonly<{
    stages: readonly Readonly<{ id: string; title: string }>[];
    origins: Readonly<Record<string, readonly Source[]>>;
  }>
): StageAdvice[] {
  const { texts } = words;
  return stages
    .map(({ id, title }) => ({
      id,
      title,
      advice: recommended
        .filter(({ advice }) => advice.stage === id && !elsewhere.has(advice.kind))
        .map((judgement) => ({
          ...namedAdvice(judgement, dossier, words),
          title: titleOf(judgement.advice.id, words),
          kind: texts.advice.kinds[judgement.advice.kind],
          summary: words.outlines[judgement.advice.id]?.summary ?? '',
          because: {
            label: texts.plan.because,
            reasons: reasonsIn(judgement, words, ({ role }) => role !== 'cautions').map(({ text }) => text)
          },
          warnings: warningsIn(judgement, words),
          sources: origins[judgement.advice.id] ?? []
        }))
    }))
    .filter(({ advice }) => advice.length > 0);
}
