import { matter } from '#knowledge/kinds/field-matter.ts';

export const addresses = matter({
  words: ['adresse', 'nom de rue', 'noms de rue', 'numerotation', 'address', 'street name'],
  neighbours: [
    {
      name: 'Mes Adresses',
      url: 'https://github.com/BaseAdresseNationale/mes-adresses',
      seen: '2026-11',
      source: 'official',
      fr: `outil libre des communes pour tenir leurs adresses`,
      en: `free tool for towns to keep their addresses`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
      fr: `carte libre du monde, déjà lue par les applications`,
      en: `free map of the world, already read by applications`
    }
  ],
  holders: [
    {
      name: 'Base Adresse Nationale',
      url: 'https://adresse.data.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `réunit les adresses certifiées par les communes`,
      en: `gathers the addresses certified by towns`
    }
  ]
});
