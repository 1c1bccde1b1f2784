import { all, any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { sumOffered } from '#knowledge/note/offer-terms.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { associationSalesExemption } from '#knowledge/sources/law-of-structures.ts';
import { odblText } from '#knowledge/sources/licences.ts';
import {
  auditedAssociations,
  philanthropyTaxDoctrine,
  wrongTaxReceipts
} from '#knowledge/sources/money-in-common.ts';

const association = any(carrier.is('association'), recipient.is('association'));

/** One actor offers a sum that some would refuse, and no rule says how to answer. */
export const bigDonor = situation({
  id: 'big-donor',
  over: [],
  requires: [
    nonprofitEntity,
    {
      when: refusedFunders.is('unwritten'),
      fr: `Vous refuseriez certains financeurs, mais rien n’est écrit`,
      en: `There are funders you would refuse, but nothing is written`
    },
    {
      when: any(sumOffered, danger.has('dispute'), currentIncome.has('gifts')),
      fr: `{Vous avez à répondre à quelqu’un}, {un désaccord peut diviser le groupe} ou {des dons rentrent}`,
      en: `{You have somebody to answer}, {a disagreement may split the group} or {gifts come in}`
    }
  ],
  favours: [
    {
      when: sumOffered,
      strong: true,
      fr: `Vous venez pour répondre à une offre`,
      en: `You come to answer an offer`
    },
    {
      when: danger.has('dispute'),
      strong: true,
      fr: `Un désaccord peut diviser le groupe`,
      en: `A disagreement may split the group`
    },
    {
      when: outsidersHelpDecide,
      fr: `D’autres que votre équipe décident`,
      en: `People outside your team decide`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un gros chèque, et pas de règle pour répondre`,
    summary: `La somme divise parce qu’aucun texte ne dit de qui on accepte l’argent. La règle se vote avant le chèque, jamais après.`,
    question: `Peut-on accepter cet argent, et que répond-on à celles et ceux qui n’en veulent pas ?`
  },
  en: {
    title: `A large cheque, and no rule to answer it`,
    summary: `The sum divides because no text says whose money you accept: the rule is voted before the cheque, never after.`,
    question: `May we accept this money, and what do we answer those who do not want it?`
  },
  note: {
    answer: [
      {
        about: OFFER,
        fr: `Ni oui, ni non, cette semaine : votre règle se vote d’abord. C’est avant {decision-date-14} ; le chèque passe ensuite, par un second vote. Trois lignes font presque tout, et leurs chiffres se discutent. Aucune contrepartie. Par donateur, cotisations à part, 20 % au plus des recettes de l’an passé. Au-dessus de 10 000 €, ou si un donateur est contesté, le vote de {deciders}.`,
        en: `Neither yes nor no this week: your rule is voted first. That is by {decision-date-14}; the cheque comes next, in a second vote. Three lines do almost all of it, and their figures are open to debate. Nothing in return. From one donor, fees apart, at most 20% of last year’s income. Above €10,000, or where a donor is disputed, a vote of {deciders}.`
      }
    ],
    facts: [
      {
        fr: `C’est un manque de texte, pas une querelle sur le donateur. Une règle votée avant la somme protège les deux camps.`,
        en: `It is a missing text, not a quarrel about the donor. A rule voted before the sum protects both sides.`
      },
      {
        when: runway.is('six-to-eighteen', 'over-eighteen'),
        fr: `Ce n’est pas une urgence : vous avez plus de six mois devant vous.`,
        en: `It is not an emergency: you have over six months ahead.`
      },
      {
        when: freeLicence,
        fr: `Ce n’est pas une vente : la licence donne déjà l’usage à tout le monde.`,
        en: `It is not a sale: the licence already gives everybody the use.`
      }
    ],
    steps: [
      {
        id: 'ask-the-donor-for-time',
        settles: true,
        about: OFFER,
        within: 7,
        before: { date: 'offer-date', days: 7 },
        needs: ['offer-date'],
        fr: {
          title: `Demander un délai à {offer-from}, sans rien promettre`,
          why: `Une date imposée choisirait à la place du vote.`,
          first: `Écrivez : « Merci. Notre règle des dons se vote d’abord. Nous laissez-vous trois mois ? Quel montant, et quel retour attendez-vous, même petit ? D’ici là, ne versez rien. »`,
          done: `La demande est partie ; la trésorerie n’encaisse rien.`,
          takes: `30 min`
        },
        en: {
          title: `Ask {offer-from} for time, promising nothing`,
          why: `A date set by others would choose in the place of the vote.`,
          first: `Write: “Thank you. Our rule on gifts is voted first. Will you give us three months? What sum, and what do you expect back, however little? Until then, send nothing.”`,
          done: `The request has gone; the treasurer cashes nothing.`,
          takes: `30 min`
        }
      },
      {
        id: 'answer-the-offer',
        about: OFFER,
        lacks: ['offer-date'],
        within: 7,
        fr: {
          title: `Répondre à {offer-from}, sans rien promettre`,
          why: `Le silence vaut espoir, et un virement crée une attente.`,
          first: `Écrivez : « Merci. Notre règle des dons se vote avant {decision-date-14}. Quel montant, et quel retour attendez-vous, même petit ? D’ici là, ne versez rien. »`,
          done: `La réponse est partie ; la trésorerie n’encaisse rien.`,
          takes: `30 min`
        },
        en: {
          title: `Answer {offer-from}, promising nothing`,
          why: `Silence is read as hope, and a transfer creates a moral claim.`,
          first: `Write: “Thank you. Our rule on gifts is voted by {decision-date-14}. What sum, and what do you expect back, however little? Until then, send nothing.”`,
          done: `The reply has gone; the treasurer cashes nothing.`,
          takes: `30 min`
        }
      },
      {
        id: 'reread-the-ruling',
        within: 7,
        when: generalInterest.is('ruling'),
        sources: [philanthropyTaxDoctrine],
        fr: {
          title: `Relire le rescrit avant le chèque`,
          why: `Il couvre l’activité décrite, pas toute somme.`,
          first: `Surlignez « contrepartie ». Au correspondant associations des impôts : « Notre rescrit tient-il, avec un don sans contrepartie ? »`,
          done: `Une page dit ce qu’il protège ; la question est partie.`,
          takes: `2 h`
        },
        en: {
          title: `Reread the tax ruling before the cheque`,
          why: `It covers the activity described, not every sum.`,
          first: `Highlight “benefit in return”. To the tax office’s associations desk: “Does our ruling stand, with a gift and nothing in return?”`,
          done: `One page says what it protects; the question has gone.`,
          takes: `2 h`
        }
      },
      {
        id: 'three-amounts',
        within: 30,
        fr: {
          title: `Chiffrer trois montants : 5, 20 et 60 % des recettes`,
          why: `On vote mieux sur des nombres.`,
          first: `Trois lignes sur les comptes de l’an passé, la somme offerte en face.`,
          done: `Qui s’oppose au don a reçu le tableau.`,
          takes: `2 h`
        },
        en: {
          title: `Work out three amounts: 5%, 20% and 60% of income`,
          why: `Numbers make for a better vote.`,
          first: `Three lines on last year’s accounts, the sum offered beside them.`,
          done: `Those against have received the table.`,
          takes: `2 h`
        }
      },
      {
        id: 'write-the-rule',
        within: 30,
        action: 'funding-charter',
        fr: {
          title: `Écrire la règle avec qui s’oppose au don, et convoquer le vote`,
          why: `Une règle écrite sans ces voix sera remise en cause.`,
          first: `Invitez trois personnes contre, trois pour, trois soirées avant {in-30}. Partez de : « Aucun don n’achète un siège, une priorité, ni rien avant les autres. Chaque don est publié sous trente jours. »`,
          done: `Sept lignes au plus, corrigées par les deux camps, sont jointes à la convocation.`,
          takes: `Trois soirées`
        },
        en: {
          title: `Write the rule with those who are against, and call the vote`,
          why: `A rule written without them will be fought again.`,
          first: `Invite three people against, three for, three evenings before {in-30}. Begin with: “No gift buys a seat, a priority, or anything before others. Each gift is published within thirty days.”`,
          done: `Seven lines at most, corrected by both sides, go out with the notice of the vote.`,
          takes: `Three evenings`
        }
      },
      {
        id: 'vote-the-rule',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        consent: true,
        fr: {
          title: `Faire voter la règle, seule, avant {decision-date-14}`,
          why: `Décidée à quelques-uns, elle serait refaite au prochain don.`,
          first: `Convoquez une séance extraordinaire, ou la consultation prévue aux statuts, règle et montants joints.`,
          done: `Le compte rendu du vote de {deciders} est publié.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have the rule voted, on its own, by {decision-date-14}`,
          why: `Decided among a few, it would be remade at the next gift.`,
          first: `Call an extraordinary sitting, or the consultation in your statutes, rule and amounts attached.`,
          done: `The minutes of the vote of {deciders} are published.`,
          takes: `Two days`
        }
      },
      {
        id: 'apply-it',
        within: 90,
        irrevocable: 'decided',
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Appliquer la règle au chèque, par un second vote`,
          why: `Séparer le principe du cas évite le marchandage.`,
          first: `Lisez la lettre du donateur face à la règle votée ; qui est lié au donateur s’abstient.`,
          done: `Le donateur a la réponse ; elle est en ligne, montant compris.`,
          takes: `Une soirée`
        },
        en: {
          title: `Apply the rule to the cheque, in a second vote`,
          why: `Keeping principle and case apart avoids haggling.`,
          first: `Read the donor’s letter against the rule that was voted; whoever is tied to the donor abstains.`,
          done: `The donor has the answer; it is online, amount included.`,
          takes: `An evening`
        }
      },
      {
        id: 'popular-support',
        within: 180,
        when: currentIncome.has('gifts'),
        fr: {
          title: `Faire grandir les petits dons`,
          why: `C’est la réponse durable à un seul chèque.`,
          first: `Juste après un usage ou une contribution : « Cinq euros, et nous ne devons rien à un seul donateur. »`,
          done: `Les petits dons dépassent d’un quart ceux du même semestre, un an plus tôt.`,
          takes: `Quatre jours`
        },
        en: {
          title: `Grow the small gifts`,
          why: `This is the lasting answer to a single cheque.`,
          first: `A line just after each use or contribution: “Five euros, and we owe nothing to a single donor.”`,
          done: `Small gifts exceed last year’s same half by a quarter.`,
          takes: `Four days`
        }
      },
      {
        id: 'review-the-rule',
        within: 365,
        fr: {
          title: `Réviser la règle sur un cas vécu`,
          why: `Une règle jamais relue devient un dogme.`,
          first: `Inscrivez-la à l’ordre du jour, avec chaque don refusé ou plafonné dans l’année.`,
          done: `Un vote la confirme ou l’amende.`,
          takes: `1 h`
        },
        en: {
          title: `Review the rule on a case that happened`,
          why: `A rule never reread becomes dogma.`,
          first: `Put it on the agenda, with each gift refused or capped during the year.`,
          done: `A vote confirms or amends it.`,
          takes: `1 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-endowment'],
        when: carrier.is('association'),
        fr: `Un fonds de dotation pour isoler l’argent : la question reste entière.`,
        en: `An endowment fund to isolate the money: the question remains.`
      },
      {
        advice: ['sponsorship'],
        fr: `Du parrainage avec logo : c’est une vente de publicité, pas un don.`,
        en: `Sponsorship with a logo: that is selling advertising, not a gift.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money} : comptez d’abord ce que le chèque ferait partir.`,
        en: `{certain-money}: count first what the cheque would drive away.`
      },
      {
        standing: 'certain',
        lacks: ['certain-money'],
        when: currentIncome.has('gifts', 'fees'),
        fr: `Les dons et cotisations déjà reçus : comptez d’abord ce que le chèque ferait partir.`,
        en: `The gifts and fees you already receive: count first what the cheque would drive away.`
      },
      {
        standing: 'fits',
        when: generalInterest.is('ruling', 'likely'),
        sources: [philanthropyTaxDoctrine, wrongTaxReceipts],
        fr: `Sans contrepartie, une entreprise retire 60 % du don de son impôt (article 238 bis du CGI). Le taux tombe à 40 % au-delà de 2 millions d’euros de dons par an. 100 000 € lui en coûtent donc 40 000 ou 60 000. Limite : 20 000 €, ou 0,5 % de son chiffre d’affaires si c’est plus.`,
        en: `With nothing in return, a company takes 60% of the gift off its French tax (article 238 bis). The rate falls to 40% above €2 million of gifts a year. A gift of €100,000 so costs it €40,000 or €60,000. Limit: €20,000, or 0.5% of its turnover if that is more.`
      },
      {
        standing: 'fits',
        when: currentIncome.has('fees'),
        fr: `Une cotisation de plus, d’une organisation comme celles qui cotisent déjà : après le vote, comptez un an.`,
        en: `One more fee, from an organisation like those that pay already: after the vote, allow a year.`
      },
      {
        standing: 'fits',
        programme: 'fdva-2',
        when: carrier.is('association'),
        fr: `Quelques milliers d’euros ; la campagne ouvre en début d’année, selon le département.`,
        en: `A few thousand euros; applications open early in the year, by département.`
      },
      {
        standing: 'unfit',
        when: carrier.is('association'),
        sources: [associationSalesExemption],
        fr: `Une contrepartie en fait une vente, taxée au-delà de 80 011 € de recettes lucratives (2025, à vérifier). Si elles dominent : dès le premier euro.`,
        en: `Anything in return makes it a sale, taxed above €80,011 of commercial income (2025, to be checked). Once that prevails: from the first euro.`
      },
      {
        standing: 'unfit',
        sources: [wrongTaxReceipts],
        fr: `Un reçu fiscal pour une somme avec contrepartie : amende (article 1740 A du CGI).`,
        en: `A tax receipt for a sum given in return for something: a fine (article 1740 A of the French tax code).`
      },
      {
        standing: 'unfit',
        when: generalInterest.is('likely', 'no'),
        sources: [wrongTaxReceipts],
        fr: `Un reçu fiscal promis sans la réponse écrite de l’administration : la loi ne l’exige pas, la prudence oui.`,
        en: `A tax receipt promised without the tax office’s written answer: the law does not require one, prudence does.`
      }
    ],
    law: [
      {
        when: generalInterest.is('ruling'),
        sources: [philanthropyTaxDoctrine],
        fr: `Un merci au donateur est toléré s’il vaut bien moins que le don : visez zéro.`,
        en: `Thanking the donor is tolerated if the thanks are worth far less than the gift: aim for nothing.`
      },
      {
        when: all(resource.has('data'), freeLicence),
        sources: [odblText],
        fr: `Aucun chèque n’achète une exception à votre licence, sauf si vos conditions d’inscription la permettent. Sous ODbL, une base dérivée diffusée reste ODbL (article 4.4).`,
        en: `No cheque buys an exception to your licence, unless your terms of registration allow one. Under ODbL, a derived database that is shared stays ODbL (article 4.4).`
      },
      {
        when: association,
        sources: [auditedAssociations],
        fr: `Au-delà de 153 000 € de dons déductibles dans l’année, petits dons compris (à vérifier), un commissaire aux comptes est obligatoire. Il coûte souvent plusieurs milliers d’euros par an.`,
        en: `Above €153,000 of tax-deductible gifts in a year, small ones included (to check), French law requires an auditor. That often costs several thousand euros a year.`
      }
    ],
    home: [
      {
        when: conflictPath.is('mediator'),
        fr: `Votre médiateur ou médiatrice tient l’atelier de la règle, avec qui s’oppose au don.`,
        en: `Your mediator runs the workshop on the rule, with those against in the room.`
      },
      {
        when: association,
        fr: `Premier choix : votre association, inchangée. Moins de 1 000 € : la trésorerie ; jusqu’à 10 000 € : le bureau ; au-delà, ou donateur contesté : le vote. Préférez un compte dédié, dépensé sur trois ans, si le vote relève le plafond.`,
        en: `First choice: your association, unchanged. Under €1,000: the treasurer; up to €10,000: the committee; above, or a disputed donor: the vote. Prefer a separate account, spent over three years, if the vote raises the cap.`
      },
      {
        when: recipient.is('host'),
        fr: `Premier choix : votre hôte encaisse, votre groupe décide, et l’accord avec lui le dit. Préférez refuser si l’hôte veut accepter à votre place.`,
        en: `First choice: your host receives the money, your group decides, and your agreement with it says so. Prefer declining if the host wants to accept in your place.`
      },
      {
        fr: `Le donateur n’a ni siège, ni priorité, ni rien avant les autres.`,
        en: `The donor gets no seat, no priority, nothing before the others.`
      },
      {
        when: namePolicy.is('charter'),
        fr: `Ajoutez une ligne à votre charte du nom : un don ne donne pas le droit de le porter.`,
        en: `Add a line to your charter of the name: a gift gives no right to bear it.`
      },
      {
        when: namePolicy.is('unclear', 'forbidden'),
        fr: `Le nom n’est pas à vendre : écrivez-le dans la même règle, avant le second vote.`,
        en: `The name is not for sale: put that in the same rule, before the second vote.`
      }
    ],
    say: [
      {
        called: 'offer-from',
        fr: {
          to: `Au donateur`,
          says: `« Votre argent peut aider, à une condition : il n’achète rien, et tout le monde saura combien. Réponse {decision-date}. Si vous attendez un retour, nous déclinerons. »`
        },
        en: {
          to: `To the donor`,
          says: `“Your money can help, on one condition: it buys nothing, and everybody will know how much. You have our answer on {decision-date}. If you expect anything back, we shall decline.”`
        }
      },
      {
        fr: {
          to: `À qui n’en veut pas`,
          says: `« Je ne vous demande pas d’accepter ce chèque. Écrivez avec nous, avant {in-30}, la règle qui permettrait de le refuser. Pas de règle, pas de chèque. »`
        },
        en: {
          to: `To whoever is against it`,
          says: `“I am not asking you to accept this cheque. Write with us, by {in-30}, the rule that would let us refuse it. No rule, no cheque.”`
        }
      },
      {
        when: currentIncome.has('fees'),
        fr: {
          to: `À qui cotise`,
          says: `« Une règle se vote avant {decision-date-14}. Ce que vous en pensez, écrivez-le avant {in-30} : ce sera lu avant le vote. »`
        },
        en: {
          to: `To whoever pays a fee`,
          says: `“A rule is voted by {decision-date-14}. Write what you think of it by {in-30}: it will be read out before the vote.”`
        }
      }
    ],
    risk: [
      {
        fr: `La scission : les personnes qui partent valaient plus que le chèque.`,
        en: `A split: the people who leave were worth more than the cheque.`
      }
    ],
    stop: [
      {
        fr: `Pas de règle votée {decision-date} : vous déclinez, avec des remerciements, et tout le groupe l’apprend. Un retour demandé : refus écrit. Au-dessus du plafond voté : le don y est ramené.`,
        en: `No rule voted on {decision-date}: you decline with thanks, and the whole group is told. Anything asked in return: a written refusal. Above the cap that was voted: the gift is brought down to it.`
      }
    ],
    find: [
      {
        when: currentIncome.has('fees'),
        fr: `Qui cotise déjà : resteriez-vous si nous acceptions, et si nous refusions ?`,
        en: `Those who pay fees already: would you stay if we accepted, and if we refused?`
      },
      {
        when: conflictPath.is('none'),
        fr: `Une personne extérieure et respectée : accepte-t-elle d’animer trois soirées avant {in-30} ?`,
        en: `A respected outsider: will they chair three evenings before {in-30}?`
      },
      {
        fr: `Une maison de votre domaine {house} : quels dons refuse-t-elle, et qui le décide ?`,
        en: `An organisation of your field {house}: which gifts does it refuse, and who decides?`
      },
      {
        when: association,
        fr: `Vos statuts : qui accepte un don, sous quel délai de convocation, à distance ?`,
        en: `Your statutes: who accepts a gift, with what notice, remotely?`
      },
      {
        when: generalInterest.is('likely'),
        fr: `Correspondant associations des impôts : un rescrit demandé cette semaine arriverait-il avant {decision-date} ?`,
        en: `The tax office’s associations desk: would a ruling asked for this week come before {decision-date}?`
      }
    ]
  }
});
