import { any } from '#engine/reason/condition.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { action } from '#knowledge/kinds/action.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { opensourceGuide, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const contributionGuide = action({
  id: 'contribution-guide',
  stage: 'produce',
  horizon: 30,
  after: ['open-workplace', 'set-licence'],
  serves: ['rule-contributing', 'jourdain-we-answer'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: any(writtenRules.is('none'), replyTime.is('no-promise')),
      fr: `{Aucune règle n’est écrite}, ou {aucun délai de réponse n’est promis}`,
      en: `{No rule is written down}, or {no reply time is promised}`
    },
    lastingResource
  ],
  favours: [{ ...outsidersContribute, strong: true }, nonCodeContributions],
  cautions: [],
  sources: [standardForPublicCode, opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire un guide de contribution d’une page`,
    summary: `Une personne qui veut aider s’en va si elle ne sait pas par où commencer. En une page, dites ce qui est bienvenu, comment le proposer et sous quel délai vous répondez.`,
    firstStep: `Écrivez trois lignes : trois gestes utiles, où les envoyer, et « nous répondons sous sept jours ». Choisissez un délai que vous tiendrez.`,
    evidence: `Une page publique, avec trois tâches pour débuter et un délai annoncé.`
  },
  en: {
    title: `Write a one-page contribution guide`,
    summary: `Somebody who wants to help leaves if they cannot see where to start. In one page, say what is welcome, how to propose it and how soon you reply.`,
    firstStep: `Write three lines: three useful things to do, where to send them, and “we reply within seven days”. Choose a time that you will keep to.`,
    evidence: `A public page, with three tasks for beginners and a reply time.`
  }
});
