import { all, any } from '#engine/reason/condition.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { eduscolEduUp2017, ludomagEduUp2024 } from '#knowledge/sources/school-and-health.ts';

export const eduUp = programme({
  id: 'edu-up',
  mode: 'call-for-projects',
  page: 'https://ludomag.com/2024/02/09/edu-up-le-dispositif-qui-donne-des-ailes-a-la-filiere-edtech',
  mayApply: all(
    users.has('education'),
    any(legalCarrier, recipient.is('association', 'company', 'own-name'))
  ),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  amounts: [{ high: 70000, currency: 'EUR', per: 'project', year: 2024 }],
  share: 0.5,
  sources: [ludomagEduUp2024, eduscolEduUp2017],
  fr: {
    name: `Édu-up`,
    funder: `Ministère de l’Éducation nationale`,
    pays: `Une ressource numérique pour l’école, suivie par une équipe de recherche.`,
    apply: `Demandez un rendez-vous au ministère ; en 2024, trois commissions par an.`
  },
  en: {
    name: `Édu-up`,
    funder: `French Ministry of Education`,
    pays: `A digital resource for schools, followed by a research team.`,
    apply: `Ask the ministry for a meeting; in 2024 there were three panels a year.`
  }
});
