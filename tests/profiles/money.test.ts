import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { taxRuling } from '#knowledge/advice/action/tax-ruling.ts';
import { corporatePhilanthropy } from '#knowledge/advice/funding/corporate-philanthropy.ts';
import { homeAssociation } from '#knowledge/advice/legal-home/home-association.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { statusOf, warningsOf } from './profile.ts';

/** What somebody who said this is warned of, should this advice come to them. */
const warnings = (...about: Parameters<typeof warningsOf>) => warningsOf(...about).join(' ');

const authority = answer(carrier, 'local-authority');

describe('a local authority', () => {
  it('is told that authorities alone form no GIP, however many they are', () => {
    for (const many of ['two-three', 'four-plus'] as const) {
      expect(warnings('home-gip', authority, answer(organisations, many))).toMatch(/seules ne peuvent pas/);
    }
    expect(warnings('home-gip', answer(carrier, 'state-body'))).not.toMatch(/seules ne peuvent pas/);
  });

  it('is told what an association that it makes, runs and pays for may be taken for, and so is the State', () => {
    for (const body of ['local-authority', 'state-body'] as const) {
      expect(warnings('home-association', answer(carrier, body))).toMatch(/un juge peut/);
    }
    expect(warnings('home-association', answer(carrier, 'informal-group'))).not.toMatch(/un juge peut/);
  });

  it('is told that its own purchases and its own budget are no income', () => {
    for (const body of ['local-authority', 'state-body'] as const) {
      expect(warnings('public-procurement', answer(carrier, body))).toMatch(/pas une recette/);
      expect(warnings('public-operator', answer(carrier, body))).toMatch(/deux fois le même argent/);
    }
    expect(warnings('public-procurement', answer(carrier, 'company'))).not.toMatch(/pas une recette/);
  });

  it('alone has one budget: it is not shown again under the name of a purchase or of a takeover', () => {
    const used = [answer(maturity, 'growth'), answer(needs, 'maintenance')] as const;
    const shown = (who: 'local-authority' | 'state-body', many: 'one' | 'two-three') =>
      ['public-procurement', 'public-operator'].filter(
        (id) => statusOf(id, ...used, answer(carrier, who), answer(organisations, many)) !== 'discarded'
      );
    expect(shown('local-authority', 'one')).toEqual([]);
    expect(shown('local-authority', 'two-three')).toHaveLength(2);
    expect(shown('state-body', 'one')).toHaveLength(2);
  });

  it('is not sent to the grants of associations, no more than a company or a laboratory', () => {
    for (const other of ['local-authority', 'state-body', 'research', 'company', 'cooperative'] as const) {
      expect(warnings('public-grant', answer(carrier, other)), other).toMatch(/réservés aux associations/);
    }
    expect(warnings('public-grant', answer(carrier, 'association'))).not.toMatch(/réservés aux associations/);
  });
});

describe('the silence of the tax office', () => {
  it('is a yes nowhere', () => {
    for (const one of [taxRuling, corporatePhilanthropy, generalInterest]) {
      expect(JSON.stringify(one)).not.toMatch(/silence\s+(valent|vaut) accord|silence (mean|count as a) yes/);
    }
  });

  it('makes nothing wait: the law requires no ruling', () => {
    const { fr, en } = generalInterest;
    expect(fr.changes + en.changes).not.toMatch(/mécénat attend|has to wait/);
    expect(fr.changes).toMatch(/La loi n’exige pas de rescrit/);
  });

  it('does not end the action that asks for its answer', () => {
    expect(taxRuling.fr.evidence).toMatch(/réponse écrite/);
    expect(taxRuling.fr.evidence).not.toMatch(/six mois/);
  });
});

it('a host that only passes money on is not said to give tax receipts', () => {
  const likely = [answer(maturity, 'first-users'), answer(generalInterest, 'likely')] as const;
  expect(warnings('home-fiscal-host', ...likely, answer(carrier, 'association'))).toMatch(
    /ne peut pas, en principe/
  );
});

it('a host is not said to be a way to tax receipts, where another is meant to be simpler', () => {
  expect(JSON.stringify(corporatePhilanthropy)).not.toMatch(/plutôt un hôte|a host instead/);
  expect(warnings('find-host', answer(users, 'public'))).toMatch(/sa propre action/);
});

it('a fine falls on who knows that they have no right to give a receipt, whoever says so', () => {
  expect(JSON.stringify(everyAdvice)).not.toMatch(/délivré à tort|issued wrongly/);
});

describe('what is left at the end', () => {
  it('goes from an association to a body that is not a member, never to “another commons”', () => {
    expect(homeAssociation.fr.template).toMatch(/qui n’est pas membre/);
    expect(homeAssociation.en.template).toMatch(/not a member/);
  });

  it('goes nowhere to “another commons”, which can own nothing', () => {
    const words = JSON.stringify(everyAdvice);
    expect(words).not.toMatch(/(va|vont|revient|reviennent)(, avec le solde,)? à \[?(un (autre )?)?commun\b/);
    expect(words).not.toMatch(/(go|goes|pass|passes)(, with the balance,)? to \[?(a |another )?commons\b/);
  });
});
