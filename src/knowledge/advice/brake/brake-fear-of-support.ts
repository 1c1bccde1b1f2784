import { any } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const brakeFearOfSupport = brake({
  id: 'brake-fear-of-support',
  holdsBack: ['opening'],
  loosenedBy: ['rule-support', 'support-policy', 'services'],
  effortDays: 0,
  requires: [
    existingResource,
    {
      when: any(largestFunder.is('no-budget'), moneyRunsOutSoon),
      fr: `{Il n’y a pas de budget}, ou {l’argent va manquer}`,
      en: `{There is no budget}, or {money is about to run out}`
    }
  ],
  favours: [{ ...onePersonHoldsTheKeys, strong: true }],
  cautions: [],
  sources: [opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `La peur d’être débordé par les demandes`,
    summary: `Ouvrir, c’est recevoir des questions. Une petite équipe sans budget imagine déjà sa messagerie pleine, et remet l’ouverture à plus tard.`,
    who: `Les petites équipes`,
    levers: [
      `Écrire en cinq lignes à quoi vous répondez, où et quand, et à quoi vous ne répondez pas.`,
      `Ouvrir un forum où les usagers s’entraident, et y renvoyer chaque courriel.`,
      `Publier la liste des prestataires qui peuvent aider contre paiement.`,
      `Tenir une heure de permanence par semaine plutôt que répondre à toute heure.`
    ]
  },
  en: {
    title: `Fear of being swamped with requests`,
    summary: `Opening means receiving questions. A small team with no budget already pictures its inbox full, and puts off opening.`,
    who: `Small teams`,
    levers: [
      `Write in five lines what you answer, where and when, and what you do not answer.`,
      `Open a forum where users help each other, and send every email there.`,
      `Publish the list of providers who can help for a fee.`,
      `Hold office hours once a week rather than answer at all hours.`
    ]
  }
});
