import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { moneyNeededAndTime } from '#knowledge/facts/money-needed-and-time.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  sovereignTechFundApplications,
  sovereignTechFundCriteria
} from '#knowledge/sources/european-programmes.ts';

export const funderTypeForeignAgencies = funder({
  id: 'funder-type-foreign-agencies',
  covers: ['maintenance', 'security', 'development'],
  modes: ['critical-infrastructure-fund'],
  effortDays: 0,
  requires: [
    moneyNeededAndTime,
    {
      when: all(freeLicence, growing, resource.has('software', 'standard'), users.has('developers')),
      fr: `C’est une technologie de base, sous licence libre, sur laquelle d’autres développent`,
      en: `It is a base technology, under a free licence, that others build on`
    }
  ],
  favours: [
    {
      when: maturity.is('infrastructure'),
      strong: true,
      fr: `D’autres en dépendent comme d’une infrastructure`,
      en: `Others depend on it as an infrastructure`
    },
    {
      when: needs.has('maintenance', 'security'),
      fr: `Il vous faut payer {l’entretien} ou {la sécurité}`,
      en: `{Upkeep} or {security} has to be paid for`
    }
  ],
  cautions: [],
  sources: [sovereignTechFundApplications, sovereignTechFundCriteria],
  reviewed: '2026-11-29',
  fr: {
    title: `Les agences étrangères du logiciel libre`,
    summary: `L’agence allemande Sovereign Tech Agency paie l’entretien des briques dont tout le monde dépend (Sovereign Tech Fund). C’est l’une des rares à payer la maintenance, mais peu de communs y entrent.`,
    meansOfAction: `Des contrats d’investissement : des travaux décrits, chiffrés, payés. Certaines années, une bourse aux personnes qui maintiennent : la sélection de 2026 est close.`,
    terms: `Au moins 50 000 €, lu en novembre 2026 ; c’était 150 000 € en 2023. Dépôt à tout moment, dossier en anglais ou en allemand. La licence est libre, documentation comprise, et rien n’est déjà payé par une autre aide publique.`,
    difficulties: `Ce n’est pas pour vous si votre ressource est une application destinée au public, ou des données. La plupart des communs français sont dans ce cas.`
  },
  en: {
    title: `Foreign agencies for free software`,
    summary: `The German Sovereign Tech Agency pays for the upkeep of building blocks that everybody depends on (Sovereign Tech Fund). It is one of the few that pay for maintenance, but few commons qualify.`,
    meansOfAction: `Investment contracts: work that is described, costed and paid for. Some years, a fellowship for maintainers: the 2026 selection is over.`,
    terms: `At least €50,000, as read in November 2026; it was €150,000 in 2023. Apply at any time, in English or German. The licence is free, documentation included, and no other public money already pays for the work.`,
    difficulties: `It is not for you if your resource is an application for the public, or data. Most French commons are in that case.`
  }
});
