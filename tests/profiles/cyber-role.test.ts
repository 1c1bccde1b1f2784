import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf as judgedAs } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answer } from '#engine/reason/answer.ts';
import type { Answers, AnswerValue } from '#engine/reason/answers.ts';
import { any } from '#engine/reason/condition.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { objectionCyberResilience } from '#knowledge/advice/objection/objection-cyber-resilience.ts';
import { dutyFlawReports } from '#knowledge/advice/obligation/duty-flaw-reports.ts';
import { dutySecureProduct } from '#knowledge/advice/obligation/duty-secure-product.ts';
import { ruleSecurity } from '#knowledge/advice/rule/rule-security.ts';
import { courseShape } from '#knowledge/compile.ts';
import { cyberDoubts } from '#knowledge/cyber-role/doubts.ts';
import { cyberRoles } from '#knowledge/cyber-role/index.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { situationOf, statusOf, type Said } from './profile.ts';

const rolesIn = (situation: Situation) =>
  cyberRoles.filter(({ when }) => verdictOf(when, situation) === 'yes').map(({ id }) => id);

const role = (...said: readonly Said[]) => rolesIn(situationOf(...said));

const doubtsOf = (...said: readonly Said[]): string[] =>
  cyberDoubts.filter(({ when }) => verdictOf(when, situationOf(...said)) === 'yes').map(({ id }) => id);

const free = [answer(maturity, 'growth'), answer(reuseRights, 'free'), answer(licence, 'copyleft')];
const software = [answer(resource, 'software'), ...free];
const noSales = [answer(ownRevenue, 'none'), answer(largestFunder, 'no-budget')];
const services = [
  answer(ownRevenue, 'none'),
  answer(largestFunder, 'under-30'),
  answer(currentIncome, 'sales')
];

describe('whoever lives on selling the software', () => {
  it.each(['company', 'individual', 'cooperative'] as const)('is a manufacturer: %s', (who) => {
    const given = [...software, answer(carrier, who), answer(ownRevenue, 'complementary')];
    expect(role(...given)).toEqual(['manufacturer']);
    expect(statusOf('duty-flaw-reports', ...given)).toBe('retained');
    expect(statusOf('duty-secure-product', ...given)).toBe('retained');
  });

  it('is told that the free version may have another role, and a person that costs are no profit', () => {
    const given = [...software, answer(ownRevenue, 'threatened')];
    expect(doubtsOf(...given, answer(carrier, 'company'))).toContain('two-versions');
    expect(doubtsOf(...given, answer(carrier, 'individual'))).toContain('living-expenses');
    expect(doubtsOf(...given, answer(carrier, 'cooperative'))).toContain('cooperative');
  });
});

describe('an entity that supports free software', () => {
  it.each(['association', 'company', 'local-authority', 'research'] as const)(
    'without selling it, is a steward at most: %s',
    (who) => {
      expect(role(...software, answer(carrier, who), ...noSales)).toEqual(['steward']);
    }
  );

  it('stays one where it is an association that sells, with the doubt said', () => {
    const given = [...software, answer(carrier, 'association'), answer(ownRevenue, 'complementary')];
    expect(role(...given)).toEqual(['steward']);
    expect(doubtsOf(...given)).toContain('association-with-sales');
  });

  it('is told that date and deadlines are doubtful, and an administration that no text was found', () => {
    const given = [...software, answer(carrier, 'state-body'), ...noSales];
    expect(doubtsOf(...given)).toEqual(
      expect.arrayContaining(['steward-date', 'steward-deadlines', 'steward-aim', 'public-body', 'guidance'])
    );
  });
});

describe('a role is left to be settled', () => {
  it('where a company sells services around free software', () => {
    expect(role(...software, answer(carrier, 'company'), ...services)).toEqual(['unsettled']);
  });

  it.each(['reciprocal', 'non-commercial'] as const)('where an entity keeps uses for itself: %s', (kind) => {
    const given = [
      answer(resource, 'software'),
      answer(maturity, 'growth'),
      answer(reuseRights, 'restricted')
    ];
    const kept = [...given, answer(licence, kind), answer(carrier, 'association'), ...noSales];
    expect(role(...kept)).toEqual(['unsettled']);
    expect(statusOf('duty-flaw-reports', ...kept)).toBe('discarded');
  });

  it('where a connected object may be sold', () => {
    const given = [
      answer(resource, 'hardware'),
      answer(carrier, 'company'),
      answer(ownRevenue, 'threatened')
    ];
    expect(role(...given)).toEqual(['unsettled']);
    expect(doubtsOf(...given)).toContain('connected-object');
  });
});

describe('people who only contribute', () => {
  it.each(['individual', 'informal-group'] as const)('have no duty: %s', (who) => {
    const given = [...software, answer(carrier, who), ...noSales];
    expect(role(...given)).toEqual(['contributor']);
    expect(statusOf('duty-flaw-reports', ...given)).toBe('discarded');
    expect(statusOf('duty-secure-product', ...given)).toBe('discarded');
  });

  it('are told that whoever receives money for them may have one', () => {
    const given = [...software, answer(carrier, 'informal-group'), ...noSales, answer(recipient, 'host')];
    expect(role(...given)).toEqual(['contributor']);
    expect(doubtsOf(...given)).toContain('host');
  });
});

describe('outside the regulation', () => {
  it.each(['data', 'content', 'standard', 'online-service'] as const)(
    'stands whoever publishes %s',
    (what) => {
      const given = [answer(resource, what), answer(carrier, 'company'), answer(ownRevenue, 'threatened')];
      expect(role(...given)).toEqual(['outside']);
      expect(statusOf('duty-flaw-reports', ...given)).toBe('discarded');
    }
  );

  it('an online service hears that an application to install is not outside', () => {
    expect(doubtsOf(answer(resource, 'online-service'))).toContain('browser-only');
    expect(
      role(answer(resource, 'online-service', 'software'), answer(carrier, 'individual'), ...noSales)
    ).toEqual(['contributor']);
  });
});

it('nothing is said of a role before anything is answered', () => {
  expect(role()).toEqual([]);
  expect(role(answer(resource, 'software'))).toEqual([]);
});

describe('over any answers', () => {
  const questions = questionsOf(courseShape());
  /** The answers on which roles and duties rest; any of them may be missing. */
  const resting = [
    ...[resource, carrier, maturity, licence, reuseRights, ownRevenue],
    ...[currentIncome, largestFunder, recipient]
  ];
  const said = resting.map(({ id, kind, options }) => {
    const value: fc.Arbitrary<AnswerValue> =
      kind === 'some'
        ? fc.subarray<string>([...options], { minLength: 1 })
        : fc.constantFrom<string>(...options);
    return fc
      .option(value, { freq: 4 })
      .map((said): readonly (readonly [string, AnswerValue])[] => (said === null ? [] : [[id, said]]));
  });
  const some = fc.tuple(...said).map((parts): Answers => Object.fromEntries(parts.flat()));
  const anyone = some.map((answers) => new Situation(questions, answers));
  const whole = some
    .filter((answers) => resting.every(({ id }) => id in answers))
    .map((answers) => new Situation(questions, answers));
  const says = (duty: Parameters<typeof judgedAs>[0], situation: Situation) => judgedAs(duty, situation);

  it('nobody has two roles, and whoever answered all has one', () => {
    fc.assert(
      fc.property(anyone, (situation) => rolesIn(situation).length <= 1),
      { numRuns: 3000 }
    );
    fc.assert(
      fc.property(whole, (situation) => rolesIn(situation).length === 1),
      { numRuns: 500 }
    );
  });

  it('the duty to report is for those whose role has it, once others use what they sell or give, and for nobody else', () => {
    fc.assert(
      fc.property(anyone, (situation) => {
        const [found] = rolesIn(situation);
        if (!found) return;
        const bound = ['manufacturer', 'steward', 'unsettled'].includes(found);
        const ready = [publishesSoftware, inUse].map((fact) => verdictOf(fact, situation));
        // What is neither sold nor free is kept for oneself, whatever the role will turn out to be.
        if (found === 'unsettled') ready.push(verdictOf(any(hasSales, freeLicence), situation));
        const duty = says(dutyFlawReports, situation);
        if (!bound || ready.includes('no')) expect(duty).toBe('discarded');
        else expect(duty).toBe(ready.every((one) => one === 'yes') ? 'retained' : 'to-confirm');
      }),
      { numRuns: 3000 }
    );
  });

  it('the rest of the regulation is for every manufacturer, and never for a mere contribution', () => {
    fc.assert(
      fc.property(anyone, (situation) => {
        const [found] = rolesIn(situation);
        const duty = says(dutySecureProduct, situation);
        if (found === 'manufacturer') expect(duty).toBe('retained');
        if (found === 'contributor' || found === 'outside') expect(duty).toBe('discarded');
        if (found === 'steward' && duty === 'retained')
          expect(verdictOf(carrier.is('association'), situation)).toBe('yes');
      }),
      { numRuns: 3000 }
    );
  });

  it('no advice warns of being a manufacturer where the role is another', () => {
    const warned = [dutyFlawReports, ruleSecurity, objectionCyberResilience].flatMap(({ cautions }) =>
      cautions.filter(({ fr }) => /fabricant/.test(fr))
    );
    expect(warned.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(anyone, (situation) => {
        const [found] = rolesIn(situation);
        if (!found || verdictOf(publishesSoftware, situation) !== 'yes') return;
        for (const { when } of warned)
          expect(verdictOf(when, situation) === 'yes').toBe(found === 'manufacturer');
        expect(verdictOf(sellsTheResource, situation) === 'yes').toBe(found === 'manufacturer');
      }),
      { numRuns: 3000 }
    );
  });
});
