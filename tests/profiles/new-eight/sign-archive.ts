import type { Visitor } from './visitor.ts';

/** Stories told in sign language, on one disk, in rooms that close in March. */
export const signArchive: Visitor = {
  answers: {
    motive: ['rights'],
    danger: ['single-copy', 'place-closes'],
    agreement: ['people-shown'],
    maturity: 'prototype',
    resource: ['content'],
    field: 'language',
    carrier: 'association',
    access: 'on-request',
    'reuse-rights': 'unwritten',
    'contribution-channel': 'private',
    'outside-contributors': 'nobody',
    'roadmap-decision': 'carrier-silently',
    capture: 'everything',
    continuity: 'all-stops',
    transparency: 'internal',
    'shared-power': 'later',
    upkeep: 'one-off',
    neighbour: 'none',
    'starting-point': 'own-work',
    rights: 'unclear',
    users: ['public', 'researchers'],
    organisations: 'one',
    'sensitive-data': 'personal',
    'name-owner': 'carrier',
    needs: ['hosting'],
    'next-audience': ['public']
  },
  objects: { pieces: 'récits signés', ending: 'notre local', 'ending-date': '2027-03-31' }
};
