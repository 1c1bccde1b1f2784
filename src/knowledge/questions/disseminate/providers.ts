import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const providers = scale({
  id: 'providers',
  options: ['none', 'one', 'several'],
  mayNotKnow: true,
  control: 'given',
  // It asks who can keep one’s own going.
  askedWhen: all(
    tendsOurOwn,
    maturity.atLeast('first-users'),
    resource.has('software', 'data', 'hardware', 'standard', 'online-service', 'ai-model')
  ),
  fr: {
    ask: `Combien de prestataires savent installer ou faire vivre la ressource ?`,
    short: `Prestataires disponibles`,
    why: `Une ville ou une entreprise demande qui appeler en cas de panne. Elle veut aussi pouvoir changer de prestataire.`,
    changes: `L’argument « vous gardez la main » n’est crédible qu’avec plusieurs prestataires.`,
    findOut: `Demandez à trois usagers qui ils appelleraient en cas de panne. Cherchez aussi la ressource sur les sites des entreprises qui en vivent.`,
    options: {
      none: `Aucun : personne ne propose ce service`,
      one: `Un seul : vous compris`,
      several: `Plusieurs : on peut les mettre en concurrence`
    }
  },
  en: {
    ask: `How many providers can install the resource or keep it running?`,
    short: `Available providers`,
    why: `A town or a company asks whom to call when it breaks down. It also wants to be able to change provider.`,
    changes: `The argument “you stay in control” is credible only with several providers.`,
    findOut: `Ask three users whom they would call if it broke down. Also look for the resource on the sites of companies that live on such work.`,
    options: {
      none: `None: nobody offers this service`,
      one: `Only one: you included`,
      several: `Several: they can be compared`
    }
  }
});
