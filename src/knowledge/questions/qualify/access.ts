import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const access = scale({
  id: 'access',
  options: ['none', 'on-request', 'in-part', 'frozen', 'living'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Peut-on obtenir la ressource sans rien vous demander ?`,
    short: `Accès à la ressource`,
    why: `Si l’accès dépend de votre accord, elle n’est pas encore partagée.`,
    changes: `Fermé ou payant, l’accès fait pencher vers un produit ou un club ; libre, vers une ressource ouverte ou un commun.`,
    findOut: `Essayez sans compte, depuis l’ordinateur de quelqu’un d’autre. Comptez ce qu’il faut pour l’obtenir.`,
    options: {
      none: `Non : elle reste dans votre équipe`,
      'on-request': `Sur demande : votre accord, ou un compte payant`,
      'in-part': `En partie : le reste demande votre accord`,
      frozen: `Oui, mais figée : publiée une seule fois`,
      living: `Oui, vivante : à jour et en formats ouverts`
    }
  },
  en: {
    ask: `Can people get the resource without asking you?`,
    short: `Access to the resource`,
    why: `If access depends on your consent, it is not shared yet.`,
    changes: `Closed or paid access points towards a product or a club; free access, towards an open resource or a commons.`,
    findOut: `Try with no account, from a computer that is not yours. Count the clicks, emails and euros it takes to get it.`,
    options: {
      none: `No: it stays within your team`,
      'on-request': `On request: your consent, or a paid account`,
      'in-part': `In part: the rest needs your consent`,
      frozen: `Yes, but frozen: published only once`,
      living: `Yes, living: kept up to date, in open formats`
    }
  }
});
