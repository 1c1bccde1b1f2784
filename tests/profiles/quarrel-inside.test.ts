import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { recognisedIn, saidIn } from './recognised-in.ts';

/* A group quarrels inside too, and authors of years ago are authors. */

/** A choir of five that wrote a songbook long ago, and splits over giving it away. */
const songbook: Answers = {
  motive: ['verdict'],
  danger: ['dispute'],
  agreement: ['co-authors'],
  maturity: 'first-users',
  resource: ['content'],
  field: 'culture',
  carrier: 'informal-group',
  access: 'on-request',
  'reuse-rights': 'restricted',
  'outside-contributors': 'nobody',
  'roadmap-decision': 'carrier-silently',
  'shared-power': 'divided',
  upkeep: 'in-part',
  'starting-point': 'own-work',
  rights: 'partial',
  users: ['public'],
  organisations: 'one',
  'own-revenue': 'none',
  'conflict-path': 'none'
};
/** An allotment society whose board is split over the program of its rota. */
const rota: Answers = {
  ...songbook,
  agreement: ['board'],
  resource: ['software'],
  field: 'farming',
  carrier: 'association',
  'reuse-rights': 'free',
  licence: 'permissive',
  'shared-power': 'later',
  rights: 'clear'
};
/** One person who says that there is a quarrel, with nobody to vote. */
const alone: Answers = { ...songbook, agreement: ['only-us'], 'shared-power': 'no', carrier: 'individual' };

describe('a group that splits, with nobody from outside', () => {
  it.each([
    ['its authors', songbook],
    ['its board', rota]
  ])('%s vote the rule first', (_who, answers) => {
    expect(recognisedIn(answers).lead).toBe('dispute');
    expect(saidIn(answers)).toMatch(/La règle se vote d’abord/u);
  });

  it('is no group where one person decides', () => {
    const { lead, companion, others } = recognisedIn(alone);
    expect([lead, companion, ...others]).not.toContain('dispute');
  });

  it('is what accompanies, where somebody asks who may say yes', () => {
    const asked = { ...songbook, motive: ['rights'], 'reuse-rights': 'unwritten' };
    expect(recognisedIn(asked)).toMatchObject({ lead: 'many-authors', companion: 'dispute' });
  });

  it('votes on nothing that people recorded have agreed to, where nobody waits', () => {
    const recorded = { ...songbook, agreement: ['co-authors', 'people-shown'], 'sensitive-data': 'agreed' };
    expect(recognisedIn(recorded).lead).toBe('people-in-it');
    expect(recognisedIn({ ...recorded, motive: ['answer-somebody'] }).lead).toBe('dispute');
  });
});

/** A phrasebook of four nurses, two of whom have left; nobody has written in it for a year. */
const phrasebook: Answers = {
  ...songbook,
  motive: ['rights'],
  danger: ['none'],
  field: 'health',
  'reuse-rights': 'unwritten',
  'shared-power': 'later',
  rights: 'unclear',
  workplace: 'internal'
};
/** A timetable for ferries that three friends once programmed. */
const ferries: Answers = {
  ...phrasebook,
  motive: ['answer-somebody'],
  'offer-kind': ['use'],
  resource: ['software'],
  field: 'transport'
};

describe('a work that several made years ago', () => {
  it.each([
    ['pages', phrasebook],
    ['code', ferries]
  ])('%s: nobody says yes alone', (_what, answers) => {
    expect(recognisedIn(answers).lead).toBe('many-authors');
    expect(saidIn(answers)).toMatch(/Personne ne peut dire oui seul/u);
  });

  it('is nobody else’s where it is all theirs', () => {
    const { lead, companion, others } = recognisedIn({
      ...phrasebook,
      agreement: ['only-us'],
      rights: 'clear'
    });
    expect([lead, companion, ...others]).not.toContain('many-authors');
  });

  it('is first of those recorded, where it is their voices, gathered once', () => {
    const voices = {
      ...phrasebook,
      field: 'culture',
      agreement: ['co-authors', 'people-shown'],
      upkeep: 'one-off'
    };
    const { lead, companion } = recognisedIn(voices);
    expect([lead, companion]).toContain('people-in-it');
    expect([lead, companion]).not.toContain('many-authors');
  });

  it('is plans that others build, where it is plans alone', () => {
    const plans = { ...ferries, resource: ['hardware'], 'users-produce': 'yes' };
    expect(recognisedIn(plans)).toMatchObject({ lead: 'plans-to-build' });
    expect(recognisedIn({ ...plans, resource: ['content'] }).lead).toBe('many-authors');
  });
});
