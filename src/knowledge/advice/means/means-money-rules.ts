import { moneyComesIn } from '#knowledge/facts/money-comes-in.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { means } from '#knowledge/kinds/means.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const meansMoneyRules = means({
  id: 'means-money-rules',
  category: 'governance',
  putToWorkBy: ['rule-pay', 'rule-funding-ethics', 'funding-charter'],
  effortDays: 0,
  requires: [moneyComesIn],
  favours: [
    {
      when: largestFunder.is('no-budget'),
      strong: true,
      fr: `Le premier euro n’est pas encore arrivé : c’est le bon moment`,
      en: `The first euro has not come yet: this is the right time`
    },
    outsidersContribute
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des règles sur l’argent`,
    summary: `Qui engage une dépense, jusqu’à combien, et qui est payé : tout cela se décide avant le premier virement. Après, chaque règle semble viser quelqu’un.`,
    community: `Les personnes qui contribuent, la structure qui encaisse et les financeurs.`,
    incentives: `Les comptes sont visibles, et une partie de l’argent se répartit à plusieurs.`,
    rules: `Dites qui peut engager une dépense et jusqu’à quel montant. Prévoyez les conflits d’intérêts et la liste des financeurs que vous refusez.`,
    benefits: `La confiance tient, et les jalousies trouvent moins de place.`
  },
  en: {
    title: `Rules about money`,
    summary: `Who may spend, up to how much, and who is paid: all of this is settled before the first transfer. Afterwards, every rule seems aimed at somebody.`,
    community: `The people who contribute, the body that receives the money and the funders.`,
    incentives: `The accounts are visible, and part of the money is shared out together.`,
    rules: `Say who may commit an expense, and up to what amount. Provide for conflicts of interest and list the funders you turn down.`,
    benefits: `Trust holds, and there is less room for jealousy.`
  }
});
