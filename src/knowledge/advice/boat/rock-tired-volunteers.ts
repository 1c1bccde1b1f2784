import { all, any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { smallCircle } from '#knowledge/facts/small-circle.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';

export const rockTiredVolunteers = boatItem({
  id: 'rock-tired-volunteers',
  slot: 'rock',
  answeredBy: ['rule-support', 'rule-recognition', 'pilot-contributory-budget'],
  effortDays: 0,
  requires: [
    smallCircle,
    {
      when: all(inUse, any(promise.atLeast('best-effort'), needs.has('animation'))),
      fr: `Des personnes s’en servent et attendent que vous répondiez`,
      en: `People use it and expect you to answer`
    }
  ],
  favours: [
    {
      when: contributorsOnDuty.is('none'),
      strong: true,
      fr: `Personne ne contribue dans le cadre de son emploi`,
      en: `Nobody contributes as part of their job`
    }
  ],
  cautions: [],
  asserts: [
    { when: smallCircle, fr: `L’épuisement d’une petite équipe`, en: `A small team wearing itself out` },
    {
      when: inUse,
      fr: `Les demandes peuvent grandir plus vite que le groupe qui y répond`,
      en: `Requests may grow faster than the group that answers them`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `L’épuisement d’une petite équipe`,
    summary: `Les demandes peuvent grandir plus vite que le groupe qui y répond.`
  },
  en: {
    title: `A small team wearing itself out`,
    summary: `Requests may grow faster than the group that answers them.`
  }
});
