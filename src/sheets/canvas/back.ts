import type { CellShape } from './feed.ts';

/** What the community holds together, in the order in which it is told. */
export const togetherIds = [
  'resource',
  'community',
  'rules',
  'licence',
  'governance',
  'home',
  'money',
  'infrastructure',
  'care'
] as const;

export type TogetherId = (typeof togetherIds)[number];

/** The back of the canvas: one cell for each of those. */
export const back: Readonly<Record<TogetherId, CellShape>> = {
  resource: {
    id: 'resource',
    feeds: [
      { question: 'resource', own: ['thing', 'pieces'] },
      { question: 'maturity' },
      { question: 'access' },
      { question: 'usable-by-others' }
    ]
  },
  community: {
    id: 'community',
    feeds: [
      { question: 'community-size' },
      { question: 'organisations' },
      { question: 'outside-contributors' },
      { question: 'contribution-channel' }
    ]
  },
  rules: {
    id: 'rules',
    feeds: [
      { question: 'written-rules' },
      { question: 'reviewer' },
      { question: 'return-wanted' },
      { question: 'conflict-path' }
    ],
    advice: ['inbound', 'rule']
  },
  licence: {
    id: 'licence',
    feeds: [{ question: 'licence' }, { question: 'reuse-rights' }, { question: 'rights' }],
    advice: ['licence']
  },
  governance: {
    id: 'governance',
    feeds: [
      { question: 'decision-today' },
      { question: 'roadmap-decision' },
      { question: 'stakeholders' },
      { question: 'transparency' }
    ],
    advice: ['decision']
  },
  home: {
    id: 'home',
    feeds: [{ question: 'name-owner' }, { question: 'recipient' }, { question: 'name-policy' }],
    advice: ['legal-home']
  },
  money: {
    id: 'money',
    feeds: [
      { question: 'needs', own: ['certain-money'] },
      { question: 'current-income' },
      { question: 'runway' }
    ],
    advice: ['funding']
  },
  infrastructure: {
    id: 'infrastructure',
    feeds: [{ question: 'workplace' }, { question: 'continuity' }, { question: 'closed-dependency' }]
  },
  care: {
    id: 'care',
    feeds: [
      { question: 'upkeep' },
      { question: 'continuity', options: [], own: ['second-person'] },
      { question: 'release-people' },
      { question: 'inclusion' },
      { question: 'sensitive-data' },
      { question: 'danger', own: ['ending'] }
    ]
  }
};
