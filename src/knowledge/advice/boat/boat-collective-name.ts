import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';

export const boatCollectiveName = boatItem({
  id: 'boat-collective-name',
  slot: 'boat',
  answeredBy: ['transfer-assets', 'brand-charter', 'rule-brand'],
  effortDays: 0,
  requires: [
    {
      when: nameOwner.is('neutral'),
      fr: `Une entité neutre détient le nom, le domaine et les comptes`,
      en: `A neutral body holds the name, the domain and the accounts`
    }
  ],
  asserts: [
    {
      when: nameOwner.is('neutral'),
      fr: `Un nom et des comptes tenus en commun`,
      en: `A name and accounts held in common`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un nom et des comptes tenus en commun`,
    summary: `Une entité neutre tient le nom, l’adresse et les comptes : partir avec devient difficile.`
  },
  en: {
    title: `A name and accounts held in common`,
    summary: `A neutral body holds the name, the address and the accounts: leaving with them becomes hard.`
  }
});
