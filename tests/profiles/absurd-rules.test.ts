import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { argumentAdvice } from '#knowledge/advice/argument/index.ts';
import { rockPersonalData } from '#knowledge/advice/boat/rock-personal-data.ts';
import { decisionAdvice } from '#knowledge/advice/decision/index.ts';
import { inboundAdvice } from '#knowledge/advice/inbound/index.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { inUse } from './in-use.ts';
import { retainedAmong, situationOf, statusOf, warningsOf, type Said } from './profile.ts';

const warned = (id: string, ...said: readonly Said[]) => warningsOf(id, ...inUse, ...said).join(' ');

describe('an association whose library is free to all, and that lives on courses', () => {
  const library = [
    answer(carrier, 'association'),
    answer(users, 'developers'),
    answer(licence, 'permissive'),
    answer(returnWanted, 'none'),
    answer(ownRevenue, 'complementary'),
    answer(paidServices, 'training')
  ];

  it('certifies where contributions come from, and is told that a contract would be too much', () => {
    expect(retainedAmong(inboundAdvice, ...inUse, ...library)[0]).toBe('inbound-dco');
    expect(warned('inbound-cla', ...library)).toMatch(/le certificat d’origine suffit/);
  });

  it('is no manufacturer, and neither is one that sells hosting, nor a firm that only gives courses', () => {
    for (const other of [
      [],
      [answer(paidServices, 'hosting')],
      [answer(carrier, 'company'), answer(ownRevenue, 'around')]
    ] as const)
      for (const id of ['rule-security', 'objection-cyber-resilience', 'duty-flaw-reports'])
        expect(warned(id, ...library, ...other)).not.toMatch(/fabricant/);
  });
});

it('whoever starts from a project under another licence reads that licences may not mix', () => {
  for (const what of ['software', 'online-service', 'data', 'content'] as const)
    expect(
      statusOf('brake-incompatible-licences', ...inUse, answer(resource, what), answer(startingPoint, 'fork'))
    ).toBe('retained');
  expect(statusOf('brake-incompatible-licences', ...inUse, answer(startingPoint, 'scratch'))).toBe(
    'discarded'
  );
});

describe('names replaced by codes', () => {
  it.each(['state-body', 'research', 'association', 'local-authority'] as const)(
    '%s: protects them as before, and promises nobody that there is nothing to hide',
    (who) => {
      for (const what of ['data', 'software', 'ai-model'] as const) {
        const said = [answer(carrier, who), answer(resource, what), answer(sensitiveData, 'pseudonymisable')];
        expect(warned('rule-data', ...said)).toMatch(/Ne publiez aucun fichier/);
        expect(statusOf('assess-data-risk', ...inUse, ...said)).toBe('retained');
        expect(statusOf('influencer-no-ads', ...inUse, ...said)).toBe('discarded');
        const situation = situationOf(...inUse, ...said);
        expect(rockPersonalData.requires.every(({ when }) => verdictOf(when, situation) === 'yes')).toBe(
          true
        );
      }
    }
  );
});

describe('decisions at their own level', () => {
  const nested = (...said: readonly Said[]) => statusOf('principle-nested-levels', ...inUse, ...said);

  it('show in a federation whose rules can change, however it decides today', () => {
    for (const today of ['discussion', 'vote', 'committee'] as const)
      expect(
        nested(
          answer(roadmapDecision, 'group-with-outsiders'),
          answer(writtenRules, 'revisable'),
          answer(decisionToday, today),
          answer(spreadModel, 'federation'),
          answer(organisations, 'one')
        )
      ).toBe('retained');
  });

  it('do not show in one team, with a committee, with doers, or with a copy elsewhere', () => {
    for (const today of ['committee', 'doers'] as const)
      for (const spread of ['central', 'copies'] as const)
        expect(
          nested(
            answer(roadmapDecision, 'group-with-outsiders'),
            answer(writtenRules, 'written'),
            answer(decisionToday, today),
            answer(spreadModel, spread),
            answer(organisations, 'one')
          )
        ).toBe('discarded');
  });
});

it('a wiki of a hundred, where those who do decide, goes on so', () => {
  for (const [what, place] of [
    ['content', 'open-wiki'],
    ['data', 'open-wiki'],
    ['software', 'public-forge']
  ] as const)
    expect(
      retainedAmong(
        decisionAdvice,
        ...inUse,
        answer(carrier, 'association'),
        answer(resource, what),
        answer(workplace, place),
        answer(outsideContributors, 'diverse'),
        answer(communitySize, 'over-hundred'),
        answer(roadmapDecision, 'group-with-outsiders'),
        answer(decisionToday, 'doers')
      )[0]
    ).toBe('decide-doers');
});

it('nothing is said aloud of what can be kept or done with a resource without a licence', () => {
  const bare = [
    answer(reuseRights, 'unwritten'),
    answer(rights, 'clear'),
    answer(closedDependency, 'none'),
    answer(providers, 'several'),
    answer(neighbour, 'closed'),
    answer(usableByOthers, 'documented'),
    answer(users, 'public', 'companies', 'local-authorities')
  ];
  for (const who of ['company', 'local-authority', 'individual', 'association'] as const)
    for (const what of ['software', 'content', 'hardware'] as const) {
      const said = retainedAmong(
        argumentAdvice,
        ...inUse,
        ...bare,
        answer(carrier, who),
        answer(resource, what)
      );
      const spoken = argumentAdvice.filter(({ id }) => said.includes(id)).map(({ fr }) => fr.line);
      expect(spoken.join(' ')).not.toMatch(
        /licence (est )?libre|vous gardez la main|chacun peut (la|le) reprendre/i
      );
      for (const id of [
        'mayor-keep-control',
        'innovation-less-dependence',
        'innovation-shared-layer',
        'influencer-alternative'
      ])
        expect(said).not.toContain(id);
    }
});
