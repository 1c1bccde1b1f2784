import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { saidIn } from './recognised-in.ts';

/* What is public is lost for a patent; what is in no text may still be filed, before anybody writes of it. */

/** A laboratory’s frame for growing moss, shown at a fair, and wanted by a nursery for itself alone. */
const moss: Answers = {
  motive: ['answer-somebody'],
  'offer-kind': ['exclusive'],
  danger: ['none'],
  agreement: ['employer'],
  maturity: 'growth',
  resource: ['hardware'],
  field: 'science',
  carrier: 'research',
  access: 'frozen',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'nobody',
  'roadmap-decision': 'carrier-silently',
  'shared-power': 'not-yours',
  'starting-point': 'own-work',
  rights: 'unclear',
  users: ['researchers'],
  organisations: 'one',
  'own-revenue': 'none',
  'users-produce': 'yes'
};
/** A technician’s clamp for microscopes, whose drawings are online. */
const clamp: Answers = { ...moss, 'offer-kind': ['use'], carrier: 'individual', access: 'living' };
/** Friends who give the plans of a kite away, which nobody wants for themselves. */
const kite: Answers = {
  ...moss,
  motive: ['rights'],
  'offer-kind': [],
  agreement: ['co-authors'],
  field: 'making',
  carrier: 'informal-group',
  access: 'living',
  'reuse-rights': 'free',
  licence: 'copyleft'
};

const LOST = /n’est plus nouveau|Non, pour ce qui a été montré au public/u;
const LISTED = /Lister ce qui n’est dans aucun texte, avant toute déclaration/u;

describe('plans that are public already', () => {
  it.each([
    ['a laboratory’s', moss],
    ['a technician’s', clamp]
  ])('%s: what is lost is said, and what may still be filed is listed first', (_whose, answers) => {
    expect(saidIn(answers)).toMatch(LOST);
    expect(saidIn(answers)).toMatch(LISTED);
    expect(saidIn(answers)).not.toMatch(/Décider du brevet, par écrit/u);
  });

  it('friends’, given away, are told nothing of patents unless they ask', () => {
    expect(saidIn(kite)).not.toMatch(LOST);
    expect(saidIn(kite)).not.toMatch(LISTED);
    const asks = { objects: { 'own-question': { text: 'Peut-on encore déposer un brevet ?', at: 1 } } };
    expect(saidIn(kite, asks)).toMatch(LOST);
  });

  it('what nobody has seen is decided before it is published', () => {
    const hidden = { ...moss, access: 'none' };
    expect(saidIn(hidden)).not.toMatch(LOST);
    expect(saidIn(hidden)).toMatch(/brevet avant de publier|Décider du brevet/u);
  });
});
