import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cooperativesAct } from '#knowledge/sources/law-of-structures.ts';
import {
  microContributions2026,
  sideActivity,
  trainingDeclaration,
  vatThreshold2026,
  worksMadeTogether
} from '#knowledge/sources/money-in-common.ts';

const wornOut = danger.has('person-leaves');
const code = resource.has('software', 'online-service');
const organisationsUseIt = users.has(
  'companies',
  'developers',
  'local-authorities',
  'nonprofits',
  'education',
  'researchers',
  'state',
  'culture'
);

/** One person, or a few, want what they keep for all to pay their rent soon. */
export const liveFromIt = situation({
  id: 'live-from-it',
  over: [],
  requires: [
    carrierWithoutEntity,
    {
      when: any(motive.has('livelihood'), needs.has('livelihood')),
      fr: `Quelqu’un doit en vivre, au moins en partie`,
      en: `Somebody has to live from it, at least in part`
    }
  ],
  favours: [
    {
      when: motive.has('livelihood'),
      strong: true,
      fr: `Vous venez pour en vivre, bientôt`,
      en: `You come to live from it, soon`
    },
    {
      when: runway.atMost('three-to-six'),
      fr: `L’argent manquera dans six mois au plus`,
      en: `Money will run out within six months`
    },
    {
      when: paidServices.has('training', 'hosting', 'integration', 'certification'),
      fr: `Vous vendez, ou vendriez, un service autour`,
      en: `You sell, or would sell, a service around it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `En vivre, bientôt, sans rien fermer`,
    summary: `Ce qui paie un loyer, ce sont des journées vendues à des organisations ; les dons paient les serveurs.`,
    question: `Puis-je en vivre d’ici quelques mois, sans fermer ce que je partage ?`
  },
  en: {
    title: `Living from it, soon, without closing anything`,
    summary: `What pays a rent is days sold to organisations; gifts pay for servers.`,
    question: `Can I live from it within months, without closing what I share?`
  },
  note: {
    answer: [
      {
        when: wornOut,
        fr: `Cela ne se prépare pas à bout de forces : la relève d’abord. Ne vendez aucune journée d’une personne qui s’épuise ou part. Un revenu demande de l’ordre de six mois ; ne comptez sur rien avant.`,
        en: `A livelihood is not built on empty: relief first, and no day sold that rests on somebody worn out or leaving. An income takes about six months; count on nothing before.`
      },
      {
        when: all(organisationsUseIt, not(wornOut)),
        fr: `Oui, si trois organisations qui s’en servent achètent vos journées : formation, adaptation, entretien. Vendez cela ce mois-ci, avant de créer quoi que ce soit. Les dons paient rarement un salaire, et jamais vite.`,
        en: `Yes, if three organisations that use it buy your days: training, adaptation, upkeep. Sell that this month, before founding anything. Gifts seldom pay a wage, and never quickly.`
      },
      {
        when: all(users.has('public'), not(organisationsUseIt), not(wornOut)),
        fr: `Auprès du seul grand public, non : peu de communs y paient un salaire. Cherchez qui, derrière ces usagers, a un budget : école, commune, entreprise, association.`,
        en: `From the general public alone, no: few commons pay a wage that way. Look for who stands behind those users with a budget: school, town, company, association.`
      },
      {
        fr: `Fixez une date et un montant : à cette date, à ce montant, vous continuez. Sinon, à mi-temps ou en gardant un emploi.`,
        en: `Set a date and an amount: with that amount on that date you go on; otherwise, half-time or keeping a job.`
      }
    ],
    facts: [
      {
        fr: `C’est un métier de service autour d’une chose partagée. Ce n’est pas une vente du commun : il reste ouvert, vos journées sont rares.`,
        en: `It is a service trade around something shared. It is not selling the commons: that stays open, your days are scarce.`
      },
      {
        when: carrier.is('informal-group'),
        fr: `Ce n’est pas un salaire pour tout le groupe : commencez par une personne, dites qui, et pour combien.`,
        en: `It is not a wage for the whole group: start with one person, say who, and for how much.`
      }
    ],
    steps: [
      {
        id: 'three-names',
        within: 7,
        fr: {
          title: `Écrire à trois organisations qui s’en servent`,
          why: `Un client certain vaut dix projets de site.`,
          first: `Trois messages : ce que vous feriez, en combien de jours, à quel prix.`,
          done: `Trois réponses, même négatives.`,
          takes: `2 h`
        },
        en: {
          title: `Write to three organisations that use it`,
          why: `One sure customer is worth ten website plans.`,
          first: `Three messages: what you would do, in how many days, at what price.`,
          done: `Three answers, even if negative.`,
          takes: `2 h`
        }
      },
      {
        id: 'count-the-month',
        within: 7,
        fr: {
          title: `Compter votre mois`,
          why: `Sans ce nombre, vous vendrez trop bas.`,
          first: `Loyer, impôts, cotisations, congés ; divisez par les jours vendables, dix par mois au plus.`,
          done: `Un prix de journée est écrit.`,
          takes: `2 h`
        },
        en: {
          title: `Count your month`,
          why: `Without this number you will sell too low.`,
          first: `Rent, taxes, contributions, leave; divided by the days you can sell, ten a month at most.`,
          done: `A price per day is written.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-else-agrees',
        within: 30,
        when: any(rightsToSettle, agreement.has('co-authors', 'employer', 'board')),
        consent: true,
        fr: {
          title: `Demander à {owners} si la vente vous suit`,
          why: `Vivre d’un travail commun se décide, sinon cela se paie en rancune.`,
          first: `Une page : ce que je vends, ce qui reste commun, ce que je rends.`,
          done: `Les réponses sont écrites.`,
          takes: `2 h`
        },
        en: {
          title: `Ask {owners} whether selling goes with it`,
          why: `Living on shared work is decided; otherwise it is paid for in bitterness.`,
          first: `One page: what I sell, what stays shared, what I give back.`,
          done: `The answers are in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-page-of-offers',
        within: 30,
        fr: {
          title: `Publier une page de prix et de limites`,
          why: `Un prix affiché évite dix courriels, et les urgences gratuites.`,
          first: `Journée, formation, contrat annuel : trois lignes, et ce qui n’est pas promis.`,
          done: `Quelqu’un a demandé un devis sans rien négocier.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Publish a page of prices and limits`,
          why: `A price shown saves ten emails, and free emergencies.`,
          first: `Day, training, yearly contract: three lines, and what is not promised.`,
          done: `Somebody asked for a quote without haggling.`,
          takes: `Half a day`
        }
      },
      {
        id: 'who-invoices',
        within: 30,
        when: recipient.is('nobody'),
        fr: {
          title: `Choisir qui facture, sans créer de société`,
          why: `Une société demande un an de votre travail.`,
          first: `Un rendez-vous dans une coopérative d’activités : que garde-t-elle, qui a les droits ?`,
          done: `Une première facture peut partir.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Choose who invoices, without founding a company`,
          why: `A company takes a year of your work.`,
          first: `One meeting at an employment cooperative: what does it keep, who has the rights?`,
          done: `A first invoice can leave.`,
          takes: `Half a day`
        }
      },
      {
        id: 'three-contracts',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Signer trois contrats, dont un d’un an`,
          why: `Un seul client est un employeur sans droits.`,
          first: `Proposez douze mois d’entretien à qui appelle le plus.`,
          done: `Trois signatures, trois payeurs différents.`,
          takes: `Un jour par semaine`
        },
        en: {
          title: `Sign three contracts, one of them for a year`,
          why: `A single customer is an employer without rights.`,
          first: `Offer twelve months of upkeep to whoever calls most.`,
          done: `Three signatures, three different payers.`,
          takes: `One day a week`
        }
      },
      {
        id: 'share-for-the-commons',
        within: 90,
        fr: {
          title: `Réserver 15 % de chaque devis au commun`,
          why: `Sinon les jours vendus mangent ce qui les fait vendre.`,
          first: `Une ligne « part commune » dans le prochain devis.`,
          done: `Une amélioration payée est rentrée pour tous.`,
          takes: `1 h`
        },
        en: {
          title: `Set 15% of each quote aside for the commons`,
          why: `Otherwise the days sold eat what sells them.`,
          first: `A “commons share” line in the next quote.`,
          done: `One paid improvement has gone in for everybody.`,
          takes: `1 h`
        }
      },
      {
        id: 'second-person',
        within: 365,
        when: releasePeople.is('one'),
        action: 'second-maintainer',
        fr: {
          title: `Former {second-person}`,
          why: `Vos clients achètent votre présence ; une maladie les perdrait.`,
          first: `Un jour ensemble, sur une tâche vendue.`,
          done: `Cette personne a tenu une semaine seule.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Train {second-person}`,
          why: `Your customers buy your presence; an illness would lose them.`,
          first: `One day together, on a task that was sold.`,
          done: `They have held a week alone.`,
          takes: `Five days`
        }
      }
    ],
    never: [
      {
        advice: ['donations', 'crowdfunding', 'critical-infrastructure-fund'],
        when: runway.atMost('three-to-six'),
        fr: `Une campagne de dons ou un fonds : six mois d’efforts, quand il vous reste moins.`,
        en: `A gift campaign or a fund: six months of effort, when you have less than that.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
        when: carrier.is('individual'),
        fr: `Fonder une structure : il n’y a personne pour la tenir, et elle ne paie pas.`,
        en: `Founding an organisation: there is nobody to run it, and it does not pay.`
      }
    ],
    money: [
      {
        standing: 'fits',
        fr: `Journées : de 500 à 900 € (ordre de grandeur). Dix par mois, onze mois : de 55 000 à 99 000 € facturés, avant cotisations et impôts. Six mois d’avance vous laissent le choix des clients.`,
        en: `Days: €500 to €900 (order of magnitude). Ten a month for eleven months: €55,000 to €99,000 invoiced, before contributions and tax. Six months’ cushion leaves you the choice of customers.`
      },
      {
        standing: 'fits',
        when: any(paidServices.has('training'), users.has('education', 'local-authorities', 'nonprofits')),
        sources: [trainingDeclaration],
        fr: `Formation : de l’ordre de 900 à 1 500 € par jour de groupe. Déclaration d’activité dès la première convention (L6351-1 du code du travail) ; Qualiopi seulement si l’argent de la formation paie (L6316-1).`,
        en: `Training: about €900 to €1,500 per group day. Declare the activity at the first contract (L6351-1 of the French labour code); Qualiopi only where training money pays (L6316-1).`
      },
      {
        standing: 'fits',
        when: all(code, freeLicence),
        programme: 'sovereign-tech-fellowship',
        fr: `Rare, longue à obtenir : à tenter en plus, jamais à la place.`,
        en: `Rare and slow: to try as well, never instead.`
      },
      {
        standing: 'unfit',
        fr: `Dons et cagnotte : de l’ordre de quelques centaines d’euros par mois, pour un commun déjà connu.`,
        en: `Gifts and crowdfunding: a few hundred euros a month at best, for a commons already known.`
      }
    ],
    law: [
      {
        sources: [microContributions2026, vatThreshold2026, cooperativesAct],
        fr: `Micro-entreprise : cotisations de 25,6 % des recettes en libéral (2026), TVA au-delà de 37 500 € par an. Coopérative d’activités : vous êtes salarié (L7331-1 du code du travail), elle garde souvent un dixième.`,
        en: `Sole trader (France): contributions of 25.6% of takings for the professions (2026), VAT above €37,500 a year. Employment cooperative: you are an employee (L7331-1 of the labour code); it often keeps a tenth.`
      },
      {
        when: code,
        sources: [worksMadeTogether],
        fr: `Le logiciel fait comme salarié, même d’une coopérative, est à l’employeur (L113-9 du code de la propriété intellectuelle). Faites écrire l’inverse avant de signer.`,
        en: `Software made as an employee, even of a cooperative, belongs to the employer (L113-9 of the French intellectual property code). Have the opposite written before you sign.`
      },
      {
        when: agreement.has('employer'),
        sources: [sideActivity],
        fr: `Agent public : une activité à côté s’autorise (L123-7 du code général de la fonction publique). Salarié du privé : relisez la clause d’exclusivité. Par écrit, avant la première facture.`,
        en: `In French public service, a side activity needs permission (L123-7 of the civil service code). In a private job: reread the exclusivity clause. In writing, before the first invoice.`
      }
    ],
    home: [
      {
        when: recipient.is('nobody'),
        fr: `Premier choix : une coopérative d’activités, qui vous salarie sans société. Préférez la micro-entreprise si vous avez déjà un emploi ou une retraite ; le portage, pour une seule grosse mission.`,
        en: `First choice: an employment cooperative, which employs you without a company. Prefer sole trading if you already have a job or a pension; an umbrella company for a single large assignment.`
      },
      {
        when: recipient.is('own-name'),
        fr: `Premier choix : continuer à facturer en votre nom. Préférez une coopérative d’activités s’il vous faut chômage et retraite de salarié, ou si vos recettes dépassent le plafond de la micro-entreprise.`,
        en: `First choice: go on invoicing in your own name. Prefer an employment cooperative if you need an employee’s unemployment and pension rights, or if your takings exceed the sole-trader ceiling.`
      },
      {
        when: recipient.is('umbrella'),
        fr: `Premier choix : la coopérative ou le portage qui facture déjà. Préférez une société à plusieurs au troisième salaire régulier, pas avant.`,
        en: `First choice: the cooperative or umbrella company that already invoices. Prefer a company of several at the third regular wage, not before.`
      },
      {
        fr: `Votre revenu est à vous ; le nom, le domaine et les comptes du commun ne le sont pas. Écrivez les deux séparément.`,
        en: `Your income is yours; the commons’ name, domain and accounts are not. Write the two down separately.`
      }
    ],
    say: [
      {
        fr: {
          to: `À une organisation qui s’en sert`,
          says: `« Vous dépendez de ce que j’entretiens. Je vous propose dix jours l’an, à tant, et une réponse en deux jours. »`
        },
        en: {
          to: `To an organisation that uses it`,
          says: `“You rely on what I look after. I offer you ten days a year, at so much, and a reply within two days.”`
        }
      }
    ],
    risk: [
      {
        fr: `Vendre du temps jusqu’à ne plus en avoir pour la chose elle-même : elle se dégrade, puis les clients partent.`,
        en: `Selling time until none is left for the thing itself: it decays, then customers leave.`
      }
    ],
    stop: [
      {
        fr: `Aucune signature en trois mois, ou moins de la moitié de votre mois après six : reprenez un emploi. Gardez {thing} pour le soir, sans honte et sans promesse.`,
        en: `No signature in three months, or less than half your month after six: take a job again. Keep {thing} for the evenings, without shame and without promises.`
      }
    ],
    find: [
      {
        when: recipient.is('nobody'),
        fr: `Deux coopératives d’activités : part gardée, délai du premier salaire, droits sur vos créations ?`,
        en: `Two employment cooperatives: share kept, delay before the first pay, rights on what you create?`
      },
      {
        fr: `Caisse d’allocations ou France Travail : vos droits tombent-ils avec la première facture ?`,
        en: `Your benefits office: do your rights fall with the first invoice?`
      },
      {
        fr: `Les trois qui s’en servent : sur quelle ligne paieraient-ils, formation, prestation ou abonnement ?`,
        en: `The three that use it: from which line would they pay, training, service or subscription?`
      }
    ]
  }
});
