import { all, not } from '#engine/reason/condition.ts';
import { helpInKindOffered } from '#knowledge/facts/help-in-kind-offered.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { action } from '#knowledge/kinds/action.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { grantPaymentDelay } from '#knowledge/sources/law-of-structures.ts';

export const bridgeShortage = action({
  id: 'bridge-shortage',
  stage: 'finance',
  horizon: 30,
  after: ['keep-safe'],
  serves: ['bridging-advance', 'in-kind', 'rule-exit'],
  urgency: 'blocker',
  protects: true,
  effortDays: 2,
  before: 'ending-date',
  requires: [
    {
      when: runway.is('under-three-months'),
      fr: `L’argent manquera dans moins de trois mois`,
      en: `Money will run out in less than three months`
    },
    {
      // A free place that closes takes a new place: nothing in it has a price a month.
      when: not(all(largestFunder.is('no-budget'), danger.has('place-closes'))),
      fr: `Un budget existe, ou ce n’est pas un lieu gratuit qui ferme`,
      en: `There is a budget, or it is not a free place that closes`
    }
  ],
  favours: [{ ...inUse, strong: true }, helpInKindOffered],
  cautions: [
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Une aide promise tarde ? Demandez un acompte et une date. Sans autre date ni condition, l’administration a 60 jours pour payer après la notification`,
      en: `Is promised support late? Ask for a part payment and a date. In France, unless another date or condition was set, the authority has 60 days to pay after notifying it`
    },
    {
      when: recipient.is('nobody'),
      fr: `Personne ne peut encaisser pour vous : demandez un hébergement ou du temps plutôt qu’un virement`,
      en: `Nobody can receive money for you: ask for hosting or time rather than a transfer`
    }
  ],
  sources: [grantPaymentDelay],
  reviewed: '2026-11-28',
  fr: {
    title: `Tenir trois mois : demander un relais`,
    summary: `Presque aucun financement nouveau n’arrivera à temps. Suspendez ce qui n’est pas vital. Demandez à vos deux plus proches partenaires une contribution en nature pour trois mois, ou une avance.`,
    firstStep: `Écrivez ce qui s’arrêtera d’abord, avec sa date et son prix par mois. Appelez aujourd’hui un premier partenaire.`,
    evidence: `La liste de ce qui est suspendu, et un accord écrit pour trois mois.`
  },
  en: {
    title: `Hold for three months: ask for a bridge`,
    summary: `Hardly any new funding will come in time. Suspend what is not vital. Ask your two closest partners for a contribution in kind for three months, or an advance.`,
    firstStep: `Write down what will stop first, with its date and its cost per month. Call a first partner today.`,
    evidence: `The list of what is suspended, and a written agreement for three months.`
  }
});
