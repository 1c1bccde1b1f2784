import { not } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const ownRevenue = oneOf({
  id: 'own-revenue',
  options: ['none', 'around', 'complementary', 'threatened'],
  control: 'given',
  askedWhen: not(carrier.is('local-authority')),
  fr: {
    ask: `Votre activité vit-elle de la vente de cette ressource ?`,
    short: `Revenu tiré des ventes`,
    why: `Ouvrir ce que l’on vend peut coûter un revenu. Mieux vaut regarder cette crainte en face avant de promettre l’ouverture.`,
    changes: `Si ce revenu est en jeu, n’ouvrez que la part sans concurrence, ou n’ouvrez pas.`,
    findOut: `Demandez aux comptables la part des ventes tirée de cette ressource l’an dernier. Demandez à l’équipe commerciale ce que l’ouverture changerait.`,
    options: {
      none: `Non : elle ne vous rapporte rien`,
      around: `Non, mais vous vendez des services autour`,
      complementary: `En partie : elle complète d’autres revenus`,
      threatened: `Oui, surtout : l’ouvrir menacerait ce revenu`
    }
  },
  en: {
    ask: `Does your activity live on selling this resource?`,
    short: `Income from sales`,
    why: `Opening what you sell may cost you income. Better to face that fear before promising to open it.`,
    changes: `If that income is at stake, open only the part you do not compete on, or open nothing.`,
    findOut: `Ask the accounts department what share of last year’s sales came from this resource. Ask the sales team what opening it would change.`,
    options: {
      none: `No: it brings you no income`,
      around: `No, but you sell services around it`,
      complementary: `In part: it adds to other income`,
      threatened: `Yes, mostly: opening it would threaten that income`
    }
  }
});
