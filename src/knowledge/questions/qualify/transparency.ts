import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const transparency = scale({
  id: 'transparency',
  options: ['none', 'internal', 'choices-only', 'published', 'discussed'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Peut-on voir le budget du projet et les raisons de ses choix ?`,
    short: `Budget et choix visibles`,
    why: `Un commun partage aussi sa stratégie : ce qu’il dépense, ce qu’il prévoit et comment il tranche.`,
    changes: `Les publier vous rapproche d’un commun établi. Sinon, le plan peut vous proposer une revue publique des comptes et du cap.`,
    findOut: `Cherchez en ligne le dernier budget et le dernier compte rendu. S’il faut les demander, ils ne sont pas publiés.`,
    options: {
      none: `Non, rien n’est visible`,
      internal: `En interne seulement, par un résumé annuel`,
      'choices-only': `Les raisons seulement : sans budget, ou budget non publié`,
      published: `Oui, c’est publié`,
      discussed: `Oui, c’est publié et discuté avec la communauté`
    }
  },
  en: {
    ask: `Can people see the project’s budget and the reasons for its choices?`,
    short: `Visible budget and choices`,
    why: `A commons shares its strategy too: what it spends, what it plans and how it settles choices.`,
    changes: `Publishing them brings you closer to an established commons. Otherwise the plan may suggest a public review of accounts and direction.`,
    findOut: `Look on the site for the latest budget and the latest record of a decision. If people have to ask you, they are not published.`,
    options: {
      none: `No, nothing is visible`,
      internal: `Internally only, through a yearly summary`,
      'choices-only': `The reasons only: with no budget, or none published`,
      published: `Yes, both are published`,
      discussed: `Yes, published and discussed with the community`
    }
  }
});
