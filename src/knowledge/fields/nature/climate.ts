import { matter } from '#knowledge/kinds/field-matter.ts';

export const climate = matter({
  words: [
    'climat',
    'carbone',
    'meteo',
    'canicule',
    'gaz a effet',
    'climate',
    'carbon',
    'weather',
    'heatwave'
  ],
  neighbours: [
    {
      name: 'meteo.data.gouv.fr',
      url: 'https://guides.data.gouv.fr/reutiliser-des-donnees/prise-en-main-des-donnees-meteorologiques',
      seen: '2026-11',
      kinds: ['data', 'standard', 'software', 'online-service', 'ai-model'],
      source: 'official',
      fr: `données de Météo-France, ouvertes depuis 2024, avec un guide`,
      en: `data of the French weather service, open since 2024, with a guide`
    },
    {
      name: 'Nos gestes climat',
      url: 'https://github.com/incubateur-ademe/nosgestesclimat',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'content'],
      fr: `modèle d’empreinte carbone, libre, porté par l’Ademe`,
      en: `carbon footprint model, free, carried by Ademe`
    }
  ],
  houses: [
    {
      name: 'Infoclimat',
      url: 'https://www.librealire.org/meteo-open-data-et-communs-numeriques?tri=titre',
      seen: '2026-11',
      kinds: ['data', 'online-service', 'software', 'hardware'],
      fr: `association, tient un commun de relevés météo`,
      en: `non-profit, keeps a commons of weather records`
    }
  ],
  holders: [
    {
      name: 'Base Empreinte',
      url: 'https://base-empreinte.ademe.fr/',
      source: 'official',
      fr: `facteurs d’émission de référence, de l’Ademe`,
      en: `reference emission factors, by Ademe`
    }
  ]
});
