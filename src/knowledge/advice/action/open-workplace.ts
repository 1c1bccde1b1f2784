import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeToPublish } from '#knowledge/facts/free-to-publish.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { mayCallOut } from '#knowledge/facts/may-call-out.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { action } from '#knowledge/kinds/action.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const openWorkplace = action({
  id: 'open-workplace',
  stage: 'produce',
  horizon: 30,
  // Before a place of one’s own: what one may show without harm, what one means to open, and the neighbours one could join.
  after: [
    'audit-rights',
    'assess-data-risk',
    'search-neighbours',
    'contact-nearest',
    'split-scope',
    'set-licence'
  ],
  serves: ['rule-contributing', 'innovation-recruit'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: workplace.is('internal', 'email', 'own-computer'),
      fr: `Le travail passe {par un outil interne}, {par courriel} ou {par un seul ordinateur}`,
      en: `The work goes {through an internal tool}, {by email} or {through one computer}`
    },
    lastingResource,
    freeToPublish,
    mayCallOut
  ],
  favours: [outsidersContribute, severalOrganisations],
  cautions: [
    {
      when: dataToProtect,
      fr: `N’y versez ni données personnelles ni mots de passe, et nettoyez l’historique avant d’ouvrir`,
      en: `Put no personal data or passwords there, and clean the history before you open it`
    },
    {
      when: rightsToSettle,
      fr: `Des droits restent à régler : ouvrez les échanges, et ne publiez que la part déjà vérifiée`,
      en: `Some rights are still to be settled: open the discussions, and publish only the part already checked`
    }
  ],
  sources: [livreBlancCommunsNumeriques, standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Ouvrir un espace de travail public`,
    summary: `Ce qui se décide en coulisses, personne ne peut le suivre ni l’améliorer. Ouvrez un site qui garde la trace de chaque changement, un wiki ou un forum, et décidez là.`,
    firstStep: `Créez l’espace et ouvrez-y trois sujets sur lesquels vous hésitez. Envoyez le lien à l’équipe : la prochaine décision se prend là.`,
    evidence: `Une adresse publique, avec dix sujets ouverts et une première décision prise sur place.`
  },
  en: {
    title: `Open a public place to work`,
    summary: `What is decided behind the scenes nobody can follow or improve. Open a site that keeps track of every change, a wiki or a forum, and decide there.`,
    firstStep: `Create the place and open three topics on which you hesitate. Send the team the link: the next decision is made there.`,
    evidence: `A public address, with ten open topics and a first decision made on the spot.`
  }
});
