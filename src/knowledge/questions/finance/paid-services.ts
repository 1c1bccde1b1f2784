import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const paidServices = someOf({
  id: 'paid-services',
  options: ['none', 'training', 'hosting', 'integration', 'certification'],
  alone: ['none'],
  control: 'yours',
  // Selling around theirs is another project.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Quels services vendez-vous, ou vendriez-vous, autour de la ressource ?`,
    short: `Services payants`,
    why: `Vendre un service n’oblige pas à fermer la ressource. On paie votre temps ou votre serveur, pas le droit de s’en servir.`,
    changes: `Les prestations, l’abonnement d’hébergement et la formation dépendent de ce que vous acceptez de vendre.`,
    findOut: `Demandez à trois usagers ce qu’ils ont déjà payé autour de la ressource : formation, installation, hébergement. Vérifiez avec la direction ce que la structure a le droit de vendre.`,
    options: {
      none: `Aucun : vous ne voulez ou ne pouvez rien vendre`,
      training: `De la formation : cours, ateliers, supports`,
      hosting: `De l’hébergement : un service prêt à l’emploi, par abonnement`,
      integration: `De l’intégration : installer, adapter, dépanner`,
      certification: `De la certification : un label pour des personnes ou des prestataires`
    }
  },
  en: {
    ask: `What services do you sell, or would you sell, around the resource?`,
    short: `Paid services`,
    why: `Selling a service does not force you to close the resource. People pay for your time or your server, not for the right to use it.`,
    changes: `Paid services, hosting subscriptions and training depend on what you are willing to sell.`,
    findOut: `Ask three users what they have already paid for around the resource: training, installation, hosting. Check with management what the organisation may sell.`,
    options: {
      none: `None: you will not or cannot sell anything`,
      training: `Training: courses, workshops, materials`,
      hosting: `Hosting: a ready-to-use service, by subscription`,
      integration: `Integration: set-up, changes, support`,
      certification: `Certification: a label for people or providers`
    }
  }
});
