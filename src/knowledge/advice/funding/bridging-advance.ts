import { any } from '#engine/reason/condition.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import {
  associationLoansAct,
  grantAssignment,
  grantPaymentDelay
} from '#knowledge/sources/law-of-structures.ts';

export const bridgingAdvance = funding({
  id: 'bridging-advance',
  covers: ['cash', 'livelihood', 'hosting', 'maintenance'],
  euros: { from: 0, to: 0, per: 'once', sourced: false },
  monthsToFirstEuro: [1, 3],
  recurring: 'no',
  independenceRisk: 2,
  effortDays: 3,
  requires: [
    moneyNeeded,
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Votre argent vient {d’une aide publique} ou {d’un appel à projets}, même encore à verser`,
      en: `Your money comes from {a grant} or {a call for projects}, even if still to be paid`
    },
    {
      when: any(runway.atMost('three-to-six'), needs.has('cash')),
      fr: `{L’argent manquera dans les six mois}, ou {il vous faut une avance}`,
      en: `{Money will run out within six months}, or {you need an advance}`
    },
    {
      when: any(
        carrier.is('association', 'company', 'cooperative'),
        recipient.is('host', 'association', 'company')
      ),
      fr: `{La structure porteuse peut signer}, ou {la structure qui encaisse peut signer}`,
      en: `{The carrier can sign}, or {the entity that receives money can sign}`
    }
  ],
  favours: [
    {
      when: needs.has('cash'),
      strong: true,
      fr: `C’est de la trésorerie qu’il vous faut`,
      en: `Cash flow is what you need`
    },
    {
      when: runway.atMost('three-to-six'),
      strong: true,
      fr: `L’argent manquera avant six mois : un acompte va plus vite qu’une aide nouvelle`,
      en: `Money will run out within six months: a part payment is faster than new support`
    },
    {
      when: danger.has('money-ends'),
      strong: true,
      fr: `Ce qui vous fait vivre se termine : une avance tient jusqu’à l’aide promise`,
      en: `What you live on comes to an end: an advance lasts until the promised support`
    }
  ],
  cautions: [
    {
      when: recipient.is('host'),
      fr: `C’est l’hôte qui emprunte et qui en répond : son accord écrit vient d’abord`,
      en: `The host is the one that borrows and answers for it: its written agreement comes first`
    },
    {
      when: carrier.is('company', 'cooperative'),
      fr: `Les prêts entre organismes sans but lucratif ne vous concernent pas`,
      en: `Loans between non-profit bodies do not concern you`
    }
  ],
  sources: [grantPaymentDelay, grantAssignment, associationLoansAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Avance sur une aide promise`,
    summary: `Une aide est promise par écrit et tarde à venir. Vous demandez un acompte, ou vous empruntez en attendant. Ce n’est pas une recette : il faudra rembourser.`,
    amount: `Au plus ce qui vous est promis par écrit. Nous n’avons pas de chiffre sourcé pour le prix d’une telle avance.`,
    prerequisites: `Une notification ou une convention signée. Sans autre date ni condition, l’administration a 60 jours pour payer une association après la notification (loi 2000-321, article 10).`,
    example: `Pas d’exemple sourcé parmi les communs que nous connaissons.`,
    pitfalls: [
      `Une subvention notifiée peut garantir une avance bancaire, par une « cession Dailly ». La banque reste libre de refuser.`,
      `Depuis avril 2024, un organisme sans but lucratif peut prêter à un autre dont il est proche. Fin 2024, le décret qui en fixe les conditions manquait : voyez avec votre fédération.`,
      `Une aide seulement espérée ne garantit rien : n’empruntez pas dessus. Ne vous portez pas caution en votre nom sans conseil.`
    ],
    firstSteps: [
      `Écrivez aujourd’hui au service payeur : demandez un acompte et une date.`,
      `Montrez la notification à votre banque et à une banque solidaire.`,
      `Écrivez mois par mois ce qui entre et ce qui sort jusqu’au paiement.`
    ]
  },
  en: {
    title: `Advance on promised support`,
    summary: `Support is promised in writing and slow to come. You ask for a part payment, or you borrow meanwhile. It is not income: it has to be paid back.`,
    amount: `At most what has been promised in writing. We have no sourced figure for the price of such an advance.`,
    prerequisites: `A notification or a signed agreement. In France, unless another date or condition was set, the authority has 60 days to pay an association after notifying it (Act 2000-321, article 10).`,
    example: `No sourced example among the commons we know.`,
    pitfalls: [
      `In France a notified grant can secure a bank advance, by a “cession Dailly”. The bank remains free to refuse.`,
      `Since April 2024 a French non-profit may lend to another it is close to. At the end of 2024 the decree on the conditions was missing: ask your federation.`,
      `Support that is merely hoped for secures nothing: do not borrow on it. Do not stand surety in your own name without advice.`
    ],
    firstSteps: [
      `Write to the paying department today: ask for a part payment and a date.`,
      `Show the notification to your bank and to a solidarity bank.`,
      `Write down, month by month, what comes in and goes out until payment.`
    ]
  }
});
