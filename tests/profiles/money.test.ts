import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { taxRuling } from '#knowledge/advice/action/tax-ruling.ts';
import { corporatePhilanthropy } from '#knowledge/advice/funding/corporate-philanthropy.ts';
import { publicGrant } from '#knowledge/advice/funding/public-grant.ts';
import { publicOperator } from '#knowledge/advice/funding/public-operator.ts';
import { publicProcurement } from '#knowledge/advice/funding/public-procurement.ts';
import { homeAssociation } from '#knowledge/advice/legal-home/home-association.ts';
import { homeFiscalHost } from '#knowledge/advice/legal-home/home-fiscal-host.ts';
import { homeGip } from '#knowledge/advice/legal-home/home-gip.ts';
import { courseShape } from '#knowledge/compile.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

const questions = questionsOf(courseShape());

type Warned = Parameters<typeof judge>[0] & Readonly<{ cautions: readonly Readonly<{ fr: string }>[] }>;

/** What a lead with these answers is warned of, should this advice come to them. */
function warnings(advice: Warned, ...answers: ReturnType<typeof answer>[]): string {
  const { criteria } = judge(advice, new Situation(questions, answersFrom(...answers)));
  return criteria
    .filter(({ role, verdict }) => role === 'cautions' && verdict === 'yes')
    .map(({ index }) => advice.cautions[index]?.fr ?? '')
    .join(' ');
}

const authority = answer(carrier, 'local-authority');

describe('a local authority', () => {
  it('is told that authorities alone form no GIP, however many they are', () => {
    for (const many of ['two-three', 'four-plus'] as const) {
      expect(warnings(homeGip, authority, answer(organisations, many))).toMatch(/seules ne peuvent pas/);
    }
    expect(warnings(homeGip, answer(carrier, 'state-body'))).not.toMatch(/seules ne peuvent pas/);
  });

  it('is told what an association that it makes, runs and pays for may be taken for, and so is the State', () => {
    for (const body of ['local-authority', 'state-body'] as const) {
      expect(warnings(homeAssociation, answer(carrier, body))).toMatch(/un juge peut/);
    }
    expect(warnings(homeAssociation, answer(carrier, 'informal-group'))).not.toMatch(/un juge peut/);
  });

  it('is told that its own purchases and its own budget are no income', () => {
    for (const body of ['local-authority', 'state-body'] as const) {
      expect(warnings(publicProcurement, answer(carrier, body))).toMatch(/pas une recette/);
      expect(warnings(publicOperator, answer(carrier, body))).toMatch(/deux fois le même argent/);
    }
    expect(warnings(publicProcurement, answer(carrier, 'company'))).not.toMatch(/pas une recette/);
  });

  it('is not sent to the grants of associations, no more than a company or a laboratory', () => {
    for (const other of ['local-authority', 'state-body', 'research', 'company', 'cooperative'] as const) {
      expect(warnings(publicGrant, answer(carrier, other)), other).toMatch(/réservés aux associations/);
    }
    expect(warnings(publicGrant, answer(carrier, 'association'))).not.toMatch(/réservés aux associations/);
  });
});

describe('the silence of the tax office', () => {
  it('is a yes nowhere', () => {
    for (const one of [taxRuling, corporatePhilanthropy, generalInterest]) {
      expect(JSON.stringify(one)).not.toMatch(/silence\s+(valent|vaut) accord|silence (mean|count as a) yes/);
    }
  });

  it('does not end the action that asks for its answer', () => {
    expect(taxRuling.fr.evidence).toMatch(/réponse écrite/);
    expect(taxRuling.fr.evidence).not.toMatch(/six mois/);
  });
});

it('a host that only passes money on is not said to give tax receipts', () => {
  const likely = [answer(maturity, 'first-users'), answer(generalInterest, 'likely')] as const;
  expect(warnings(homeFiscalHost, ...likely, answer(carrier, 'association'))).toMatch(
    /ne peut pas, en principe/
  );
});

it('what an association leaves goes to a body that is not a member, never to “another commons”', () => {
  expect(homeAssociation.fr.template).toMatch(/qui n’est pas membre/);
  expect(homeAssociation.en.template).toMatch(/not a member/);
});
