import { matter } from '#knowledge/kinds/field-matter.ts';

export const archaeology = matter({
  words: ['archeo', 'fouilles', 'ceramique', 'archaeolog', 'excavation'],
  neighbours: [
    {
      name: 'ArkeoGIS',
      url: 'https://arkeogis.org/',
      kinds: ['data', 'software', 'online-service'],
      fr: `carte de données archéologiques partagées, libre`,
      en: `map of finds that teams share, free`
    }
  ],
  houses: [
    {
      name: 'Inrap',
      url: 'https://www.inrap.fr/',
      source: 'official',
      fr: `institut national, rapports et données de fouilles`,
      en: `State body for digs, with its reports`
    }
  ],
  holders: [
    {
      name: 'Service régional de l’archéologie',
      url: 'https://www.culture.gouv.fr/',
      source: 'official',
      fr: `autorise les fouilles, reçoit documents et objets`,
      en: `lets one dig, takes in papers and finds`
    }
  ]
});
