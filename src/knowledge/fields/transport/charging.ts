import { matter } from '#knowledge/kinds/field-matter.ts';
import { chargingData } from '#knowledge/sources/law-of-journeys.ts';

export const charging = matter({
  words: ['borne', 'recharg', 'irve', 'charging', 'charge point'],
  neighbours: [
    {
      name: 'EVerest',
      url: 'https://github.com/EVerest/everest',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'standard', 'hardware'],
      fr: `logiciel libre des bornes, sous la Linux Foundation`,
      en: `free software for charging points, under the Linux Foundation`
    },
    {
      name: 'Open Charge Map',
      url: 'https://github.com/openchargemap/ocm-system',
      seen: '2026-11',
      kinds: ['data', 'online-service', 'software', 'content'],
      fr: `registre mondial ouvert des bornes`,
      en: `open worldwide register of charging points`
    }
  ],
  holders: [
    {
      name: 'Schéma national IRVE',
      url: 'https://github.com/etalab/schema-irve',
      seen: '2026-11',
      source: 'official',
      fr: `format obligatoire des points de recharge ouverts au public`,
      en: `required format for charging points open to the public`
    }
  ],
  law: [
    {
      sources: [chargingData],
      fr: `Une borne ouverte au public se publie : où elle est, et si elle marche (R353-4-4 et R353-4-5 du code de l’énergie).`,
      en: `Whoever installs a public charging point publishes where it is, and whether it works (R353-4-4 and R353-4-5 of the energy code).`
    }
  ]
});
