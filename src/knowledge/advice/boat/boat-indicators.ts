import { boatItem } from '#knowledge/kinds/boat.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

export const boatIndicators = boatItem({
  id: 'boat-indicators',
  slot: 'boat',
  answeredBy: ['indicators'],
  effortDays: 0,
  requires: [
    {
      when: measures.is('yes'),
      fr: `Quelques indicateurs d’utilité et de santé sont suivis`,
      en: `A few indicators of usefulness and health are tracked`
    }
  ],
  asserts: [
    {
      when: measures.is('yes'),
      fr: `Des indicateurs d’utilité et de santé`,
      en: `Indicators of usefulness and health`
    }
  ],
  favours: [
    {
      when: nextAudience.has('officials', 'funders'),
      strong: true,
      fr: `Vous voulez convaincre {des responsables publics} ou {des financeurs}`,
      en: `You want to convince {public officials} or {funders}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des indicateurs d’utilité et de santé`,
    summary: `Quelques chiffres disent si la ressource sert et si l’équipe tient, avant qu’il ne soit trop tard.`
  },
  en: {
    title: `Indicators of usefulness and health`,
    summary: `A few figures tell whether the resource is useful and the team is coping, before it is too late.`
  }
});
