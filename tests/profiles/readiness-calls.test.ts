import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { statesOf, inService, copyleft } from './readiness-states.ts';

describe('the call for commons of ADEME', () => {
  it('sees an association that others have joined under a free licence', () => {
    const states = statesOf(
      'ademe-commons',
      answer(resource, 'data'),
      answer(carrier, 'association'),
      ...inService,
      ...copyleft,
      answer(outsideContributors, 'several')
    );
    expect(states).toEqual({ 1: 'in-part', 2: 'met', 3: 'not-asked', 4: 'not-asked', 5: 'met' });
  });

  it('tells a person alone who keeps every decision what is missing', () => {
    const states = statesOf(
      'ademe-commons',
      answer(carrier, 'individual'),
      answer(recipient, 'nobody'),
      ...inService,
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'no')
    );
    expect(states).toEqual({ 1: 'missing', 2: 'missing', 3: 'not-asked', 4: 'not-asked', 5: 'missing' });
  });

  it('asks of an idea only what an idea can have, as every stage may apply', () => {
    const states = statesOf(
      'ademe-commons',
      answer(carrier, 'company'),
      answer(maturity, 'idea'),
      answer(sharedPower, 'later')
    );
    expect(states).toEqual({ 1: 'in-part', 2: 'not-asked', 3: 'not-asked', 4: 'not-asked', 5: 'met' });
  });

  it('does not take a host that receives the money for an entity that may apply', () => {
    const given = [answer(carrier, 'informal-group'), answer(recipient, 'host')];
    expect(statesOf('ademe-commons', ...given)[5]).toBe('missing');
  });
});

describe('an NGI call', () => {
  it('is for free software that needs development, and whose neighbours are known', () => {
    const states = statesOf(
      'ngi-call',
      answer(resource, 'software'),
      ...inService,
      ...copyleft,
      answer(needs, 'development'),
      answer(neighbour, 'closed')
    );
    expect([states[1], states[2], states[6]]).toEqual(['met', 'in-part', 'in-part']);
  });

  it('tells a service that only needs hosting, and has not searched, what is missing', () => {
    const states = statesOf(
      'ngi-call',
      answer(resource, 'online-service'),
      ...inService,
      answer(reuseRights, 'restricted'),
      answer(licence, 'reciprocal'),
      answer(needs, 'hosting', 'animation'),
      answer(neighbour, 'not-searched')
    );
    expect([states[1], states[2], states[6]]).toEqual(['missing', 'missing', 'missing']);
  });

  it('is for the plans of a machine too, and not for content alone', () => {
    expect(statesOf('ngi-call', answer(resource, 'hardware'), answer(startingPoint, 'scratch'))[1]).toBe(
      'open'
    );
    expect(statesOf('ngi-call', answer(resource, 'content'))).toEqual({});
  });
});
