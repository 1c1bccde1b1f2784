import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { recognisedIn, saidIn } from './recognised-in.ts';

/* An association whose one volunteer holds what runs: relieved, whether leaving, tired, ill or old. */

/** A mountain-hut booking site that one old member of the club keeps at home. */
const huts: Answers = {
  motive: ['more-hands'],
  danger: ['person-leaves'],
  agreement: ['board'],
  maturity: 'infrastructure',
  resource: ['online-service'],
  field: 'other',
  carrier: 'association',
  access: 'on-request',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'nobody',
  'roadmap-decision': 'carrier-silently',
  'shared-power': 'later',
  continuity: 'all-stops',
  upkeep: 'lasting',
  'starting-point': 'own-work',
  rights: 'unclear',
  users: ['nonprofits'],
  organisations: 'one',
  'own-revenue': 'none',
  'release-people': 'one',
  'name-owner': 'one-person'
};
/** A blood-donor society whose treasurer wrote the program that calls people in. */
const donors: Answers = {
  ...huts,
  motive: ['rights', 'more-hands'],
  maturity: 'first-users',
  resource: ['software'],
  field: 'health',
  agreement: ['co-authors', 'board']
};
/** The same society’s booklet, which its secretary keeps in a folder. */
const booklet: Answers = { ...huts, resource: ['content'], workplace: 'own-computer' };

const LEAVES = /personne qui part|avant le départ|pot de départ/u;

describe('one volunteer inside an association', () => {
  it.each([
    ['a site', huts],
    ['a program', donors]
  ])('who holds %s is helped, and nothing is taken', (_what, answers) => {
    expect(recognisedIn(answers).lead).toBe('successor-wanted');
    expect(saidIn(answers)).toMatch(/Rien ne se prend/u);
    expect(saidIn(answers)).toMatch(/hors de chez elle/u);
    expect(saidIn(answers)).toMatch(/Nous ne cherchons pas à vous remplacer/u);
  });

  it('is not spoken of as somebody who leaves', () => {
    expect(saidIn(huts)).not.toMatch(LEAVES);
    expect(saidIn(huts)).not.toMatch(/la relève existe/u);
  });

  it('who keeps pages in a folder needs other eyes, not a second server', () => {
    expect(recognisedIn(booklet).lead).toBe('lone-editor');
  });

  it('is not alone where two can publish', () => {
    expect(saidIn({ ...huts, 'release-people': 'two' })).not.toMatch(/Rien ne se prend/u);
  });

  it('comes before the vote of a group that quarrels, and after what leads it elsewhere', () => {
    const split = { ...huts, danger: ['person-leaves', 'dispute'] };
    expect(recognisedIn(split).lead).toBe('successor-wanted');
    const joining = { ...split, motive: ['more-hands', 'join-or-build'], neighbour: 'alive' };
    expect(recognisedIn({ ...joining, 'neighbour-wish': 'undecided' })).toMatchObject({
      lead: 'join-the-neighbour',
      companion: 'successor-wanted'
    });
  });
});
