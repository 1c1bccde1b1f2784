import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { recognisedIn, saidIn } from './recognised-in.ts';

/* What feeds somebody is no hobby: they are not told to announce its end. */

/** A maker of puppet plans whose workshops pay her, worn out, who thinks of opening her cutting program. */
const puppets: Answers = {
  motive: ['open-business'],
  danger: ['person-leaves'],
  agreement: ['co-authors'],
  maturity: 'growth',
  resource: ['software'],
  field: 'culture',
  carrier: 'individual',
  access: 'on-request',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'nobody',
  'roadmap-decision': 'carrier-silently',
  'shared-power': 'later',
  'starting-point': 'own-work',
  rights: 'partial',
  users: ['education', 'nonprofits'],
  organisations: 'one',
  'own-revenue': 'around',
  'release-people': 'one',
  'name-owner': 'one-person',
  'largest-funder': 'under-30',
  'current-income': ['sales'],
  recipient: 'own-name'
};
/** A sole trader who tunes bells with a program of his own, and would open it. */
const bells: Answers = {
  ...puppets,
  danger: ['none'],
  agreement: ['only-us'],
  maturity: 'infrastructure',
  field: 'making',
  access: 'in-part',
  rights: 'clear',
  users: ['companies']
};
/** The same program, which earns nothing. */
const hobby: Answers = { ...puppets, 'own-revenue': 'none', 'current-income': ['own-pocket'] };

const STOPS = /si j’arrête|lecture seule|Je ne travaille pas dans l’urgence|finir proprement/u;

describe('somebody alone whom work around it feeds, and who would open it', () => {
  it.each([
    ['worn out', puppets],
    ['not worn out', bells]
  ])('%s, hears how to keep that income', (_who, answers) => {
    expect(recognisedIn(answers).lead).toBe('live-from-it');
    expect(recognisedIn(answers).others).not.toContain('lone-maintainer');
    expect(saidIn(answers)).toMatch(/Dire à chaque client ce qui ne change pas/u);
    expect(saidIn(answers)).not.toMatch(STOPS);
  });

  it('is not told to look for a first customer, nor to sell no day at all', () => {
    expect(saidIn(puppets)).not.toMatch(/trois contrats de vingt jours|ne vendez aucune journée|en pause/u);
    expect(saidIn(puppets)).toMatch(/Tenez ce qui est signé/u);
  });

  it('whom it does not feed may be told to stop', () => {
    expect(recognisedIn(hobby).lead).toBe('lone-maintainer');
    expect(saidIn(hobby)).toMatch(STOPS);
  });

  it('who comes for more hands is answered as such, fed by it or not', () => {
    expect(recognisedIn({ ...puppets, motive: ['more-hands'] }).lead).toBe('lone-maintainer');
  });
});

describe('somebody alone who sells the very thing', () => {
  const sells: Answers = { ...puppets, danger: ['none'], 'own-revenue': 'threatened' };

  it.each([
    ['a program', sells],
    ['lessons', { ...sells, resource: ['content'], 'own-revenue': 'complementary' }]
  ])('%s, hears the three demands of whoever asks to open, in words for one person', (_what, answers) => {
    expect(recognisedIn(answers).lead).toBe('open-product');
    expect(saidIn(answers)).toMatch(/séparez trois demandes/iu);
    expect(saidIn(answers)).toMatch(/si je tombe malade/u);
    expect(saidIn(answers)).not.toMatch(/associés|l’entreprise, avec un séquestre|expert-comptable/u);
  });

  it('hears nothing of them where they come for something else', () => {
    expect(recognisedIn({ ...sells, motive: ['livelihood'] }).lead).not.toBe('open-product');
  });
});
