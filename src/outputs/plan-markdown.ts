import type { Consultation } from '#engine/advise/consultation.ts';
import { inOwnWords, selectionOf, type Deciding } from '#engine/advise/decided.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { horizons, type ActionShape, type PlannedAction } from '#engine/advise/plan.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { acceptedLine, contestedSection, rejectedSection, setAsideSection } from './decisions-markdown.ts';
import { failing, missing, textsOf, titleOf, type PlanWords } from './plan-words.ts';
import { toFindAsMarkdown } from './to-find-markdown.ts';

type Kind = keyof InterfaceTexts['advice']['kinds'];

/**
 * The action plan and all that is retained, to confirm and discarded, as one Markdown document, with
 * what the lead decided about it.
 */
export function planAsMarkdown(
  project: Readonly<{ name: string; purpose: string; contentVersion: string }> & Deciding,
  consultation: Consultation,
  ourWords: PlanWords
): string {
  const { texts } = ourWords;
  const words = { ...ourWords, outlines: inOwnWords(ourWords.outlines, project.decisions) };
  const selection = selectionOf(consultation.judgements, project);
  // Advice that is not retained is listed by its status, whatever was decided about it.
  const listed = [
    ...selection.recommended,
    ...consultation.judgements.filter(({ status }) => status !== 'retained')
  ];
  const kinds = Object.keys(texts.advice.kinds) as Kind[];
  return [
    `# ${texts.plan.of(project.name)}`,
    project.purpose,
    `_${texts.plan.version(project.contentVersion)}_`,
    ...contestedSection(selection, words),
    `## ${texts.plan.firstActions}`,
    ...horizons.flatMap((horizon) => actionsDue(horizon, selection.plan, words)),
    ...later(selection.plan, words),
    ...toFindAsMarkdown(consultation, words),
    ...setAsideSection(selection, project, words),
    ...kinds.flatMap((kind) => adviceOfKind(kind, listed, project, words)),
    ...rejectedSection(selection, project, words),
    `_${texts.plan.notLegal}_`
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

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

function adviceOfKind(
  kind: Kind,
  judgements: readonly Judgement[],
  deciding: Deciding,
  words: PlanWords
): string[] {
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
    ...section('retained', (judgement) => retainedItem(judgement, deciding, words)),
    ...section(
      'to-confirm',
      (judgement) =>
        `- ${titleOf(judgement.advice.id, words)} — ${texts.advice.waitsFor} ${missing(judgement, words)}`
    ),
    ...section(
      'discarded',
      (judgement) =>
        `- ${titleOf(judgement.advice.id, words)} — ${texts.status.notEstablished} ${failing(judgement, words)}`
    )
  ];
}

const retainedItem = (judgement: Judgement, deciding: Deciding, words: PlanWords): string =>
  [
    `- **${titleOf(judgement.advice.id, words)}** — ${words.outlines[judgement.advice.id]?.summary ?? ''}`,
    ...acceptedLine(judgement, deciding, words),
    ...textsOf(judgement, 'favours', words).map((text) => `  - ✓ ${text}`),
    ...textsOf(judgement, 'cautions', words).map((text) => `  - ! ${text}`)
  ].join('\n');
