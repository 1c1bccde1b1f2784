import type { Visitor } from './visitor.ts';

/** A nurse whose handbook, made at home and at work, three wards copy. */
export const nightNurse: Visitor = {
  answers: {
    motive: ['rights', 'answer-somebody'],
    danger: ['none'],
    agreement: ['employer'],
    maturity: 'first-users',
    resource: ['content', 'software'],
    field: 'health',
    carrier: 'employee',
    access: 'on-request',
    'reuse-rights': 'unwritten',
    'contribution-channel': 'private',
    'outside-contributors': 'same-circle',
    'roadmap-decision': 'carrier-silently',
    capture: 'everything',
    continuity: 'from-a-copy',
    transparency: 'none',
    'shared-power': 'later',
    upkeep: 'lasting',
    neighbour: 'not-searched',
    'starting-point': 'own-work',
    rights: 'unclear',
    users: ['companies', 'nonprofits'],
    organisations: 'one',
    'sensitive-data': 'none',
    'name-owner': 'one-person',
    needs: ['nothing'],
    'next-audience': ['management']
  },
  objects: { offer: 'acheter le livret', 'offer-from': 'une maison d’édition' }
};
