import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const brakeNoAnswer = brake({
  id: 'brake-no-answer',
  holdsBack: ['contributing'],
  loosenedBy: ['contribution-guide', 'rule-review', 'rule-contributing'],
  effortDays: 0,
  requires: [
    {
      when: replyTime.atLeast('a-month'),
      fr: `Une contribution attend {plus d’une semaine} ou {sans délai annoncé}`,
      en: `A contribution waits {more than a week} or {with no stated delay}`
    }
  ],
  favours: [{ ...outsidersContribute, strong: true }],
  cautions: [],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Des contributions laissées sans réponse`,
    summary: `Quelqu’un propose une correction et n’entend rien. Cette personne ne reviendra pas, et elle le dira autour d’elle.`,
    who: `Les personnes qui contribuent pour la première fois`,
    levers: [
      `Annoncer un délai de réponse que vous pouvez tenir : sept jours au plus. Le Standard for Public Code, un texte encore à l’état de projet, recommande deux jours ouvrés pour la relecture.`,
      `Organiser un tour de rôle, pour que quelqu’un lise les propositions chaque semaine.`,
      `Motiver chaque refus, et remercier avant de refuser.`
    ]
  },
  en: {
    title: `Contributions left without an answer`,
    summary: `Somebody suggests a fix and hears nothing. They will not come back, and they will tell others.`,
    who: `People who contribute for the first time`,
    levers: [
      `State a reply time that you can keep: seven days at most. The Standard for Public Code, still a draft, recommends two business days for review.`,
      `Set up a rota, so that somebody reads proposals every week.`,
      `Give reasons for each refusal, and say thank you before you refuse.`
    ]
  }
});
