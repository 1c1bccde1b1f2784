import { moneyComesIn } from '#knowledge/facts/money-comes-in.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { movilabCofinancer } from '#knowledge/sources/commons-networks.ts';

export const brakeMoneyBreedsEnvy = brake({
  id: 'brake-money-breeds-envy',
  holdsBack: ['contributing'],
  loosenedBy: ['rule-pay', 'funding-charter', 'contributory-budget', 'rule-recognition'],
  effortDays: 0,
  requires: [outsidersContribute, moneyComesIn],
  favours: [
    {
      when: contributorsOnDuty.is('some'),
      strong: true,
      fr: `Des personnes payées et des bénévoles travaillent côte à côte`,
      en: `Paid people and volunteers work side by side`
    },
    {
      when: recognition.is('none', 'name'),
      fr: `Les personnes qui contribuent ne sont pas payées aujourd’hui`,
      en: `People who contribute are not paid today`
    }
  ],
  cautions: [],
  sources: [movilabCofinancer],
  reviewed: '2026-11-23',
  fr: {
    title: `L’argent arrive, les jalousies aussi`,
    summary: `Tant que personne n’était payé, tout allait bien. Le premier euro change le rythme et la culture du groupe. On se demande pourquoi l’une est payée et pas l’autre.`,
    who: `Les personnes de la première heure et celles qui arrivent`,
    levers: [
      `Écrire la règle avant le premier euro : qui peut être payé, pour quoi, à quel tarif, qui valide.`,
      `Demander au groupe comment reconnaître le travail donné jusqu’ici.`,
      `Publier ce qui entre, ce qui sort et à qui.`
    ]
  },
  en: {
    title: `Money comes in, and so does envy`,
    summary: `As long as nobody was paid, all went well. The first euro changes the pace and culture of the group. People ask why one is paid and another is not.`,
    who: `Those who were there first, and those who join`,
    levers: [
      `Write the rule before the first euro: who can be paid, for what, at what rate, who approves.`,
      `Ask the group how to recognise the work given so far.`,
      `Publish what comes in, what goes out, and to whom.`
    ]
  }
});
