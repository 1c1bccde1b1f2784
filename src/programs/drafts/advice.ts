import { dayOf } from '#engine/day.ts';
import type { adviceByKind } from '#knowledge/advice/index.ts';
import type { workshopByKind } from '#knowledge/advice/workshop.ts';
import type { Kind, WorkshopKind } from '#knowledge/kinds/kind.ts';
import { constantName } from './names.ts';

/** A kind of advice, or of what the workshops put on paper. */
export type AnyKind = Kind | WorkshopKind;

type ByKind = typeof adviceByKind & typeof workshopByKind;

/** The words of each kind, besides the title and the summary; a number is how many lines to write. */
const words: {
  readonly [K in AnyKind]: Record<Exclude<keyof ByKind[K][number]['fr'], 'title' | 'summary'>, number>;
} = {
  outcome: { meaning: 1, next: 1 },
  funding: { amount: 1, prerequisites: 1, example: 1, pitfalls: 2, firstSteps: 3 },
  licence: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  inbound: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  decision: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  'legal-home': { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  rule: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  obligation: { who: 1, now: 1 },
  argument: { line: 1, proof: 1 },
  objection: { reply: 1, proof: 1 },
  action: { firstStep: 1, evidence: 1 },
  brake: { who: 1, levers: 2 },
  means: { community: 1, incentives: 1, rules: 1, benefits: 1 },
  boat: {},
  principle: { ask: 1, mend: 1 },
  funder: { meansOfAction: 1, terms: 1, difficulties: 1 }
};

/** What some kinds state besides words. */
const terms: Readonly<Partial<Record<AnyKind, string>>> = {
  funding: `
  covers: ['maintenance'],
  euros: { from: 0, to: 0, per: 'year', sourced: false },
  monthsToFirstEuro: [1, 12],
  recurring: 'no',
  independenceRisk: 1,`,
  obligation: `
  from: '2026-01-01',`,
  argument: `
  persona: 'mayor',`,
  objection: `
  persona: 'mayor',`,
  action: `
  stage: 'identify',
  horizon: 90,
  after: [],
  serves: [],
  urgency: 'ordinary',`,
  brake: `
  holdsBack: ['contributing'],
  loosenedBy: [],`,
  means: `
  category: 'mediation',
  putToWorkBy: [],`,
  boat: `
  slot: 'wind',
  answeredBy: [],`,
  principle: `
  mendedBy: [],`,
  funder: `
  covers: ['maintenance'],
  modes: [],`
};

/** Where the file of `src/knowledge/kinds` that makes it has another name. */
const files: Readonly<Partial<Record<AnyKind, string>>> = {
  licence: 'practice',
  inbound: 'practice',
  decision: 'practice',
  'legal-home': 'practice',
  rule: 'practice',
  argument: 'pitch',
  objection: 'pitch'
};

/** What makes it, where that has another name than the kind. */
const makers: Readonly<Partial<Record<AnyKind, string>>> = { boat: 'boatItem' };

const blank = (lines: number) =>
  lines === 1 ? '`…`' : `[${Array.from({ length: lines }, () => '`…`').join(', ')}]`;

const inOneLanguage = (kind: AnyKind): string =>
  Object.entries<number>({ title: 1, summary: 1, ...words[kind] })
    .map(([name, lines]) => `    ${name}: ${blank(lines)}`)
    .join(',\n');

/** The text of a new advice of this kind. */
export function adviceDraft(kind: AnyKind, id: string): string {
  const maker = makers[kind] ?? constantName(kind);
  return `import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { ${maker} } from '#knowledge/kinds/${files[kind] ?? kind}.ts';

export const ${constantName(id)} = ${maker}({
  id: '${id}',${terms[kind] ?? ''}
  effortDays: 1,
  requires: [lastingResource],
  favours: [],
  cautions: [],
  sources: [],
  reviewed: '${dayOf(Date.now())}',
  fr: {
${inOneLanguage(kind)}
  },
  en: {
${inOneLanguage(kind)}
  }
});
`;
}
