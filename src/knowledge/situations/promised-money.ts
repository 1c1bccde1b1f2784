import { all, any } from '#engine/reason/condition.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { grantAssignment, grantPaymentDelay } from '#knowledge/sources/law-of-structures.ts';
import {
  assignmentOfClaims,
  grantAdvanceByAuthority,
  promisesInCivilLaw,
  repayableAdvanceFund
} from '#knowledge/sources/money-in-common.ts';

const canSign = any(
  carrier.is('association', 'company', 'cooperative'),
  recipient.is('host', 'association', 'company')
);
const association = any(carrier.is('association'), recipient.is('association', 'host'));

/** A sum is promised, on a condition and for a date, and cash is short before that. */
export const promisedMoney = situation({
  id: 'promised-money',
  over: ['contractor-made'],
  requires: [
    {
      when: any(needs.has('cash'), motive.has('answer-somebody')),
      fr: `Une somme est promise, ou proposée, et n’est pas encore là`,
      en: `A sum is promised, or offered, and not there yet`
    },
    moneyRunsOutSoon,
    {
      when: any(currentIncome.has('grant', 'call', 'gifts', 'none'), needs.has('cash')),
      fr: `Vous vivez d’aides, ou de rien pour l’instant`,
      en: `You live on grants, or on nothing for now`
    }
  ],
  favours: [
    {
      when: motive.has('answer-somebody'),
      strong: true,
      fr: `Vous venez pour répondre à une offre ou à une échéance`,
      en: `You come to answer an offer or a deadline`
    },
    {
      when: danger.has('money-ends'),
      strong: true,
      fr: `Un financement, un contrat ou un poste se termine`,
      en: `Funding, a contract or a post comes to an end`
    },
    {
      when: all(any(motive.has('answer-somebody'), danger.has('money-ends')), needs.has('cash')),
      strong: true,
      fr: `C’est de la trésorerie qu’il vous faut d’ici là`,
      en: `Cash flow is what you need until then`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une somme promise, une condition, et la caisse vide avant`,
    summary: `Tant que la promesse n’est pas écrite et sa condition remplie, elle ne paie rien et ne se prête pas.`,
    question: `Comment tenir jusqu’à l’argent promis, et que ne pas commencer avant ?`
  },
  en: {
    title: `A promised sum, a condition, and no cash before`,
    summary: `As long as the promise is unwritten and its condition unmet, it pays for nothing and cannot be lent against.`,
    question: `How do we hold until the promised money, and what should we not start before?`
  },
  note: {
    answer: [
      {
        fr: `Cette semaine, faites écrire quatre mots : combien, quand, à quelle condition, et un acompte. Puis ne commencez que ce que l’argent certain paie. Un pont se cherche avant la panne, et seulement sur une promesse écrite.`,
        en: `This week, have four words written: how much, when, on what condition, and a part payment. Then start only what certain money pays for. A bridge is sought before the breakdown, and only against a written promise.`
      },
      {
        when: runway.is('under-three-months'),
        fr: `Il reste moins de trois mois : arrêtez d’abord ce qui n’est pas vital, aujourd’hui.`,
        en: `Less than three months remain: first stop what is not vital, today.`
      }
    ],
    facts: [
      {
        fr: `C’est un problème de dates, pas de projet. Ce n’est pas un revenu : un pont se rembourse.`,
        en: `It is a problem of dates, not of purpose. It is not income: a bridge is paid back.`
      },
      {
        fr: `Une promesse orale n’est rien pour une banque. Une promesse sous condition n’est presque rien tant que la condition n’est pas remplie.`,
        en: `A spoken promise is nothing to a bank. A conditional promise is almost nothing until the condition is met.`
      }
    ],
    steps: [
      {
        id: 'written-promise',
        within: 7,
        fr: {
          title: `Obtenir l’écrit : montant, date, condition, acompte`,
          why: `Tout le reste en dépend : banque, calendrier, choix.`,
          first: `Un courriel sur {offer} : « Pouvez-vous m’écrire la somme, la date, la condition, et payer un premier tiers ? »`,
          done: `L’écrit est là, ou un refus.`,
          takes: `30 min`
        },
        en: {
          title: `Get it in writing: amount, date, condition, part payment`,
          why: `Everything else depends on it: bank, calendar, choices.`,
          first: `One email about {offer}: “Could you write me the sum, the date, the condition, and pay a first third?”`,
          done: `It is in writing, or it is a refusal.`,
          takes: `30 min`
        }
      },
      {
        id: 'cash-calendar',
        within: 7,
        fr: {
          title: `Tenir la caisse, semaine par semaine`,
          why: `La panne a une date, et une somme.`,
          first: `Trois colonnes : ce qui entre sûrement, ce qui sort sûrement, le reste.`,
          done: `La semaine du zéro est entourée.`,
          takes: `2 h`
        },
        en: {
          title: `Keep the cash book, week by week`,
          why: `The breakdown has a date, and a sum.`,
          first: `Three columns: what surely comes in, what surely goes out, the rest.`,
          done: `The week of zero is circled.`,
          takes: `2 h`
        }
      },
      {
        id: 'stop-what-waits',
        within: 7,
        fr: {
          title: `Suspendre ce qui peut attendre l’argent`,
          why: `Une dépense engagée avant la date est de votre poche.`,
          first: `Rayez deux dépenses, prévenez, écrivez la date de reprise.`,
          done: `La semaine du zéro a reculé.`,
          takes: `2 h`
        },
        en: {
          title: `Suspend what can wait for the money`,
          why: `An expense committed before that date comes out of your pocket.`,
          first: `Cross out two expenses, tell people, write when they resume.`,
          done: `The week of zero has moved back.`,
          takes: `2 h`
        }
      },
      {
        id: 'owners-agree',
        within: 30,
        before: { date: 'decision-date', days: 14 },
        when: agreement.has('co-authors', 'contractor', 'source-owner', 'employer', 'board', 'people-shown'),
        consent: true,
        fr: {
          title: `Faire signer {owners} avant de promettre en retour`,
          why: `Si la condition est de publier, seul leur accord le permet.`,
          first: `Une page : la somme, la condition, ce que chacun accepte.`,
          done: `Les réponses sont écrites.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Have {owners} sign before you promise anything back`,
          why: `If the condition is to publish, only their consent allows it.`,
          first: `One page: the sum, the condition, what each accepts.`,
          done: `The answers are in writing.`,
          takes: `2 h, plus waiting`
        }
      },
      {
        id: 'ask-for-a-bridge',
        within: 30,
        before: { date: 'ending-date', days: 14 },
        when: canSign,
        fr: {
          title: `Demander le pont avant la semaine du zéro`,
          why: `Un prêteur aide qui prévient, pas qui coule.`,
          first: `Notification, caisse, statuts : à votre banque et à une association France Active, le même jour.`,
          done: `Deux réponses, avec un prix.`,
          takes: `Une journée`
        },
        en: {
          title: `Ask for the bridge before the week of zero`,
          why: `A lender helps those who warn, not those who sink.`,
          first: `Notification, cash book, statutes: to your bank and to a France Active association, the same day.`,
          done: `Two answers, with a price.`,
          takes: `A day`
        }
      },
      {
        id: 'meet-the-condition',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        fr: {
          title: `Remplir la condition, et le prouver`,
          why: `La condition remplie change la promesse en créance.`,
          first: `Écrivez ce qui prouvera qu’elle l’est, et faites-le valider d’avance.`,
          done: `Un écrit dit « condition remplie », daté.`,
          takes: `Selon la condition`
        },
        en: {
          title: `Meet the condition, and prove it`,
          why: `Once met, a promise becomes a debt that is due.`,
          first: `Write what will prove it, and have it agreed beforehand.`,
          done: `A dated note says “condition met”.`,
          takes: `Depends on the condition`
        }
      },
      {
        id: 'second-line',
        within: 180,
        fr: {
          title: `Ouvrir une deuxième ligne d’argent`,
          why: `Un seul payeur en retard ne doit plus tout arrêter.`,
          first: `Une vente, une cotisation ou un second financeur, même petit.`,
          done: `Cette ligne paie un mois.`,
          takes: `Trois jours`
        },
        en: {
          title: `Open a second line of money`,
          why: `A single late payer must no longer stop everything.`,
          first: `A sale, a fee or a second funder, however small.`,
          done: `That line pays for a month.`,
          takes: `Three days`
        }
      }
    ],
    never: [
      {
        advice: ['public-grant', 'call-for-projects', 'research-funding', 'prizes', 'crowdfunding'],
        when: runway.is('under-three-months'),
        fr: `Un nouveau dossier pour combler le trou : réponse en six mois, quand il en reste trois.`,
        en: `A new application to fill the gap: an answer in six months, when three remain.`
      }
    ],
    money: [
      {
        standing: 'fits',
        fr: `Un acompte, demandé au payeur : souvent un tiers, sans intérêt. C’est le pont le moins cher.`,
        en: `A part payment, asked of the payer: often a third, without interest. It is the cheapest bridge.`
      },
      {
        standing: 'fits',
        when: canSign,
        sources: [assignmentOfClaims, grantAssignment],
        fr: `Cession de la créance à une banque (loi « Dailly »), si l’aide est notifiée et sa condition remplie. La banque reste libre de refuser.`,
        en: `Assigning the debt to a bank (a French “cession Dailly”), if the support is notified and its condition met. The bank may still refuse.`
      },
      {
        standing: 'fits',
        when: association,
        sources: [repayableAdvanceFund],
        fr: `Avance solidaire locale : en Seine-Saint-Denis, de 5 000 à 30 000 € à taux zéro, en un mois (2017). Demandez à France Active s’il en existe une chez vous.`,
        en: `A local solidarity advance: in Seine-Saint-Denis, €5,000 to €30,000 at zero interest, within a month (2017). Ask France Active whether there is one near you.`
      },
      {
        standing: 'unfit',
        fr: `Votre argent personnel : il part, et la date, elle, ne bouge pas.`,
        en: `Your own savings: they go, and the date does not move.`
      }
    ],
    law: [
      {
        sources: [promisesInCivilLaw],
        fr: `Une somme promise sous condition n’est due que la condition remplie (article 1304 du code civil). Une promesse de don, même écrite, n’oblige en général pas sans notaire (article 931) : faites vérifier la vôtre.`,
        en: `A sum promised on a condition is due only once it is met (article 1304 of the French civil code). A promise of a gift, even written, does not usually bind without a notary (article 931): have yours checked.`
      },
      {
        when: association,
        sources: [grantPaymentDelay],
        fr: `Subvention notifiée à une association : payée sous soixante jours, sauf autre date ou condition (loi 2000-321, article 10). La condition non remplie suspend ce délai.`,
        en: `A grant notified to a French association: paid within sixty days, unless another date or condition is set (Act 2000-321, article 10). An unmet condition suspends this.`
      },
      {
        when: association,
        sources: [grantAdvanceByAuthority],
        fr: `Une collectivité n’avance pas une aide conditionnée ; mais elle peut voter un versement en plusieurs fois, ou tôt dans l’année. Demandez cela, pas une avance.`,
        en: `A French local authority does not advance a conditional grant; but it may vote to pay in instalments, or early in the year. Ask for that, not for an advance.`
      }
    ],
    home: [
      {
        when: any(
          carrier.is('individual', 'employee', 'informal-group'),
          recipient.is('nobody', 'own-name', 'umbrella')
        ),
        fr: `Premier choix : un hôte qui encaisse, et dont la signature vaut devant une banque. Préférez refuser la somme si l’hôte tarde : un chèque à votre nom fait de vous l’emprunteur.`,
        en: `First choice: a host that receives the money, and whose signature counts with a bank. Prefer declining if the host is slow: a cheque in your name makes you the borrower.`
      },
      {
        when: carrier.is('research', 'local-authority', 'state-body'),
        fr: `Votre établissement signe et peut avancer. Premier choix : une avance interne, contre la convention signée. Préférez reporter l’embauche si le service financier refuse.`,
        en: `Your institution signs and may advance the money. First choice: an internal advance, against the signed agreement. Prefer putting off the hiring if the finance office refuses.`
      },
      {
        when: canSign,
        fr: `Décide la personne qui signe, après avis écrit de qui perdrait son salaire. Premier choix : échelonner avec le payeur. Préférez la banque si sa date tombe après la vôtre.`,
        en: `Whoever signs decides, with the written opinion of those whose pay is at stake. First choice: instalments with the payer. Prefer the bank where its date falls after yours.`
      }
    ],
    say: [
      {
        fr: {
          to: `À qui promet`,
          says: `« Je vous crois. Écrivez-le, avec la date et la condition : je ne commence rien sans cela. »`
        },
        en: {
          to: `To whoever promises`,
          says: `“I believe you. Write it down, with the date and the condition: I start nothing without it.”`
        }
      },
      {
        fr: {
          to: `À qui attend d’être payé`,
          says: `« Voici la semaine où la caisse est vide, et ce que je suspends. Je vous préviens avant, pas après. »`
        },
        en: {
          to: `To whoever waits to be paid`,
          says: `“Here is the week when cash runs out, and what I suspend. I tell you before, not after.”`
        }
      }
    ],
    risk: [
      {
        fr: `Dépenser la promesse : un emprunt, un travail fait, et l’aide qui glisse d’un trimestre.`,
        en: `Spending the promise: a loan, work done, and the support slipping by a quarter.`
      }
    ],
    stop: [
      {
        fr: `Rien de neuf ni d’irréversible sans écrit. Trente jours avant la semaine du zéro, ni acompte ni pont signé. Figez l’état, prévenez, et reprenez les engagements un par un.`,
        en: `Nothing new and nothing irreversible without a written promise. Thirty days before the week of zero, with neither part payment nor bridge signed. Freeze things as they are, tell people, take back commitments one by one.`
      }
    ],
    find: [
      {
        fr: `Le payeur : quel service paie, sur quelle pièce, et qui la valide ?`,
        en: `The payer: which department pays, against which document, and who validates it?`
      },
      {
        when: association,
        fr: `France Active et votre banque : montant, prix, délai du pont sur cette notification ?`,
        en: `France Active and your bank: amount, price and delay of a bridge on this notification?`
      },
      {
        when: promise.is('written'),
        fr: `Vos engagements écrits : lesquels peuvent être suspendus, avec quel préavis ?`,
        en: `Your written commitments: which may be suspended, with what notice?`
      }
    ]
  }
});
