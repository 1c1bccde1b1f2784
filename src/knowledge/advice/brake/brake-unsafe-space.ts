import { any } from '#engine/reason/condition.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const brakeUnsafeSpace = brake({
  id: 'brake-unsafe-space',
  holdsBack: ['contributing'],
  loosenedBy: ['code-of-conduct', 'rule-conduct', 'rule-conflict'],
  effortDays: 0,
  requires: [
    {
      when: any(largeCommunity, publicIsUser),
      fr: `{Plus de quinze personnes contribuent}, ou {le grand public est concerné}`,
      en: `{More than fifteen people contribute}, or {the general public is concerned}`
    }
  ],
  favours: [
    {
      when: conflictPath.is('none'),
      strong: true,
      fr: `Rien n’est prévu en cas de conflit`,
      en: `Nothing is planned in case of conflict`
    }
  ],
  cautions: [],
  sources: [opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Un lieu où l’on ne se sent pas en sécurité`,
    summary: `Moqueries, rudesse, préjugés : quelques messages suffisent à faire partir. Les personnes les moins représentées s’en vont les premières, souvent sans se plaindre.`,
    who: `Les personnes minoritaires, et bientôt les autres`,
    levers: [
      `Adopter un code de conduite, et nommer deux personnes joignables.`,
      `Désigner qui modère, avec le droit de retirer un message le jour même.`,
      `Prévoir des sanctions par degrés : rappel, suspension, exclusion.`
    ]
  },
  en: {
    title: `A place where people do not feel safe`,
    summary: `Mockery, rudeness, prejudice: a few messages are enough to drive people out. Those least represented leave first, often without complaint.`,
    who: `Minorities, and soon everybody else`,
    levers: [
      `Adopt a code of conduct, and name two people to turn to.`,
      `Appoint moderators, with the right to remove a message the same day.`,
      `Plan sanctions step by step: a reminder, suspension, exclusion.`
    ]
  }
});
