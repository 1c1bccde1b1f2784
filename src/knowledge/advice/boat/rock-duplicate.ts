import { boatItem } from '#knowledge/kinds/boat.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { editionMultimediaCommuns } from '#knowledge/sources/press.ts';

export const rockDuplicate = boatItem({
  id: 'rock-duplicate',
  slot: 'rock',
  answeredBy: ['search-neighbours', 'contact-nearest'],
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('alive', 'not-searched'),
      fr: `{Une ressource proche est vivante}, ou {vous n’avez pas encore cherché}`,
      en: `{A close resource is alive}, or {you have not searched yet}`
    }
  ],
  favours: [
    {
      when: neighbour.is('alive'),
      strong: true,
      fr: `Une ressource proche existe, ouverte et vivante`,
      en: `A close resource exists, open and alive`
    }
  ],
  cautions: [],
  sources: [editionMultimediaCommuns],
  reviewed: '2026-11-23',
  fr: {
    title: `Un doublon, ou une copie rivale`,
    summary: `Refaire ce qui existe divise les forces, et payer un doublon avec de l’argent public attire la critique. Deux projets vivants gagnent plutôt des formats communs et des passerelles.`
  },
  en: {
    title: `A duplicate, or a rival copy`,
    summary: `Redoing what exists splits forces, and public money spent on a duplicate draws criticism. Two living projects gain more from common formats and bridges.`
  }
});
