import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const proof = oneOf({
  id: 'proof',
  options: ['usage-figures', 'known-witness', 'demo', 'study', 'none'],
  control: 'given',
  // They prove what theirs is worth.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Quelle est votre preuve la plus forte aujourd’hui ?`,
    short: `Preuve la plus forte`,
    why: `Un argument sans preuve tombe à la première question. Mieux vaut en dire un seul, que vous pouvez montrer.`,
    changes: `Nous retenons les arguments qui s’appuient sur cette preuve. Sans aucune preuve, le plan commence par une démonstration.`,
    findOut: `Demandez à l’équipe ce qu’elle montre quand on doute. Relisez les courriels reçus d’usagers et les statistiques d’usage de l’année.`,
    options: {
      'usage-figures': `Des chiffres d’usage de moins de six mois`,
      'known-witness': `Le témoignage d’une personne ou d’une structure connue`,
      demo: `Une démonstration qui marche devant un public`,
      study: `Une étude ou un rapport publié`,
      none: `Aucune pour l’instant`
    }
  },
  en: {
    ask: `What is your strongest proof today?`,
    short: `Strongest proof`,
    why: `An argument without proof falls at the first question. Better to make a single one that you can show.`,
    changes: `We retain the arguments that rest on this proof. With no proof at all, the plan starts with a demonstration.`,
    findOut: `Ask the team what they show when people doubt. Reread the emails from users and this year’s usage figures.`,
    options: {
      'usage-figures': `Usage figures less than six months old`,
      'known-witness': `The word of a well-known person or organisation`,
      demo: `A demonstration that works in front of an audience`,
      study: `A published study or report`,
      none: `None for now`
    }
  }
});
