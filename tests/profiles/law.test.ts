import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { rockPersonalData } from '#knowledge/advice/boat/rock-personal-data.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { freeToLicense, situationOf, statusOf, warningsOf, type Said } from './profile.ts';

describe.each(['pseudonymisable', 'personal'] as const)('data said to be “%s”', (said) => {
  it.each(['data', 'software', 'content'] as const)('are personal data in %s too', (kind) => {
    const given = [answer(resource, kind), answer(sensitiveData, said)];
    expect(warningsOf('rule-data', ...given).join()).toContain('Ne publiez aucun fichier');
    const situation = situationOf(...given);
    expect(rockPersonalData.requires.map(({ when }) => verdictOf(when, situation))).toEqual(['yes']);
    expect(statusOf('influencer-no-ads', ...given)).toBe('discarded');
  });

  it('are not handed to a tool, nor to whoever comes next', () => {
    const given = [answer(resource, 'software'), answer(carrier, 'association'), answer(sensitiveData, said)];
    expect(warningsOf('rule-ai', ...given).join()).toContain('outil extérieur');
    // Copies are erased; what the law has kept is not.
    expect(warningsOf('rule-exit', ...given).join()).toMatch(
      /ne suivent pas le reste.*effacer les copies, jamais un original que la loi fait garder/u
    );
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
  const told = (...given: readonly Said[]) =>
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

describe('the licences of a public body', () => {
  const bodies = ['local-authority', 'state-body'] as const;

  it.each(bodies)('for the content of a %s begin with the list of the decree', (who) => {
    const given = [...freeToLicense, answer(carrier, who), answer(resource, 'content')];
    expect(warningsOf('licence-creative-commons', ...given).join()).toContain('D323-2-1');
    expect(statusOf('licence-ouverte', ...given, answer(returnWanted, 'credit'))).toBe('retained');
    expect(statusOf('licence-public-body', ...given)).toBe('retained');
  });

  it.each(bodies)('for the schema of a %s too', (who) => {
    const given = [answer(carrier, who), answer(resource, 'standard')];
    expect(warningsOf('licence-standard', ...given).join()).toContain('D323-2-1');
  });

  it.each([
    ['hardware', 'licence-open-hardware'],
    ['ai-model', 'licence-ai-model']
  ] as const)('for %s are a question to its legal department', (kind, id) => {
    const said = (who: 'state-body' | 'association') =>
      warningsOf(id, answer(carrier, who), answer(resource, kind)).join();
    expect(said('state-body')).toContain('service juridique');
    expect(said('association')).toBe('');
  });

  it('are not imposed on an association, nor flatly on a laboratory', () => {
    const said = (who: 'research' | 'association') =>
      warningsOf('licence-creative-commons', answer(carrier, who), answer(resource, 'content')).join();
    expect(said('association')).toBe('');
    expect(said('research')).toContain('Un laboratoire privé est libre');
  });

  it('a reciprocity licence is doubtful for a public laboratory', () => {
    const given = [answer(carrier, 'research'), answer(resource, 'software'), answer(returnWanted, 'money')];
    expect(warningsOf('licence-reciprocity', ...given).join()).toContain('homologation');
  });
});

describe('what comes back', () => {
  it.each(['software', 'online-service'] as const)('from use online: the AGPL fits %s', (kind) => {
    const given = [...freeToLicense, answer(resource, kind), answer(returnWanted, 'improvements-online')];
    expect(statusOf('licence-network-copyleft', ...given)).toBe('retained');
    expect(warningsOf('licence-copyleft', ...given).join()).toContain('EUPL-1.2');
  });

  it('is not money under the ODbL, which is free of charge for a city above all', () => {
    const said = (who: 'local-authority' | 'association') =>
      warningsOf(
        'licence-odbl',
        answer(carrier, who),
        answer(resource, 'data'),
        answer(returnWanted, 'money')
      );
    expect(said('association').join()).toContain('n’apporte pas d’argent');
    expect(said('association').join()).not.toContain('L324-1');
    expect(said('local-authority').join()).toContain('L324-1');
  });
});

it.each(['decide-elected-board', 'decide-two-tier', 'decide-vote'])(
  '%s: a committee does not spend a city’s money, and statutes come first',
  (id) => {
    expect(warningsOf(id, answer(carrier, 'local-authority')).join()).toContain('engage la dépense');
    expect(warningsOf(id, answer(carrier, 'association')).join()).toContain('statuts');
    expect(warningsOf(id, answer(carrier, 'individual'))).toEqual([]);
  }
);

it.each(['mayor-keep-control', 'innovation-less-dependence', 'influencer-alternative'])(
  '%s is not said of what bears no licence',
  (id) => {
    expect(statusOf(id, answer(reuseRights, 'unwritten'))).toBe('discarded');
  }
);
