import type { Visitor } from './visitor.ts';

/** A firm with a format, the program that reads it, and its customers’ analyses. */
export const soilFormat: Visitor = {
  answers: {
    motive: ['rights', 'answer-somebody'],
    danger: ['none'],
    agreement: ['source-owner'],
    maturity: 'first-users',
    resource: ['standard', 'software', 'data'],
    field: 'farming',
    carrier: 'company',
    access: 'in-part',
    'reuse-rights': 'part-free',
    'free-parts': ['code'],
    'contribution-channel': 'private',
    'outside-contributors': 'nobody',
    'roadmap-decision': 'carrier-publicly',
    capture: 'everything',
    continuity: 'from-a-copy',
    transparency: 'choices-only',
    'shared-power': 'later',
    upkeep: 'lasting',
    neighbour: 'partial',
    'starting-point': 'own-work',
    rights: 'partial',
    'cleared-parts': ['code', 'standard'],
    users: ['companies', 'researchers'],
    organisations: 'two-three',
    'sensitive-data': 'personal',
    'own-revenue': 'around',
    licence: 'permissive',
    'name-owner': 'carrier',
    'current-income': ['sales'],
    'largest-funder': 'under-30',
    needs: ['development'],
    'next-audience': ['companies']
  },
  objects: { offer: 'reprendre le format', 'offer-from': 'les deux laboratoires' }
};
