import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { action } from '#knowledge/kinds/action.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';

export const secondFunder = action({
  id: 'second-funder',
  stage: 'finance',
  horizon: 180,
  after: ['cost-needs'],
  serves: ['objection-sustainability', 'funder-after-grant'],
  urgency: 'ordinary',
  effortDays: 5,
  requires: [dependsOnOneFunder],
  favours: [
    {
      when: mainFunderLeaves.is('stops'),
      strong: true,
      fr: `Si votre principal financeur s’en va, le projet s’arrête`,
      en: `If your main funder leaves, the project stops`
    },
    timeForFundraising
  ],
  cautions: [
    {
      when: runway.is('under-three-months'),
      fr: `L’argent manquera dans moins de trois mois : cherchez d’abord une prestation, un parrainage ou une avance`,
      en: `Money will run out within three months: first look for paid work, a sponsor or an advance`
    },
    {
      when: littleFundraisingTime,
      fr: `Vous avez peu de temps : n’ouvrez qu’une seule source à la fois`,
      en: `You have little time: open one source at a time`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Ouvrir une deuxième source d’argent régulière`,
    summary: `Plus de 60 % de vos moyens viennent d’une seule main : son départ ou son avis pèse trop. Ouvrez une source qui revient chaque année, pour passer sous 60 %, puis sous 40 % (nos repères).`,
    firstStep: `Listez cinq personnes ou organisations qui se servent de la ressource sans la payer. Demandez à l’une d’elles ce qu’elle pourrait apporter chaque année.`,
    evidence: `Les comptes montrent la part du premier financeur : sous 60 %, puis sous 40 %.`
  },
  en: {
    title: `Open a second regular source of money`,
    summary: `More than 60% of your means come from one hand: its departure, or its opinion, weighs too much. Open a source that comes back every year, to get below 60%, then below 40% (our yardsticks).`,
    firstStep: `List five people or organisations that use the resource without paying for it. Ask one of them what it could bring every year.`,
    evidence: `The accounts show the largest funder’s share: below 60%, then below 40%.`
  }
});
