import { all, any, not } from '#engine/reason/condition.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { situation } from '#knowledge/kinds/situation.ts';
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
import {
  associationFeesTax,
  horizontalCooperation,
  osmCorporateMembers
} from '#knowledge/sources/money-in-common.ts';

const firms = any(users.has('companies', 'developers'), wouldSuffer.has('companies'));

/** Many organisations rely on something whose bill a few pay. */
export const usersClub = situation({
  id: 'users-club',
  over: [],
  requires: [
    growing,
    {
      when: any(manyOrganisations, all(organisations.is('two-three'), problemReach.is('thousands'))),
      fr: `Beaucoup d’organisations s’en servent, ou ont le même besoin`,
      en: `Many organisations use it, or have the same need`
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
      fr: `C’est une infrastructure, ou vous venez pour en partager le coût`,
      en: `It is infrastructure, or you come to share its cost`
    },
    {
      when: not(all(publicCarrier, motive.has('share-cost'))),
      fr: `Ce n’est pas d’abord une dépense à partager entre organismes publics`,
      en: `It is not first of all a cost to share between public bodies`
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
      when: danger.has('place-closes', 'single-copy', 'person-leaves'),
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
        fr: `Ouvrez un club d’usagers, ou refaites celui que vous avez. Une cotisation par taille, publique, qui paie une ligne nommée, l’entretien. Elle achète une voix consultative, un nom et de l’information, jamais un siège qui tranche ni une correction prioritaire. Commencez par cinq lettres à qui en dépend le plus.`,
        en: `Open a user club, or rebuild the one you have: a public fee by size, paying for one named line, upkeep. It buys an advisory voice, a name and information, never a deciding seat or a fix ahead of the others. Start with five letters to those who rely on it most.`
      }
    ],
    facts: [
      {
        fr: `C’est une infrastructure dont le budget repose sur trop peu d’épaules. Le club répartit une facture connue ; il ne finance pas un rêve.`,
        en: `It is infrastructure whose budget rests on too few shoulders. The club spreads a known bill; it does not fund a dream.`
      },
      {
        when: freeLicence,
        fr: `Ce n’est pas une vente de licence : l’usage reste libre, y compris pour qui ne paie rien. On paie la suite, pas l’accès.`,
        en: `It is not the sale of a licence: use stays free, even for those who pay nothing. One pays for what follows, not for access.`
      }
    ],
    steps: [
      {
        id: 'price-of-upkeep',
        within: 7,
        action: 'cost-needs',
        fr: {
          title: `Chiffrer un an d’entretien, au plus juste`,
          why: `On cotise pour une facture, pas pour une cause.`,
          first: `Jours, serveurs, audit, secrétariat : quatre lignes et un total.`,
          done: `Le total tient sur une page que vous montreriez.`,
          takes: `3 h`
        },
        en: {
          title: `Cost one year of upkeep, tightly`,
          why: `People subscribe to a bill, not to a cause.`,
          first: `Days, servers, audit, administration: four lines and a total.`,
          done: `The total fits on a page that you would show.`,
          takes: `3 h`
        }
      },
      {
        id: 'list-who-relies',
        within: 30,
        fr: {
          title: `Lister vingt organisations qui en dépendent`,
          why: `On n’écrit pas à un téléchargement, on écrit à quelqu’un.`,
          first: `Demandes d’aide, notices, appels d’offres : un nom, une personne, une preuve d’usage.`,
          done: `Vingt lignes, dont cinq où vous connaissez quelqu’un.`,
          takes: `Deux jours`
        },
        en: {
          title: `List twenty organisations that rely on it`,
          why: `You do not write to a download, you write to somebody.`,
          first: `Help requests, notices, tenders: a name, a person, a proof of use.`,
          done: `Twenty lines, five of them with somebody you know.`,
          takes: `Two days`
        }
      },
      {
        id: 'write-what-it-buys',
        within: 30,
        fr: {
          title: `Écrire ce que la cotisation achète, et ce qu’elle n’achète pas`,
          why: `Un avantage promis à l’oral devient un droit.`,
          first: `Trois oui : nom affiché, réunion annuelle, avis sur la feuille de route. Trois non : siège, priorité, exclusivité.`,
          done: `La page est publiée avant la première demande.`,
          takes: `2 h`
        },
        en: {
          title: `Write what the fee buys, and what it does not`,
          why: `A benefit promised aloud becomes a right.`,
          first: `Three yeses: name shown, yearly meeting, opinion on the roadmap. Three noes: seat, priority, exclusivity.`,
          done: `The page is published before the first request.`,
          takes: `2 h`
        }
      },
      {
        id: 'vote-the-club',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        fr: {
          title: `Faire voter le barème par {owners}`,
          why: `Un barème imposé fait partir avant d’encaisser.`,
          first: `Quatre tranches, la plus basse à moins de 500 €, zéro pour les bénévoles.`,
          done: `Le vote est publié, avec le total visé.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have {owners} vote on the scale`,
          why: `An imposed scale drives people away before any money comes.`,
          first: `Four bands, the lowest under €500, nothing for volunteers.`,
          done: `The vote is published, with the total aimed at.`,
          takes: `Two days`
        }
      },
      {
        id: 'five-letters',
        within: 90,
        fr: {
          title: `Écrire aux cinq qui en dépendent le plus`,
          why: `Une tête de liste entraîne ; un appel général se perd.`,
          first: `Une page : leur usage, ce qui casserait, la tranche, la date du budget.`,
          done: `Deux ont dit oui par écrit.`,
          takes: `Deux jours`
        },
        en: {
          title: `Write to the five that rely on it most`,
          why: `Front runners draw others; a general call is lost.`,
          first: `One page: their use, what would break, their band, the budget date.`,
          done: `Two have said yes in writing.`,
          takes: `Two days`
        }
      },
      {
        id: 'first-invoices',
        within: 180,
        fr: {
          title: `Appeler les cotisations, et publier qui paie`,
          why: `La liste publique fait le travail suivant.`,
          first: `Factures aux signataires, page « ils l’entretiennent ».`,
          done: `L’argent est sur le compte, la page aussi.`,
          takes: `Une journée`
        },
        en: {
          title: `Call in the fees, and publish who pays`,
          why: `The public list does the next round’s work.`,
          first: `Invoices to those who signed, a page “they keep it going”.`,
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
          first: `Une page : reçu, dépensé, ce qui a été évité.`,
          done: `Les deux tiers ont renouvelé.`,
          takes: `Une journée`
        },
        en: {
          title: `Report back, and renew`,
          why: `The second year is the real one.`,
          first: `One page: received, spent, what was avoided.`,
          done: `Two thirds have renewed.`,
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
        fr: `Ce qui est déjà donné en nature : faites-le compter dans une cotisation.`,
        en: `What is already given in kind: let it count towards a fee.`
      },
      {
        standing: 'fits',
        fr: `Vingt membres à 1 000 € valent mieux qu’un seul à 20 000 €. Comptez un an avant le premier budget plein (ordre de grandeur).`,
        en: `Twenty members at €1,000 are worth more than one at €20,000. Allow a year before the first full budget (order of magnitude).`
      },
      {
        standing: 'fits',
        sources: [osmCorporateMembers],
        fr: `Repère : la fondation OpenStreetMap donne aux entreprises membres, dès le niveau bronze, un siège consultatif, sans vote.`,
        en: `A benchmark: the OpenStreetMap foundation gives corporate members, from the bronze level up, an advisory seat, without a vote.`
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
        fr: `Rendre l’usage payant, ou réserver les corrections aux membres : la copie libre se ferait sans vous.`,
        en: `Charging for use, or keeping fixes for members: the free copy would go on without you.`
      }
    ],
    law: [
      {
        when: carrier.is('association'),
        sources: [associationFeesTax],
        fr: `Une cotisation sans avantage propre au payeur n’est pas une vente. Si elle achète un service précis, TVA et impôts commerciaux reviennent : écrivez le lien, ou séparez les deux.`,
        en: `A fee without a benefit of its own for the payer is not a sale. If it buys a precise service, VAT and business taxes come back: write the link, or separate the two.`
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
        fr: `Premier choix : votre association, à deux instances. Le club paie et conseille, l’équipe technique tranche. Préférez une fondation d’accueil si les payeurs viennent de plusieurs pays.`,
        en: `First choice: your association, with two bodies. The club pays and advises, the technical team decides. Prefer a host foundation if the payers come from several countries.`
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
        fr: `La cotisation ne donne jamais plus d’une voix, et jamais une voix sur le contenu.`,
        en: `A fee never gives more than one vote, and never a vote on the content.`
      }
    ],
    say: [
      {
        fr: {
          to: `À l’organisation qui en dépend`,
          says: `« Vous vous en servez tous les jours. L’entretien coûte tant ; votre tranche est de tant. Elle n’achète rien, elle évite une panne. »`
        },
        en: {
          to: `To the organisation that relies on it`,
          says: `“You use it every day. Upkeep costs so much; your band is so much. It buys nothing, it avoids a breakdown.”`
        }
      },
      {
        fr: {
          to: `À qui veut un siège pour son argent`,
          says: `« Votre avis sera lu, votre nom affiché. La décision reste à qui fait le travail, c’est ce qui vaut votre argent. »`
        },
        en: {
          to: `To whoever wants a seat for their money`,
          says: `“Your opinion will be read, your name shown. The decision stays with those who do the work: that is what your money pays for.”`
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
        fr: `Personne au-dessus d’un tiers du total la première année, d’un cinquième ensuite. À la fin du sixième mois sans cinq cotisations, gardez un club gratuit et ramenez l’entretien à ce qui est payé.`,
        en: `Nobody above a third of the total in the first year, a fifth after that. With fewer than five fees at the end of the sixth month, keep a free club and cut upkeep down to what is paid for.`
      }
    ],
    find: [
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
        fr: `Trois payeurs : quel service achète chez eux, et quand se vote son budget ?`,
        en: `Three payers: which department buys there, and when is its budget voted?`
      }
    ]
  }
});
