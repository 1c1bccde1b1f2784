import { any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
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
        fr: `Ni oui, ni non, cette semaine : répondez que votre règle se vote d’abord. Votez-la, puis appliquez-la au chèque, par un second vote. Trois lignes font presque tout. Aucune contrepartie. Par donateur, cotisations à part, 20 % au plus des recettes de l’an passé. Au-dessus de 10 000 €, le vote de tout le groupe. Ces chiffres sont les nôtres, pour commencer.`,
        en: `Neither yes nor no this week: answer that your rule is voted first. Vote it, then apply it to the cheque in a second vote. Three lines do almost all of it. Nothing in return. From one donor, fees apart, at most 20% of last year’s income. Above €10,000, a vote of the whole group. The figures are ours, as a starting point.`
      }
    ],
    facts: [
      {
        fr: `C’est un manque de texte, pas une querelle sur le donateur. Une règle votée avant la somme protège les deux camps.`,
        en: `It is a missing text, not a quarrel about the donor. A rule voted before the sum protects both sides.`
      },
      {
        when: runway.is('six-to-eighteen', 'over-eighteen'),
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
          first: `Écrivez : « Nous votons notre règle des dons dans les trois mois. Qu’attendez-vous en retour, même peu ? »`,
          done: `La réponse est écrite, et rien n’est encaissé.`,
          takes: `30 min`
        },
        en: {
          title: `Answer {offer}, promising nothing`,
          why: `Silence is read as hope, and a transfer creates a moral claim.`,
          first: `Write: “We vote our rule on gifts within three months. What do you expect in return, however little?”`,
          done: `The reply is in writing, and nothing is cashed.`,
          takes: `30 min`
        }
      },
      {
        id: 'three-amounts',
        within: 30,
        fr: {
          title: `Chiffrer trois montants : 5, 20 et 60 % des recettes`,
          why: `On vote mieux sur des nombres.`,
          first: `Prenez les comptes de l’an passé, faites trois lignes.`,
          done: `Le tableau est chez les opposants aussi.`,
          takes: `2 h`
        },
        en: {
          title: `Work out three amounts: 5%, 20% and 60% of income`,
          why: `Numbers make for a better vote.`,
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
          first: `Sept lignes : qui peut donner, plafond, seuils, contreparties refusées, nom, publication sous trente jours, qui s’abstient.`,
          done: `Deux versions au plus restent à départager.`,
          takes: `Trois soirées`
        },
        en: {
          title: `Write the rule, those against included`,
          why: `A rule written without them will be fought again.`,
          first: `Seven lines: who may give, cap, thresholds, nothing in return, the name, publication within thirty days, who abstains.`,
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
          why: `Décider à quelques-uns changerait un débat en abus.`,
          first: `Une date exprès, sans attendre la réunion annuelle, dans le délai des statuts s’il y en a ; joignez les sept lignes.`,
          done: `Le compte rendu est publié.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have {owners} vote on the rule`,
          why: `Deciding among a few would turn a debate into an abuse.`,
          first: `A date for this alone, without waiting for the yearly meeting, with the notice your statutes ask for; the seven lines attached.`,
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
          title: `Faire grandir les petits dons`,
          why: `C’est la réponse durable à un seul chèque.`,
          first: `Une demande de cinq euros, là où l’on vient de s’en servir ; un merci public, l’objectif affiché.`,
          done: `Les petits dons dépassent d’un quart ceux de l’an passé.`,
          takes: `Quatre jours`
        },
        en: {
          title: `Grow the small gifts`,
          why: `This is the lasting answer to a single cheque.`,
          first: `Ask for five euros where people have just used it; a public thank you, the goal shown.`,
          done: `Small gifts exceed last year’s by a quarter.`,
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
        fr: `Sans contrepartie, une entreprise retire 60 % du don de son impôt (article 238 bis du CGI). 100 000 € lui en coûtent 40 000. Limite : 20 000 €, ou 0,5 % de son chiffre d’affaires si c’est plus.`,
        en: `With nothing in return, a company takes 60% of the gift off its French tax (article 238 bis). A gift of €100,000 costs it €40,000. Limit: €20,000, or 0.5% of its turnover if that is more.`
      },
      {
        standing: 'fits',
        programme: 'fdva-2',
        when: carrier.is('association'),
        fr: `De l’ordre de quelques milliers d’euros, pour ne pas dépendre du chèque. La campagne ouvre en début d’année, selon la note du département.`,
        en: `A few thousand euros or so, so as not to depend on the cheque. Applications open early in the year, by the note of your département.`
      },
      {
        standing: 'unfit',
        when: carrier.is('association'),
        sources: [associationSalesExemption],
        fr: `Une contrepartie en fait une vente, taxée au-delà de 80 011 € de recettes lucratives (2025, à vérifier). Dès le premier euro, si l’activité non lucrative ne domine plus.`,
        en: `Anything in return makes it a sale, taxed above €80,011 of commercial income (2025, to be checked). From the first euro, once non-profit work no longer prevails.`
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
        fr: `Un reçu fiscal avant que l’administration ait répondu à un rescrit.`,
        en: `A tax receipt before the tax office has answered your request for a ruling.`
      }
    ],
    law: [
      {
        when: generalInterest.is('ruling'),
        sources: [philanthropyTaxDoctrine],
        fr: `Votre rescrit couvre l’activité décrite, pas toute somme : relisez « gestion désintéressée » et « contrepartie » avant d’accepter. Un merci est toléré s’il vaut bien moins que le don : visez zéro.`,
        en: `Your ruling covers the activity it describes, not every sum: reread “disinterested management” and “benefit in return” before accepting. Thanks are tolerated if worth far less than the gift: aim for nothing.`
      },
      {
        when: resource.has('data'),
        sources: [odblText],
        fr: `Aucun chèque n’achète une exception. Si vos données sont sous ODbL, une base dérivée diffusée reste ODbL (article 4.4). L’accord de qui a contribué manquerait.`,
        en: `No cheque buys an exception: if your data are under ODbL, a derived database that is shared stays ODbL (article 4.4). The contributors’ consent would be missing.`
      },
      {
        when: association,
        sources: [auditedAssociations],
        fr: `Vos statuts disent qui accepte un don : lisez-les avant la convocation. Au-delà de 153 000 € de dons déductibles dans l’année, petits dons compris (à vérifier), un commissaire aux comptes est obligatoire.`,
        en: `Your statutes say who accepts a gift: read them before the notice goes out. Above €153,000 of tax-deductible gifts in a year, small ones included (to check), French law requires an auditor.`
      }
    ],
    home: [
      {
        when: conflictPath.is('mediator'),
        fr: `La personne qui fait déjà vos médiations anime, opposants présents.`,
        en: `Whoever already mediates for you chairs, with those against in the room.`
      },
      {
        fr: `Le donateur n’a ni siège, ni priorité, ni rien avant les autres : écrivez-le dans la règle.`,
        en: `The donor gets no seat, no priority, nothing before the others: write it into the rule.`
      },
      {
        when: association,
        fr: `Premier choix : votre association, inchangée. Moins de 1 000 € : la trésorerie ; jusqu’à 10 000 € : le bureau ; au-delà : l’assemblée. Qui est lié au donateur s’abstient. Préférez un compte dédié, dépensé sur trois ans, si le chèque dépasse un an de dépenses.`,
        en: `First choice: your association, unchanged. Under €1,000: the treasurer; up to €10,000: the board; above: the general meeting. Whoever is tied to the donor abstains. Prefer a separate account, spent over three years, if the cheque exceeds a year of expenses.`
      },
      {
        when: recipient.is('host'),
        fr: `Premier choix : votre hôte encaisse, votre groupe décide, et l’accord avec lui le dit. Préférez refuser si l’hôte veut accepter à votre place.`,
        en: `First choice: your host receives the money, your group decides, and your agreement with it says so. Prefer declining if the host wants to accept in your place.`
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
        fr: `Règle pas votée dans quatre mois : déclinez, avec des remerciements. Une seule contrepartie demandée : refusez. Au-dessus de 20 % : ramenez le don à 20 %.`,
        en: `Rule not voted within four months: decline, with thanks. A single thing asked in return: refuse. Above 20%: bring the gift down to 20%.`
      }
    ],
    find: [
      {
        when: association,
        fr: `Vos statuts : délai de convocation, vote à distance, consultation entre deux assemblées ?`,
        en: `Your statutes: notice, remote voting, consultation between two meetings?`
      },
      {
        when: currentIncome.has('fees'),
        fr: `Les personnes qui cotisent : resteraient-elles, si la somme était acceptée ? Et refusée ?`,
        en: `Those who pay fees: would they stay if the sum were accepted? And refused?`
      },
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
