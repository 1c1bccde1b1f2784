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
      fr: `Une version circule, et vous vendez ou vendriez un service autour`,
      en: `A version is in circulation, and you sell or would sell a service around it`
    }
  ],
  favours: [{ ...companiesAreUsers, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des obligations découvertes trop tard`,
    summary: `Vendre autour d’un logiciel peut changer vos devoirs. Trois règles sont en cause : cyberrésilience (CRA), accessibilité (RGAA), données personnelles (RGPD).`
  },
  en: {
    title: `Obligations discovered too late`,
    summary: `Selling around software may change your duties. Three sets of rules matter: cyber resilience (CRA), accessibility (RGAA in France), personal data (GDPR).`
  }
});
