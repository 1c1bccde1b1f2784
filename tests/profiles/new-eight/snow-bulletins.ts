import type { Visitor } from './visitor.ts';

/** A county that says which roads are under snow, and cannot share that decision. */
export const snowBulletins: Visitor = {
  answers: {
    motive: ['told-to', 'verdict'],
    danger: ['none'],
    agreement: ['board'],
    maturity: 'infrastructure',
    resource: ['online-service', 'data'],
    field: 'transport',
    carrier: 'local-authority',
    access: 'living',
    'reuse-rights': 'free',
    'contribution-channel': 'public',
    'outside-contributors': 'nobody',
    'roadmap-decision': 'carrier-silently',
    capture: 'everything',
    continuity: 'documented',
    transparency: 'published',
    'shared-power': 'no',
    upkeep: 'lasting',
    neighbour: 'none',
    'starting-point': 'own-work',
    rights: 'clear',
    users: ['public', 'local-authorities'],
    organisations: 'one',
    'sensitive-data': 'none',
    opponents: ['nobody'],
    'name-owner': 'carrier',
    promise: 'written',
    needs: ['hosting', 'maintenance'],
    'largest-funder': 'self',
    runway: 'over-eighteen',
    'next-audience': ['officials']
  }
};
