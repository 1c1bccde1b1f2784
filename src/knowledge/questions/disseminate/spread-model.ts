import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const spreadModel = oneOf({
  id: 'spread-model',
  options: ['copies', 'federation', 'central'],
  mayNotKnow: true,
  control: 'yours',
  // Copies or one instance is settled over there.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Sous quelle forme la ressource doit-elle se répandre ?`,
    short: `Façon d’essaimer`,
    why: `Chaque forme a son prix. Les copies divergent, la fédération demande des règles, le service central concentre les coûts et le pouvoir.`,
    changes: `Une fédération appelle des règles à deux niveaux et une charte du nom. Un service central appelle un budget d’hébergement.`,
    findOut: `Demandez à deux lieux intéressés s’ils préfèrent l’installer chez eux ou utiliser la vôtre. Leur service informatique saura dire pourquoi.`,
    options: {
      copies: `Par copies : chaque lieu installe et adapte la sienne`,
      federation: `En fédération : des services autonomes, reliés entre eux`,
      central: `Par un service central : à une seule adresse`
    }
  },
  en: {
    ask: `In what form should the resource spread?`,
    short: `Way of spreading`,
    why: `Each form has its price. Copies drift apart, a federation needs rules, a central service gathers both the costs and the power.`,
    changes: `A federation calls for rules at two levels and a charter for the name. A central service calls for a hosting budget.`,
    findOut: `Ask two places that would like to use it whether they would rather install it or use yours. Their IT departments can tell you why.`,
    options: {
      copies: `As copies: each place installs and adapts its own`,
      federation: `As a federation: separate services, linked together`,
      central: `As a central service: at one address`
    }
  }
});
