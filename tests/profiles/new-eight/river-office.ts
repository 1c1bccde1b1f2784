import type { Visitor } from './visitor.ts';

/** A State body that adapted a free program, and lags four years behind it. */
export const riverOffice: Visitor = {
  answers: {
    motive: ['share-cost'],
    danger: ['none'],
    agreement: ['employer'],
    maturity: 'growth',
    resource: ['software'],
    field: 'nature',
    carrier: 'state-body',
    access: 'none',
    'reuse-rights': 'free',
    'contribution-channel': 'private',
    'outside-contributors': 'nobody',
    'roadmap-decision': 'carrier-silently',
    capture: 'nothing',
    continuity: 'from-a-copy',
    transparency: 'internal',
    'shared-power': 'now',
    upkeep: 'lasting',
    neighbour: 'alive',
    'neighbour-wish': 'contribute',
    'starting-point': 'fork',
    rights: 'clear',
    users: ['state', 'researchers'],
    organisations: 'two-three',
    'sensitive-data': 'none',
    'name-owner': 'neutral',
    needs: ['maintenance'],
    'next-audience': ['management']
  }
};
