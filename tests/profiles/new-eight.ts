import type { Answers } from '#engine/reason/answers.ts';

/** Somebody who came by: what they answered, and their own words for it. */
export type Visitor = Readonly<{ answers: Answers; objects?: Readonly<Record<string, string>> }>;

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
