import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { apieGuideCcag2021, politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';

export const brakeUnclearRights = brake({
  id: 'brake-unclear-rights',
  holdsBack: ['opening'],
  loosenedBy: ['audit-rights', 'get-agreements', 'enable-dco'],
  effortDays: 0,
  requires: [rightsToSettle],
  favours: [
    {
      when: startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'),
      strong: true,
      fr: `Une part vient de quelqu’un d’autre que vous`,
      en: `Part of it comes from somebody other than you`
    }
  ],
  cautions: [],
  sources: [apieGuideCcag2021, politiqueDeContributionOpenSource],
  reviewed: '2026-11-23',
  fr: {
    title: `Des droits flous`,
    summary: `On ne sait plus qui a écrit quoi : une personne partie, un prestataire, des données venues d’ailleurs. Dans le doute, le service juridique dit non, et rien ne sort.`,
    who: `La structure qui porte le projet, son service informatique et ses juristes`,
    levers: [
      `Dresser l’inventaire de ce que vous voulez ouvrir : qui l’a créé, sous quel contrat.`,
      `Faire signer un avenant de cession aux prestataires. Pour un marché public, relire la clause de propriété intellectuelle, avec le guide de l’APIE sur les CCAG de 2021.`,
      `Réécrire ou retirer la part douteuse, et ouvrir le reste sans attendre.`,
      `Demander une phrase avec chaque contribution : d’où elle vient, et qu’elle suit la licence de la ressource.`
    ]
  },
  en: {
    title: `Unclear rights`,
    summary: `Nobody knows any more who wrote what: somebody who left, a supplier, data from elsewhere. In doubt, the legal department says no and nothing comes out.`,
    who: `The organisation behind the project, its IT department and its lawyers`,
    levers: [
      `List what you want to open: who made it, and under which contract.`,
      `Have suppliers sign an amendment that transfers their rights. For a French public contract, check its intellectual property clause with APIE’s guide to the 2021 standard terms (CCAG).`,
      `Rewrite or remove the doubtful part, and open the rest without waiting.`,
      `Ask for one sentence with each contribution: where it comes from, and that it follows the licence of the resource.`
    ]
  }
});
