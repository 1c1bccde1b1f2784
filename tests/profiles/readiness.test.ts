import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { answer } from '#engine/reason/answer.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { courseShape, standardsIn } from '#knowledge/compile.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { standards } from '#knowledge/readiness/index.ts';
import type { PointState } from '#sheets/readiness/point-state.ts';
import { statesIn } from '#sheets/readiness/readiness-sheet.ts';
import { situationOf, type Said } from './profile.ts';

type StandardId = (typeof standards)[number]['id'];

/** How each point stands for somebody: its place in the list, and its state. */
function statesOf(id: StandardId, ...said: readonly Said[]): Record<number, PointState> {
  const standard = standardsIn('fr').find((one) => one.id === id);
  if (!standard) throw new Error(`No standard is called “${id}”.`);
  const groups = statesIn(standard, situationOf(...said));
  return Object.fromEntries(
    groups.flatMap(({ state, points }) =>
      points.map((point): [number, PointState] => [standard.points.indexOf(point) + 1, state])
    )
  );
}

const inService = [answer(maturity, 'growth'), answer(access, 'living')];
const copyleft = [answer(reuseRights, 'free-traced'), answer(licence, 'copyleft')];
const openWork = [answer(workplace, 'public-forge'), answer(contributionChannel, 'public')];

describe('the Standard for Public Code', () => {
  const townSoftware = [answer(resource, 'software'), answer(carrier, 'local-authority'), ...inService];

  it('sees most of what a town that works in public has, and says what we did not ask', () => {
    const states = statesOf(
      'public-code',
      ...townSoftware,
      ...copyleft,
      ...openWork,
      answer(roadmapDecision, 'written-rules'),
      answer(reviewer, 'peer'),
      answer(usableByOthers, 'documented'),
      answer(closedDependency, 'none'),
      answer(listed, 'catalogue')
    );
    for (const point of [1, 3, 4, 5, 6, 7, 9, 13, 14]) expect(states[point], `${point}`).toBe('in-part');
    for (const point of [2, 8, 10, 11, 12, 15, 16]) expect(states[point], `${point}`).toBe('not-asked');
  });

  it('tells a ministry that works by email, without a written licence, what is missing', () => {
    const states = statesOf(
      'public-code',
      answer(resource, 'online-service'),
      answer(carrier, 'state-body'),
      ...inService,
      answer(workplace, 'email'),
      answer(contributionChannel, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(reviewer, 'nobody'),
      answer(closedDependency, 'blocking')
    );
    for (const point of [1, 3, 4, 5, 6, 7, 13]) expect(states[point], `${point}`).toBe('missing');
    expect(states[9]).toBe('open');
  });

  it('concerns the software of a cooperative that towns use, not that of one which only companies use', () => {
    const given = [answer(resource, 'software'), answer(carrier, 'cooperative'), ...inService, ...copyleft];
    expect(statesOf('public-code', ...given, answer(users, 'local-authorities'))[13]).toBe('in-part');
    expect(statesOf('public-code', ...given, answer(users, 'companies'))).toEqual({});
  });

  it('asks nothing of the data or the content of a town', () => {
    expect(
      statesOf('public-code', answer(resource, 'data', 'content'), answer(carrier, 'local-authority'))
    ).toEqual({});
  });

  it('reproaches an idea with nothing that only a version could have', () => {
    const states = statesOf(
      'public-code',
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(maturity, 'idea'),
      answer(workplace, 'public-forge'),
      answer(closedDependency, 'none')
    );
    expect(Object.values(states)).not.toContain('missing');
    expect(states[6]).toBe('in-part');
  });
});

describe('the OpenSSF Baseline', () => {
  it('names each of the twenty-four points of its first level once', () => {
    const numbers = standards
      .find(({ id }) => id === 'osps-baseline')
      ?.points.flatMap(({ number }) => number.split(', '));
    expect(numbers).toHaveLength(24);
    expect(new Set(numbers).size).toBe(24);
  });

  it('sees what one person’s free software already has', () => {
    const states = statesOf(
      'osps-baseline',
      answer(resource, 'software'),
      answer(carrier, 'individual'),
      ...inService,
      ...copyleft,
      ...openWork,
      answer(usableByOthers, 'documented')
    );
    expect(Object.values(states).filter((state) => state === 'met')).toHaveLength(4);
    expect(states[8]).toBe('in-part');
    expect(states[17]).toBe('not-asked');
  });

  it('tells a company with a closed workplace and a non-commercial licence what is missing', () => {
    const states = statesOf(
      'osps-baseline',
      answer(resource, 'software'),
      answer(carrier, 'company'),
      ...inService,
      answer(workplace, 'internal'),
      answer(contributionChannel, 'private'),
      answer(reuseRights, 'restricted'),
      answer(licence, 'non-commercial'),
      answer(usableByOthers, 'with-help')
    );
    expect([states[7], states[9], states[11], states[13]]).toEqual([
      'missing',
      'missing',
      'missing',
      'missing'
    ]);
  });

  it.each(['data', 'content', 'hardware', 'standard', 'ai-model'] as const)('asks nothing of %s', (what) => {
    expect(statesOf('osps-baseline', answer(resource, what), ...inService)).toEqual({});
  });
});

describe('the Digital Public Goods Standard', () => {
  it('accepts a non-commercial licence for courses, and for nothing else', () => {
    const reserved = [...inService, answer(reuseRights, 'restricted'), answer(licence, 'non-commercial')];
    expect(statesOf('digital-public-goods', answer(resource, 'content'), ...reserved)[2]).toBe('in-part');
    expect(statesOf('digital-public-goods', answer(resource, 'data'), ...reserved)[2]).toBe('missing');
    expect(statesOf('digital-public-goods', answer(resource, 'content', 'software'), ...reserved)[2]).toBe(
      'missing'
    );
  });

  it('accepts a closed component that can be replaced, and does not ask it of content', () => {
    const software = [answer(resource, 'software'), ...inService];
    expect(statesOf('digital-public-goods', ...software, answer(closedDependency, 'replaceable'))[4]).toBe(
      'met'
    );
    expect(statesOf('digital-public-goods', ...software, answer(closedDependency, 'blocking'))[4]).toBe(
      'missing'
    );
    expect(statesOf('digital-public-goods', answer(resource, 'content'), ...inService)[4]).toBe('not-asked');
  });

  it('never says of personal data that they are protected, and leaves it out where there are none', () => {
    const data = [answer(resource, 'data'), ...inService, answer(rights, 'clear')];
    expect(statesOf('digital-public-goods', ...data, answer(sensitiveData, 'personal'))[9]).toBe('not-asked');
    expect(statesOf('digital-public-goods', ...data, answer(sensitiveData, 'none'))[9]).toBe('not-concerned');
    expect(statesOf('digital-public-goods', ...data)[9]).toBe('open');
    expect(statesOf('digital-public-goods', ...data)[3]).toBe('in-part');
  });

  it('is not for a written standard or the plans of a machine', () => {
    expect(statesOf('digital-public-goods', answer(resource, 'standard', 'hardware'))).toEqual({});
  });
});

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

describe('every list', () => {
  const questions = questionsOf(courseShape());

  it('can be met and denied at each point that the answers decide', () => {
    for (const { id, points } of standards)
      for (const point of points) {
        if (!('when' in point) || !point.when) continue;
        expect(witnessFor(point.when, 'yes', questions), `${id} ${point.fr.asks}`).toBeDefined();
        expect(witnessFor(point.when, 'no', questions), `${id} ${point.fr.asks}`).toBeDefined();
      }
  });

  it('says neither yes nor no as long as nothing is answered', () => {
    for (const standard of standardsIn('fr')) {
      const states = statesIn(standard, situationOf()).map(({ state }) => state);
      expect(
        states.filter((state) => state !== 'open' && state !== 'not-asked'),
        standard.id
      ).toEqual([]);
    }
  });
});
