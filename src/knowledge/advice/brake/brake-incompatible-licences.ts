import { mixesLicences } from '#knowledge/facts/mixes-licences.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { apacheGplCompatibility } from '#knowledge/sources/licences.ts';
import { panoramaxOpenstreetmap } from '#knowledge/sources/maps.ts';

export const brakeIncompatibleLicences = brake({
  id: 'brake-incompatible-licences',
  holdsBack: ['opening', 'contributing'],
  loosenedBy: ['set-licence', 'licence-odbl', 'licence-ouverte', 'contact-nearest'],
  effortDays: 0,
  requires: [mixesLicences],
  favours: [
    {
      when: neighbour.is('alive', 'partial'),
      strong: true,
      fr: `Une ressource proche est vivante : on voudra les mélanger`,
      en: `A similar resource is alive: people will want to mix the two`
    },
    noLicenceYet
  ],
  cautions: [],
  sources: [panoramaxOpenstreetmap, apacheGplCompatibility],
  reviewed: '2026-11-28',
  fr: {
    title: `Des licences ou des formats incompatibles`,
    summary: `Deux ressources ouvertes ne peuvent pas toujours se mélanger : leurs licences ou leurs formats s’excluent. On découvre trop tard que l’on a bâti à l’écart.`,
    who: `Celles et ceux qui réutilisent`,
    levers: [
      `Choisir la licence de l’écosystème que vous visez, et non celle que vous préférez.`,
      `Écrire une exception quand un mélange est utile. Chaque instance de Panoramax choisit sa licence : l’IGN a pris la Licence Ouverte. OpenStreetMap France a pris CC BY-SA, en ajoutant le droit d’en tirer des données en Licence Ouverte ou en ODbL.`,
      `Vérifier la licence de chaque élément repris. Deux licences à partage ne se mélangent pas toujours : voyez la page « Je reprends… je publie… ».`,
      `Adopter le format que vos voisins lisent déjà.`
    ]
  },
  en: {
    title: `Incompatible licences or formats`,
    summary: `Two open resources cannot always be mixed: their licences or formats rule each other out. You find out too late that you have built apart.`,
    who: `Those who reuse`,
    levers: [
      `Choose the licence of the ecosystem you aim for, not the one you prefer.`,
      `Write an exception where mixing is useful. Each instance of Panoramax chooses its licence: the IGN took the Licence Ouverte. OpenStreetMap France took CC BY-SA, adding the right to derive data under the Licence Ouverte or the ODbL.`,
      `Check the licence of everything you take. Two share-alike licences do not always mix: see the page “I reuse… I publish…”.`,
      `Adopt the format that your neighbours already read.`
    ]
  }
});
