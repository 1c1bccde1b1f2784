import { all } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { action } from '#knowledge/kinds/action.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const indicators = action({
  id: 'indicators',
  stage: 'disseminate',
  horizon: 180,
  after: [],
  serves: ['funder-traction', 'innovation-sustainability-report'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: measures.is('partly', 'no'),
      fr: `L’utilité et la santé du projet ne sont pas suivies régulièrement`,
      en: `The project’s usefulness and health are not tracked regularly`
    }
  ],
  favours: [
    {
      when: nextAudience.has('funders', 'companies'),
      fr: `Vous voulez convaincre {des financeurs} ou {des entreprises}`,
      en: `You want to convince {funders} or {companies}`
    },
    growing
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Comptez des usages, pas des personnes : ne collectez aucune donnée personnelle pour mesurer`,
      en: `Count uses, not people: collect no personal data to do so`
    },
    {
      when: all(measures.is('no'), proof.is('usage-figures')),
      fr: `Vous citez des chiffres, et rien n’est mesuré : retrouvez leur source avant de les redire`,
      en: `You quote figures, and nothing is measured? Find their source before you repeat them`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Choisir cinq indicateurs et les publier`,
    summary: `Des chiffres pris au hasard n’alertent et ne convainquent personne. Choisissez-en cinq : utilité, communauté, santé de l’équipe, argent, diversité. Publiez-les chaque trimestre : dans un commun, les chiffres se partagent aussi.`,
    firstStep: `Notez cinq chiffres que vous pouvez relever dès aujourd’hui, et pour chacun le seuil qui vous ferait agir. Par exemple : usages du mois, personnes qui ont contribué, délai de réponse, mois d’argent d’avance, types d’organisations.`,
    evidence: `Le tableau est public, avec ses seuils, et vous l’avez mis à jour deux trimestres de suite.`
  },
  en: {
    title: `Choose five indicators and publish them`,
    summary: `Figures taken at random warn and convince nobody. Choose five: usefulness, community, health of the team, money, diversity. Publish them every quarter: in a commons, figures are shared too.`,
    firstStep: `Note five figures you can collect today, and for each the threshold that would make you act. For instance: uses this month, people who contributed, reply time, months of money ahead, types of organisation.`,
    evidence: `The table is public, with its thresholds, and you have updated it two quarters in a row.`
  }
});
