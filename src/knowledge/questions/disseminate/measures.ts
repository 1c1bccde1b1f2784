import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const measures = oneOf({
  id: 'measures',
  options: ['yes', 'partly', 'no'],
  control: 'yours',
  // Its health is measured where it lives.
  askedWhen: all(tendsOurOwn, maturity.atLeast('first-users')),
  fr: {
    ask: `Mesurez-vous l’utilité et la santé du projet ?`,
    short: `Mesures suivies`,
    why: `Quelques chiffres réguliers montrent si la ressource sert, et si l’équipe s’épuise. Les financeurs les demandent aussi.`,
    changes: `Des chiffres suivis rendent crédibles vos arguments chiffrés. Sinon, le plan propose de choisir cinq indicateurs.`,
    findOut: `Demandez à l’équipe quels chiffres ont été relevés deux fois au moins. Regardez le dernier rapport d’activité et l’outil de statistiques du site.`,
    options: {
      yes: `Oui, quelques chiffres, relevés régulièrement`,
      partly: `En partie, de temps en temps`,
      no: `Non, rien n’est mesuré`
    }
  },
  en: {
    ask: `Do you measure how useful and how healthy the project is?`,
    short: `Measures kept`,
    why: `A few regular figures show whether the resource is useful, and whether the team is wearing out. Funders ask for them too.`,
    changes: `Figures kept over time make your arguments with figures credible. Otherwise the plan suggests choosing five indicators.`,
    findOut: `Ask the team which figures have been taken at least twice. Look at the last activity report and at the site’s statistics.`,
    options: {
      yes: `Yes, a few figures, taken regularly`,
      partly: `Partly, from time to time`,
      no: `No, nothing is measured`
    }
  }
});
