import type { Visitor } from './visitor.ts';

/** A maker of trailers for bicycles that would publish its plans. */
export const cargoTrailer: Visitor = {
  answers: {
    motive: ['open-business', 'answer-somebody'],
    danger: ['none'],
    agreement: ['only-us'],
    maturity: 'growth',
    resource: ['hardware'],
    field: 'making',
    carrier: 'company',
    access: 'none',
    'reuse-rights': 'unwritten',
    'contribution-channel': 'private',
    'outside-contributors': 'nobody',
    'roadmap-decision': 'carrier-silently',
    capture: 'everything',
    continuity: 'from-a-copy',
    transparency: 'internal',
    'shared-power': 'later',
    upkeep: 'lasting',
    neighbour: 'partial',
    'starting-point': 'own-work',
    rights: 'clear',
    users: ['companies', 'nonprofits', 'public'],
    organisations: 'one',
    'sensitive-data': 'none',
    'own-revenue': 'threatened',
    'name-owner': 'carrier',
    'current-income': ['sales'],
    'largest-funder': 'under-30',
    needs: ['development'],
    'next-audience': ['companies']
  },
  objects: { offer: 'construire la remorque eux-mêmes', 'offer-from': 'deux associations' }
};
