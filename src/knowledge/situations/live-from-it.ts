import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { objectsSold } from '#knowledge/facts/objects-sold.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { VAT_THRESHOLD } from '#knowledge/note/vat-threshold.ts';
import { offered } from '#knowledge/note/offer-terms.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';
import { cooperativesAct } from '#knowledge/sources/law-of-structures.ts';
import {
  microContributions2026,
  sideActivity,
  trainingDeclaration,
  vatThreshold2026,
  worksMadeTogether
} from '#knowledge/sources/money-in-common.ts';
import { vatRecodified } from '#knowledge/sources/vat-thresholds.ts';

const tired = danger.has('person-leaves');
/** Work around it feeds one person, who thinks of opening it: nothing is to be found, something is to be kept. */
const opensIt = all(
  motive.has('open-business'),
  not(motive.has('livelihood')),
  carrier.is('individual'),
  ownRevenue.is('around')
);
/** Whoever sells nothing yet begins with relief; what already feeds somebody goes on. */
const wornOut = all(tired, not(opensIt));
const seeksWork = not(any(tired, opensIt));
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
  over: ['voices-to-share'],
  first: [
    { advice: ['services'] },
    { advice: ['home-employment-cooperative'], when: recipient.is('nobody', 'umbrella') },
    { advice: ['home-none'], when: recipient.is('own-name') }
  ],
  requires: [
    carrierWithoutEntity,
    {
      when: any(motive.has('livelihood'), needs.has('livelihood'), opensIt),
      fr: `{Vous venez pour en vivre}, {quelqu’un doit en vivre}, ou {vous vivez de services vendus autour, et pensez l’ouvrir}`,
      en: `{You come to live from it}, {somebody has to live from it}, or {you live on services sold around it, and think of opening it}`
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
      // Whose it is comes before what it earns: nobody sells what an employer may own.
      when: all(motive.has('livelihood'), not(motive.has('rights')), danger.has('money-ends')),
      strong: true,
      fr: `Ce qui vous paie aujourd’hui s’arrête`,
      en: `What pays you today is ending`
    },
    {
      when: all(motive.has('livelihood'), hasSales),
      strong: true,
      fr: `Vous en vendez déjà quelque chose`,
      en: `You sell something of it already`
    },
    {
      when: opensIt,
      strong: true,
      fr: `Vous venez pour ouvrir sans perdre ce qui vous fait vivre`,
      en: `You come to open it without losing what you live on`
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
    title: `En vivre, sans rien fermer`,
    summary: `Ce qui paie un loyer, ce sont des journées vendues à des organisations ; les dons paient les serveurs.`,
    question: `Puis-je en vivre d’ici quelques mois, sans fermer ce que je partage ?`
  },
  en: {
    title: `Living from it, without closing anything`,
    summary: `What pays a rent is days sold to organisations; gifts pay for servers.`,
    question: `Can I live from it within months, without closing what I share?`
  },
  note: {
    answer: [
      {
        when: opensIt,
        fr: `Signez d’abord l’année qui vient, publiez ensuite, et gardez le nom. On vous paie pour votre travail, pas pour la copie : ouvrir ne prend pas ces clients par soi. Mais d’autres pourront faire ce travail avec {thing}.`,
        en: `First sign the coming year, then publish, and keep the name. You are paid for your work, not for the copy: opening does not take those customers by itself. But others will be able to do that work with {thing}.`
      },
      {
        when: all(tired, hasSales),
        // What is on offer is new: it is answered by itself.
        unless: offered,
        fr: `Tenez ce qui est signé. Rien de neuf ne se vend avant qu’une deuxième personne, payée, prenne une part de ce qui vous use.`,
        en: `Keep what is signed. Nothing new is sold before a second person, who is paid, takes a share of what wears you out.`
      },
      {
        when: wornOut,
        unless: hasSales,
        fr: `Pas avant la relève : ne vendez aucune journée d’une personne qui s’épuise ou part. Un revenu se prépare ensuite, à deux, en six mois environ.`,
        en: `Not before somebody shares the work: sell no day that rests on a person worn out or leaving. An income is built afterwards, by two people, in about six months.`
      },
      {
        when: all(organisationsUseIt, seeksWork),
        unless: objectsSold,
        fr: `Oui, si trois organisations qui s’en servent achètent vos journées. Adaptation, conseil, prise en main : écrivez-leur.`,
        en: `Yes, if three organisations that use it buy your days. Adaptation, advice, getting started: write to them.`
      },
      {
        when: all(users.has('public'), not(organisationsUseIt), seeksWork),
        unless: objectsSold,
        fr: `Auprès du seul grand public, non : peu de communs y paient un salaire. Cherchez qui, derrière ces usagers, a un budget : école, commune, entreprise, association.`,
        en: `From the general public alone, no: few commons pay a wage that way. Look for who stands behind those users with a budget: school, town, company, association.`
      },
      {
        when: all(objectsSold, not(wornOut)),
        fr: `Oui, si la marge de vos commandes signées paie vos heures. C’est le prix, moins les pièces, l’essai et l’assurance.`,
        en: `Yes, if the margin on your signed orders pays for your hours. That is the price, less parts, testing and insurance.`
      },
      {
        when: all(objectsSold, not(wornOut)),
        fr: `Le seuil, {decision-date} : la marge signée des douze mois qui viennent, divisée par douze, couvre ce qu’il vous faut par mois.`,
        en: `The threshold, on {decision-date}: the signed margin of the coming twelve months, divided by twelve, covers what you need a month.`
      },
      {
        when: not(wornOut),
        needs: ['post-offered'],
        fr: `Le poste proposé se met en face, par mois et par heure. Demandez s’il se prend à mi-temps, ou plus tard, et par écrit que votre travail d’avant reste à vous.`,
        en: `The post on offer is set against it, by the month and by the hour. Ask whether it can be taken half-time, or later, and in writing that your earlier work stays yours.`
      },
      {
        when: all(releasePeople.is('one'), seeksWork, carrier.is('individual')),
        fr: `Personne d’autre que vous ne publie les versions : il faut quelqu’un sous trente jours, car qui achète demande une relève.`,
        en: `Nobody but you publishes the versions: find a second person within thirty days, since whoever buys a year asks who takes over.`
      },
      {
        when: all(releasePeople.is('one'), seeksWork, not(carrier.is('individual'))),
        fr: `Une seule personne publie les versions : il en faut une deuxième sous trente jours, car qui achète demande une relève.`,
        en: `One person alone publishes the versions: a second is needed within thirty days, since whoever buys a year asks who takes over.`
      },
      {
        when: all(runway.atMost('three-to-six'), seeksWork),
        fr: `Il vous reste moins de six mois : ni société, ni campagne de dons.`,
        en: `You have less than six months left: no company, no donation campaign.`
      },
      {
        when: seeksWork,
        unless: objectsSold,
        fr: `Le seuil, {decision-date} : ce que demande votre mois, signé. Trois contrats de vingt jours par an, à 600 € le jour, font 3 000 € par mois. En dessous, un mi-temps complète ; ce qui est signé se tient.`,
        en: `The threshold, on {decision-date}: what your month needs, signed. Three contracts of twenty days a year, at €600 a day, make €3,000 a month. Below it, a half-time job fills the gap; what is signed is kept.`
      }
    ],
    facts: [
      {
        when: all(freeLicence, objectsSold),
        fr: `C’est un métier d’atelier autour de plans partagés : l’objet, l’aide et la formation se vendent, les plans restent libres.`,
        en: `It is a workshop’s trade around shared designs: the object, help and training are sold, the designs stay free.`
      },
      {
        when: freeLicence,
        unless: objectsSold,
        fr: `C’est un métier de service autour d’une chose partagée. Ce n’est pas une vente du commun : il reste ouvert.`,
        en: `It is a service trade around something shared. It is not selling the commons: that stays open.`
      },
      {
        when: not(freeLicence),
        fr: `C’est un métier de service. Ce n’est pas encore un commun : vendez votre temps, et décidez à part de ce qui s’ouvre.`,
        en: `It is a service trade. It is not yet a commons: sell your time, and decide separately what to open.`
      },
      {
        when: carrier.is('informal-group'),
        fr: `Ce n’est pas un salaire pour tout le groupe : commencez par une personne, dites qui, et pour combien.`,
        en: `It is not a wage for the whole group: start with one person, say who, and for how much.`
      }
    ],
    steps: [
      {
        id: 'customers-first',
        within: 7,
        when: opensIt,
        fr: {
          title: `Dire à chaque client ce qui ne change pas`,
          why: `Un client qui l’apprend ailleurs cherche déjà quelqu’un d’autre.`,
          first: `« Je pense ouvrir {thing}. Vos dates et moi ne changeons pas ; le prix de l’an prochain vous sera écrit, taxes comprises. Qu’achetez-vous chez moi que d’autres ne feraient pas ? Réservez-vous l’année qui vient avant {in-30} ? »`,
          done: `Chaque client l’a lu ; {in-30}, ce qu’il achète vraiment est noté.`,
          takes: `2 h`
        },
        en: {
          title: `Tell each customer what does not change`,
          why: `A customer who hears it elsewhere is already looking for somebody else.`,
          first: `“I am thinking of opening {thing}. Your dates and I do not change; next year’s price will be in writing, tax included. What do you buy from me that others would not do? Will you book the coming year by {in-30}?”`,
          done: `Each customer has read it; on {in-30}, what they really buy is noted.`,
          takes: `2 h`
        }
      },
      {
        id: 'paid-relief',
        within: 7,
        costs: ['relief-days'],
        when: all(tired, hasSales),
        action: 'second-maintainer',
        fr: {
          title: `Faire prendre, contre paiement, une part de ce qui vous use`,
          why: `Un client paie pour que l’on réponde, pas pour que ce soit vous.`,
          first: `À {second-person} : « Prendriez-vous une part des appels, payée, dès {in-30} ? » L’an prochain, cette part est dans chaque prix.`,
          done: `La demande est partie ; {in-30}, un oui ou un non écrit.`,
          takes: `1 h`
        },
        en: {
          title: `Have a share of what wears you out taken, for pay`,
          why: `A customer pays for an answer, not for its being yours.`,
          first: `To {second-person}: “Would you take a share of the calls, paid, from {in-30}?” Next year, that share is in each price.`,
          done: `The request has gone; on {in-30}, a yes or a no in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'others-share',
        action: 'get-agreements',
        within: 30,
        when: all(opensIt, not(agreement.has('only-us'))),
        consent: true,
        fr: {
          title: `Demander un oui écrit à {owners}`,
          why: `Une licence donnée sur la part d’autrui ne vaut rien, et se paie.`,
          first: `À chaque personne, sa lettre : « Je pense publier {thing} sous une licence libre, avec votre nom. Oui ou non pour votre part, par écrit, avant {in-30} ? Sans oui, elle n’en est pas : qui ne l’a pas lue la réécrit. »`,
          done: `Chaque oui ou non est écrit ; un silence est un non.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Ask {owners} for a written yes`,
          why: `A licence given on somebody else’s share is worth nothing, and is paid for.`,
          first: `To each person a letter of their own: “I am thinking of publishing {thing} under a free licence, with your name. Yes or no for your share, in writing, by {in-30}? Without a yes it is left out: somebody who has not read it writes it again.”`,
          done: `Each yes or no is in writing; silence is a no.`,
          takes: `2 h, plus waiting`
        }
      },
      {
        id: 'sign-then-open',
        within: 90,
        before: { date: 'offer-date', or: 'decision-date', days: 3 },
        when: opensIt,
        fr: {
          title: `Faire signer l’année qui vient, avant de publier`,
          why: `Avant, vous négociez seul ; après, d’autres se proposent.`,
          first: `À chacun, une page : « Tant de jours, tant d’appels, tel prix ; signé, que le code soit ouvert ou non. » À qui paie pour l’ouverture : un prix de plus pour chaque année où vous êtes là.`,
          done: `De quoi payer la moitié de votre année est signé.`,
          takes: `Une demi-journée par client`
        },
        en: {
          title: `Have the coming year signed, before you publish`,
          why: `Before, you negotiate alone; afterwards, others offer themselves.`,
          first: `To each, one page: “So many days, so many calls, at such a price; signed, whether the source is open or not.” To whoever pays for the opening: a further price for each year in which you are there.`,
          done: `Half of what you live on for a year is signed.`,
          takes: `Half a day a customer`
        }
      },
      {
        id: 'relief-first',
        within: 7,
        when: wornOut,
        unless: hasSales,
        fr: {
          title: `Chercher la relève avant le client`,
          why: `Un contrat signé à bout de forces se paie deux fois.`,
          first: `À {second-person} : « Cela ne peut plus reposer sur une seule personne. Le tiendriez-vous avec moi deux jours par mois, dès {in-30} ? Sinon, c’est la pause {in-60}. »`,
          done: `La demande est partie ; {in-30}, un oui ou un non écrit.`,
          takes: `1 h`
        },
        en: {
          title: `Look for relief before the customer`,
          why: `A contract signed when worn out is paid for twice.`,
          first: `To {second-person}: “This can no longer rest on one person. Would you keep it with me two days a month, from {in-30}? Otherwise it is paused on {in-60}.”`,
          done: `The request has gone; on {in-30}, a yes or a no in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'count-the-month',
        unless: any(objectsSold, opensIt),
        within: 7,
        fr: {
          title: `Compter votre mois`,
          why: `Sans ce nombre, vous vendrez trop bas.`,
          first: `Loyer, impôts, cotisations, congés ; divisez par les jours vendables, cinq à dix par mois. En dessous de 500 € par jour, recomptez.`,
          done: `Un prix de journée est écrit.`,
          takes: `2 h`
        },
        en: {
          title: `Count your month`,
          why: `Without this number you will sell too low.`,
          first: `Rent, taxes, contributions, leave; divided by the days you can sell, five to ten a month. Below €500 a day, count again.`,
          done: `A price per day is written.`,
          takes: `2 h`
        }
      },
      {
        id: 'count-the-margin',
        within: 7,
        when: objectsSold,
        fr: {
          title: `Compter la marge et les heures de chaque chose vendue`,
          why: `Un prix ne dit rien : ce qui reste par heure, si.`,
          first: `Une ligne par objet et par atelier : prix, pièces, essai, assurance, heures. Les commandes signées d’abord, l’espéré à part. En face : ce qu’il vous faut par mois.`,
          done: `Un reste par heure à chaque ligne, et un total par mois.`,
          takes: `2 h`
        },
        en: {
          title: `Count the margin and the hours of each thing sold`,
          why: `A price says nothing; what is left an hour does.`,
          first: `One line for each object and each workshop: price, parts, testing, insurance, hours. Signed orders first, hopes apart. Against it: what you need a month.`,
          done: `What is left an hour on each line, and a total a month.`,
          takes: `2 h`
        }
      },
      {
        id: 'compare-the-post',
        within: 7,
        before: { date: 'decision-date', days: 7 },
        when: not(wornOut),
        needs: ['post-offered'],
        fr: {
          title: `Comparer le poste proposé avec ce que vous vendez`,
          why: `La réponse est attendue avant d’être sûre.`,
          first: `Deux colonnes : net par mois, heures, frais, jours libres. Puis, à qui propose le poste, la phrase de la note.`,
          done: `Deux totaux par mois ; la question est partie par écrit.`,
          takes: `2 h`
        },
        en: {
          title: `Compare the post on offer with what you sell`,
          why: `The answer is due before it is sure.`,
          first: `Two columns: net a month, hours, costs, free days. Then, to whoever offers the post, the sentence of the note.`,
          done: `Two totals a month; the question has gone in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'compare-the-work',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        when: all(offerKind.has('work'), not(wornOut)),
        lacks: ['post-offered', 'order-taken'],
        fr: {
          title: `Comparer le travail proposé avec ce que vous vendez{offer-quoted}`,
          why: `La réponse est attendue avant d’être sûre.`,
          first: `Deux colonnes : net par mois, heures, frais, ce qu’il interdit. À {offer-from} : « Est-ce possible à mi-temps, et ce que je tiens reste-t-il à moi, par écrit ? »`,
          done: `Deux totaux par mois, et une réponse écrite.`,
          takes: `2 h`
        },
        en: {
          title: `Compare the work on offer with what you sell{offer-quoted}`,
          why: `The answer is due before it is sure.`,
          first: `Two columns: net a month, hours, costs, what it forbids. To {offer-from}: “Is it possible half-time, and does what I look after stay mine, in writing?”`,
          done: `Two totals a month, and an answer in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'firm-orders',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        when: all(objectsSold, not(wornOut)),
        fr: {
          title: `Obtenir des réservations écrites, sans rien encaisser`,
          why: `Ce qui est signé se compte ; un compliment, non.`,
          first: `À cinq qui l’ont demandé : « L’objet coûte ce prix, livré une fois conforme et assuré. Le réservez-vous par écrit avant {decision-date-7} ? Vous ne payez rien d’ici là. »`,
          done: `Les oui ont un nom, un prix et une date.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Get bookings in writing, and take no money`,
          why: `What is signed counts; a compliment does not.`,
          first: `To five who have asked: “The object costs this price, delivered once compliant and insured. Will you book one in writing before {decision-date-7}? You pay nothing until then.”`,
          done: `Each yes has a name, a price and a date.`,
          takes: `Half a day`
        }
      },
      {
        id: 'three-names',
        unless: objectsSold,
        within: 7,
        when: all(organisationsUseIt, seeksWork),
        fr: {
          title: `Écrire à trois organisations qui s’en servent`,
          why: `Une signature vaut mieux que dix pages de présentation.`,
          first: `Au prix compté, 600 € par exemple : « Vous vous servez de ce que j’entretiens. Vingt jours sur douze mois, à 600 € hors taxes : adaptations, prise en main. Contrat à signer {decision-date} au plus tard ; rien n’engage avant. Qui décide chez vous ? »`,
          done: `Trois messages sont partis, chacun à une personne nommée.`,
          takes: `2 h`
        },
        en: {
          title: `Write to three organisations that use it`,
          why: `One signature is worth more than ten pages of presentation.`,
          first: `At the price you counted, €600 for instance: “You use what I look after. Twenty days over twelve months, at €600 before tax: adaptations, getting started. Contract to sign on {decision-date} at the latest; nothing binds before. Who decides with you?”`,
          done: `Three messages have gone, each to a named person.`,
          takes: `2 h`
        }
      },
      {
        id: 'three-payers-behind',
        unless: objectsSold,
        within: 7,
        when: all(not(organisationsUseIt), seeksWork),
        fr: {
          title: `Trouver trois payeurs derrière vos usagers`,
          why: `Qui s’en sert n’est pas toujours qui a le budget.`,
          first: `À dix usagers : « Au nom de quelle école, commune, entreprise ou association vous en servez-vous, et qui y décide d’un achat ? Un mot avant {in-7} me suffit. »`,
          done: `Trois noms, avec une adresse.`,
          takes: `2 h`
        },
        en: {
          title: `Find three payers behind your users`,
          why: `Those who use it are not always those with a budget.`,
          first: `To ten users: “For which school, town, company or association do you use it, and who decides on a purchase there? A word by {in-7} will do.”`,
          done: `Three names, with an address.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-else-agrees',
        within: 30,
        when: any(
          all(rightsToSettle, not(agreement.has('only-us'))),
          agreement.has('co-authors', 'employer', 'board')
        ),
        // Whoever sells already is asked about opening.
        unless: any(carrier.is('individual'), opensIt),
        consent: true,
        fr: {
          title: `Faire décider par {may-agree} ce qui se vend au nom du projet`,
          why: `Le nom et les moyens sont à tous ; vos journées, non.`,
          first: `« Je voudrais vendre mes journées sous le nom du projet, et en rendre à {thing} trois sur vingt. Oui ou non par écrit avant {in-30} ? Sans oui, ni ce nom ni les parts sans licence ne servent. »`,
          done: `Chaque oui ou non est écrit.`,
          takes: `2 h`
        },
        en: {
          title: `Have {may-agree} decide what is sold in the name of the project`,
          why: `The name and the means are everybody’s; your days are not.`,
          first: `“I would like to sell my days in the name of the project, and give three in twenty back to {thing}. A written yes or no by {in-30}? Without a yes, neither that name nor the parts without a licence are used.”`,
          done: `Each yes or no is in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-else-has-a-part',
        within: 30,
        // Whoever sells already is asked about opening.
        unless: opensIt,
        when: all(
          carrier.is('individual'),
          any(all(rightsToSettle, not(agreement.has('only-us'))), agreement.has('co-authors', 'employer'))
        ),
        consent: true,
        fr: {
          title: `Faire écrire la licence de chaque part : {owners}`,
          why: `Une licence par part suffit ; aucun accord à chaque vente.`,
          first: `À qui a dessiné, écrit ou codé : « Donnez-vous votre part sous la licence du reste, vente comprise ? Oui ou non par écrit avant {in-30}. » Sans oui, cette part se refait sans la copier. Une idée ou un paiement seuls ne font pas un auteur (L111-1, L111-2). Relisez ce qui fut signé.`,
          done: `Chaque part a sa licence écrite, ou sort.`,
          takes: `2 h`
        },
        en: {
          title: `Have the licence of each part in writing: {owners}`,
          why: `One licence for each part is enough; no agreement to each sale.`,
          first: `To whoever drew, wrote or coded: “Do you give your part under the licence of the rest, selling included? A written yes or no by {in-30}.” Without a yes, that part is made again without copying it. An idea or a payment alone makes nobody an author (L111-1, L111-2): read again what was signed.`,
          done: `Each yes or no is in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-page-of-offers',
        unless: objectsSold,
        within: 30,
        when: seeksWork,
        fr: {
          title: `Afficher votre prix de journée, et vos limites`,
          why: `Un prix affiché évite dix courriels, et les urgences gratuites.`,
          first: `« Journée : 600 €, ou le prix compté, hors taxes. Vingt jours par an, un quart d’avance. Absences affichées. » Aucun délai de réponse promis avant la relecture de cette ligne par un juriste.`,
          done: `La page est relue, en ligne, valable jusqu’à une date.`,
          takes: `3 h`
        },
        en: {
          title: `Show your price a day, and your limits`,
          why: `A price shown saves ten emails, and free emergencies.`,
          first: `“Day: €600, or the price you counted, before tax. Twenty days a year, a quarter in advance. Absences announced.” No time to reply is promised before a lawyer has read that line.`,
          done: `The page is checked, online, valid until a date.`,
          takes: `3 h`
        }
      },
      {
        id: 'who-invoices',
        within: 30,
        when: recipient.is('nobody'),
        fr: {
          title: `Choisir qui facture, sans créer de société`,
          why: `Une société demande un an de votre travail.`,
          first: `À deux coopératives d’activités : « Je veux facturer cinq jours par mois dès ma première signature. Que gardez-vous, quand vient la première paie, à qui sont mes créations ? »`,
          done: `Les deux réponses sont comparées, une est choisie.`,
          takes: `3 h`
        },
        en: {
          title: `Choose who invoices, without founding a company`,
          why: `A company takes a year of your work.`,
          first: `To two employment cooperatives: “I want to invoice five days a month from my first signature. What do you keep, when does the first pay come, who owns what I create?”`,
          done: `The two replies are compared, one is chosen.`,
          takes: `3 h`
        }
      },
      {
        id: 'compare-who-invoices',
        unless: objectsSold,
        within: 30,
        when: all(recipient.is('own-name'), seeksWork),
        fr: {
          title: `Comparer votre statut à une coopérative d’activités`,
          why: `Elle vous salarie, puis vous en prenez une part sous trois ans ; votre statut a des seuils.`,
          first: `À une coopérative : « Cinq jours par mois : que gardez-vous, quel net, à qui sont mes créations ? » En face : cotisations, seuil de TVA, plafond.`,
          done: `Un choix est écrit avant la première signature.`,
          takes: `2 h`
        },
        en: {
          title: `Compare your status with an employment cooperative`,
          why: `It employs you, then you take a share in it within three years; your status has limits.`,
          first: `To a cooperative: “Five days a month: what do you keep, what is left, who owns what I create?” Beside it: contributions, VAT threshold, ceiling.`,
          done: `A choice is in writing before the first signature.`,
          takes: `2 h`
        }
      },
      {
        id: 'three-contracts',
        unless: objectsSold,
        within: 90,
        before: { date: 'decision-date', days: 0 },
        when: seeksWork,
        fr: {
          title: `Signer trois contrats d’un an`,
          why: `Un seul client ressemble trop à un employeur.`,
          first: `À chacun : « Douze mois, vingt jours au prix convenu (12 000 € si 600 € le jour), payés par trimestre d’avance. Préavis de trois mois ; ce qui n’est pas fait est remboursé. Les clés vont à la relève nommée, jamais à un client. »`,
          done: `Votre mois est signé, chez trois payeurs différents.`,
          takes: `Un jour par semaine`
        },
        en: {
          title: `Sign three contracts of a year`,
          why: `A single customer is too much like an employer.`,
          first: `To each: “Twelve months, twenty days at the agreed price (€12,000 at €600 a day), paid a quarter in advance. Three months’ notice; days not worked are refunded. The keys go to the named successor, never to a client.”`,
          done: `Your month is signed, with three different payers.`,
          takes: `One day a week`
        }
      },
      {
        id: 'job-in-parallel',
        within: 30,
        before: { date: 'ending-date', days: 90 },
        when: all(runway.atMost('three-to-six'), seeksWork, not(offerKind.has('work'))),
        lacks: ['post-offered'],
        fr: {
          title: `Chercher un mi-temps en même temps`,
          why: `Une embauche prend des mois ; commencée après l’échec, elle vient trop tard.`,
          first: `Trois candidatures, chacune pour un mi-temps qui commence après {decision-date}. Vos jours vendus, jusqu’à quarante par an, y sont dits d’avance, avec l’accord de l’employeur par écrit.`,
          done: `Trois candidatures sont parties ; elles s’arrêtent quand votre mois est signé.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Look for a half-time job at the same time`,
          why: `Hiring takes months; begun after a failure, it comes too late.`,
          first: `Three applications, each for a half-time job that begins after {decision-date}. The days you have sold, up to forty a year, are told beforehand, with the employer’s agreement in writing.`,
          done: `Three applications have gone; they stop once your month is signed.`,
          takes: `Half a day`
        }
      },
      {
        id: 'share-for-the-commons',
        unless: objectsSold,
        within: 90,
        when: seeksWork,
        fr: {
          title: `Réserver trois jours vendus sur vingt au commun`,
          why: `Sinon les jours vendus mangent ce qui les fait vendre.`,
          first: `Dans chaque devis, à l’intérieur du prix : « Trois jours sur vingt entretiennent ce qui sert à tous. Leur travail est publié, avec sa notice. »`,
          done: `La ligne est dans chaque devis.`,
          takes: `1 h`
        },
        en: {
          title: `Set three days in twenty sold aside for the commons`,
          why: `Otherwise the days sold eat what sells them.`,
          first: `In each quote, inside the price: “Three days in twenty keep up what serves everybody; their work is published, with its instructions.”`,
          done: `The line is in each quote.`,
          takes: `1 h`
        }
      },
      {
        id: 'second-person',
        within: 30,
        when: all(releasePeople.is('one'), seeksWork),
        action: 'second-maintainer',
        fr: {
          title: `Publier une petite version avec {second-person}`,
          why: `Qui achète un an demande qui répond en votre absence.`,
          first: `À qui a le plus contribué cette année : « Publieriez-vous la prochaine petite version avec moi, avant {in-30} ? » Le double des clés reste sous pli, chez quelqu’un de confiance.`,
          done: `Cette version est sortie à deux, chaque étape écrite.`,
          takes: `Une journée`
        },
        en: {
          title: `Publish a small version with {second-person}`,
          why: `Whoever buys a year asks who answers while you are away.`,
          first: `To whoever contributed most this year: “Would you publish the next small version with me, by {in-30}?” The spare keys stay sealed, with somebody you trust.`,
          done: `That version came out by two people, every move written down.`,
          takes: `One day`
        }
      }
    ],
    never: [
      {
        advice: [
          'donations',
          'crowdfunding',
          'critical-infrastructure-fund',
          'no-strings-fund',
          'publish-funding-page'
        ],
        when: runway.atMost('three-to-six'),
        fr: `Une campagne de dons ou un fonds : six mois d’efforts, quand il vous reste moins.`,
        en: `A gift campaign or a fund: six months of effort, when you have less than that.`
      },
      {
        advice: ['licence-copyleft', 'licence-network-copyleft', 'relicense'],
        when: all(licence.is('permissive'), users.has('companies', 'developers')),
        fr: `Passer au copyleft : qui l’intègre aujourd’hui n’en voudrait plus.`,
        en: `Moving to copyleft: those who build it in today would no longer want it.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-scop'],
        when: carrier.is('individual'),
        fr: `Fonder une structure tenue par une seule personne : elle prend du temps, et ne paie pas.`,
        en: `Founding an organisation held by one person: it takes time, and pays nothing.`
      }
    ],
    money: [
      {
        standing: 'fits',
        when: all(objectsSold, not(wornOut)),
        fr: `Comparez par heure, non par prix : un atelier assuré peut laisser plus qu’un objet livré.`,
        en: `Compare by the hour, not by the price: a workshop that is insured may leave more than an object delivered.`
      },
      {
        standing: 'fits',
        when: seeksWork,
        sources: [microContributions2026],
        unless: objectsSold,
        fr: `Premier choix, vos journées : de 500 à 900 €. Cinq par mois à 600 €, part du commun comprise : 3 000 € facturés. Il en reste environ 2 230 après cotisations de micro-entreprise, avant impôt.`,
        en: `First choice, your days: €500 to €900. Five a month at €600, the commons’ share included: €3,000 invoiced. About €2,230 is left after a French sole trader’s contributions, before tax.`
      },
      {
        standing: 'fits',
        when: paidServices.has('training'),
        sources: [trainingDeclaration],
        fr: `Formation : de l’ordre de 900 à 1 500 € par jour de groupe. Déclaration d’activité dès la première convention (L6351-1 du code du travail) ; Qualiopi seulement si l’argent de la formation paie (L6316-1).`,
        en: `Training: about €900 to €1,500 per group day. Declare the activity at the first contract (L6351-1 of the French labour code); Qualiopi only where training money pays (L6316-1).`
      },
      {
        standing: 'fits',
        when: all(code, freeLicence, not(objectsSold)),
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
        when: objectsSold,
        sources: [microContributions2026, vatThreshold2026],
        fr: `Micro-entreprise : objets vendus et journées n’ont ni le même taux de cotisations, ni les mêmes seuils. Faites chiffrer les deux par l’Urssaf avant de fixer un prix.`,
        en: `Sole trader (France): objects sold and days worked have neither the same contributions nor the same thresholds. Have both worked out by the Urssaf before setting a price.`
      },
      {
        when: code,
        unless: objectsSold,
        sources: [cyberResilienceAct],
        fr: `Vendez votre temps, jamais la version ni ses mises à jour : vous seriez fabricant. Une assistance vendue au-delà de son coût peut suffire (règlement 2024/2847, considérant 15) : faites relire la ligne de prix.`,
        en: `Sell your time, never the version or its updates: you would be a manufacturer. Support sold above its cost may be enough (Regulation 2024/2847, recital 15): have the price line checked.`
      },
      {
        about: VAT_THRESHOLD,
        when: opensIt,
        sources: [vatThreshold2026],
        fr: `Micro-entreprise : TVA au-delà de 37 500 € par an, plafond de 83 600 € (2026). Ajoutez à vos recettes ce qu’une offre apporte, avant de la signer.`,
        en: `Sole trader (France): VAT above €37,500 a year, ceiling of €83,600 (2026). Add what an offer brings to your takings before you sign it.`
      },
      {
        unless: any(objectsSold, opensIt),
        sources: [microContributions2026, vatThreshold2026, vatRecodified, cooperativesAct],
        fr: `Micro-entreprise : cotisations de 25,6 % des recettes en libéral (2026), plafond de 83 600 €. TVA : au-delà de 37 500 €, l’année d’après ; de 41 250 €, le jour même (L223-3 du CIBS). Soixante jours à 600 € en font 36 000, vos autres ventes en plus. Coopérative d’activités : elle vous salarie, garde souvent un dixième, et vous en prenez une part sous trois ans (L7331-3).`,
        en: `Sole trader (France): contributions of 25.6% of takings for the professions (2026), ceiling of €83,600. VAT: above €37,500, from the next year; above €41,250, that very day (L223-3 of the CIBS). Sixty days at €600 make 36,000, your other sales on top. Employment cooperative: you are an employee, it often keeps a tenth, and you take a share in it within three years (L7331-3).`
      },
      {
        when: all(code, any(recipient.is('nobody'), agreement.has('employer'), seeksWork)),
        sources: [cooperativesAct, worksMadeTogether],
        fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (L113-9 du code de la propriété intellectuelle). Faites-en exclure le vôtre avant de signer. Le contrat d’une coopérative d’activités doit garantir vos droits (L7331-2 du code du travail).`,
        en: `Code written within the duties or on instruction is the employer’s (L113-9 of the French intellectual property code). Have yours left out before you sign. An employment cooperative’s contract must protect your rights (L7331-2 of the labour code).`
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
        fr: `Premier choix : continuer à facturer en votre nom. Préférez une coopérative d’activités pour l’assurance chômage et la retraite du salariat, ou si vos recettes dépassent le plafond de la micro-entreprise.`,
        en: `First choice: go on invoicing in your own name. Prefer an employment cooperative if you need an employee’s unemployment and pension rights, or if your takings exceed the sole-trader ceiling.`
      },
      {
        when: recipient.is('umbrella'),
        fr: `Premier choix : la coopérative ou le portage qui facture déjà. Préférez une société à plusieurs au troisième salaire régulier, pas avant.`,
        en: `First choice: the cooperative or umbrella company that already invoices. Prefer a company of several at the third regular wage, not before.`
      },
      {
        fr: `Votre revenu est à vous. Le nom, le domaine et les comptes servent à tous : écrivez qui les reprend si vous arrêtez.`,
        en: `Your income is yours. The name, the domain and the accounts serve everybody: write who takes them over if you stop.`
      }
    ],
    say: [
      {
        when: not(wornOut),
        needs: ['post-offered'],
        fr: {
          to: `À qui propose le poste`,
          says: `« Vous aurez ma réponse avant {decision-date}. À mi-temps, ou deux mois plus tard, est-ce possible ? Ce que j’ai fait avant reste à moi, et je peux vendre à côté : l’écririez-vous ? »`
        },
        en: {
          to: `To whoever offers the post`,
          says: `“You will have my answer before {decision-date}. Half-time, or two months later: is that possible? What I made before stays mine, and I may sell on the side: would you put it in writing?”`
        }
      },
      {
        when: opensIt,
        fr: {
          to: `À un client`,
          says: `« Vous me payez pour mon travail, et il continue, code ouvert ou non ; vos dates restent à votre nom. Signez l’année qui vient avant {signing-date}. »`
        },
        en: {
          to: `To a customer`,
          says: `“You pay me for my work, and it goes on, the source open or not; your dates stay in your name. Sign the coming year by {signing-date}.”`
        }
      },
      {
        when: all(organisationsUseIt, seeksWork),
        unless: objectsSold,
        fr: {
          to: `À une organisation qui s’en sert`,
          says: `« Ce que vous avez déjà payé est tenu. Pour la suite, je vous propose vingt jours l’an. Signez avant {decision-date} : ensuite, mes jours vont à qui a signé. »`
        },
        en: {
          to: `To an organisation that uses it`,
          says: `“What you have paid for is kept. From now on, I propose twenty days a year. Sign by {decision-date}: after that, my days go to those who signed.”`
        }
      },
      {
        unless: objectsSold,
        fr: {
          to: `À qui demande gratuitement, pour demain`,
          says: `« Une date se paie, au prix affiché. Sinon votre demande attend son tour, sans promesse. »`
        },
        en: {
          to: `To whoever asks free of charge, for tomorrow`,
          says: `“A date has a price, the one shown. Otherwise your request waits its turn, without a promise.”`
        },
        when: seeksWork
      },
      {
        when: wornOut,
        fr: {
          to: `À qui voudrait acheter vos journées`,
          says: `« Pas avant {in-60} : il faut d’abord une deuxième personne. Si vous la payez un jour par mois, nous en reparlons plus tôt. »`
        },
        en: {
          to: `To whoever would buy your days`,
          says: `“Not before {in-60}: a second person comes first. If you pay that person one day a month, we can talk sooner.”`
        }
      }
    ],
    risk: [
      {
        when: objectsSold,
        fr: `Vendre des objets jusqu’à n’avoir plus d’heure pour les plans, ou en livrer un sans papiers.`,
        en: `Selling objects until no hour is left for the designs, or delivering one without its papers.`
      },
      {
        unless: objectsSold,
        fr: `Vendre du temps jusqu’à ne plus en avoir pour la chose elle-même : elle se dégrade, puis les clients partent.`,
        en: `Selling time until none is left for the thing itself: it decays, then customers leave.`
      }
    ],
    stop: [
      {
        when: all(objectsSold, not(wornOut)),
        fr: `{decision-date}, la marge signée couvre votre mois : continuez. La moitié : un mi-temps complète. Moins : un emploi d’abord, à chercher dès ce jour ; {thing}, une soirée par semaine, affichée, sans promesse. Une commande prise se tient.`,
        en: `On {decision-date}, the signed margin covers your month: go on. Half of it: a half-time job fills the gap. Less: a job first, looked for from that day; {thing}, one evening a week, publicly so, without promises. An order taken stands.`
      },
      {
        when: all(opensIt, offered),
        fr: `Moins de la moitié de votre année signée {signing-date} : aucun oui ferme à {offer-from}. Un oui signé se tient, ouverture comprise.`,
        en: `Less than half of your year signed on {signing-date}: no firm yes to {offer-from}. A signed yes is kept, the opening included.`
      },
      {
        when: opensIt,
        unless: offered,
        fr: `Moins de la moitié de votre année signée {signing-date} : rien ne paraît, et vous n’avez rien perdu. Un client s’en va en donnant l’ouverture pour raison : comptez ce qu’il payait avant de continuer.`,
        en: `Less than half of your year signed on {signing-date}: nothing is published, and you have lost nothing. A customer leaves and gives the opening as a reason: count what they paid before you go on.`
      },
      {
        when: all(tired, hasSales, offered),
        fr: `Pas de relève {in-60} : chaque nouveau prix comprend quelqu’un d’autre.`,
        en: `No relief on {in-60}: each new price includes somebody else.`
      },
      {
        when: all(tired, hasSales),
        unless: offered,
        fr: `Pas de relève {in-60} : rien de neuf ne se vend, et chaque nouveau prix comprend quelqu’un d’autre.`,
        en: `No relief on {in-60}: nothing new is sold, and each new price includes somebody else.`
      },
      {
        when: seeksWork,
        unless: objectsSold,
        fr: `{decision-date}, votre mois est signé : continuez, et cessez de chercher. En partie : ces contrats se tiennent, un mi-temps complète. Aucune signature : un emploi d’abord, à chercher plus large dès ce jour ; {thing}, une soirée par semaine, affichée, sans promesse.`,
        en: `On {decision-date}, your month is signed: go on, and stop looking. In part: those contracts are kept, a half-time job fills the gap. No signature: a job first, looked for more widely from that day; {thing}, one evening a week, publicly so, without promises.`
      },
      {
        when: seeksWork,
        needs: ['ending-date'],
        unless: objectsSold,
        fr: `Aucun jour payé d’avance n’est rompu ; ce qui n’est pas fait se rend.`,
        en: `No day paid in advance is broken; what is not done is paid back.`
      },
      {
        when: wornOut,
        unless: hasSales,
        fr: `Pas de relève {in-60} : rien ne se vend, {thing} en pause affichée, et un mot à {users}.`,
        en: `No relief on {in-60}: nothing is sold, {thing} publicly paused, and a word to the users.`
      }
    ],
    find: [
      {
        fr: `Un assureur, avant la prochaine signature : quelle responsabilité couvre-t-il, et quel plafond écrire ?`,
        en: `An insurer, before the next signature: which liability cover, and which cap to write down for a failure?`
      },
      {
        fr: `Qui accueille dans votre domaine {house} : qui y achète déjà de telles journées, et à quel prix ?`,
        en: `A home in your field {house}: who already buys such days there, and at what price?`
      },
      {
        when: recipient.is('nobody'),
        fr: `Caisse d’allocations ou France Travail : vos droits tombent-ils avec la première facture ?`,
        en: `Your benefits office: do your rights fall with the first invoice?`
      },
      {
        when: organisationsUseIt,
        unless: objectsSold,
        fr: `Les trois qui s’en servent : sur quelle ligne paieraient-ils, conseil ou prestation ?`,
        en: `The three that use it: from which line would they pay, advice or services?`
      }
    ]
  }
});
