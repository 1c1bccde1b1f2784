import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { digitalRepublicAct, interoperableEuropeAct, publicInformationCode } from '#knowledge/sources/law.ts';

export const dutyOpenData = obligation({
  id: 'duty-open-data',
  from: '2018-10-07',
  effortDays: 2,
  requires: [underPublicLaw],
  favours: [
    {
      when: resource.has('data', 'software'),
      strong: true,
      fr: `La ressource est {une base} ou {un logiciel}`,
      en: `The resource is {a database} or {software}`
    }
  ],
  cautions: [
    dataToProtect,
    {
      when: isSoftware,
      fr: `Un code source est un document administratif, communicable sauf exceptions, dont les droits d’un tiers (L311-4)`,
      en: `Source code is an administrative document, to be handed over, with exceptions, others’ rights among them (L311-4)`
    }
  ],
  sources: [digitalRepublicAct, publicInformationCode, interoperableEuropeAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Ouvrir les documents et les données publics`,
    summary: `La loi pour une République numérique demande aux administrations de publier une partie de leurs documents et de leurs données.`,
    who: `L’État, ses opérateurs et les collectivités. Les communes de moins de 3 500 habitants, et les organismes de moins de 50 agents, n’ont pas à publier d’eux-mêmes.`,
    now: `Demandez à la personne chargée des données ouvertes ce qui est déjà publié. Hors vie privée et droits d’un tiers (L311-6, L312-1-2 du CRPA), prenez une licence de la liste du décret. Un service qui relie des pays de l’Union ? Depuis le 12 juillet 2024, une autre administration peut en demander les sources et la documentation (règlement 2024/903, article 4). Avant d’y imposer de nouvelles exigences, une évaluation est due depuis le 12 janvier 2025 (article 3) : vous concerne-t-elle ?`
  },
  en: {
    title: `Open public documents and data`,
    summary: `The law for a Digital Republic asks public bodies to publish part of their documents and data.`,
    who: `The State, its agencies and local authorities. Municipalities under 3,500 inhabitants, and bodies with fewer than 50 staff, need not publish of their own accord.`,
    now: `Ask whoever is in charge of open data what is published already. Private life and others’ rights aside (L311-6, L312-1-2 of the CRPA), choose a licence from the list of the decree. A service that links countries of the Union? Since 12 July 2024 another public body may ask for its sources and documentation (Regulation 2024/903, article 4). Before new binding requirements on it, an assessment is due since 12 January 2025 (article 3): ask whether it concerns you.`
  }
});
