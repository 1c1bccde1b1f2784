import { all, any } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';

export const rockLateCompliance = boatItem({
  id: 'rock-late-compliance',
  slot: 'rock',
  answeredBy: ['rule-security', 'security-policy', 'accessibility-audit'],
  effortDays: 0,
  requires: [
    isSoftware,
    {
      when: all(usableRelease, any(sellsAround, currentIncome.has('sales'))),
      fr: `Une version circule, et {vous pouvez vendre un service autour} ou {vous vendez déjà}`,
      en: `A version is in circulation, and {you can sell a service around it} or {you sell already}`
    }
  ],
  favours: [{ ...companiesAreUsers, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des obligations découvertes trop tard`,
    summary: `Vos devoirs dépendent de qui publie et de ce qui se vend. Données personnelles, accessibilité, cyberrésilience (CRA) : un client vous en demandera la preuve.`
  },
  en: {
    title: `Obligations discovered too late`,
    summary: `Your duties depend on who publishes and on what is sold. Personal data, accessibility, cyber resilience (CRA): a client will ask you for proof.`
  }
});
