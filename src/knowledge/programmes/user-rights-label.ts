import { not } from '#engine/reason/condition.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { arsUserRightsLabel2024, fecopUserRightsLabel } from '#knowledge/sources/school-and-health.ts';

export const userRightsLabel = programme({
  id: 'user-rights-label',
  mode: 'prizes',
  page: 'https://www.hauts-de-france.ars.sante.fr/label-droits-des-usagers-de-la-sante-2024',
  mayApply: not(carrier.is('company', 'informal-group')),
  themed: true,
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  amounts: [{ low: 1500, high: 2250, currency: 'EUR', per: 'prize', year: 2024 }],
  sources: [arsUserRightsLabel2024, fecopUserRightsLabel],
  fr: {
    name: `Label « Droits des usagers de la santé »`,
    funder: `Agence régionale de santé`,
    pays: `En santé seulement : faire connaître leurs droits aux patients (Hauts-de-France).`,
    apply: `Demandez à votre agence si elle ouvre une édition, et sur quel thème.`
  },
  en: {
    name: `Label for the rights of health users`,
    funder: `Regional health agency (France)`,
    pays: `In health only: making patients aware of their rights (Hauts-de-France).`,
    apply: `Ask your agency whether it opens an edition, and on which theme.`
  }
});
