import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { action } from '#knowledge/kinds/action.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';

export const supportPolicy = action({
  id: 'support-policy',
  stage: 'maintain',
  horizon: 90,
  after: [],
  serves: ['rule-versions', 'rule-support', 'objection-breakdown'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: promise.is('written'),
      fr: `Un engagement écrit promet déjà quelque chose au public`,
      en: `A written commitment already promises the public something`
    }
  ],
  favours: [{ ...inUse, strong: true }, onePersonHoldsTheKeys],
  cautions: [
    {
      when: moneyRunsOutSoon,
      fr: `L’argent viendra à manquer dans les six mois : réduisez la promesse dès maintenant, et dites-le publiquement`,
      en: `Money will run out within six months: scale the promise down now, and say so publicly`
    }
  ],
  sources: [livreBlancCommunsNumeriques, politiqueDeContributionOpenSource],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire aussi ce qui n’est pas promis`,
    summary: `Vous avez pris un engagement : dites où il s’arrête, avant qu’il n’épuise l’équipe. Écrivez ce que vous corrigez et jusqu’à quand, où demander de l’aide, sous quel délai, et rien de plus.`,
    firstStep: `Comptez les demandes d’aide du mois dernier, et celles que vous avez pu traiter sans déborder. Écrivez ce second nombre : c’est votre mesure.`,
    evidence: `Une page publiée : ce qui est suivi, lieu et délai de réponse, et ce qui n’est pas promis.`
  },
  en: {
    title: `Write down what is not promised, too`,
    summary: `You have made a commitment: say where it ends, before it wears the team out. Write what you correct and until when, where to ask for help, how soon you answer, and nothing more.`,
    firstStep: `Count last month’s requests for help, and those you handled without being overrun. Write down the second number: it is your measure.`,
    evidence: `A published page: what is looked after, where and how soon you answer, and what is not promised.`
  }
});
