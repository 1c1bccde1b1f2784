import { fewContributors } from '#knowledge/facts/few-contributors.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { opensourceGuideLeadershipAndGovernance } from '#knowledge/sources/open-source-practice.ts';

export const brakeRulesTooEarly = brake({
  id: 'brake-rules-too-early',
  holdsBack: ['contributing'],
  loosenedBy: ['decide-doers', 'contribution-guide', 'annual-review'],
  effortDays: 0,
  requires: [fewContributors, rulesAreWritten],
  favours: [
    {
      when: writtenRules.is('written'),
      strong: true,
      fr: `Rien ne dit comment changer ces règles`,
      en: `Nothing says how to change these rules`
    }
  ],
  cautions: [],
  sources: [opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-23',
  fr: {
    title: `Des règles trop tôt ou trop lourdes`,
    summary: `Trois personnes, et déjà un règlement de vingt pages. Il règle des conflits que personne n’a eus, et décourage celles et ceux qui voudraient simplement essayer.`,
    who: `Les petites communautés`,
    levers: [
      `Réduire les règles à une page : comment proposer, qui accepte, comment changer la règle.`,
      `Fixer une relecture dans six mois.`,
      `Observer d’abord comment le groupe vit : la gouvernance s’écrit mieux après, selon les Open Source Guides.`
    ]
  },
  en: {
    title: `Rules too early or too heavy`,
    summary: `Three people, and already twenty pages of rules. They settle conflicts that nobody has had, and put off those who simply wanted to try.`,
    who: `Small communities`,
    levers: [
      `Cut the rules to one page: how to propose, who accepts, how to change the rule.`,
      `Set a date to reread them, in six months.`,
      `Watch first how the group lives: governance is better written afterwards, according to the Open Source Guides.`
    ]
  }
});
