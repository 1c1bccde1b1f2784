import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { nextTender } from '#knowledge/note/next-tender.ts';
import { eachPayer } from '#knowledge/note/each-payer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { apieGuideCcag2021 } from '#knowledge/sources/french-state.ts';
import { ccag2021Notice, publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import { gdpr, licencesByDecree } from '#knowledge/sources/law.ts';
import {
  jointPurchaseVote,
  localBudgetQuestion,
  localBudgetVote,
  mayorsAssociationEntente
} from '#knowledge/sources/money-in-common.ts';

const town = carrier.is('local-authority');
const code = resource.has('software', 'online-service');
const orderedFromSomebody = any(agreement.has('contractor'), startingPoint.is('contractor', 'co-funded'));

/** Public bodies need the same thing, and each could pay a part of it. */
export const sharedCostAuthorities = situation({
  id: 'shared-cost-authorities',
  over: ['others-want-it', 'users-club'],
  first: [
    { advice: ['pooled-public-funding'] },
    { advice: ['home-public-agreement'], when: not(organisations.is('four-plus')) },
    { advice: ['home-joint-authority', 'home-public-agreement'], when: organisations.is('four-plus') }
  ],
  requires: [
    publicCarrier,
    severalOrganisations,
    {
      when: any(
        motive.has('share-cost'),
        startingPoint.is('co-funded'),
        all(
          users.has('local-authorities'),
          needs.has('development', 'maintenance', 'hosting', 'deployment'),
          maturity.atLeast('first-users')
        )
      ),
      fr: `Il y a un coût que plusieurs organismes publics peuvent partager`,
      en: `There is a cost that several public bodies can share`
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
      when: agreement.has('contractor'),
      strong: true,
      fr: `Un prestataire payé pour la faire doit donner son accord`,
      en: `A contractor who was paid to make it must agree`
    },
    {
      when: startingPoint.is('co-funded'),
      strong: true,
      fr: `D’autres l’ont déjà payée avec vous`,
      en: `Others have already paid for it with you`
    },
    {
      when: users.has('local-authorities'),
      fr: `Des collectivités s’en [servent|serviront]`,
      en: `Local authorities [use|will use] it`
    },
    {
      when: organisations.atLeast('four-plus'),
      fr: `Au moins quatre organisations s’impliquent`,
      en: `At least four organisations are involved`
    },
    {
      when: currentIncome.has('own-budget'),
      fr: `Un budget public la paie aujourd’hui`,
      en: `A public budget pays for it today`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Plusieurs organismes publics, un même besoin, plusieurs budgets`,
    summary: `Chacun peut payer une part. Écrivez avant le vote des budgets qui achète, qui tient les droits et qui paie l’entretien.`,
    question: `Que devons-nous signer pour partager le coût sans créer une usine à gaz ?`
  },
  en: {
    title: `Several public bodies, one need, several budgets`,
    summary: `Each can pay a share, provided that who buys, who holds the rights and who pays for upkeep is written before budgets are voted.`,
    question: `What should we sign to share the cost without building a monster?`
  },
  note: {
    answer: [
      {
        unless: agreement.has('contractor'),
        fr: `Signez une convention de deux pages, rien de plus cette année. Elle dit qui achète, qui tient les droits, qui paie l’entretien, comment on entre et part.`,
        en: `Sign a two-page agreement, nothing more this year. It says who buys, who holds the rights, who pays for upkeep, how one joins and leaves.`
      },
      {
        when: agreement.has('contractor'),
        fr: `D’abord la cession signée du prestataire, jointe à une convention de deux pages. Rien de plus. Elle dit qui achète, qui tient les droits, qui paie l’entretien, comment on entre et part.`,
        en: `First the contractor’s signed transfer, attached to a two-page agreement. Nothing more. It says who buys, who holds the rights, who pays for upkeep, how one joins and leaves.`
      },
      {
        fr: `Vous ne payez pour personne : l’usage est sans frais, l’entretien se paie par part. Qui n’en paie pas ne vote pas le budget.`,
        en: `You pay for nobody else: use is at no cost, upkeep is paid in shares. Whoever pays none has no vote on the budget.`
      },
      {
        when: town,
        fr: `Elle se vote avant le premier de vos budgets : une ligne oubliée attend souvent un an.`,
        en: `It is voted before the first of your budgets: a forgotten line often waits a year.`
      },
      {
        when: carrier.is('state-body'),
        fr: `Préparez-la avant le vote des budgets de vos partenaires : une ligne oubliée attend souvent un an.`,
        en: `Prepare it before your partners vote their budgets: a forgotten line often waits a year.`
      }
    ],
    facts: [
      {
        fr: `C’est une dépense partagée, pas une structure à créer. Deux qui signent valent mieux que dix qui y réfléchissent.`,
        en: `It is a shared expense, not an organisation to found. Two that sign are worth more than ten that think about it.`
      }
    ],
    steps: [
      {
        id: 'rights-of-the-contract',
        within: 7,
        when: orderedFromSomebody,
        action: 'audit-rights',
        fr: {
          title: `Lire ce que vos commandes disent des droits`,
          why: `Un bon de commande muet laisse les droits au prestataire.`,
          first: `Cherchez « CCAG » et « propriété intellectuelle » dans chaque commande et chaque annexe. Celle qui manque se demande au prestataire et au comptable public.`,
          done: `Une page dit ce qui est à qui, ou que l’annexe est introuvable.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Read what your orders say about rights`,
          why: `An order that is silent leaves the rights with the contractor.`,
          first: `Look for “CCAG” and “propriété intellectuelle” in each order and each annex. A missing one is asked of the contractor and the public accountant.`,
          done: `One page says what is whose, or that the annex cannot be found.`,
          takes: `Half a day`
        }
      },
      {
        id: 'one-sheet-of-needs',
        within: 7,
        // Who already uses what was ordered begins by its rights.
        unless: all(inUse, orderedFromSomebody),
        fr: {
          title: `Mettre le besoin commun sur une feuille`,
          why: `Deux besoins proches ne sont pas le même besoin.`,
          first: `À chaque organisme : « Devant ces dix lignes, écrivez avant {in-7} : indispensable, utile, ou tant pis. »`,
          done: `Deux réponses au moins sont là, avec des « tant pis ».`,
          takes: `2 h`
        },
        en: {
          title: `Put the shared need on one sheet`,
          why: `Two similar needs are not one need.`,
          first: `To each body: “Against these ten rows, write by {in-7}: essential, useful, or never mind.”`,
          done: `At least two answers are in, with some “never mind”.`,
          takes: `2 h`
        }
      },
      {
        id: 'ask-what-exists',
        within: 30,
        when: town,
        fr: {
          title: `Demander à la structure numérique déjà payée`,
          why: `Votre intercommunalité d’abord, puis syndicat mixte, agence ou centre de gestion : l’adhésion le couvre peut-être.`,
          first: `« Portez-vous ou hébergez-vous ceci, pour combien par an ? Sans réponse {in-30}, nous préparons une convention entre nous. »`,
          done: `Sa réponse est écrite, avec un prix.`,
          takes: `1 h`
        },
        en: {
          title: `Ask the digital body you already pay`,
          why: `Your intermunicipal body first, then a joint authority, agency or management centre: membership may cover it.`,
          first: `“Would you carry or host this, for how much a year? With no answer on {in-30}, we prepare an agreement among ourselves.”`,
          done: `Its answer is in writing, with a price.`,
          takes: `1 h`
        }
      },
      {
        id: 'look-before-paying',
        within: 30,
        when: neighbour.is('not-searched'),
        action: 'search-neighbours',
        fr: {
          title: `Comparer avec ce qui existe, entretien compris`,
          why: `On ne partage pas le coût d’un doublon.`,
          first: `Au réseau du métier {house} : « Qui paie déjà pour cela, combien par an une fois installé, et peut-on s’y joindre ? »`,
          done: `Trois voisins sont notés, avec trois ans de coût.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Compare with what exists, upkeep included`,
          why: `Nobody should share the cost of a duplicate.`,
          first: `To the network of the trade {house}: “Who pays for this already, how much a year once installed, and may we join?”`,
          done: `Three neighbours are noted, with three years’ cost.`,
          takes: `Half a day`
        }
      },
      {
        id: 'cost-key',
        within: 30,
        beside: true,
        action: 'cost-needs',
        fr: {
          title: `Écrire un projet de clé, entretien compris`,
          why: `On vote un nombre, pas une intention.`,
          first: `Réunissez qui s’en sert déjà. Moitié à parts égales, moitié selon la taille. 6 000 € à deux, l’un trois fois plus gros : 2 250 et 3 750 €.`,
          done: `Le projet donne à chacun un montant, sur trois ans.`,
          takes: `3 h`
        },
        en: {
          title: `Draft the cost key, upkeep included`,
          why: `One votes for a number, not for an intention.`,
          first: `Bring together those who use it already. Half in equal shares, half by size: for €6,000 between two, one three times larger, €2,250 and €3,750.`,
          done: `The draft gives each a figure, over three years.`,
          takes: `3 h`
        }
      },
      {
        id: 'rights-to-each-body',
        within: 30,
        when: orderedFromSomebody,
        action: 'get-agreements',
        consent: true,
        fr: {
          title: `Négocier la cession des droits à chaque payeur, sans exclusivité`,
          why: `Sans exclusivité et licence libre comprise, chacun peut publier seul.`,
          first: `Nommez chaque organisme qui paie. Le prestataire signe d’abord, chacun après son vote : ${eachPayer.fr}`,
          done: `Le prestataire a signé ; la convention en dépend.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Settle the transfer of rights to each payer, without exclusivity`,
          why: `Without exclusivity and with a free licence allowed, each may publish alone.`,
          first: `Name each body that pays. The contractor signs first, each body after its vote: ${eachPayer.en}`,
          done: `The contractor has signed; the agreement hangs on it.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'sign-the-agreement',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        fr: {
          title: `Faire voter ou signer la convention par chaque payeur`,
          why: `Sans cela, ni achat groupé ni licence ne tiennent.`,
          first: `À qui prépare la séance : « Approuve la convention, inscrit notre part au budget. Autorise la signature, et la publication sous une licence de l’article D323-2-1 du CRPA. Préavis : six mois. »`,
          done: `Deux décisions au moins, budget compris, et la page signée par {owners}.`,
          takes: `Deux jours, plus l’attente`
        },
        en: {
          title: `Have each payer vote on the agreement, or sign it`,
          why: `Without that, neither joint purchase nor licence holds.`,
          first: `To whoever prepares the meeting: “Approves the agreement, puts our share in the budget. Authorises signature, and publication under a licence of article D323-2-1 of the CRPA. Notice: six months.”`,
          done: `At least two decisions, budget included, and the page signed by {owners}.`,
          takes: `Two days, plus waiting`
        }
      },
      nextTender,
      {
        id: 'publish-for-the-next',
        within: 180,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Publier {thing} sous licence, pour les suivants`,
          why: `Qui s’y intéresse ensuite ne doit plus passer par vous.`,
          first: `Cession signée, puis licence de la liste publique, notice, coût annuel. À qui attendait : « Servez-vous ; voter le budget avec nous demande une part, affichée ici. »`,
          done: `Un organisme de plus s’en sert sans aide.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish {thing} under a licence, for the next ones`,
          why: `Whoever asks next should no longer go through you.`,
          first: `Transfer signed, then a licence from the official list, a guide, yearly cost. To those who waited: “Help yourselves; voting the budget takes a share, shown here.”`,
          done: `One more body uses it without help.`,
          takes: `Three days`
        }
      },
      {
        id: 'second-budget',
        within: 365,
        fr: {
          title: `Relire les comptes avant le deuxième budget`,
          why: `Le premier paie l’élan, le deuxième la durée.`,
          first: `À chaque payeur, une page : heures, pannes, dépense, part suivante. « Un non se dit avant votre vote. »`,
          done: `La part de chacun est confirmée ou corrigée.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Review the accounts before the second budget`,
          why: `The first pays for momentum, the second for duration.`,
          first: `To each payer, one page: hours, failures, spending, next share. “Say no before your vote.”`,
          done: `Each one’s share is confirmed or corrected.`,
          takes: `Half a day`
        }
      }
    ],
    never: [
      {
        advice: ['call-for-projects'],
        fr: `Un appel à projets pour démarrer : il paie du neuf, pas l’entretien, et ne suit pas votre calendrier de budget.`,
        en: `A call for projects to start: it pays for new work, not upkeep, and does not follow your budget calendar.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-gip'],
        when: not(organisations.is('four-plus')),
        fr: `Ni association ni GIP à deux ou trois : une deuxième caisse, ou un an de procédure. Une convention suffit, et se défait.`,
        en: `Neither an association nor a GIP for two or three: a second till for the one, a year of procedure for the other. An agreement is enough, and can be undone.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: inKindOffers.has('staff-time', 'hosting'),
        fr: `Temps d’agents ou hébergement déjà offerts : comptez-les dans la part de qui les donne, à un prix voté.`,
        en: `The staff time or hosting already offered: count them in the share of whoever gives them, at a price that is voted.`
      },
      {
        standing: 'fits',
        when: code,
        fr: `L’entretien : de l’ordre de 10 à 20 % par an du prix de la commande, hébergement en plus.`,
        en: `Upkeep: some 10 to 20% a year of the price of the order, hosting on top.`
      },
      {
        standing: 'fits',
        fr: `Une entrée très basse pour les petits : à dix, 6 000 € font 300 € de part égale chacun, puis selon la taille.`,
        en: `A very low entry for small ones: among ten, €6,000 makes €300 each in equal shares, then by size.`
      },
      {
        standing: 'fits',
        when: all(town, code),
        fr: `L’ADULLACT, si une commune du groupe en est membre : forge, groupes d’usagers, barème à demander.`,
        en: `ADULLACT, if one of you is a member: a forge, user groups, scale of fees on request.`
      },
      {
        standing: 'unfit',
        fr: `Un appel à projets pour démarrer : il paie du neuf, pas l’entretien, et ne suit pas votre calendrier de budget.`,
        en: `A call for projects to start: it pays for new work, not upkeep, and does not follow your budget calendar.`
      }
    ],
    law: [
      {
        sources: [publicPurchaseCode, jointPurchaseVote],
        fr: `Acheter ensemble : groupement de commandes (L2113-6 du code de la commande publique), voté par chaque assemblée, ou centrale d’achat (L2113-2). Coopérer sans acheter : L2511-6 du même code.`,
        en: `Buying together: a purchasing group (L2113-6 of the French public procurement code), its agreement put to each assembly, or a central purchasing body (L2113-2). Cooperating without buying: L2511-6 of the same code.`
      },
      {
        when: town,
        sources: [mayorsAssociationEntente, localBudgetVote, localBudgetQuestion],
        fr: `Entre communes, une entente peut suffire pour partager (L5221-1 du code général des collectivités) : chaque conseil ratifie. Limite légale du budget : le 15 avril, ou le 30 l’année du renouvellement (L1612-2).`,
        en: `Between municipalities an “entente” may be enough to share (L5221-1 of the French local authorities code): each council ratifies. Legal limit of the budget: 15 April, or the 30th in election years (L1612-2).`
      },
      {
        sources: [ccag2021Notice, apieGuideCcag2021, licencesByDecree],
        fr: `Droits : la clause des CCAG de 2021 ne joue que si la commande les vise. Ajoutez la publication sous licence libre (liste de D323-2-1) et l’usage par les autres.`,
        en: `Rights: the clause of the 2021 French standard terms (CCAG) applies only if the order names them. Add publication under a free licence (list of D323-2-1) and use by the others.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Chaque organisme reste responsable de ses données de personnes. Qui héberge pour les autres signe un contrat de sous-traitance (RGPD, article 28).`,
        en: `Each body still answers for its own data about people. Whoever hosts for the others signs a processor’s contract (GDPR, article 28).`
      }
    ],
    home: [
      {
        when: not(organisations.is('four-plus')),
        fr: `Premier choix : la convention, avec un organisme qui achète pour tous et un suppléant nommé. Préférez la structure numérique existante si elle accepte de porter.`,
        en: `First choice: the agreement, with one body buying for all and a named deputy. Prefer the existing digital body if it agrees to carry it.`
      },
      {
        when: organisations.is('four-plus'),
        fr: `Premier choix : une structure publique existante, syndicat mixte ou agence, que vous payez déjà. Préférez la convention tant que rien n’oblige à embaucher. Une SPL ne travaille que pour ses actionnaires.`,
        en: `First choice: an existing public body, joint authority or agency, that you already pay. Prefer the agreement as long as nobody must be hired. A local public company works for its shareholders only.`
      },
      {
        fr: `Deux comités : qui paie fixe le budget, qui s’en sert tranche le contenu. Une voix par organisme, quelle que soit sa part.`,
        en: `Two committees: those who pay set the budget, those who use it settle the content. One vote per body, whatever its share.`
      }
    ],
    say: [
      {
        fr: {
          to: `À {audience-name}`,
          says: `« Ce besoin nous coûte à tous, et rien n’est écrit. Faites voter la convention et votre part avant votre budget, {decision-date} au plus tard ; on en sort en six mois. Si c’est non, rien ne change cette année. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“This need costs us all, and nothing is written. Have the agreement and your share voted before your budget, by {decision-date} at the latest; one may leave in six months. If it is no, nothing changes this year.”`
        }
      },
      {
        when: agreement.has('contractor'),
        fr: {
          to: `Au prestataire`,
          says: `« Vous gardez ce que vous aviez, vous restez libre de vendre et de concourir, et vous serez cité. Signez la page avant {in-30}, nous signons après les votes : nous voulons partager ce que nous avons payé. »`
        },
        en: {
          to: `To the contractor`,
          says: `“You keep what you had, stay free to sell and to bid, and will be named. Sign the page by {in-30}, we sign after the votes: we want to share what we paid for.”`
        }
      },
      {
        fr: {
          to: `À qui veut en être`,
          says: `« L’usage ne se paie pas. Pour voter le budget avec nous, inscrivez votre part avant {decision-date} ; après, ce sera au budget suivant. »`
        },
        en: {
          to: `To those who want to join`,
          says: `“Use is free of charge. To vote the budget with us, commit your share by {decision-date}; after that, it will be the next budget.”`
        }
      }
    ],
    risk: [
      {
        fr: `Un organisme avance tout, décide seul, puis s’arrête quand une personne part.`,
        en: `One body advances everything, decides alone, then stops when somebody leaves.`
      }
    ],
    stop: [
      {
        fr: `Moins de deux décisions {decision-date} : pas de convention cette année ; écrivez-le à qui attendait.`,
        en: `Fewer than two decisions on {decision-date}: no agreement this year; tell those who were waiting.`
      },
      {
        when: orderedFromSomebody,
        fr: `La cession se signe quand même, par qui l’a votée.`,
        en: `The transfer is still signed, by those that voted it.`
      },
      {
        fr: `Plus cher que l’existant sur trois ans, entretien compris : prenez-le, avant tout vote.`,
        en: `Dearer than what exists over three years, upkeep included: take that, before any vote.`
      }
    ],
    find: [
      {
        fr: `Chaque direction financière : quel jour ferme la préparation du budget, et sous quel intitulé inscrire la part ?`,
        en: `Each finance office: on which day does budget preparation close, and under which heading does the share go?`
      },
      {
        fr: `Chaque payeur : si votre interlocuteur ou interlocutrice part, qui remplace, et qui signe ?`,
        en: `Each payer: who takes over if your contact leaves, and who signs then?`
      }
    ]
  }
});
