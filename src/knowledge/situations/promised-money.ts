import { all, any, not } from '#engine/reason/condition.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { sumOffered } from '#knowledge/note/offer-terms.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { grantAssignment, grantPaymentDelay } from '#knowledge/sources/law-of-structures.ts';
import {
  moneyCode,
  grantAdvanceByAuthority,
  overdueDebts,
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
      when: all(any(needs.has('cash'), sumOffered), not(carrier.is('employee'))),
      fr: `{Il vous faut une avance}, ou {une somme vous est proposée}`,
      en: `{You need an advance}, or {a sum is offered to you}`
    },
    moneyRunsOutSoon,
    {
      // What a buyer offers to whoever lives from sales is an order: it is delivered, and nobody is late with it.
      when: any(
        currentIncome.has('grant', 'call', 'gifts'),
        all(sumOffered, any(offerKind.has('call'), not(currentIncome.has('sales'))))
      ),
      fr: `{Vous vivez d’une aide ou de dons}, ou {une somme vous est proposée, qui n’est pas une commande}`,
      en: `{You live on a grant or on gifts}, or {a sum is offered to you, and it is not an order}`
    }
  ],
  favours: [
    {
      when: sumOffered,
      strong: true,
      fr: `Vous venez pour répondre à une somme offerte`,
      en: `You come to answer a sum on offer`
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
        when: runway.is('under-three-months'),
        fr: `Il reste moins de trois mois : arrêtez aujourd’hui ce qui n’est pas vital.`,
        en: `Less than three months remain: stop today what is not vital.`
      },
      {
        about: OFFER,
        fr: `Faites écrire quatre choses par qui paie, cette semaine. Combien, quel jour, à quelle condition, quel acompte. N’engagez que ce que l’argent certain paie ; la sécurité des personnes passe d’abord. Le pont se demande avant la panne, et seulement sur cet écrit.`,
        en: `Have whoever pays write four things, this week. How much, which day, on what condition, what part payment. Commit only what certain money pays for; people’s safety comes first. A bridge is asked for before the breakdown, and only on that written word.`
      }
    ],
    facts: [
      {
        fr: `C’est un problème de dates, pas de projet. Ce n’est pas un revenu : un pont se rembourse.`,
        en: `It is a problem of dates, not of purpose. It is not income: a bridge is paid back.`
      },
      {
        fr: `Une promesse orale n’est rien pour une banque. Sous condition, elle n’est presque rien tant que la condition n’est pas remplie.`,
        en: `A spoken promise is nothing to a bank. With a condition, it is almost nothing until the condition is met.`
      }
    ],
    steps: [
      {
        id: 'condition-and-proof',
        about: OFFER,
        within: 7,
        needs: ['offer-condition'],
        fr: {
          title: `Faire écrire quelle pièce suffit, et le délai`,
          why: `La condition est connue ; la preuve et le délai, rarement.`,
          first: `À qui ordonne le paiement : « La condition est : {offer-condition}. Quelle pièce la prouve, à qui l’envoyer, et combien de jours jusqu’au virement ? Réponse avant {in-14}. »`,
          done: `{in-14}, la pièce et le délai sont écrits, ou c’est un refus.`,
          takes: `30 min`
        },
        en: {
          title: `Have it written which document is enough, and the delay`,
          why: `The condition is known; the proof and the delay seldom are.`,
          first: `To whoever orders the payment: “The condition is: {offer-condition}. Which document proves it, to whom is it sent, and how many days until the transfer? Reply by {in-14}.”`,
          done: `On {in-14}, the document and the delay are in writing, or it is a refusal.`,
          takes: `30 min`
        }
      },
      {
        id: 'written-promise',
        about: OFFER,
        within: 7,
        lacks: ['offer-condition'],
        fr: {
          title: `Obtenir l’écrit : montant, date, condition, acompte`,
          why: `Tout le reste en dépend : banque, calendrier, choix.`,
          first: `À qui ordonne le paiement : « Écrivez-moi, avant {in-14}, la somme, le jour du versement, la condition et la pièce attendue. Un tiers peut-il être versé d’avance, et quel jour ? »`,
          done: `{in-14}, l’écrit est là, ou un refus.`,
          takes: `30 min`
        },
        en: {
          title: `Get it in writing: amount, date, condition, part payment`,
          why: `Everything else depends on it: bank, calendar, choices.`,
          first: `To whoever orders the payment: “Please write me, by {in-14}, the sum, the day of payment, the condition and the document expected. Could a third be paid in advance, and on which day?”`,
          done: `On {in-14}, it is in writing, or it is a refusal.`,
          takes: `30 min`
        }
      },
      {
        id: 'cash-calendar',
        about: 'money-ends',
        within: 7,
        fr: {
          title: `Dater la panne, et la chiffrer`,
          why: `Un prêteur demande une somme et une durée, pas une inquiétude.`,
          first: `Semaine par semaine : ce qui entre, ce qui sort, le reste. Une aide se compte à son arrivée.`,
          done: `La semaine du zéro et le trou le plus profond sont écrits.`,
          takes: `2 h`
        },
        en: {
          title: `Put a date and a figure on the breakdown`,
          why: `A lender asks for a sum and a duration, not a worry.`,
          first: `Week by week: what comes in, what goes out, the rest. A grant counts once it arrives.`,
          done: `The week of zero and the deepest gap are written down.`,
          takes: `2 h`
        }
      },
      {
        id: 'hold-the-keys',
        within: 7,
        when: nameOwner.is('supplier'),
        action: 'transfer-assets',
        fr: {
          title: `Copier le site et reprendre le nom avant de demander un délai`,
          why: `Qui tient le site peut le couper s’il n’est pas payé.`,
          first: `D’abord la copie de vos données et de vos textes. Ensuite, au prestataire : « Mettez le nom de domaine à notre nom avant {in-14}. Le code, à quelles conditions ? »`,
          done: `La copie s’ouvre sans lui ; {in-14}, nom à vous, ou relance partie.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Copy the site and take back the name before you ask for time`,
          why: `Whoever holds the site can switch it off if unpaid.`,
          first: `First the copy of your data and your texts. Then, to the supplier: “Put the domain name in our name by {in-14}. The code: on what terms?”`,
          done: `The copy opens without them; on {in-14}, the name yours, or a reminder gone.`,
          takes: `Half a day`
        }
      },
      {
        id: 'stop-what-waits',
        within: 7,
        fr: {
          title: `Suspendre ce qui peut attendre l’argent`,
          why: `Une dépense engagée avant l’argent devient une dette.`,
          first: `Deux listes. D’abord ce dont l’arrêt arrête tout, ou met quelqu’un en danger. Les personnes qui y travaillent chaque jour en sont : leur forfait peut être un salaire. Puis le reste, moins ce qui est promis par écrit. Montrez-les à qui décide avant tout courrier.`,
          done: `Le reste est suspendu ; qui l’attend a des nouvelles {in-30}.`,
          takes: `2 h`
        },
        en: {
          title: `Suspend what can wait for the money`,
          why: `An expense committed before the money becomes a debt.`,
          first: `Two lists. First what all else stops without, or what puts somebody in danger. The people who work at it every day are on it: their fee may be a wage. Then the rest, less what is promised in writing. Show them to those who decide before any letter.`,
          done: `The rest is suspended; whoever awaits it has news on {in-30}.`,
          takes: `2 h`
        }
      },
      {
        id: 'reword-the-promise',
        within: 30,
        when: promise.is('written'),
        fr: {
          title: `Réécrire ce qui est promis, avant d’y manquer`,
          why: `Une promesse revue à temps protège ; une promesse tombée trompe.`,
          first: `À qui l’a reçue : « Nous tenons ceci au mieux. Tel jour, rien : voici qui appeler alors. Le reste attend l’argent ; nous en reparlons {in-60}. »`,
          done: `Le texte nouveau remplace l’ancien partout, accepté par écrit par qui l’avait reçu.`,
          takes: `2 h`
        },
        en: {
          title: `Reword what is promised, before failing it`,
          why: `A promise revised in time protects; a promise that falls misleads.`,
          first: `To whoever received it: “We keep this as best we can. On such days, nothing: here is whom to call then. The rest awaits the money; we speak again on {in-60}.”`,
          done: `The new text replaces the old one everywhere, agreed in writing by those who held it.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-receives',
        within: 30,
        when: all(carrier.is('individual', 'employee', 'informal-group'), recipient.is('nobody', 'own-name')),
        fr: {
          title: `Trouver qui peut recevoir la somme`,
          why: `Qui encaisse signe, et répond devant la banque.`,
          first: `À une association de votre domaine {house} : « Recevriez-vous cette somme pour nous, par convention ? Que gardez-vous, et sous quel délai ? Votre oui avant {in-30} décide de la suite. »`,
          done: `Une convention est signée, ou la somme déclinée.`,
          takes: `3 h`
        },
        en: {
          title: `Find who can receive the sum`,
          why: `Whoever receives it signs, and answers to the bank.`,
          first: `To an association of your field {house}: “Would you receive this sum for us, by agreement? What do you keep, and how long does it take? Your yes by {in-30} decides what follows.”`,
          done: `An agreement is signed, or the sum declined.`,
          takes: `3 h`
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
          first: `À votre banque et à une association France Active, l’écrit et la caisse joints : « Voici le trou, voici l’aide qui le comble. Que prêtez-vous, à quel prix, avant {in-60} ? »`,
          done: `Les deux demandes sont parties ; {in-60}, deux réponses, avec un prix.`,
          takes: `Une journée`
        },
        en: {
          title: `Ask for the bridge before the week of zero`,
          why: `A lender helps those who warn, not those who sink.`,
          first: `To your bank and to a France Active association, promise and cash book attached: “Here is the gap, and the support that fills it. What would you lend, at what price, by {in-60}?”`,
          done: `Both requests have gone; on {in-60}, two answers, with a price.`,
          takes: `A day`
        }
      },
      {
        id: 'owners-agree',
        action: 'get-agreements',
        within: 30,
        before: { date: 'decision-date', days: 14 },
        when: agreement.has('co-authors', 'heirs', 'source-owner', 'employer', 'board', 'people-shown'),
        consent: true,
        fr: {
          title: `Faire signer qui décide avec vous, avant de promettre en retour`,
          why: `Une condition qui touche leur part ne tient qu’avec leur accord.`,
          first: `« S’il y a une condition, la voici. L’acceptez-vous pour votre part, par écrit, avant {in-30} ? Sinon, nous ne promettons pas. »`,
          done: `Chaque oui ou non est écrit.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Have those who decide with you sign before you promise anything back`,
          why: `A condition that touches their part holds only with their consent.`,
          first: `“If there is a condition, here it is. Do you accept for your part, in writing, by {in-30}? Otherwise we do not promise.”`,
          done: `Each yes or no is in writing.`,
          takes: `2 h, plus waiting`
        }
      },
      {
        id: 'meet-the-condition',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        fr: {
          title: `S’il y a une condition, la remplir et le prouver`,
          why: `La condition remplie change la promesse en créance.`,
          first: `À qui paie : « Nous prouverons la condition par la pièce jointe. Vous suffit-elle ? D’ici votre réponse, nous n’engageons rien de plus. »`,
          done: `Un écrit du payeur dit « condition remplie », daté.`,
          takes: `Selon la condition`
        },
        en: {
          title: `If there is a condition, meet it and prove it`,
          why: `Once met, a promise becomes a debt that is due.`,
          first: `To the payer: “The document attached will prove the condition. Is it enough? Until you answer, we commit nothing more.”`,
          done: `A dated note from the payer says “condition met”.`,
          takes: `Depends on the condition`
        }
      },
      {
        id: 'second-line',
        within: 180,
        fr: {
          title: `Ouvrir une deuxième ligne d’argent`,
          why: `Un seul payeur en retard ne doit plus tout arrêter.`,
          first: `À cinq organisations qui en profitent : « Un mois de {thing} coûte tant ; en cinq parts, cela fait tant par an. Elle n’achète aucun droit. Oui ou non avant {in-180} ? »`,
          done: `Le total des oui est comparé au coût d’un mois.`,
          takes: `Trois jours`
        },
        en: {
          title: `Open a second line of money`,
          why: `A single late payer must no longer stop everything.`,
          first: `To five organisations that benefit: “A month of {thing} costs so much. In five shares, that is so much a year. It buys no right. Yes or no by {in-180}?”`,
          done: `The yeses are added up, against the cost of a month.`,
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
        fr: `Premier choix : un acompte du payeur, si sa décision ou la convention le permet. Demandez combien.`,
        en: `First choice: a part payment from the payer, if its decision or the agreement allows. Ask how much.`
      },
      {
        standing: 'fits',
        fr: `Ensuite, un délai : trente jours de plus sur vos plus grosses factures, demandés avant l’échéance, ne coûtent rien.`,
        en: `Next, time: thirty more days on your largest bills, asked for before they are due, cost nothing.`
      },
      {
        standing: 'fits',
        when: canSign,
        sources: [moneyCode, grantAssignment],
        fr: `Cession de la créance à une banque (loi « Dailly »), si l’aide est notifiée et sa condition remplie. La banque reste libre de refuser.`,
        en: `Assigning the debt to a bank (a French “cession Dailly”), if the support is notified and its condition met. The bank may still refuse.`
      },
      {
        standing: 'fits',
        when: association,
        sources: [repayableAdvanceFund],
        fr: `Avance solidaire à taux zéro : certains territoires en ont une. France Active, près de chez vous, sait s’il en existe une, et de combien.`,
        en: `A solidarity advance at zero interest: some areas have one. The France Active nearest you knows whether there is one, and for how much.`
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
        fr: `Une somme promise sous condition n’est due que la condition remplie (article 1304 du code civil). Une promesse de don privé, même écrite, n’oblige en général pas sans notaire (article 931). Une subvention n’est pas un don.`,
        en: `A sum promised on a condition is due only once it is met (article 1304, French civil code). A promised private gift, even written, seldom binds without a notary (article 931); a grant is not a gift.`
      },
      {
        when: carrier.is('association', 'company', 'cooperative'),
        sources: [overdueDebts],
        fr: `Dettes échues, caisse vide, aucun délai accordé : déclarez-le sous 45 jours, ou demandez une conciliation (L631-4 du code de commerce). Pour une association, c’est au tribunal judiciaire.`,
        en: `Debts due that cash cannot pay, no time granted: declare it within 45 days, or request conciliation (L631-4, French commercial code). An association goes to the tribunal judiciaire.`
      },
      {
        when: association,
        sources: [grantPaymentDelay],
        fr: `Subvention notifiée à une association : payée sous soixante jours, sauf autre date ou condition (loi 2000-321, article 10). Passé ce délai, réclamez par écrit.`,
        en: `A grant notified to a French association: paid within sixty days, unless another date or condition is set (Act 2000-321, article 10). After that, claim it in writing.`
      },
      {
        when: association,
        sources: [grantAdvanceByAuthority],
        fr: `Une collectivité verse un acompte si sa décision le prévoit. Demandez qu’elle le vote, en plusieurs fois ou tôt dans l’année.`,
        en: `A French local authority pays a part in advance if its decision says so. Ask it to vote one, in several payments or early in the year.`
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
        fr: `Qui décide déjà décide encore ; une personne signe. Premier choix : échelonner avec le payeur. Préférez la banque si sa date tombe après la vôtre.`,
        en: `Those who decide still decide; one person signs. First choice: instalments with the payer. Prefer the bank where its date falls after yours.`
      }
    ],
    say: [
      {
        called: 'offer-from',
        fr: {
          to: `À qui promet`,
          says: `« Je vous crois, mais notre caisse sera vide avant votre versement. Un tiers avant {in-60}, ou votre lettre pour la banque. Sinon, nous n’engageons rien de plus. »`
        },
        en: {
          to: `To whoever promises`,
          says: `“I believe you, but our cash runs out before your payment. A third by {in-60}, or your letter for the bank. Otherwise we commit nothing more.”`
        }
      },
      {
        fr: {
          to: `À qui attend d’être payé`,
          says: `« Une aide nous arrive en retard, sans date sûre. Jusqu’à quand pouvez-vous attendre ? Je ne promets aucun jour ; je vous redis {in-30} où nous en sommes. »`
        },
        en: {
          to: `To whoever waits to be paid`,
          says: `“A grant of ours is late, with no sure date. How long can you wait? I promise no day; I shall tell you on {in-30} where we are.”`
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
        fr: `Pas d’écrit {in-30} : la somme promise sort du budget, rien de plus ne s’engage.`,
        en: `Nothing in writing on {in-30}: the promised sum leaves the budget, nothing more is committed.`
      },
      {
        when: runway.is('under-three-months'),
        fr: `Ni acompte ni pont promis ce jour-là : figez {thing}, sécurité exceptée, et gardez une copie. Prévenez le soir même qui s’en sert et qui doit être payé.`,
        en: `Neither part payment nor bridge promised that day: freeze {thing}, safety aside, and keep a copy. Tell users and those owed money the same evening.`
      },
      {
        when: not(runway.is('under-three-months')),
        fr: `Acompte ou pont signé {in-60} : reprenez, dans l’ordre des deux listes. Ni l’un ni l’autre : réduisez {thing}, jamais à moins que ce qui protège. Ce qui n’est plus à jour le dit, daté. Prévenez qui s’en sert et qui doit être payé.`,
        en: `Part payment or bridge signed on {in-60}: start again, in the order of the two lists. Neither: cut {thing} down, never below what protects people. What is out of date says so, with its day. Tell users and those owed money.`
      },
      {
        needs: ['ending-date'],
        fr: `Rien {ending-date-30} : aucune embauche ni commande, et la décision d’arrêter se prend avant {ending-date}.`,
        en: `Nothing on {ending-date-30}: no hiring and no order, and the decision to stop is taken before {ending-date}.`
      }
    ],
    find: [
      {
        fr: `Le service qui paie : combien de jours entre la pièce reçue et le virement ?`,
        en: `The department that pays: how many days between receiving the document and the transfer?`
      },
      {
        when: promise.is('written'),
        fr: `Vos engagements écrits : lesquels peuvent être suspendus, avec quel préavis ?`,
        en: `Your written commitments: which may be suspended, with what notice?`
      },
      {
        when: canSign,
        fr: `Votre banque : une facilité de caisse existe-t-elle déjà, jusqu’à quel montant ?`,
        en: `Your bank: is there already an overdraft facility, up to what amount?`
      }
    ]
  }
});
