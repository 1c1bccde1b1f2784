import type { Source } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { kinds, type Kind } from '#knowledge/kinds/kind.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { reasonsIn, warningsIn } from '#sheets/plan/criteria.ts';
import type { PlanDossier } from '#sheets/plan/plan-dossier.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import { namedAdvice, type NamedAdvice } from '#sheets/plan/retained.ts';

/** An advice that is retained, with why, what to watch and where it was read. */
export type SourcedAdvice = NamedAdvice &
  Readonly<{
    summary: string;
    because: Readonly<{ label: string; reasons: readonly string[] }>;
    warnings: readonly Labelled[];
    sources: readonly Source[];
  }>;

/** What is retained in each stage of the course, kind by kind. */
export type StageAdvice = Readonly<{
  id: string;
  title: string;
  kinds: readonly Readonly<{ kind: Kind; title: string; advice: readonly SourcedAdvice[] }>[];
}>;

/** Actions are told by the plan, duties with their dates, what to say by the pitch. */
const elsewhere: ReadonlySet<Kind> = new Set<Kind>(['action', 'obligation', 'argument', 'objection']);

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
  const sourced = (judgement: Judgement<KnownAdvice>): SourcedAdvice => ({
    ...namedAdvice(judgement, dossier, words),
    summary: words.outlines[judgement.advice.id]?.summary ?? '',
    because: {
      label: texts.plan.because,
      reasons: reasonsIn(judgement, words, ({ role }) => role !== 'cautions').map(({ text }) => text)
    },
    warnings: warningsIn(judgement, words),
    sources: origins[judgement.advice.id] ?? []
  });
  return stages
    .map(({ id, title }) => ({
      id,
      title,
      kinds: kinds
        .filter((kind) => !elsewhere.has(kind))
        .map((kind) => ({
          kind,
          title: texts.advice.kinds[kind],
          advice: recommended.filter(({ advice }) => advice.stage === id && advice.kind === kind).map(sourced)
        }))
        .filter(({ advice }) => advice.length > 0)
    }))
    .filter((stage) => stage.kinds.length > 0);
}
