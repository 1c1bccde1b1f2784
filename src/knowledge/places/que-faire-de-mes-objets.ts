import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const queFaireDeMesObjets: FieldPlace = {
  name: 'Que faire de mes objets et déchets',
  url: 'https://github.com/incubateur-ademe/quefairedemesobjets',
  seen: '2026-11',
  source: 'official',
  fr: `annuaire du réemploi, de l’Ademe, libre, à intégrer chez vous`,
  en: `directory for reuse, by Ademe, free, to embed at home`
};
