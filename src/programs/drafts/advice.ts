import type { Kind } from '#knowledge/kinds/kind.ts';
import { constantName } from './names.ts';

/** The words of each kind, besides the title and the summary; a number is how many lines to write. */
const words: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  outcome: { meaning: 1, next: 1 },
  funding: { amount: 1, prerequisites: 1, example: 1, pitfalls: 2, firstSteps: 3 },
  licence: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  inbound: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  decision: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  'legal-home': { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  rule: { fits: 1, avoid: 1, cost: 1, firstStep: 1, template: 1 },
  argument: { line: 1, proof: 1 },
  objection: { reply: 1, proof: 1 },
  action: { firstStep: 1, evidence: 1 }
};

/** What some kinds state besides words. */
const terms: Readonly<Partial<Record<Kind, string>>> = {
  funding: `
  covers: ['maintenance'],
  euros: { from: 0, to: 0, per: 'year', sourced: false },
  monthsToFirstEuro: [1, 12],
  recurring: 'no',
  independenceRisk: 1,`,
  argument: `
  persona: 'mayor',`,
  objection: `
  persona: 'mayor',`,
  action: `
  stage: 'identify',
  horizon: 90,
  after: [],
  serves: [],
  urgency: 'ordinary',`
};

const files: Readonly<Partial<Record<Kind, string>>> = {
  licence: 'practice',
  inbound: 'practice',
  decision: 'practice',
  'legal-home': 'practice',
  rule: 'practice',
  argument: 'pitch',
  objection: 'pitch'
};

const blank = (lines: number) =>
  lines === 1 ? '`…`' : `[${Array.from({ length: lines }, () => '`…`').join(', ')}]`;

const inOneLanguage = (kind: Kind): string =>
  ['title', 'summary', ...Object.keys(words[kind])]
    .map((name) => `    ${name}: ${blank(words[kind][name] ?? 1)}`)
    .join(',\n');

/** The text of a new advice of this kind. */
export const adviceDraft = (
  kind: Kind,
  id: string
): string => `import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { ${constantName(kind)} } from '#knowledge/kinds/${files[kind] ?? kind}.ts';

export const ${constantName(id)} = ${constantName(kind)}({
  id: '${id}',${terms[kind] ?? ''}
  effortDays: 1,
  requires: [lastingResource],
  favours: [],
  cautions: [],
  sources: [],
  reviewed: '${new Date().toISOString().slice(0, 10)}',
  fr: {
${inOneLanguage(kind)}
  },
  en: {
${inOneLanguage(kind)}
  }
});
`;
