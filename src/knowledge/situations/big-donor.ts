import { any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { associationSalesExemption } from '#knowledge/sources/law-of-structures.ts';
import { odblText } from '#knowledge/sources/licences.ts';
import {
  auditedAssociations,
  philanthropyTaxDoctrine,
  wrongTaxReceipts
} from '#knowledge/sources/money-in-common.ts';

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
      when: any(motive.has('answer-somebody'), danger.has('dispute'), currentIncome.has('gifts')),
      fr: `De l’argent est offert, ou donné`,
      en: `Money is offered, or given`
    }
  ],
  favours: [
    {
      when: motive.has('answer-somebody'),
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
    summary: `La somme divise parce qu’aucun texte ne dit de qui on accepte l’argent : la règle se vote avant le chèque, jamais après.`,
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
        fr: `Ni oui, ni non, cette semaine : répondez que votre règle se vote d’abord. Votez-la, puis appliquez-la au chèque, par un second vote. Trois lignes y font presque tout : aucune contrepartie, un plafond par payeur, l’assemblée au-dessus d’un seuil.`,
        en: `Neither yes nor no this week: answer that your rule is voted first. Vote it, then apply it to the cheque in a second vote. Three lines do almost all of it: nothing in return, a cap for each payer, the assembly above a threshold.`
      }
    ],
    facts: [
      {
        fr: `C’est un manque de texte, pas une querelle sur le donateur. Une règle votée avant la somme protège les deux camps.`,
        en: `It is a missing text, not a quarrel about the donor. A rule voted before the sum protects both sides.`
      },
      {
        when: runway.atLeast('six-to-eighteen'),
        fr: `Ce n’est pas une urgence d’argent : vous avez devant vous plus de six mois.`,
        en: `It is not an emergency: you have more than six months ahead of you.`
      },
      {
        when: freeLicence,
        fr: `Ce n’est pas une vente : la licence donne déjà l’usage. Personne n’achète une exception à ce qui est libre.`,
        en: `It is not a sale: the licence already gives the use. Nobody buys an exception to what is free.`
      }
    ],
    steps: [
      {
        id: 'answer-the-offer',
        within: 7,
        fr: {
          title: `Répondre à {offer}, sans rien promettre`,
          why: `Le silence vaut espoir, et un virement crée un droit moral.`,
          first: `Écrivez : « Nous votons notre règle des dons avant telle date. Qu’attendez-vous en retour, même peu ? »`,
          done: `La réponse est écrite, et rien n’est encaissé.`,
          takes: `30 min`
        },
        en: {
          title: `Answer {offer}, promising nothing`,
          why: `Silence is read as hope, and a transfer creates a moral claim.`,
          first: `Write: “We vote our rule on gifts before such a date. What do you expect in return, however little?”`,
          done: `The reply is in writing, and nothing is cashed.`,
          takes: `30 min`
        }
      },
      {
        id: 'three-amounts',
        within: 30,
        fr: {
          title: `Chiffrer trois montants : 5, 20 et 60 % des recettes`,
          why: `On vote sur des nombres, pas sur une odeur.`,
          first: `Prenez les comptes de l’an passé, faites trois lignes.`,
          done: `Le tableau est chez les opposants aussi.`,
          takes: `2 h`
        },
        en: {
          title: `Work out three amounts: 5%, 20% and 60% of income`,
          why: `One votes on numbers, not on a smell.`,
          first: `Take last year’s accounts, make three lines.`,
          done: `Those against have the table too.`,
          takes: `2 h`
        }
      },
      {
        id: 'write-the-rule',
        within: 30,
        action: 'funding-charter',
        fr: {
          title: `Écrire la règle, opposants compris`,
          why: `Une règle écrite sans eux sera rejouée.`,
          first: `Sept lignes modifiables, animées par une personne hors du débat.`,
          done: `Deux versions au plus restent à départager.`,
          takes: `Trois soirées`
        },
        en: {
          title: `Write the rule, those against included`,
          why: `A rule written without them will be fought again.`,
          first: `Seven lines to edit together, chaired by somebody outside the quarrel.`,
          done: `At most two versions remain to choose between.`,
          takes: `Three evenings`
        }
      },
      {
        id: 'vote-the-rule',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        consent: true,
        fr: {
          title: `Faire voter la règle par {owners}`,
          why: `Le bureau seul transformerait un débat en abus.`,
          first: `Convocation au délai des statuts, sept lignes jointes.`,
          done: `Le compte rendu est publié.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have the rule voted by {owners}`,
          why: `The board alone would turn a debate into an abuse.`,
          first: `A notice within the time of the statutes, with the seven lines.`,
          done: `The minutes are published.`,
          takes: `Two days`
        }
      },
      {
        id: 'apply-it',
        within: 90,
        irrevocable: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Appliquer la règle au chèque, par un second vote`,
          why: `Séparer le principe du cas évite le marchandage.`,
          first: `Lisez la lettre du donateur, ligne par ligne, face à la règle.`,
          done: `La décision est en ligne, montant compris.`,
          takes: `Une soirée`
        },
        en: {
          title: `Apply the rule to the cheque, in a second vote`,
          why: `Keeping principle and case apart avoids haggling.`,
          first: `Read the donor’s letter, line by line, against the rule.`,
          done: `The decision is online, amount included.`,
          takes: `An evening`
        }
      },
      {
        id: 'popular-support',
        within: 180,
        fr: {
          title: `Doubler l’argent venu de beaucoup`,
          why: `C’est la réponse durable à un seul chèque.`,
          first: `Une page de dons, un merci public, un montant utile affiché.`,
          done: `Les petits dons paient un an de serveurs ou de papier.`,
          takes: `Quatre jours`
        },
        en: {
          title: `Double the money that comes from many`,
          why: `This is the lasting answer to a single cheque.`,
          first: `A giving page, a public thank you, a useful amount shown.`,
          done: `Small gifts pay for a year of servers or paper.`,
          takes: `Four days`
        }
      },
      {
        id: 'review-the-rule',
        within: 365,
        fr: {
          title: `Réviser la règle sur un cas vécu`,
          why: `Une règle jamais relue devient un dogme.`,
          first: `Mettez-la à l’ordre du jour, avec l’année écoulée.`,
          done: `Elle est confirmée ou amendée.`,
          takes: `1 h`
        },
        en: {
          title: `Review the rule on a case that happened`,
          why: `A rule never reread becomes dogma.`,
          first: `Put it on the agenda, with the year just past.`,
          done: `It is confirmed or amended.`,
          takes: `1 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-endowment'],
        when: carrier.is('association'),
        fr: `Un fonds de dotation pour isoler l’argent : une structure de plus, et la question reste entière.`,
        en: `An endowment fund to isolate the money: one more body, and the question remains.`
      },
      {
        advice: ['sponsorship'],
        fr: `Du parrainage avec logo et visibilité : c’est une vente de publicité, pas un don.`,
        en: `Sponsorship with logo and visibility: that is selling advertising, not a gift.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: currentIncome.has('gifts', 'fees'),
        fr: `Les dons et cotisations déjà reçus : ce sont eux qui décident, et que l’affaire peut faire partir.`,
        en: `The gifts and fees you already receive: they decide, and this may drive them away.`
      },
      {
        standing: 'fits',
        when: generalInterest.is('ruling', 'likely'),
        sources: [philanthropyTaxDoctrine, wrongTaxReceipts],
        fr: `Sans contrepartie, une entreprise déduit 60 % du don (article 238 bis du CGI). Limite : 20 000 € ou 0,5 % de son chiffre d’affaires.`,
        en: `With nothing in return, a company deducts 60% of the gift (article 238 bis of the French tax code). Limit: €20,000 or 0.5% of its turnover.`
      },
      {
        standing: 'fits',
        sources: [auditedAssociations],
        fr: `Au-delà de 153 000 € de dons ouvrant droit à réduction dans l’année, petits dons compris : commissaire aux comptes et comptes publiés. Un relèvement était proposé : à vérifier. De l’ordre de 3 000 à 6 000 € par an.`,
        en: `Above €153,000 of tax-deductible gifts in a year, small ones included: an auditor and published accounts, in France. A higher figure was proposed: to check. About €3,000 to €6,000 a year.`
      },
      {
        standing: 'unfit',
        when: carrier.is('association'),
        sources: [associationSalesExemption],
        fr: `Le même argent contre logo, exclusivité ou avis favorable : une vente, taxée au-delà d’un seuil (80 011 € de recettes lucratives en 2025, à vérifier).`,
        en: `The same money for a logo, exclusivity or a kind word is a sale. It is taxed above a threshold (€80,011 of commercial income in 2025, to be checked).`
      },
      {
        standing: 'unfit',
        sources: [wrongTaxReceipts],
        fr: `Un reçu fiscal pour une somme avec contrepartie : amende (article 1740 A du CGI). Sans rescrit, attendez-le.`,
        en: `A tax receipt for a sum given in return for something: a fine (article 1740 A of the French tax code). Without a ruling, wait for it.`
      }
    ],
    law: [
      {
        when: generalInterest.is('ruling'),
        sources: [philanthropyTaxDoctrine],
        fr: `Votre rescrit couvre l’activité décrite, pas toute somme : relisez « gestion désintéressée » et « contrepartie » avant d’accepter. Remerciements tolérés, largement disproportionnés.`,
        en: `Your ruling covers the activity it describes, not every sum: reread “disinterested management” and “counterpart” before accepting. Thanks are tolerated, if widely disproportionate.`
      },
      {
        when: resource.has('data'),
        sources: [odblText],
        fr: `Aucun chèque n’achète une exception : si vos données sont sous ODbL, une base dérivée diffusée reste ODbL (article 4.4). L’accord de qui a contribué manquerait.`,
        en: `No cheque buys an exception: if your data are under ODbL, a derived database that is shared stays ODbL (article 4.4). The contributors’ consent would be missing.`
      },
      {
        when: agreement.has('board'),
        fr: `Ce sont vos statuts qui disent qui accepte un don, et à quel montant : lisez-les avant la convocation.`,
        en: `Your statutes say who accepts a gift, and above which amount: read them before the notice goes out.`
      }
    ],
    home: [
      {
        fr: `Premier choix : votre structure, inchangée, et trois seuils : trésorier, bureau, assemblée. Qui est lié au donateur s’abstient. Préférez un compte dédié, dépensé sur trois ans, si le chèque dépasse un an de dépenses.`,
        en: `First choice: your own body, unchanged, and three thresholds: treasurer, board, assembly. Whoever is tied to the donor abstains. Prefer a separate account, spent over three years, if the cheque exceeds a year of expenses.`
      },
      {
        when: namePolicy.is('unclear', 'forbidden'),
        fr: `Le nom n’est pas à vendre : écrivez-le dans la même règle, avant le second vote.`,
        en: `The name is not for sale: put that in the same rule, before the second vote.`
      }
    ],
    say: [
      {
        fr: {
          to: `Au donateur`,
          says: `« Votre argent peut aider, à une condition : il n’achète rien, et tout le monde saura combien. »`
        },
        en: {
          to: `To the donor`,
          says: `“Your money can help, on one condition: it buys nothing, and everybody will know how much.”`
        }
      },
      {
        fr: {
          to: `À qui n’en veut pas`,
          says: `« Je ne vous demande pas d’accepter ce chèque, mais d’écrire avec nous la règle qui permettrait de le refuser. »`
        },
        en: {
          to: `To whoever is against it`,
          says: `“I am not asking you to accept this cheque, but to write with us the rule that would let us refuse it.”`
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
        fr: `Si la règle n’est pas votée à temps, déclinez avec des remerciements. Une seule contrepartie demandée, refusez. Au-dessus du plafond, plafonnez.`,
        en: `If the rule is not voted in time, decline with thanks. A single thing asked in return: refuse. Above the cap: cap it.`
      }
    ],
    find: [
      {
        fr: `Le donateur : montant, durée, attentes, et s’il se sert déjà de {thing}.`,
        en: `The donor: amount, duration, expectations, and whether it already uses {thing}.`
      },
      {
        when: generalInterest.is('ruling', 'likely'),
        fr: `Correspondant associations des impôts : votre rescrit tient-il, avec ce don ?`,
        en: `The tax office’s associations desk: does your ruling stand, with this gift?`
      },
      {
        when: conflictPath.is('none'),
        fr: `Une personne extérieure et respectée : accepte-t-elle d’animer deux soirées ?`,
        en: `A respected outsider: will they chair two evenings?`
      }
    ]
  }
});
