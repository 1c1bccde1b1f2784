import type { Consultation } from '#engine/consultation.ts';
import type { OpenQuestion } from '#engine/open-questions.ts';
import type { Judgement } from '#engine/judge.ts';
import { horizons, type ActionShape, type PlannedAction } from '#engine/plan.ts';
import type { AdviceShape } from '#engine/advice.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** The words that the document needs, all in one language. */
export type PlanWords = Readonly<{
  texts: InterfaceTexts;
  outlines: Readonly<
    Record<
      string,
      Readonly<{
        title: string;
        summary: string;
        requires: readonly string[];
        favours: readonly string[];
        cautions: readonly string[];
      }>
    >
  >;
  actions: Readonly<Record<string, Readonly<{ firstStep: string; evidence: string }>>>;
  questions: Readonly<Record<string, string>>;
}>;

type Kind = keyof InterfaceTexts['advice']['kinds'];

/** The action plan and all that is retained, to confirm and discarded, as one Markdown document. */
export function planAsMarkdown(
  project: Readonly<{ name: string; purpose: string; contentVersion: string }>,
  consultation: Consultation,
  words: PlanWords
): string {
  const { texts } = words;
  const kinds = Object.keys(texts.advice.kinds) as Kind[];
  return [
    `# ${texts.plan.of(project.name)}`,
    project.purpose,
    `_${texts.plan.version(project.contentVersion)}_`,
    `## ${texts.plan.firstActions}`,
    ...horizons.flatMap((horizon) => actionsDue(horizon, consultation.plan, words)),
    ...later(consultation.plan, words),
    ...kinds.flatMap((kind) => adviceOfKind(kind, consultation.judgements, words)),
    ...openQuestions(consultation.openQuestions, words),
    `_${texts.plan.notLegal}_`
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const titleOf = (id: string, { outlines }: PlanWords) => outlines[id]?.title ?? id;

function actionsDue(
  horizon: (typeof horizons)[number],
  plan: readonly PlannedAction[],
  words: PlanWords
): string[] {
  const due = plan.filter((action) => action.place === 'first' && action.horizon === horizon);
  if (due.length === 0) return [];
  return [`### ${words.texts.plan.horizons[horizon]}`, ...due.map((action) => actionItem(action, words))];
}

function actionItem({ judgement }: PlannedAction<ActionShape>, words: PlanWords): string {
  const { id, serves } = judgement.advice;
  const { plan } = words.texts;
  const reasons = textsOf(judgement, 'requires', words).concat(textsOf(judgement, 'favours', words));
  const warnings = textsOf(judgement, 'cautions', words);
  return [
    `- [ ] **${titleOf(id, words)}**`,
    `  ${words.outlines[id]?.summary ?? ''}`,
    `  _${plan.because}_ ${reasons.join(plan.reasonsJoin)}.`,
    ...(warnings.length > 0 ? [`  _${plan.warnings}_ ${warnings.join(plan.reasonsJoin)}.`] : []),
    ...(serves.length > 0
      ? [`  _${plan.serves}_ ${serves.map((served) => titleOf(served, words)).join(' · ')}.`]
      : []),
    `  _${plan.firstStep}_ ${words.actions[id]?.firstStep ?? ''}`,
    `  _${plan.evidence}_ ${words.actions[id]?.evidence ?? ''}`
  ].join('\n');
}

function later(plan: readonly PlannedAction[], words: PlanWords): string[] {
  const waiting = plan.filter(({ place }) => place === 'later');
  if (waiting.length === 0) return [];
  const { texts } = words;
  return [
    `## ${texts.plan.later}`,
    waiting
      .map(
        ({ judgement, horizon }) =>
          `- ${titleOf(judgement.advice.id, words)} (${texts.plan.horizons[horizon]})`
      )
      .join('\n')
  ];
}

function adviceOfKind(kind: Kind, judgements: readonly Judgement<AdviceShape>[], words: PlanWords): string[] {
  if (kind === 'action') return [];
  const { texts } = words;
  const ofKind = judgements.filter(({ advice }) => advice.kind === kind);
  const having = (status: Judgement['status']) => ofKind.filter((judgement) => judgement.status === status);
  const section = (status: Judgement['status'], line: (judgement: Judgement) => string) => {
    const some = having(status);
    return some.length > 0 ? [`### ${texts.status[status]}`, some.map(line).join('\n')] : [];
  };
  return [
    `## ${texts.advice.kinds[kind]}`,
    ...section('retained', (judgement) => retainedItem(judgement, words)),
    ...section(
      'to-confirm',
      (judgement) => `- ${titleOf(judgement.advice.id, words)} — ${missing(judgement, words)}`
    ),
    ...section(
      'discarded',
      (judgement) => `- ${titleOf(judgement.advice.id, words)} — ${failing(judgement, words)}`
    )
  ];
}

const retainedItem = (judgement: Judgement, words: PlanWords): string =>
  [
    `- **${titleOf(judgement.advice.id, words)}** — ${words.outlines[judgement.advice.id]?.summary ?? ''}`,
    ...textsOf(judgement, 'favours', words).map((text) => `  - ✓ ${text}`),
    ...textsOf(judgement, 'cautions', words).map((text) => `  - ! ${text}`)
  ].join('\n');

/** The texts of the criteria that are met. */
const textsOf = (
  judgement: Judgement,
  role: 'requires' | 'favours' | 'cautions',
  { outlines }: PlanWords
): string[] =>
  judgement.criteria.flatMap((criterion) =>
    criterion.role === role && criterion.verdict === 'yes'
      ? [outlines[judgement.advice.id]?.[role][criterion.index] ?? '']
      : []
  );

function failing(judgement: Judgement, { outlines, texts }: PlanWords): string {
  const first = judgement.criteria.find(({ role, verdict }) => role === 'requires' && verdict === 'no');
  return `${texts.status.notEstablished} ${outlines[judgement.advice.id]?.requires[first?.index ?? 0] ?? ''}`;
}

function missing(judgement: Judgement, { questions, texts }: PlanWords): string {
  const open = judgement.criteria
    .filter(({ role, verdict }) => role === 'requires' && verdict === 'unknown')
    .flatMap(({ answers }) => answers);
  return `${texts.advice.waitsFor} ${[...new Set(open)].map((id) => questions[id] ?? id).join(', ')}`;
}

function openQuestions(open: readonly OpenQuestion[], { texts, questions }: PlanWords): string[] {
  if (open.length === 0) return [];
  return [
    `## ${texts.plan.toFind}`,
    open
      .map(
        ({ question, holdsBack }) =>
          `- ${questions[question] ?? question} (${texts.advice.decides(holdsBack.length)})`
      )
      .join('\n')
  ];
}
