import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';

export const rockSingleEmployer = boatItem({
  id: 'rock-single-employer',
  slot: 'rock',
  answeredBy: ['second-organisation'],
  effortDays: 0,
  requires: [
    {
      when: organisations.is('one'),
      fr: `Une seule organisation s’implique, ou aucune`,
      en: `Only one organisation is involved, or none`
    },
    activeCommunity,
    lastingResource
  ],
  asserts: [
    {
      when: organisations.is('one'),
      fr: `Une seule organisation, au plus, s’implique`,
      en: `At most one organisation is involved`
    }
  ],
  favours: [
    {
      when: contributorsOnDuty.is('most'),
      strong: true,
      fr: `La plupart contribuent dans le cadre de leur emploi`,
      en: `Most people contribute as part of their job`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une seule organisation, au plus, s’implique`,
    summary: `Si presque tout le monde a le même employeur, une seule décision de sa part peut vider la communauté.`
  },
  en: {
    title: `At most one organisation is involved`,
    summary: `If nearly everybody has the same employer, a single decision of theirs can empty the community.`
  }
});
