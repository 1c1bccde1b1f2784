import { oneOf } from '#engine/question.ts';

export const returnWanted = oneOf({
  id: 'return-wanted',
  options: ['none', 'credit', 'improvements', 'improvements-online', 'money'],
  mayNotKnow: true,
  control: 'yours',
  fr: {
    ask: `Que demandez-vous en retour à celles et ceux qui réutilisent la ressource ?`,
    short: `Retour attendu`,
    why: `Choisir une licence, c’est d’abord choisir une intention : diffuser le plus largement possible, ou faire revenir les améliorations. Mieux vaut en décider avant de comparer des textes juridiques.`,
    changes: `Votre réponse décide des licences proposées : ouverte à tout usage, avec partage des améliorations, ou à réciprocité, qui n’est pas une licence libre.`,
    findOut: `Demandez à l’équipe ce qui la gênerait le plus : que personne ne reprenne la ressource, ou qu’une entreprise la reprenne sans rien rendre.`,
    options: {
      none: `Rien : la diffusion la plus large passe avant tout`,
      credit: `La mention de la source, rien de plus`,
      improvements: `Les améliorations, quand une version modifiée est diffusée`,
      'improvements-online': `Les améliorations, même quand l’usage se fait seulement en ligne`,
      money: `Une contribution en argent, au moins pour les usages lucratifs`
    }
  },
  en: {
    ask: `What do you ask in return from those who reuse the resource?`,
    short: `Return expected`,
    why: `Choosing a licence first means choosing an intention: to spread as widely as possible, or to see improvements come back. It is best settled before you compare legal texts.`,
    changes: `Your answer decides which licences are suggested: open to any use, with improvements shared back, or based on reciprocity, which is not a free licence.`,
    findOut: `Ask the team what would bother them more: nobody taking up the resource, or a company taking it up and giving nothing back.`,
    options: {
      none: `Nothing: the widest possible spread comes first`,
      credit: `Credit for the source, nothing more`,
      improvements: `Improvements, when a modified version is distributed`,
      'improvements-online': `Improvements, even when it is only used online`,
      money: `A contribution in money, at least from for-profit users`
    }
  }
});
