import { oneOf } from '#engine/question.ts';
import { maturity } from '../qualify/maturity.ts';

export const measures = oneOf({
  id: 'measures',
  options: ['yes', 'partly', 'no'],
  control: 'yours',
  askedWhen: maturity.atLeast('first-users'),
  fr: {
    ask: `Mesurez-vous l’utilité et la santé du projet ?`,
    short: `Mesures suivies`,
    why: `Quelques chiffres réguliers montrent si la ressource sert, et si l’équipe s’épuise. Les financeurs les demandent aussi.`,
    changes: `Des indicateurs suivis rendent crédibles les arguments chiffrés ; sinon, le plan propose d’en choisir cinq.`,
    findOut: `Demandez à l’équipe quels chiffres ont été relevés deux fois au moins. Regardez le dernier rapport d’activité et l’outil de statistiques du site.`,
    options: {
      yes: `Oui, avec quelques indicateurs suivis régulièrement`,
      partly: `En partie, sans régularité`,
      no: `Non, rien n’est mesuré`
    }
  },
  en: {
    ask: `Do you measure how useful and how healthy the project is?`,
    short: `Measures kept`,
    why: `A few regular figures show whether the resource is useful, and whether the team is wearing out. Funders ask for them too.`,
    changes: `Indicators kept over time make arguments with figures credible; otherwise the plan proposes choosing five.`,
    findOut: `Ask the team which figures have been taken at least twice. Look at the last activity report and at the site’s statistics.`,
    options: {
      yes: `Yes, with a few indicators kept regularly`,
      partly: `Partly, from time to time`,
      no: `No, nothing is measured`
    }
  }
});
