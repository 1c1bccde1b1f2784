import { matter } from '#knowledge/kinds/field-matter.ts';
import { planningOnline } from '#knowledge/sources/law-of-towns.ts';

export const planning = matter({
  words: ['urbanisme', 'permis de cons', 'plan local d urb', 'planning perm', 'building perm', 'zoning'],
  neighbours: [
    {
      name: 'openADS',
      url: 'https://www.openmairie.org/',
      kinds: ['software', 'online-service'],
      fr: `instruction des dossiers d’urbanisme, libre, de la famille openMairie`,
      en: `handles planning applications; free, one of the openMairie family`
    }
  ],
  holders: [
    {
      name: 'Géoportail de l’urbanisme',
      url: 'https://www.geoportail-urbanisme.gouv.fr/',
      source: 'official',
      fr: `plans locaux d’urbanisme, au format du Cnig`,
      en: `local planning documents, in the Cnig format`
    }
  ],
  law: [
    {
      sources: [planningOnline],
      fr: `Au-delà de 3 500 habitants, la commune reçoit et instruit les dossiers en ligne (L423-3 du code de l’urbanisme).`,
      en: `Above 3,500 inhabitants, a town receives and handles applications online (L423-3 of the planning code).`
    }
  ]
});
