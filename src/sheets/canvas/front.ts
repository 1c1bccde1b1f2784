import type { CellShape } from './feed.ts';

/** Who has a stake in a commons, in the order in which they are told. */
export const stakeIds = [
  'carrier',
  'contributors',
  'users',
  'public-bodies',
  'companies',
  'funders',
  'neighbours'
] as const;

export type StakeId = (typeof stakeIds)[number];

/** The front of the canvas: what each of those brings, and what they look for. */
export const front: Readonly<Record<StakeId, Readonly<{ brings: CellShape; wants: CellShape }>>> = {
  carrier: {
    brings: {
      id: 'carrier-brings',
      feeds: [{ question: 'carrier' }, { question: 'fundraising-time' }, { question: 'starting-point' }]
    },
    wants: {
      id: 'carrier-wants',
      feeds: [{ question: 'motive', own: ['own-question'] }, { question: 'shared-power' }]
    }
  },
  contributors: {
    brings: {
      id: 'contributors-brings',
      feeds: [
        { question: 'first-contributions' },
        { question: 'outside-contributors' },
        { question: 'contributors-on-duty' }
      ]
    },
    wants: {
      id: 'contributors-wants',
      feeds: [
        { question: 'recognition' },
        { question: 'reply-time' },
        { question: 'first-contribution-time' }
      ]
    }
  },
  users: {
    brings: {
      id: 'users-brings',
      feeds: [{ question: 'users-produce' }, { question: 'reuse-list' }, { question: 'proof' }]
    },
    wants: {
      id: 'users-wants',
      feeds: [
        { question: 'users', own: ['users'] },
        { question: 'problem-reach' },
        { question: 'would-suffer', options: ['public', 'nonprofits', 'education'] },
        { question: 'promise' }
      ],
      tells: 'jourdain'
    }
  },
  'public-bodies': {
    brings: {
      id: 'public-bodies-brings',
      feeds: [
        { question: 'political-support' },
        { question: 'carrier', options: ['local-authority', 'state-body', 'research'] },
        { question: 'current-income', options: ['grant', 'call'] }
      ]
    },
    wants: {
      id: 'public-bodies-wants',
      feeds: [
        { question: 'users', options: ['local-authorities', 'state', 'education'] },
        { question: 'would-suffer', options: ['local-authorities', 'state'] },
        { question: 'stakeholders', options: ['local-authorities'] },
        { question: 'next-audience', options: ['officials', 'village-mayors'] }
      ],
      tells: 'mayor'
    }
  },
  companies: {
    brings: {
      id: 'companies-brings',
      feeds: [
        { question: 'providers' },
        { question: 'carrier', options: ['company', 'cooperative'] },
        { question: 'current-income', options: ['sales', 'investors'] }
      ]
    },
    wants: {
      id: 'companies-wants',
      feeds: [
        { question: 'users', options: ['companies', 'self-employed', 'developers'] },
        { question: 'would-suffer', options: ['companies'] },
        { question: 'stakeholders', options: ['companies'] },
        { question: 'next-audience', options: ['companies', 'investors'] }
      ],
      tells: 'innovation-director'
    }
  },
  funders: {
    brings: {
      id: 'funders-brings',
      feeds: [
        { question: 'current-income' },
        { question: 'largest-funder' },
        { question: 'in-kind-offers' },
        { question: 'needs', options: [], own: ['certain-money'] }
      ]
    },
    wants: {
      id: 'funders-wants',
      feeds: [
        { question: 'stakeholders', options: ['funders'] },
        { question: 'agreement', options: ['funder'] },
        { question: 'next-audience', options: ['funders'] },
        { question: 'refused-funders', own: ['refused'] }
      ],
      tells: 'funder'
    }
  },
  neighbours: {
    brings: {
      id: 'neighbours-brings',
      feeds: [{ question: 'neighbour', own: ['neighbour-name'] }]
    },
    wants: {
      id: 'neighbours-wants',
      feeds: [{ question: 'neighbour-wish' }, { question: 'ambassadors' }]
    }
  }
};
