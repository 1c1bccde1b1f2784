import { scale } from '#engine/question.ts';
import { maturity } from './maturity.ts';

export const transparency = scale({
  id: 'transparency',
  options: ['none', 'internal', 'published', 'discussed'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Le budget et les arbitrages du projet sont-ils visibles ?`,
    short: `Budget et arbitrages`,
    why: `La stratégie fait partie de ce qu’un commun partage : ce que l’on dépense, ce que l’on prévoit et comment l’on tranche.`,
    changes: `Les publier rapproche d’un commun établi ; sinon, une revue publique des comptes et du cap peut entrer dans votre plan.`,
    findOut: `Cherchez sur le site le dernier budget et le dernier compte rendu de décision. S’il faut vous les demander, ils ne sont pas publiés.`,
    options: {
      none: `Non, ils ne sont pas visibles`,
      internal: `En interne seulement, par un résumé annuel`,
      published: `Oui, ils sont publiés`,
      discussed: `Oui, ils sont publiés et discutés avec la communauté`
    }
  },
  en: {
    ask: `Are the project’s budget and trade-offs visible?`,
    short: `Budget and trade-offs`,
    why: `Strategy is part of what a commons shares: what is spent, what is planned and how choices are settled.`,
    changes: `Publishing them brings you closer to an established commons; otherwise a public review of accounts and direction may enter your plan.`,
    findOut: `Look on the site for the latest budget and the latest record of a decision. If people have to ask you, they are not published.`,
    options: {
      none: `No, they are not visible`,
      internal: `Internally only, through a yearly summary`,
      published: `Yes, they are published`,
      discussed: `Yes, they are published and discussed with the community`
    }
  }
});
