import { scale } from '#engine/question.ts';
import { maturity } from './maturity.ts';

export const access = scale({
  id: 'access',
  options: ['none', 'on-request', 'frozen', 'living'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Peut-on obtenir la ressource sans rien vous demander ?`,
    short: `Accès à la ressource`,
    why: `Se servir d’une ressource numérique n’en prive personne : inutile de la réserver pour la protéger. Si l’accès dépend de votre accord, elle n’est pas encore partagée.`,
    changes: `Un accès fermé ou payant oriente le diagnostic vers un produit ou un club ; un accès libre, vers une ressource ouverte ou un commun.`,
    findOut: `Essayez depuis un ordinateur qui n’est pas à vous, sans compte : combien de clics, de courriels ou d’euros avant de l’obtenir ?`,
    options: {
      none: `Non, elle n’est pas accessible hors de votre équipe`,
      'on-request': `Non, il faut votre accord ou un compte payant`,
      frozen: `Oui, dans une version figée, publiée une fois`,
      living: `Oui, dans une version tenue à jour et en formats ouverts`
    }
  },
  en: {
    ask: `Can people get the resource without asking you?`,
    short: `Access to the resource`,
    why: `Using a digital resource deprives nobody of it, so there is no need to restrict it to protect it. If access depends on your consent, it is not shared yet.`,
    changes: `Closed or paid access points towards a product or a club; free access, towards an open resource or a commons.`,
    findOut: `Try from a computer that is not yours, with no account: how many clicks, emails or euros until you have it?`,
    options: {
      none: `No, it cannot be reached outside your team`,
      'on-request': `No, they need your consent or a paid account`,
      frozen: `Yes, in a frozen version, published once`,
      living: `Yes, in a version kept up to date and in open formats`
    }
  }
});
