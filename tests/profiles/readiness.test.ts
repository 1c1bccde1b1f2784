import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { answer } from '#engine/reason/answer.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { courseShape, standardsIn } from '#knowledge/compile.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { standards } from '#knowledge/readiness/index.ts';
import { statesIn } from '#sheets/readiness/readiness-sheet.ts';
import { situationOf } from './profile.ts';
import { statesOf, inService, copyleft, openWork } from './readiness-states.ts';

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
