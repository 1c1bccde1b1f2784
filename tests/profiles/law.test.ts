import { describe, expect, it } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { rockPersonalData } from '#knowledge/advice/boat/rock-personal-data.ts';
import { advice } from '#knowledge/advice/index.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

type Given = Parameters<typeof answersFrom>;

const questions = questionsOf(courseShape());
const shapes = adviceShapes();

/** What is found for somebody who said this much. */
const judged = (id: string, ...given: Given) => {
  const { judgements } = consult(shapes, new Situation(questions, answersFrom(...given)));
  const found = judgements.find((one) => one.advice.id === id);
  if (!found) throw new Error(`No advice is called ${id}`);
  return found;
};

const statusOf = (id: string, ...given: Given) => judged(id, ...given).status;

/** The warnings that fire, in the words of the advice. */
const warningsOf = (id: string, ...given: Given) => {
  const situation = new Situation(questions, answersFrom(...given));
  const { cautions = [] } = advice.find((one) => one.id === id) ?? {};
  return cautions.filter(({ when }) => verdictOf(when, situation) === 'yes').map(({ fr }) => fr);
};

describe.each(['pseudonymisable', 'personal'] as const)('data said to be “%s”', (said) => {
  it.each(['data', 'software', 'content'] as const)('are personal data in %s too', (kind) => {
    const given = [answer(resource, kind), answer(sensitiveData, said)];
    expect(warningsOf('rule-data', ...given).join()).toContain('Ne publiez aucun fichier');
    const situation = new Situation(questions, answersFrom(...given));
    expect(rockPersonalData.requires.map(({ when }) => verdictOf(when, situation))).toEqual(['yes']);
    expect(statusOf('influencer-no-ads', ...given)).toBe('discarded');
  });

  it('are not handed to a tool, nor to whoever comes next', () => {
    const given = [answer(resource, 'software'), answer(carrier, 'association'), answer(sensitiveData, said)];
    expect(warningsOf('rule-ai', ...given).join()).toContain('outil extérieur');
    expect(warningsOf('rule-exit', ...given).join()).toContain('effacement');
  });
});

it('codes in place of names are said not to be enough, and nothing is said where nothing is at stake', () => {
  const said = (option: 'none' | 'pseudonymisable' | 'personal') =>
    warningsOf('rule-data', answer(resource, 'data'), answer(sensitiveData, option)).join();
  expect(said('pseudonymisable')).toContain('Des codes à la place des noms');
  expect(said('personal')).not.toContain('Des codes');
  expect(said('none')).toBe('');
});

describe('the Cyber Resilience Act', () => {
  const told = (...given: Given) =>
    ['rule-security', 'objection-cyber-resilience']
      .flatMap((id) => warningsOf(id, answer(resource, 'software'), ...given))
      .join();

  it.each(['training', 'integration', 'hosting', 'certification'] as const)(
    'does not make a manufacturer of an association that sells %s',
    (service) => {
      const given = [
        answer(carrier, 'association'),
        answer(ownRevenue, 'complementary'),
        answer(paidServices, service)
      ];
      expect(told(...given)).not.toContain('fabricant');
    }
  );

  it('does not make one of a company that only gives courses', () => {
    const given = [answer(carrier, 'company'), answer(ownRevenue, 'none'), answer(paidServices, 'training')];
    expect(told(...given)).not.toContain('fabricant');
  });

  it.each(['company', 'individual', 'cooperative'] as const)(
    'may make one of a carrier (%s) that lives on selling the resource',
    (who) => {
      expect(told(answer(carrier, who), answer(ownRevenue, 'threatened'))).toContain('fabricant');
    }
  );
});
