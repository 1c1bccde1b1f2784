import type { Visitor } from './visitor.ts';

/** A county’s beekeepers, whose list of sick hives stands beside a living national one. */
export const beekeepers: Visitor = {
  answers: {
    motive: ['join-or-build'],
    danger: ['person-leaves'],
    agreement: ['board'],
    maturity: 'prototype',
    resource: ['data'],
    field: 'farming',
    carrier: 'association',
    access: 'none',
    'reuse-rights': 'unwritten',
    'contribution-channel': 'private',
    'outside-contributors': 'nobody',
    'roadmap-decision': 'carrier-silently',
    capture: 'everything',
    continuity: 'all-stops',
    transparency: 'internal',
    'shared-power': 'now',
    upkeep: 'lasting',
    neighbour: 'alive',
    'neighbour-wish': 'join',
    'starting-point': 'own-work',
    rights: 'unclear',
    users: ['nonprofits', 'companies'],
    organisations: 'one',
    'sensitive-data': 'personal',
    'name-owner': 'one-person',
    needs: ['nothing'],
    'next-audience': ['board']
  },
  objects: { pieces: 'ruches', 'ending-date': '2027-06-30', ending: 'Jean-Luc' }
};
