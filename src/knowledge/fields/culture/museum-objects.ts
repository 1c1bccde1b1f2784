import { matter } from '#knowledge/kinds/field-matter.ts';
import { omeka } from '#knowledge/places/omeka.ts';

export const museumObjects = matter({
  words: ['musee', 'ecomusee', 'collection d objet', 'objets anciens', 'museum', 'artefact', 'old objects'],
  neighbours: [
    {
      name: 'POP, base Joconde',
      url: 'https://pop.culture.gouv.fr/',
      source: 'official',
      fr: `collections des musées de France, données ouvertes`,
      en: `collections of French museums, open data`
    },
    omeka
  ],
  holders: [
    {
      name: 'Service des musées de France',
      url: 'https://www.culture.gouv.fr/thematiques/musees',
      source: 'official',
      fr: `règles d’inventaire et appellation « musée de France »`,
      en: `inventory rules and the official museum label`
    }
  ]
});
