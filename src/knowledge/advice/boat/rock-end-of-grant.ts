import { boatItem } from '#knowledge/kinds/boat.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';

export const rockEndOfGrant = boatItem({
  id: 'rock-end-of-grant',
  slot: 'rock',
  answeredBy: ['after-grant-plan', 'second-funder'],
  effortDays: 0,
  requires: [
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Une subvention ou un appel à projets vous finance aujourd’hui`,
      en: `A grant or a call for projects funds you today`
    },
    {
      when: runway.atMost('six-to-eighteen'),
      fr: `L’argent manquera dans dix-huit mois au plus`,
      en: `Money will run out within eighteen months`
    }
  ],
  favours: [
    {
      when: mainFunderLeaves.is('stops'),
      strong: true,
      fr: `Si le principal financeur part, tout s’arrête`,
      en: `If the main funder leaves, everything stops`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une subvention qui finit sans relais`,
    summary: `L’aide s’arrête à une date fixe ; l’entretien et les salaires, eux, continuent.`
  },
  en: {
    title: `A grant that ends with nothing after it`,
    summary: `The grant stops on a set date; upkeep and salaries do not.`
  }
});
