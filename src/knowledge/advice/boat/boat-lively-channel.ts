import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatLivelyChannel = boatItem({
  id: 'boat-lively-channel',
  slot: 'boat',
  answeredBy: ['contribution-guide', 'idea-box', 'rule-contributing'],
  effortDays: 0,
  requires: [answersWithinAWeek],
  asserts: [
    {
      when: answersWithinAWeek,
      fr: `Une réponse en moins d’une semaine`,
      en: `An answer in less than a week`
    }
  ],
  favours: [{ ...outsidersContribute, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une réponse en moins d’une semaine`,
    summary: `Une contribution qui reçoit vite une réponse en amène souvent une autre.`
  },
  en: {
    title: `An answer in less than a week`,
    summary: `A contribution that gets a quick answer often brings another.`
  }
});
