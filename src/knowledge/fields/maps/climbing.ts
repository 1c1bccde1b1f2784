import { matter } from '#knowledge/kinds/field-matter.ts';
import { camptocamp } from '#knowledge/places/camptocamp.ts';
import { natureSports } from '#knowledge/sources/law-of-places.ts';

export const climbing = matter({
  words: ['escalade', 'falaise', 'grimp', 'alpinis', 'climb', 'crag'],
  neighbours: [
    camptocamp,
    {
      name: 'OpenBeta',
      url: 'https://openbeta.io/',
      seen: '2026-11',
      fr: `catalogue libre des voies d’escalade`,
      en: `free catalogue of climbing routes`
    }
  ],
  holders: [
    {
      name: 'FFME',
      url: 'https://www.ffme.fr/',
      fr: `fédération délégataire de l’escalade`,
      en: `national climbing federation`
    }
  ],
  law: [
    {
      sources: [natureSports],
      fr: `Le gardien d’une falaise ne répond plus du risque normal du sport (L311-1-1 du code du sport). Un accès interdit le reste.`,
      en: `Whoever has charge of a crag no longer answers for the sport’s normal risk (L311-1-1 of the sport code). A closed crag stays closed.`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par qui équipe la falaise et par la mairie.`,
      en: `Before you publish, have it read by those who bolt the crag, and by the town hall.`
    }
  ]
});
