import { all, any, not } from '#engine/reason/condition.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { offered } from '#knowledge/note/offer-terms.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { narrowCircle } from '#knowledge/sources/joining.ts';
import {
  associationFeesTax,
  horizontalCooperation,
  osmCorporateMembers
} from '#knowledge/sources/money-in-common.ts';

const firms = any(users.has('companies', 'developers'), wouldSuffer.has('companies'));
/** What is written already says who sits. */
const seatsAreWritten = all(danger.has('dispute'), roadmapDecision.is('written-rules'));

/** Many organisations rely on something whose bill a few pay. */
export const usersClub = situation({
  id: 'users-club',
  over: [],
  requires: [
    growing,
    {
      when: any(manyOrganisations, all(organisations.is('two-three'), problemReach.is('thousands'))),
      fr: `{Beaucoup d’organisations s’impliquent}, ou {des milliers ont le même besoin}`,
      en: `{Many organisations are involved}, or {thousands have the same need}`
    },
    canReceiveMoney,
    {
      when: wouldSuffer.has('companies', 'local-authorities', 'nonprofits', 'state'),
      fr: `Des organisations souffriraient si elle disparaissait`,
      en: `Organisations would suffer if it disappeared`
    },
    {
      when: needs.has('maintenance', 'hosting', 'security', 'support', 'animation'),
      fr: `Une dépense revient chaque année`,
      en: `A cost comes back every year`
    },
    {
      when: any(
        motive.has('share-cost'),
        all(maturity.atLeast('infrastructure'), not(carrier.is('research')))
      ),
      fr: `{Vous venez pour en partager le coût}, ou {c’est une infrastructure}`,
      en: `{You come to share its cost}, or {it is infrastructure}`
    },
    {
      when: not(any(carrier.is('state-body'), all(publicCarrier, motive.has('share-cost')))),
      fr: `Ce n’est ni un service de l’État, ni d’abord une dépense à partager entre organismes publics`,
      en: `It is neither a State service nor first of all a cost to share between public bodies`
    }
  ],
  favours: [
    {
      when: motive.has('share-cost'),
      strong: true,
      fr: `Vous venez pour partager un coût à plusieurs`,
      en: `You come to share a cost among several`
    },
    {
      when: all(motive.has('share-cost'), danger.has('dispute')),
      strong: true,
      fr: `Un coût à partager, et un désaccord qui peut diviser`,
      en: `A cost to share, and a disagreement that may split the group`
    },
    {
      when: danger.has('money-ends'),
      fr: `Un financement, un contrat ou un poste se termine`,
      en: `Funding, a contract or a post comes to an end`
    },
    {
      when: resource.has('standard', 'software', 'online-service', 'data'),
      fr: `C’est une infrastructure : d’autres bâtissent dessus`,
      en: `It is infrastructure: others build on it`
    }
  ],
  cautions: [
    {
      when: danger.has('place-closes', 'place-changes', 'single-copy', 'person-leaves', 'person-died'),
      strong: true,
      fr: `Une menace datée passe avant : la copie, le lieu, la relève`,
      en: `A dated threat comes first: the copy, the place, the relief`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Beaucoup s’en servent, peu paient`,
    summary: `L’usage est installé, la dépense revient, et elle tombe sur quelques-uns : un club d’usagers la répartit sans vendre le pouvoir.`,
    question: `Comment faire payer celles et ceux qui en dépendent, sans leur vendre les décisions ?`
  },
  en: {
    title: `Many use it, few pay`,
    summary: `Use is established, the cost comes back, and it falls on a few: a user club spreads it without selling power.`,
    question: `How do we get those who depend on it to pay, without selling them the decisions?`
  },
  note: {
    answer: [
      {
        about: OFFER,
        when: seatsAreWritten,
        fr: `Non, pas de siège de droit pour une somme. Vos règles écrites disent qui siège : répondez par elles, telles quelles.`,
        en: `No, no seat by right for a sum. Your written rules say who sits: answer by them, as they stand.`
      },
      {
        fr: `Ouvrez ou refaites un club d’usagers. Une cotisation par taille, publique, pour l’entretien seul. Elle achète un avis lu, un nom affiché et de l’information. Jamais un siège de droit, ni une correction avant les autres ; qui décide déjà garde sa voix. Le barème se vote avant {decision-date} ; puis cinq lettres partent.`,
        en: `Open or rebuild a user club: a public fee by size, for upkeep alone. It buys an opinion that is read, a name shown and information. Never a seat by right, nor a fix ahead of the others; votes held already stay. The scale is voted by {decision-date}; then five letters go out.`
      }
    ],
    facts: [
      {
        fr: `C’est une infrastructure dont le budget repose sur trop peu d’épaules. Le club répartit une facture connue.`,
        en: `It is infrastructure whose budget rests on too few shoulders. The club spreads a known bill.`
      },
      {
        when: freeLicence,
        fr: `Ce n’est pas une vente de licence : l’usage reste libre, y compris pour qui ne paie rien. On paie la suite, pas l’accès.`,
        en: `It is not the sale of a licence: use stays free, even for those who pay nothing. One pays for what follows, not for access.`
      }
    ],
    steps: [
      {
        id: 'reply-by-the-rules',
        about: OFFER,
        within: 7,
        when: all(offered, seatsAreWritten),
        fr: {
          title: `Répondre à {offer-from}{offer-quoted}`,
          why: `Une règle écrite répond mieux qu’un avis.`,
          first: `« Voici nos règles : elles disent qui siège, et qui peut les changer. Un club d’usagers se prépare : vous en lirez le barème avant {in-90}. »`,
          done: `La réponse est partie, règles jointes.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from}{offer-quoted}`,
          why: `A written rule answers better than an opinion.`,
          first: `“Here are our rules: they say who sits, and who may change them. A users’ club is being prepared: you will read its fees by {in-90}.”`,
          done: `The answer has gone, with the rules.`,
          takes: `20 min`
        }
      },
      {
        id: 'price-of-upkeep',
        within: 7,
        action: 'cost-needs',
        fr: {
          title: `Chiffrer un an d’entretien, et le présenter à qui paie`,
          why: `On cotise pour une facture, pas pour une cause.`,
          first: `Cinq lignes : travail, hébergement, audit de sécurité, traduction, réponses. À qui paie déjà, et à trois usagers : « Que paieriez-vous de ce qui manque ? »`,
          done: `Tous ont le total ; l’un l’a relu.`,
          takes: `3 h`
        },
        en: {
          title: `Cost one year of upkeep, and put it to those who pay`,
          why: `People subscribe to a bill, not to a cause.`,
          first: `Five lines: work, hosting, security audit, translation, replies. To those who pay already, and to three users: “What would you pay of what is missing?”`,
          done: `All have the total; one has checked it.`,
          takes: `3 h`
        }
      },
      {
        id: 'write-what-it-buys',
        within: 30,
        beside: true,
        fr: {
          title: `Écrire ce que la cotisation achète, et ce qu’elle n’achète pas`,
          why: `Un avantage promis à l’oral devient un droit.`,
          first: `Trois oui : nom affiché, réunion annuelle, avis lu. Trois non : siège de droit, priorité, exclusivité. À qui paie le plus : « Vos critiques avant {in-30} ? »`,
          done: `La page est publiée, ses critiques avec.`,
          takes: `2 h`
        },
        en: {
          title: `Write what the fee buys, and what it does not`,
          why: `A benefit promised aloud becomes a right.`,
          first: `Three yeses: name shown, yearly meeting, opinion read. Three noes: seat by right, priority, exclusivity. To whoever pays most: “Your objections by {in-30}?”`,
          done: `The page is published, with what was said against it.`,
          takes: `2 h`
        }
      },
      {
        id: 'lighter-files',
        within: 30,
        action: 'multi-year-agreement',
        when: all(currentIncome.has('call', 'grant'), fundraisingTime.atLeast('three-to-five')),
        fr: {
          title: `Alléger les dossiers : demander trois ans d’un coup`,
          why: `Chaque dossier coûte des jours pris à l’entretien.`,
          first: `À qui vous finance par appels : « Trois ans en une convention, un seul compte rendu par an ? »`,
          done: `La demande est partie, avec les jours de dossiers de l’année.`,
          takes: `2 h`
        },
        en: {
          title: `Lighten the files: ask for three years at once`,
          why: `Each file costs days taken from upkeep.`,
          first: `To those who fund you by calls: “Three years in one agreement, a single report a year?”`,
          done: `The request has gone, with this year’s days of paperwork.`,
          takes: `2 h`
        }
      },
      {
        id: 'list-who-relies',
        within: 30,
        fr: {
          title: `Lister vingt organisations qui en dépendent`,
          why: `On n’écrit pas à un téléchargement, on écrit à quelqu’un.`,
          first: `Demandes d’aide, notices, appels d’offres. À une maison de votre domaine {house} : « Qui, chez vous, s’en sert, et à qui écrire ? »`,
          done: `Vingt noms, chacun avec une personne, un usage, une tranche.`,
          takes: `Deux jours`
        },
        en: {
          title: `List twenty organisations that rely on it`,
          why: `You do not write to a download, you write to somebody.`,
          first: `Help requests, notices, tenders. To an organisation of your field {house}: “Who uses it on your side, and to whom should we write?”`,
          done: `Twenty names, each with a person, a use and a band.`,
          takes: `Two days`
        }
      },
      {
        id: 'vote-the-club',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        fr: {
          title: `Faire voter le barème par l’instance que vos règles désignent`,
          why: `Un barème imposé fait partir avant d’encaisser.`,
          first: `Proposez 300, 1 000, 5 000 et 15 000 € par an selon la taille, zéro pour les bénévoles (nos chiffres).`,
          done: `Le vote est publié, avec le total visé.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have the body that your rules name vote on the scale`,
          why: `An imposed scale drives people away before any money comes.`,
          first: `Propose €300, €1,000, €5,000 and €15,000 a year by size, nothing for volunteers (our figures).`,
          done: `The vote is published, with the total aimed at.`,
          takes: `Two days`
        }
      },
      {
        id: 'five-letters',
        // They leave once the scale is voted, and two answers take a budget round.
        within: 180,
        fr: {
          title: `Écrire aux cinq qui en dépendent le plus`,
          why: `Une tête de liste entraîne ; un appel général se perd.`,
          first: `À cinq personnes nommées : leur usage, leur tranche, ce qu’elle achète, et « Quel jour se vote votre budget ? »`,
          done: `Cinq lettres sont parties ; {in-180}, deux oui écrits.`,
          takes: `Deux jours`
        },
        en: {
          title: `Write to the five that rely on it most`,
          why: `Front runners draw others; a general call is lost.`,
          first: `To five named people: their use, their band, what it buys, and “On which day is your budget voted?”`,
          done: `Five letters have gone; on {in-180}, two yeses in writing.`,
          takes: `Two days`
        }
      },
      {
        id: 'first-invoices',
        within: 365,
        fr: {
          title: `Appeler les cotisations, et publier qui paie`,
          why: `La liste publique fait le travail suivant.`,
          first: `Un appel à chaque signataire : « Votre nom paraît le jour du virement. »`,
          done: `L’argent est sur le compte, la page en ligne.`,
          takes: `Une journée`
        },
        en: {
          title: `Call in the fees, and publish who pays`,
          why: `The public list does the next round’s work.`,
          first: `A call to each that signed: “Your name appears on the day of the transfer.”`,
          done: `The money is in the account, the page is up.`,
          takes: `A day`
        }
      },
      {
        id: 'club-report',
        within: 365,
        fr: {
          title: `Rendre compte, et renouveler`,
          why: `La deuxième année est la vraie.`,
          first: `Une page aux payeurs : reçu, dépensé, travaux faits, tranche de l’an prochain.`,
          done: `La page est publiée ; chaque payeur a répondu, oui ou non.`,
          takes: `Une journée`
        },
        en: {
          title: `Report back, and renew`,
          why: `The second year is the real one.`,
          first: `One page to those who pay: received, spent, work done, next year’s band.`,
          done: `The page is published; each payer has answered, yes or no.`,
          takes: `A day`
        }
      }
    ],
    never: [
      {
        advice: ['crowdfunding'],
        fr: `Une campagne grand public : elle paie un élan, pas douze mois d’entretien.`,
        en: `A public campaign: it pays for momentum, not for twelve months of upkeep.`
      },
      {
        advice: ['donations', 'corporate-philanthropy', 'tax-ruling'],
        when: any(publicCarrier, generalInterest.is('no')),
        fr: `Reçus fiscaux : une cotisation qui rend service n’en ouvre pas.`,
        en: `Tax receipts: a fee that renders a service does not give any.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: inKindOffers.has('staff-time', 'hosting', 'premises', 'translation', 'legal-help'),
        fr: `Déjà donné en nature : publiez-le à part, sans le déduire de la cotisation.`,
        en: `What is already given in kind: publish it apart, and take nothing off the fee for it.`
      },
      {
        standing: 'fits',
        fr: `Vingt membres, par exemple huit à 300 €, six à 1 000 €, quatre à 5 000 € et deux à 15 000 € : 58 400 € par an. Comptez un an avant le premier budget plein (ordre de grandeur).`,
        en: `Eight members at €300, six at €1,000, four at €5,000, two at €15,000, for instance: €58,400 a year. Allow a year before the first full budget (order of magnitude).`
      },
      {
        standing: 'fits',
        when: all(firms, freeLicence, resource.has('software'), needs.has('security')),
        programme: 'ostif',
        fr: `Pour un audit de sécurité, payé par d’autres ou trouvé avec vous. Seul, de l’ordre de 20 000 à 60 000 €.`,
        en: `For a security audit, paid by others or found with you. Alone, of the order of €20,000 to €60,000.`
      },
      {
        standing: 'fits',
        sources: [osmCorporateMembers],
        fr: `Repère à citer : la fondation OpenStreetMap donne aux entreprises membres, dès le niveau bronze, un siège consultatif, sans vote.`,
        en: `A benchmark to quote: the OpenStreetMap foundation gives corporate members, from the bronze level up, an advisory seat, without a vote.`
      },
      {
        standing: 'fits',
        when: all(firms, freeLicence, resource.has('software')),
        programme: 'sovereign-tech-fund',
        fr: `Pour un rattrapage technique payé une fois ; le club, lui, paie chaque année.`,
        en: `For technical catching-up paid once; the club pays every year.`
      },
      {
        standing: 'unfit',
        when: freeLicence,
        fr: `Rendre l’usage payant, ou réserver les corrections aux membres : la copie libre se ferait sans vous.`,
        en: `Charging for use, or keeping fixes for members: the free copy would go on without you.`
      }
    ],
    law: [
      {
        when: generalInterest.is('ruling'),
        sources: [narrowCircle],
        fr: `Vous avez un rescrit : avant le premier appel, faites-lui dire si le club et ses contreparties le laissent valable. Servir un cercle restreint l’ôterait (BOI-IR-RICI-250-10-10). Cotisation de club : aucun reçu.`,
        en: `You hold a tax ruling: before the first call, ask whether the club and what it gives leave it valid. Serving a narrow circle would end it (BOI-IR-RICI-250-10-10). Club fee: no receipt.`
      },
      {
        when: carrier.is('association'),
        sources: [associationFeesTax],
        fr: `Une cotisation sans avantage propre au payeur n’est pas une vente. Si elle achète un service précis, TVA et impôts commerciaux reviennent : facturez-le à part.`,
        en: `A fee without a benefit of its own for the payer is not a sale. If it buys a precise service, VAT and business taxes come back: invoice that apart.`
      },
      {
        when: firms,
        sources: [horizontalCooperation],
        fr: `Entre concurrents, entrée ouverte, critères publics, aucun échange de prix ou de clients (lignes directrices européennes de 2023). Un ordre du jour écrit protège chaque réunion.`,
        en: `Between competitors, open entry, public criteria, no exchange of prices or customers (European guidelines of 2023). A written agenda protects every meeting.`
      }
    ],
    home: [
      {
        when: carrier.is('association'),
        fr: `Premier choix : votre association, à deux instances. Le club paie et conseille ; qui tranche aujourd’hui, selon vos règles, tranche encore. Préférez, après le vote, une fondation d’accueil si les payeurs viennent de plusieurs pays.`,
        en: `First choice: your association, with two bodies. The club pays and advises; those who decide today, under your rules, still do. After the vote, prefer a host foundation if the payers come from several countries.`
      },
      {
        when: publicCarrier,
        fr: `Premier choix : une convention par organisme, le budget reste public. Préférez une association si des entreprises veulent payer aussi.`,
        en: `First choice: an agreement with each body, the budget stays public. Prefer an association if companies want to pay too.`
      },
      {
        when: carrier.is('company', 'cooperative'),
        fr: `Vous portez et vous vendez : un club chez vous reste un fichier clients. Premier choix : un hôte sans but lucratif pour la caisse du commun. Préférez garder la caisse si les membres demandent des prestations.`,
        en: `You carry it and you sell: a club in your house remains a customer list. First choice: a non-profit host for the commons’ fund. Prefer keeping the fund if members ask for services.`
      },
      {
        fr: `La cotisation achète un avis lu, et aucune voix ; qui vote déjà garde la sienne. Dès la deuxième année, personne ne paie plus d’un tiers du budget.`,
        en: `A fee buys an opinion that is read, and no vote; votes held already stay. From the second year, nobody pays more than a third of the budget.`
      }
    ],
    say: [
      {
        fr: {
          to: `À l’organisation qui en dépend, le barème voté`,
          says: `« Vous vous en servez tous les jours. Je vous demande 5 000 € par an, votre tranche, et un oui écrit avant {in-180}. Cela achète un nom affiché, une réunion, un avis lu ; ni siège ni garantie. Si c’est non, vous gardez l’usage. »`
        },
        en: {
          to: `To the organisation that relies on it, once the scale is voted`,
          says: `“You use it every day. I am asking for €5,000 a year, your band, and a yes in writing by {in-180}. It buys a name shown, a meeting, an opinion read; no seat, no guarantee. If the answer is no, you keep the use of it.”`
        }
      },
      {
        fr: {
          to: `À qui veut un siège pour son argent`,
          says: `« Pas de siège de droit : un avis publié, et une réponse. Écrivez le vôtre avant {in-30}, nous votons {decision-date}. Si votre part devait changer, dites-le-nous avant ce vote. »`
        },
        en: {
          to: `To whoever wants a seat for their money`,
          says: `“No seat by right: an opinion published, and answered. Write yours by {in-30}; we vote on {decision-date}. If your share were to change, tell us before that vote.”`
        }
      }
    ],
    risk: [
      {
        fr: `Le plus gros payeur devient le patron : le jour où il part, tout part avec lui.`,
        en: `The largest payer becomes the boss: on the day it leaves, all goes with it.`
      }
    ],
    stop: [
      {
        fr: `Barème refusé {decision-date} : aucune lettre ne part. Moins de deux oui écrits {in-180} : le club est reporté, et ce qu’il devait payer ne s’engage pas.`,
        en: `Scale refused on {decision-date}: no letter goes out. Fewer than two yeses in writing on {in-180}: the club is put off, and what it was to pay for is not begun.`
      }
    ],
    find: [
      {
        when: publicCarrier,
        fr: `Votre service financier : sous quelle forme encaisser, convention, prestation ou autre ?`,
        en: `Your finance office: in which form may money come in, agreement, service or other?`
      },
      {
        when: reuseList.is('informal', 'none'),
        fr: `Vos demandes d’aide de l’année : qui dépend vraiment de vous ?`,
        en: `Your help requests of the year: who truly relies on you?`
      },
      {
        when: carrier.is('association'),
        fr: `Impôts ou expert-comptable : votre cotisation est-elle une vente ?`,
        en: `Tax office or accountant: is your fee a sale?`
      },
      {
        fr: `Vos payeurs d’aujourd’hui : que verseraient-ils encore, sans siège ?`,
        en: `Those who pay today: what would they still give, without a seat?`
      }
    ]
  }
});
