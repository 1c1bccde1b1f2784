import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { legalHomeAdvice } from '#knowledge/advice/legal-home/index.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { statusOf, warningsOf, type Said } from './profile.ts';

const used = answer(maturity, 'growth');
const generous = [used, answer(needs, 'maintenance'), answer(generalInterest, 'likely')] as const;

describe('a SCOP', () => {
  const sells = [used, answer(paidServices, 'training')] as const;
  const work = answer(stakeholders, 'employees');

  it('is for those who work and sell together, never for a public body', () => {
    const ours = [answer(roadmapDecision, 'carrier-publicly'), answer(nameOwner, 'carrier')] as const;
    expect(statusOf('home-scop', ...sells, work, ...ours, answer(carrier, 'association'))).toBe('retained');
    expect(statusOf('home-scop', ...sells, work, answer(carrier, 'local-authority'))).toBe('discarded');
    expect(statusOf('home-scop', ...sells, answer(stakeholders, 'users'), answer(carrier, 'company'))).toBe(
      'discarded'
    );
  });

  it('takes back neither a decision that is shared nor a name that is held in common', () => {
    const held = [...sells, work, answer(carrier, 'association')] as const;
    const alone = answer(roadmapDecision, 'carrier-publicly');
    expect(statusOf('home-scop', ...held, alone, answer(nameOwner, 'neutral'))).toBe('discarded');
    expect(statusOf('home-scop', ...held, answer(roadmapDecision, 'group-with-outsiders'))).toBe('discarded');
  });

  it('is compared with a SCIC where users or contributors must decide too', () => {
    const told = (who: Said) => warningsOf('home-scop', who).join();
    expect(told(answer(stakeholders, 'employees', 'users'))).toMatch(/comparez avec une SCIC/);
    expect(told(work)).toBe('');
  });
});

describe('a sheltered foundation', () => {
  const asked = answer(largestFunder, 'under-30');

  it('waits for donors: with no gift and no company that would suffer, it is none', () => {
    const home = (...more: readonly Said[]) =>
      statusOf('home-sheltered-foundation', ...generous, asked, answer(carrier, 'association'), ...more);
    expect(home(answer(currentIncome, 'gifts'))).toBe('retained');
    expect(home(answer(currentIncome, 'grant'), answer(wouldSuffer, 'companies'))).toBe('retained');
    expect(home(answer(currentIncome, 'grant'), answer(wouldSuffer, 'public'))).toBe('discarded');
  });

  it('comes too late where money runs out', () => {
    expect(
      warningsOf('home-sheltered-foundation', ...generous, answer(runway, 'under-three-months')).join()
    ).toMatch(/cherchez d’abord un hôte/);
  });
});

describe('a foundation of a university', () => {
  it('is for research, and says that a private laboratory may create none', () => {
    for (const [who, status] of [
      ['research', 'retained'],
      ['association', 'discarded'],
      ['state-body', 'discarded']
    ] as const)
      expect(statusOf('home-university-foundation', ...generous, answer(carrier, who)), who).toBe(status);
    const { fr } = legalHomeAdvice.find(({ id }) => id === 'home-university-foundation') ?? {
      fr: { avoid: '' }
    };
    expect(fr.avoid).toMatch(/laboratoire est privé/);
  });
});

describe('a host abroad', () => {
  const free = [answer(reuseRights, 'free'), answer(licence, 'copyleft')] as const;
  const group = [
    used,
    answer(needs, 'hosting'),
    answer(carrier, 'informal-group'),
    answer(recipient, 'nobody')
  ] as const;

  it('is for a free project whose money nobody receives', () => {
    expect(statusOf('home-host-abroad', ...group, ...free)).toBe('retained');
    expect(
      statusOf(
        'home-host-abroad',
        ...group,
        answer(reuseRights, 'restricted'),
        answer(licence, 'non-commercial')
      )
    ).toBe('discarded');
    expect(
      statusOf('home-host-abroad', used, ...free, answer(needs, 'hosting'), answer(carrier, 'association'))
    ).toBe('discarded');
  });

  it('issues no French tax receipt unless approved: whoever counts on gifts is told', () => {
    expect(warningsOf('home-host-abroad', ...generous, answer(carrier, 'informal-group')).join()).toMatch(
      /reçu fiscal français/
    );
  });
});

it('every home says what it costs, who it is not for, and how one leaves or what is kept', () => {
  const added = ['home-scop', 'home-sheltered-foundation', 'home-university-foundation', 'home-host-abroad'];
  for (const { id, fr } of legalHomeAdvice.filter((home) => added.includes(home.id))) {
    expect(fr.cost, id).toMatch(/\d/);
    expect(fr.avoid.length, id).toBeGreaterThan(60);
    expect(fr.cost + fr.template, id).toMatch(/solde|nom, le domaine/);
  }
});
