import type { Source } from '#engine/advise/advice.ts';

export const banIgnCio: Source = {
  kind: 'press',
  title: `CIO, « La base de données adresses confiée à l’IGN »`,
  url: 'https://cio-online.com/actualites/lire-la-base-de-donnees-adresses-confiee-a-l-ign-14042.html',
  read: '2026-11'
};

export const geonatureRencontres: Source = {
  kind: 'official',
  title: `Parc amazonien de Guyane, rencontres nationales GeoNature`,
  url: 'https://parc-amazonien-guyane.fr/fr/node/3176/printable/print',
  read: '2026-11'
};

export const osmfTreasurer2022: Source = {
  kind: 'project',
  dated: '2022',
  title: `OpenStreetMap Foundation, Treasurer’s report to the 2022 general meeting`,
  lang: 'en',
  url: 'https://wiki.osmfoundation.org/wiki/Annual_General_Meetings/2022/Treasurer%E2%80%99s_report',
  read: '2026-11'
};

export const panoramaxOpenstreetmap: Source = {
  kind: 'project',
  title: `Panoramax, « Modifier OSM à partir des photos Panoramax »`,
  url: 'https://website.panoramax.fr/use/openstreetmap',
  read: '2026-11'
};

export const panoramaxTerritoires2024: Source = {
  kind: 'official',
  dated: '2024-03',
  title: `Banque des territoires, « Comment les usages de Panoramax se dessinent dans les territoires » (2024)`,
  url: 'https://banquedesterritoires.fr/comment-les-usages-de-panoramax-se-dessinent-dans-les-territoires',
  read: '2026-11'
};

export const osmImports: Source = {
  kind: 'project',
  lang: 'en',
  title: `OpenStreetMap, Import/Guidelines`,
  url: 'https://wiki.openstreetmap.org/wiki/Import/Guidelines',
  read: '2026-11'
};
