import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const returnWanted = oneOf({
  id: 'return-wanted',
  options: ['none', 'credit', 'improvements', 'improvements-online', 'money'],
  mayNotKnow: true,
  control: 'yours',
  // The licence that asks for a return is theirs to choose.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Que demandez-vous en retour à qui réutilise la ressource ?`,
    short: `Retour attendu`,
    why: `Choisir une licence, c’est d’abord choisir une intention : diffuser le plus largement possible, ou faire revenir les améliorations. Mieux vaut en décider avant de comparer des textes juridiques.`,
    changes: `Votre réponse décide des licences proposées. Certaines permettent tout usage, d’autres font partager les versions modifiées avec qui les reçoit, pas forcément avec vous. Celles à réciprocité ne sont pas des licences libres.`,
    findOut: `Demandez à l’équipe ce qui la gênerait le plus. Que personne ne reprenne la ressource, ou qu’une entreprise la reprenne sans rien rendre ?`,
    options: {
      none: `Rien : la diffusion la plus large passe avant tout`,
      credit: `La mention de la source`,
      improvements: `Les améliorations : si l’on diffuse une version modifiée`,
      'improvements-online': `Les améliorations, même pour un usage en ligne`,
      money: `De l’argent : au moins pour les usages lucratifs`
    }
  },
  en: {
    ask: `What do you ask in return from those who reuse the resource?`,
    short: `Return expected`,
    why: `Choosing a licence first means choosing an intention: to spread as widely as possible, or to see improvements come back. It is best settled before you compare legal texts.`,
    changes: `Your answer decides which licences we suggest. Some allow any use; others have changed versions shared with those who receive them, not necessarily with you. Those based on reciprocity are not free licences.`,
    findOut: `Ask the team what would bother them more. Nobody taking up the resource, or a company taking it up and giving nothing back?`,
    options: {
      none: `Nothing: the widest spread first`,
      credit: `Credit for the source`,
      improvements: `Improvements: when a changed version is passed on`,
      'improvements-online': `Improvements, even for use online only`,
      money: `Money: at least from for-profit users`
    }
  }
});
