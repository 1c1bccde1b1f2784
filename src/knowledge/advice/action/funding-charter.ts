import { moneyComesIn } from '#knowledge/facts/money-comes-in.ts';
import { action } from '#knowledge/kinds/action.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { movilabCofinancer } from '#knowledge/sources/commons-networks.ts';

export const fundingCharter = action({
  id: 'funding-charter',
  stage: 'finance',
  horizon: 90,
  after: ['write-governance'],
  serves: ['rule-funding-ethics', 'funder-protected'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: refusedFunders.is('unwritten'),
      fr: `Il y a des financeurs que vous refuseriez, et rien ne l’écrit`,
      en: `There are funders you would turn down, and nothing says so in writing`
    },
    moneyComesIn
  ],
  favours: [
    {
      when: nextAudience.has('funders', 'companies'),
      strong: true,
      fr: `Vous voulez convaincre {des financeurs} ou {des entreprises} : la règle se décide avant`,
      en: `You want to convince {funders} or {companies}: the rule is decided beforehand`
    },
    {
      when: largestFunder.is('30-to-60', 'over-60'),
      fr: `Un financeur apporte déjà 30 % du budget ou plus`,
      en: `One funder already provides 30% of the budget or more`
    }
  ],
  cautions: [],
  sources: [movilabCofinancer],
  reviewed: '2026-11-23',
  fr: {
    title: `Adopter une charte de financement`,
    summary: `L’argent venu de l’extérieur change le rythme et les habitudes d’un groupe. Avant qu’il n’arrive, écrivez à plusieurs vos refus et la part maximale par financeur. Écrivez aussi la règle en cas de conflit d’intérêts.`,
    firstStep: `Écrivez trois lignes : « nous refusons… », « aucun financeur ne dépasse… », « qui a un intérêt dans une dépense ne la décide pas ». Envoyez-les au groupe.`,
    evidence: `Vous avez adopté, daté et publié la charte, avec la liste des financeurs.`
  },
  en: {
    title: `Adopt a funding charter`,
    summary: `Money from outside changes a group’s pace and habits. Before it arrives, write down together whom you refuse and the largest share any funder may hold. Write the rule on conflicts of interest too.`,
    firstStep: `Write three lines: “we refuse…”, “no funder exceeds…”, “anyone with an interest in a payment does not decide on it”. Send them to the group.`,
    evidence: `You have adopted, dated and published the charter, with the list of funders.`
  }
});
