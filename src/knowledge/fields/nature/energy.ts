import { matter } from '#knowledge/kinds/field-matter.ts';
import { dataAdeme } from '#knowledge/places/data-ademe.ts';

export const energy = matter({
  words: [
    'energie',
    'solaire',
    'photovolt',
    'eolien',
    'chauffage',
    'thermographie',
    'renovation',
    'energy',
    'solar',
    'heating',
    'wind turb'
  ],
  neighbours: [
    {
      name: 'ODRÉ',
      url: 'https://odre.opendatasoft.com/',
      kinds: ['data', 'standard', 'software', 'online-service', 'ai-model'],
      fr: `données ouvertes des réseaux de gaz et d’électricité`,
      en: `open data of gas and power networks`
    },
    {
      name: 'OpenEnergyMonitor',
      url: 'https://linuxfr.org/news/openenergymonitor-outils-open-source-de-suivi-energetique',
      seen: '2026-11',
      kinds: ['hardware', 'software', 'data', 'online-service'],
      fr: `suivi d’énergie, logiciels et matériels libres`,
      en: `energy monitoring, free software and hardware`
    }
  ],
  houses: [
    {
      name: 'Énergie Partagée',
      url: 'https://energie-partagee.org/',
      fr: `mouvement de l’énergie citoyenne, accompagne les collectifs`,
      en: `movement for citizen energy, supports groups`
    }
  ],
  holders: [
    {
      ...dataAdeme,
      kinds: ['data', 'standard', 'software', 'online-service', 'ai-model'],
      fr: `diagnostics de performance énergétique, ouverts`,
      en: `energy ratings of homes, open`
    }
  ]
});
