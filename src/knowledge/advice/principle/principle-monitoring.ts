import { growing } from '#knowledge/facts/growing.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import {
  hessOstrom2007,
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks
} from '#knowledge/sources/ostrom.ts';

export const principleMonitoring = principle({
  id: 'principle-monitoring',
  mendedBy: ['indicators', 'rule-review', 'annual-review'],
  effortDays: 0,
  requires: [
    somebodyReviews,
    {
      when: measures.is('yes'),
      fr: `Quelques indicateurs d’utilité et de santé sont suivis`,
      en: `A few indicators of usefulness and health are tracked`
    }
  ],
  favours: [{ ...growing, strong: true }],
  cautions: [
    {
      when: transparency.atMost('internal'),
      fr: `Budget et choix restent en interne : montrez-les à la communauté, c’est elle qui doit pouvoir veiller`,
      en: `Budget and choices stay internal: show them to the community, who must be able to keep watch`
    }
  ],
  sources: [ostrom1990, hessOstrom2007, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Quelqu’un veille, et le montre`,
    summary: `Quelqu’un regarde la qualité, les abus et la santé du commun. Cette personne en rend compte aux usagers.`,
    ask: `Qui regarde la qualité, les abus et la santé du projet ? Par exemple les délais de réponse, ou le nombre de personnes qui peuvent publier. Est-ce public ?`,
    mend: `Choisissez cinq indicateurs et publiez-les chaque trimestre. Faites relire chaque changement par une autre personne, et présentez le bilan une fois par an.`
  },
  en: {
    title: `Somebody keeps watch, and shows it`,
    summary: `Somebody looks at the quality, the abuses and the health of the commons. They report to those who use it.`,
    ask: `Who watches the quality, the abuses and the health of the project? For instance reply times, or how many people can publish. Is it public?`,
    mend: `Choose five indicators and publish them every quarter. Have another person review each change, and present the results once a year.`
  }
});
