import type { Visitor } from './visitor.ts';

/** Forty theatres that keep their lighting plans among themselves. */
export const lightingClub: Visitor = {
  answers: {
    motive: ['verdict'],
    danger: ['none'],
    agreement: ['co-authors', 'board'],
    maturity: 'growth',
    resource: ['content', 'data'],
    field: 'culture',
    carrier: 'association',
    access: 'on-request',
    'reuse-rights': 'restricted',
    'contribution-channel': 'private',
    'outside-contributors': 'several',
    'roadmap-decision': 'group-with-outsiders',
    capture: 'one-part',
    continuity: 'documented',
    transparency: 'internal',
    upkeep: 'lasting',
    neighbour: 'none',
    'starting-point': 'gathered',
    rights: 'partial',
    users: ['culture', 'education'],
    organisations: 'four-plus',
    'community-size': 'sixteen-to-hundred',
    'sensitive-data': 'none',
    licence: 'reserved',
    'name-owner': 'carrier',
    'current-income': ['fees'],
    'largest-funder': 'under-30',
    'own-revenue': 'around',
    needs: ['animation', 'hosting'],
    'next-audience': ['contributors']
  }
};
