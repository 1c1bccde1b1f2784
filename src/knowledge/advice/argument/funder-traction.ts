import { growing } from '#knowledge/facts/growing.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { recentFigures } from '#knowledge/facts/recent-figures.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { opensourceGuideGettingPaid } from '#knowledge/sources/open-source-practice.ts';

export const funderTraction = argument({
  id: 'funder-traction',
  persona: 'funder',
  effortDays: 0,
  requires: [inUse, recentFigures],
  asserts: [
    {
      when: inUse,
      fr: `Des gens s’en servent déjà`,
      en: `People already use it`
    },
    {
      when: recentFigures,
      fr: `des chiffres de moins de six mois`,
      en: `figures less than six months old`
    }
  ],
  favours: [
    { ...growing, strong: true },
    {
      when: measures.is('yes'),
      fr: `Vous mesurez déjà l’utilité et la santé du projet`,
      en: `You already measure how useful and healthy the project is`
    }
  ],
  cautions: [
    {
      when: outsideContributors.is('nobody'),
      fr: `Personne d’extérieur ne contribue encore : n’appelez pas « communauté » des gens qui s’en servent seulement.`,
      en: `Nobody outside contributes yet: do not call people who only use it a community.`
    }
  ],
  sources: [opensourceGuideGettingPaid],
  reviewed: '2026-11-28',
  fr: {
    title: `Cela prend : voici trois chiffres récents`,
    summary: `« Est-ce que cela prend ? » est l’une des cinq questions d’un financeur. Trois chiffres datés y répondent mieux qu’un discours.`,
    line: `Des gens s’en servent déjà, et je vous le montre avec des chiffres de moins de six mois. Je vous dis aussi comment ils ont été comptés.`,
    proof: `Ayez sous les yeux : combien de personnes s’en servent, combien contribuent, et qui l’a repris ailleurs. Notez la date et la méthode sous chaque chiffre ; ne comptez pas les visites comme des usages.`
  },
  en: {
    title: `It is catching on: here are three recent figures`,
    summary: `“Is it catching on?” is one of a funder’s five questions. Three dated figures answer it better than a speech.`,
    line: `People already use it, and I can show you with figures less than six months old. I will also tell you how they were counted.`,
    proof: `Have at hand: how many people use it, how many contribute, and who has reused it elsewhere. Put the date and the method under each figure; do not count visits as uses.`
  }
});
