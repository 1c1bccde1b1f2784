import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { access } from '#knowledge/questions/qualify/access.ts';

export const rockPersonalData = boatItem({
  id: 'rock-personal-data',
  slot: 'rock',
  answeredBy: ['assess-data-risk', 'rule-data'],
  effortDays: 0,
  requires: [dataToProtect],
  asserts: [
    {
      when: dataToProtect,
      fr: `Des données à protéger`,
      en: `Data that need protecting`
    }
  ],
  favours: [
    {
      when: access.atLeast('on-request'),
      strong: true,
      fr: `La ressource sort déjà de votre équipe`,
      en: `The resource already leaves your team`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des données à protéger`,
    summary: `Une donnée personnelle publiée ne se rattrape pas : l’erreur touche des personnes avant de toucher le projet.`
  },
  en: {
    title: `Data that need protecting`,
    summary: `Personal data cannot be called back once published: a mistake harms people before it harms the project.`
  }
});
