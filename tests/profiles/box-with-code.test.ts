import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { recognisedIn, saidIn } from './recognised-in.ts';

/* A company’s box with code in it is a product first; what somebody else owns in it is not taken for its plans. */

/** A maker of scales for orchards, whose program no customer has seen. */
const scales: Answers = {
  motive: ['open-business', 'rights'],
  danger: ['none'],
  agreement: ['source-owner'],
  maturity: 'growth',
  resource: ['hardware', 'software'],
  field: 'farming',
  carrier: 'company',
  access: 'none',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'nobody',
  'roadmap-decision': 'carrier-silently',
  'shared-power': 'no',
  'starting-point': 'own-work',
  rights: 'partial',
  users: ['companies'],
  organisations: 'one',
  'own-revenue': 'threatened',
  'users-produce': 'no',
  'largest-funder': 'under-30',
  'current-income': ['sales']
};
/** A cooperative that makes door counters for libraries, and is asked for an answer. */
const counters: Answers = {
  ...scales,
  motive: ['open-business', 'answer-somebody'],
  'offer-kind': ['call'],
  agreement: ['source-owner', 'co-authors'],
  field: 'culture',
  carrier: 'cooperative',
  access: 'on-request',
  'own-revenue': 'complementary'
};
/** The scales without a line of code. */
const noCode: Answers = { ...scales, resource: ['hardware'] };

describe('a box with code, which a company lives on', () => {
  it.each([
    ['scales', scales],
    ['counters', counters]
  ])('%s: the three demands come before who builds it', (_what, answers) => {
    const { lead, companion } = recognisedIn(answers);
    expect(lead).toBe('open-product');
    // What stays closed is built by nobody else.
    expect(companion).not.toBe('plans-to-build');
    expect(saidIn(answers)).toMatch(/séparez trois demandes/iu);
    expect(saidIn(answers)).toMatch(/deux devis de séquestre/u);
  });

  it('without code, it is plans that others build', () => {
    expect(recognisedIn(noCode).lead).toBe('plans-to-build');
  });

  it('where it only accompanies, the escrow is not lost', () => {
    const { lead, companion } = recognisedIn(noCode);
    expect([lead, companion]).toEqual(['plans-to-build', 'open-product']);
    expect(saidIn(noCode)).toMatch(/deux devis de séquestre/u);
  });

  it('nobody is told of a text that they have not got', () => {
    const text = /Le texte que vous avez déjà/u;
    expect(saidIn(scales)).not.toMatch(/rédigé par votre conseil/u);
    expect(saidIn(scales)).not.toMatch(text);
    expect(saidIn({ ...scales, 'reuse-rights': 'restricted', agreement: ['only-us'] })).toMatch(text);
  });
});

describe('what somebody else owns in it', () => {
  it.each([
    ['leads', noCode],
    ['accompanies', scales]
  ])('is read before it is shown, where plans lead or only accompany: %s', (_where, answers) => {
    expect(saidIn(answers)).toMatch(/reçu sous secret ne se montre pas|Lire ce que l’on vous permet/u);
    expect(saidIn(answers)).not.toMatch(/plans d’origine|À qui a dessiné|Votre part paraît/u);
  });

  it('is the original plans where they start from them', () => {
    expect(saidIn({ ...noCode, 'starting-point': 'fork' })).toMatch(/plans d’origine/u);
  });
});
