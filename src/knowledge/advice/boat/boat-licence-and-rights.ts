import { all } from '#engine/reason/condition.ts';
import { licenceIsWritten } from '#knowledge/facts/licence-is-written.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatLicenceAndRights = boatItem({
  id: 'boat-licence-and-rights',
  slot: 'boat',
  answeredBy: ['set-licence', 'audit-rights', 'get-agreements'],
  effortDays: 0,
  requires: [licenceIsWritten, rightsClear],
  asserts: [
    {
      when: all(licenceIsWritten, rightsClear),
      fr: `Une licence écrite, des droits vérifiés`,
      en: `A written licence and verified rights`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une licence écrite, des droits vérifiés`,
    summary: `On sait ce que l’on peut faire de la ressource. Personne ne découvre plus tard qu’un accord manquait.`
  },
  en: {
    title: `A written licence and verified rights`,
    summary: `People know what they may do with the resource. Nobody finds out later that an agreement was missing.`
  }
});
