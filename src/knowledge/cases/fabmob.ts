import { realCase } from '#knowledge/kinds/case.ts';

export const fabmob = realCase({
  id: 'fabmob',
  name: `La Fabrique des Mobilités`,
  url: 'https://lafabriquedesmobilites.fr',
  started: 2015,
  year: 2016,
  traits: {
    carrier: ['state-body'],
    resource: ['content', 'software', 'hardware'],
    users: ['companies', 'local-authorities', 'researchers', 'developers'],
    maturity: 'prototype',
    scope: 'national'
  },
  modes: ['self-funding', 'in-kind'],
  sources: [
    {
      kind: 'practice',
      title: `You Team, « La Fabrique des Mobilités, un dispositif innovant au service des acteurs des transports et de la mobilité »`,
      url: 'https://www.you-team.com/la-fabrique-des-mobilites-un-dispositif-innovant-au-service-des-acteurs-des-transports-et-de-la-mobilite/',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Conseil national du numérique, échange avec la Fabrique des Mobilités sur les communs`,
      url: 'https://cnnumerique.fr/paroles-de/les-communs-pour-transformer-la-mobilite-echange-avec-la-fabrique-des-mobilites',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `FabMob, synthèse de l’évaluation (diaporama)`,
      url: 'https://pt.slideshare.net/FabMob/evaluation-fabmob-synthese',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `FabMob, statuts de l’association (diaporama)`,
      url: 'https://fr.slideshare.net/FabMob/statuts-association-fab-mob',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `La Fabrique des Mobilités, feuille de route`,
      url: 'https://lafabriquedesmobilites.fr/%C3%A0-propos/feuille_de_route',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Horizons publics, « Dans les secrets de fabrication de l’eXtrême Défi Mobilité »`,
      url: 'https://www.horizonspublics.fr/dans-les-secrets-de-fabrication-de-lextreme-defi-mobilite',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `La Fabrique des Mobilités fait naître des communs dans les transports. En 2016, l’ADEME, agence publique de la transition écologique, la portait ; depuis 2017, c’est une association.`,
    livesOn: `En 2016, elle vivait du budget de l’ADEME, qui l’avait lancée et la pilotait. Des groupes industriels, des laboratoires, des écoles et des territoires lui prêtaient des moyens.`,
    difficulty: `Elle dépendait d’une seule agence publique et de programmes de plusieurs années. En 2017, elle est devenue une association, avec une feuille de route sur deux ans. Elle reste active, entre autres sur les véhicules légers.`,
    lesson: `Un organisme public peut faire naître un commun puis lui laisser sa propre structure : mieux vaut en parler dès le début.`
  },
  en: {
    summary: `La Fabrique des Mobilités helps commons emerge in transport. In 2016 ADEME, the French ecological transition agency, carried it; since 2017 it has been an association.`,
    livesOn: `In 2016 it lived on the budget of ADEME, which had started it and steered it. Industrial groups, laboratories, schools and local areas lent it their means.`,
    difficulty: `It depended on a single public agency and on programmes lasting several years. In 2017 it became an association, with a two-year roadmap. It is still active, on light vehicles among other things.`,
    lesson: `A public body can give birth to a commons and then let it have its own entity: better to talk about it from the start.`
  }
});
