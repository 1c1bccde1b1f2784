import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { ostifFiftyAudits } from '#knowledge/sources/funders.ts';

export const ostif = programme({
  id: 'ostif',
  mode: 'critical-infrastructure-fund',
  page: 'https://ostif.org/',
  noMoney: true,
  mayApply: all(freeLicence, resource.has('software')),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [ostifFiftyAudits],
  fr: {
    name: `OSTIF`,
    funder: `Open Source Technology Improvement Fund, États-Unis`,
    pays: `Sans argent : un audit de sécurité public, quand quelqu’un le finance.`,
    apply: `Écrivez-leur qui dépend de vous : nous n’avons trouvé ni appel ni calendrier.`
  },
  en: {
    name: `OSTIF`,
    funder: `Open Source Technology Improvement Fund, United States`,
    pays: `Without money: a public security audit, when somebody funds it.`,
    apply: `Tell them who depends on you: we found neither a call nor a calendar.`
  }
});
