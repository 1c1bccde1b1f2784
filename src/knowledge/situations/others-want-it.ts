import type { Step } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { freeToUse } from '#knowledge/note/offer-terms.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { cooperationAct } from '#knowledge/sources/cooperatives.ts';
import { dataAct, gdpr } from '#knowledge/sources/law.ts';
import { heirsTogether } from '#knowledge/sources/law-of-heirs.ts';
import { staffConsulted } from '#knowledge/sources/law-of-work.ts';
import { groupingAgreement, publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import {
  horizontalCooperation,
  localBudgetVote,
  worksMadeTogether
} from '#knowledge/sources/money-in-common.ts';
import { publicHealthCode } from '#knowledge/sources/rights.ts';
import { vatOfGroups } from '#knowledge/sources/taxes-of-employers.ts';

const code = resource.has('software', 'online-service');
const guarded = any(opponents.has('industry'), carrier.is('cooperative', 'association'));
const keptBack = any(resourceKeptClosed, reservedLicence, noLicenceYet);
const firms = any(users.has('companies'), carrier.is('company', 'cooperative'));

/** A service that others use where it runs: its bill comes back each year, and nobody needs a copy. */
const running = all(resource.has('online-service'), inUse, needs.has('hosting'), not(publicCarrier));

/** Whoever pays signs by the day on which they decide, and not before those who decide here have met. */
const signature: Step = {
  id: 'first-agreement',
  within: 90,
  before: { date: 'decision-date', or: 'offer-date', days: 0 },
  when: all(not(publicCarrier), not(running)),
  consent: true,
  fr: {
    title: `Faire signer l’accord par {payer}`,
    why: `Le suivant rejoint un accord, pas une idée.`,
    first: `« Nous commandons, vous payez votre part. Un seul titulaire, une licence libre. Signature {signing-date} ; sinon, les nouveautés se limitent à nos moyens, l’entretien dû continue. »`,
    done: `Deux signatures, et chaque oui nécessaire par écrit.`,
    takes: `Deux jours, plus l’attente`
  },
  en: {
    title: `Have the agreement signed by {payer}`,
    why: `The next one joins an agreement, not an idea.`,
    first: `“We order, you pay your share. One owner, a free licence. Signed on {signing-date}; otherwise new features are limited to our means, and the upkeep that is owed goes on.”`,
    done: `Two signatures, and each yes that is needed, in writing.`,
    takes: `Two days, plus waiting`
  }
};

/** The same of a bill that comes back. */
const signatureForTheYear: Step = {
  id: 'year-agreement',
  within: 90,
  before: { date: 'decision-date', or: 'offer-date', days: 0 },
  when: running,
  consent: true,
  sources: [dataAct],
  fr: {
    title: `Faire signer le partage de la facture par {payer}`,
    why: `Un budget voté sans votre ligne ne se rouvre pas.`,
    first: `« Vous payez votre part de l’année, et vous y accédez ; sur le budget, une voix chacun. Signature {signing-date} ; avant, une lettre d’engagement, pour votre budget. Sortie quand vous voulez : deux mois de préavis, vos données avec vous. »`,
    done: `Chaque signature est là, avec sa somme et son jour.`,
    takes: `Deux jours, plus l’attente`
  },
  en: {
    title: `Have the sharing of the bill signed by {payer}`,
    why: `A budget voted without your line is not reopened.`,
    first: `“You pay your share of the year, and you have access; on the budget, one vote each. Signed on {signing-date}; before that, a letter of intent, for your budget. Leave when you like: two months’ notice, and your data go with you.”`,
    done: `Each signature is there, with its sum and its day.`,
    takes: `Two days, plus waiting`
  }
};

/** An organisation pays alone for a development that its peers would use too. */
export const othersWantIt = situation({
  id: 'others-want-it',
  over: [],
  first: [
    { advice: ['pooled-public-funding'], when: publicCarrier },
    { advice: ['user-consortium'], when: not(publicCarrier) },
    { advice: ['home-public-agreement'], when: publicCarrier },
    { advice: ['home-none'], when: not(publicCarrier) }
  ],
  requires: [
    legalCarrier,
    {
      when: problemReach.atLeast('two-three'),
      fr: `D’autres organisations ont le même besoin`,
      en: `Other organisations have the same need`
    },
    {
      when: any(
        motive.has('share-cost'),
        agreement.has('contractor'),
        startingPoint.is('contractor'),
        all(
          startingPoint.is('own-work'),
          needs.has('development'),
          carrier.is('association'),
          organisations.atMost('two-three')
        )
      ),
      fr: `{Vous partagez un coût}, {un prestataire doit dire oui}, {un prestataire l’a faite} ou {une association paie un développement}`,
      en: `{You share a cost}, {a contractor must say yes}, {a contractor made it} or {an association pays for development}`
    },
    {
      when: any(
        maturity.atMost('first-users'),
        all(motive.has('share-cost'), maturity.atMost('growth'), organisations.atMost('two-three'))
      ),
      fr: `{Le travail commence}, ou {peu d’organisations partagent encore le coût}`,
      en: `{The work is starting}, or {few organisations share the cost yet}`
    },
    {
      when: not(all(publicCarrier, severalOrganisations)),
      fr: `Ce n’est pas une dépense que plusieurs organismes publics portent déjà`,
      en: `It is not a cost that several public bodies bear already`
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
      when: all(motive.has('share-cost'), motive.has('answer-somebody')),
      strong: true,
      fr: `Un coût à partager, et quelqu’un qui attend une réponse`,
      en: `A cost to share, and somebody waiting for an answer`
    },
    {
      when: agreement.has('contractor'),
      strong: true,
      fr: `Un prestataire payé pour la faire doit donner son accord`,
      en: `A contractor who was paid to make it must agree`
    },
    {
      when: needs.has('development'),
      fr: `Du développement reste à payer`,
      en: `Development remains to be paid for`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un développement que vous payez, et que d’autres demandent`,
    summary: `Les autres sont d’accord pour profiter, pas encore pour payer. C’est le besoin écrit ensemble, puis la signature d’un deuxième, qui change tout.`,
    question: `Pourquoi paierions-nous seuls ce que d’autres veulent aussi ?`
  },
  en: {
    title: `Work that you pay for, and others ask for`,
    summary: `The others agree to benefit, not yet to pay: a need written together, then a second signature, is what changes everything.`,
    question: `Why should we alone pay for what others want too?`
  },
  note: {
    answer: [
      {
        when: refusedFunders.is('written'),
        fr: `Relisez d’abord votre liste des financeurs refusés : qui demande y figure-t-il ?`,
        en: `First reread your list of refused funders: is whoever asks on it?`
      },
      {
        about: OFFER,
        when: agreement.has('contractor'),
        fr: `Oui, ce qui existe se donne, une fois décidé et permis par écrit. Vous décidez, le prestataire ou son contrat le permet ; pas avant.`,
        en: `Yes, what exists is given, once decided and allowed in writing. You decide, the contractor or their contract allows it; not before.`
      },
      {
        when: running,
        fr: `Partagez la facture de chaque année{yearly-bill}. Une clé d’abord, puis un accord d’une page, signé {signing-date} ; ce qui est payé est payé.`,
        en: `Share each year’s bill{yearly-bill}. A cost key first, then a one-page agreement, signed by {signing-date}; what is paid is paid.`
      },
      {
        when: all(running, not(freeLicence)),
        fr: `Qui paie sa part a un accès, pas une copie : ce qui ne se partage pas reste où il est.`,
        en: `Whoever pays a share gets access, not a copy: what is not to be shared stays where it is.`
      },
      {
        when: publicCarrier,
        sources: [groupingAgreement],
        fr: `La suite se paie à plusieurs. Un besoin écrit ensemble, une clé de partage, un accord de principe {signing-date}. Puis un achat ensemble, que chaque assemblée vote avant la consultation ; ce qui est payé est payé.`,
        en: `What comes next is paid for by several. A need written together, a cost key, an agreement in principle by {signing-date}. Then a joint purchase, which each council votes before the tender; what is paid is paid.`
      },
      {
        when: not(any(running, publicCarrier)),
        needs: ['several-askers'],
        fr: `La suite se paie avec qui demande. Le premier qui signe, {signing-date}, puis les autres au même accord. Un besoin écrit ensemble, une clé de partage, un accord d’une page ; ce qui est payé est payé.`,
        en: `What comes next is paid for with those who ask. The first to sign, by {signing-date}, then the others under the same agreement. A need written together, a cost key, a one-page agreement; what is paid is paid.`
      },
      {
        when: not(any(running, publicCarrier)),
        lacks: ['several-askers'],
        fr: `La suite se paie à deux d’abord : vous, et un deuxième payeur. Il signe {signing-date} ; n’en cherchez pas dix. Un besoin écrit ensemble, une clé de partage, un accord d’une page ; ce qui est payé est payé.`,
        en: `What comes next is first paid by two: you, and a second payer. They sign by {signing-date}; do not look for ten. A need written together, a cost key, a one-page agreement; what is paid is paid.`
      },
      {
        when: all(guarded, running),
        fr: `Qui paie vote le budget de l’année, une voix chacun ; le reste se décide comme aujourd’hui.`,
        en: `Those who pay vote on the year’s budget, one vote each; the rest is decided as today.`
      },
      {
        when: all(guarded, not(running)),
        fr: `Qui paie un lot décide de ce lot, une voix chacun ; le reste se décide comme aujourd’hui.`,
        en: `Those who pay for a piece of work decide on it, one vote each; the rest is decided as today.`
      }
    ],
    facts: [
      {
        fr: `C’est un achat que l’on peut faire à plusieurs. L’intérêt des autres se mesure à une signature, pas à un « oui, bonne idée ».`,
        en: `It is a purchase that several can make. Others’ interest is measured by a signature, not by “yes, good idea”.`
      },
      {
        when: keptBack,
        fr: `Ce n’est pas encore un commun : tant que vous payez et décidez seuls, c’est votre outil, prêté.`,
        en: `It is not a commons yet: as long as you alone pay and decide, it is your tool, lent out.`
      },
      {
        when: freeLicence,
        fr: `La licence est partagée, la dépense ne l’est pas. Elle reste à votre charge tant que personne d’autre ne signe.`,
        en: `The licence is shared, the expense is not: it stays with you as long as nobody else signs.`
      },
      {
        when: firms,
        fr: `Partager un outil avec des concurrents est permis. Partager des prix, des clients ou des volumes ne l’est pas.`,
        en: `Sharing a tool with competitors is allowed. Sharing prices, customers or volumes is not.`
      }
    ],
    steps: [
      {
        id: 'answer-those-who-ask',
        about: OFFER,
        within: 7,
        // The letter says what the answer above it says; where that is “not yet”, so is the letter.
        when: all(motive.has('answer-somebody'), agreement.has('contractor')),
        fr: {
          title: `Répondre à {offer-from}, avec une date{offer-quoted}`,
          why: `Un silence passe pour un refus, un oui flou pour un cadeau.`,
          first: `Faites-le d’abord accepter par qui signe chez vous. « Réponse {reply-day}, selon ce que nous saurons alors des droits. Rien à rembourser du passé, rien de décidé pour la suite. Qui signerait chez vous ? »`,
          done: `La lettre est partie à tous ; la réponse, même vide, est à l’agenda.`,
          takes: `1 h`
        },
        en: {
          title: `Answer {offer-from}, with a date{offer-quoted}`,
          why: `Silence passes for a refusal, a vague yes for a gift.`,
          first: `First have it agreed by whoever signs on your side. “Our reply comes on {reply-day}, on what we then know of the rights. Nothing to repay for the past, nothing decided for what comes next. Who would sign on your side?”`,
          done: `The letter has gone to all; the reply, however thin, is in the diary.`,
          takes: `1 h`
        }
      },
      {
        id: 'reread-refusals',
        within: 7,
        when: all(motive.has('answer-somebody'), refusedFunders.is('written')),
        fr: {
          title: `Relire votre liste des refus`,
          why: `Une réponse aimable ne s’y oppose plus ensuite.`,
          first: `Avant toute réponse, cherchez-y {offer-from}, ses propriétaires et ses financeurs.`,
          done: `Une ligne dit « refusé » ou « rien ne s’y oppose ».`,
          takes: `20 min`
        },
        en: {
          title: `Read your list of refusals again`,
          why: `After a kind answer, it is late to object.`,
          first: `Before any answer, look in it for {offer-from}, with owners and funders.`,
          done: `One line says “refused” or “nothing against it”.`,
          takes: `20 min`
        }
      },
      {
        id: 'hold-the-next-order',
        within: 7,
        when: agreement.has('contractor'),
        fr: {
          title: `Ne rien commander de plus sans clause de droits`,
          why: `Chaque commande muette éloigne le partage.`,
          first: `« Plus de commande, hors dépannage, sans clause sur chaque droit cédé : étendue, usage, lieu, durée, publication sous licence libre comprise. Pour ce qui est déjà livré : le contrat signé et ses annexes, avant {in-14}. » Le prix se demande après.`,
          done: `{in-14}, sa réponse est écrite, pour les commandes à venir et le travail livré.`,
          takes: `30 min`
        },
        en: {
          title: `Order nothing more without a clause on rights`,
          why: `Each silent order takes sharing further away.`,
          first: `“Repairs apart, no more orders without a clause that names each right assigned: extent, use, place, duration, publication under a free licence included. For what is delivered: the signed contract and its annexes, by {in-14}.” The price is asked afterwards.`,
          done: `On {in-14}, their reply is in writing: future orders, and delivered work.`,
          takes: `30 min`
        }
      },
      {
        id: 'two-pages-of-need',
        within: 30,
        before: { date: 'decision-date', days: 14 },
        when: not(running),
        fr: {
          title: `Écrire le besoin à deux, sans la solution`,
          why: `Un besoin écrit seul reste le vôtre.`,
          first: `À qui en a le plus besoin : « Une heure, deux pages, nos deux noms, avant {in-14} ; ensuite, je vous propose un montant. »`,
          done: `Deux noms sont en haut de la page.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Write the need with one other, without the solution`,
          why: `A need written alone remains yours.`,
          first: `To whoever needs it most: “One hour, two pages, both our names, by {in-14}; then I propose an amount.”`,
          done: `Two names stand at the top of the page.`,
          takes: `Half a day`
        }
      },
      {
        id: 'back-to-the-trunk',
        within: 7,
        when: all(freeLicence, ownRevenue.is('around', 'complementary', 'threatened')),
        fr: {
          title: `Ramener au tronc chaque adaptation`,
          why: `Chaque version vendue à part éloigne les clients les uns des autres.`,
          first: `Dans chaque devis, dès aujourd’hui : une ligne pour le reversement au tronc ; sans elle, un prix plus haut.`,
          done: `Le prochain devis signé porte la ligne.`,
          takes: `1 h`
        },
        en: {
          title: `Bring each adaptation back to the trunk`,
          why: `Each version sold apart takes customers away from one another.`,
          first: `In each quote, from today: a line for merging into the trunk; without it, a higher price.`,
          done: `The next quote signed bears the line.`,
          takes: `1 h`
        }
      },
      {
        id: 'first-meeting-of-users',
        within: 30,
        when: all(not(publicCarrier), freeLicence, inUse),
        fr: {
          title: `Réunir qui s’en sert, et écrire qui décide`,
          why: `Qui paie voudra savoir qui décide.`,
          first: `Deux heures avec {users} et qui l’installe, une page en main : « Ceci, nous le décidons ; ceci, vous nous le conseillez ; ceci, on le vote. Qu’y changez-vous ? »`,
          done: `La page corrigée est en ligne, avec trois noms d’un comité d’usagers.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Bring users together, and write who decides`,
          why: `Those who pay will want to know who decides.`,
          first: `Two hours with those who use it and those who install it, one page at hand: “This we decide; on this you advise us; this is voted. What do you change?”`,
          done: `The corrected page is online, with three names of a users’ committee.`,
          takes: `Half a day`
        }
      },
      {
        id: 'core-and-own',
        within: 30,
        before: { date: 'decision-date', days: 10 },
        when: not(running),
        fr: {
          title: `Séparer le tronc de vos habitudes`,
          why: `On cofinance un tronc, jamais le particularisme d’un autre.`,
          first: `Deux colonnes, utile à tous et propre à nous ; une estimation pour la première, sans commander.`,
          done: `L’autre a coché la première colonne, chiffrée.`,
          takes: `2 h`
        },
        en: {
          title: `Separate the trunk from your habits`,
          why: `People co-fund a trunk, never another’s peculiarities.`,
          first: `Two columns, useful to all and ours alone; an estimate for the first, ordering nothing.`,
          done: `The other one has ticked the first column, costed.`,
          takes: `2 h`
        }
      },
      {
        id: 'key-for-the-year',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        action: 'cost-needs',
        when: running,
        fr: {
          title: `Proposer une clé pour la facture de chaque année`,
          why: `Sans nombre, personne ne peut dire oui.`,
          first: `Moitié à parts égales, moitié selon l’usage{yearly-key}. À côté, ce que la part achète : l’accès, l’aide, une voix sur le budget.`,
          done: `Qui décide l’a lue ; elle part chez {payer} après leur oui.`,
          takes: `3 h`
        },
        en: {
          title: `Propose a key for each year’s bill`,
          why: `Without a number, nobody can say yes.`,
          first: `Half in equal shares, half by use{yearly-key}. Beside it, what a share buys: access, help, a vote on the budget.`,
          done: `Those who decide have read it; it goes to {payer} after their yes.`,
          takes: `3 h`
        }
      },
      {
        id: 'cost-key',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        action: 'cost-needs',
        when: not(running),
        fr: {
          title: `Proposer une clé de partage`,
          why: `Sans nombre, personne ne peut dire oui.`,
          first: `Moitié à parts égales, moitié selon la taille. À trois pour 12 000 € : 2 000 € chacun, plus 6 000 € à répartir.`,
          done: `L’autre a rendu un montant, même petit.`,
          takes: `3 h`
        },
        en: {
          title: `Propose a cost key`,
          why: `Without a number, nobody can say yes.`,
          first: `Half in equal shares, half by size. Three of you for €12,000: €2,000 each, plus €6,000 to split.`,
          done: `The other one has returned an amount, however small.`,
          takes: `3 h`
        }
      },
      {
        id: 'purchasing-group',
        within: 90,
        when: publicCarrier,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        fr: {
          title: `Obtenir un accord de principe, et la date de chaque vote`,
          why: `On n’entre pas, en général, dans un contrat déjà attribué : l’achat ensemble se signe avant la consultation.`,
          first: `« Passons ensemble la prochaine consultation, licence libre comprise : qui la mène, quelle part chacun ? Un accord écrit {decision-date}, et le jour de votre vote. » Le prestataire en place n’y signe pas.`,
          done: `L’accord de l’autre est écrit, et chaque vote a son jour, avant la consultation.`,
          takes: `Deux jours, plus l’attente`
        },
        en: {
          title: `Get an agreement in principle, and the day of each vote`,
          why: `In general, nobody joins a contract already awarded: a joint purchase is signed before the tender.`,
          first: `“Let us run the next tender together, free licence included: who leads it, which share for each? An agreement in writing on {decision-date}, and the day of your vote.” The present contractor does not sign it.`,
          done: `The other agrees in writing; each vote has its day, before the tender.`,
          takes: `Two days, plus waiting`
        }
      },
      signature,
      signatureForTheYear,
      {
        id: 'launch-the-tender',
        within: 180,
        before: { date: 'ending-date', days: 120 },
        when: all(
          publicCarrier,
          agreement.has('contractor'),
          danger.has('money-ends', 'place-closes', 'place-changes')
        ),
        sources: [publicPurchaseCode],
        fr: {
          title: `Lancer la consultation, droits et dépannage compris`,
          why: `Le contrat fini, personne ne répare.`,
          first: `« Qui répare dès le premier jour ? Quels droits cédés, sous quelle licence, quel export ? » La même information à chaque candidat, celui en place compris.`,
          done: `La consultation est publiée ; signature prévue deux mois avant la fin du contrat.`,
          takes: `Cinq jours, plus les délais`
        },
        en: {
          title: `Launch the tender, rights and repairs included`,
          why: `Once the contract ends, nobody repairs.`,
          first: `“Who repairs from the first day? Which rights are assigned, under which licence, which export?” The same information to every bidder, the present one included.`,
          done: `The tender is published; signing is planned two months before the contract ends.`,
          takes: `Five days, plus the time limits`
        }
      },
      {
        id: 'open-to-others',
        within: 180,
        when: all(keptBack, not(running)),
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Publier le tronc, avec la porte d’entrée`,
          why: `Qui peut essayer paie plus volontiers la suite.`,
          first: `En tête : « Essayez sans nous écrire. Entrer dans l’accord : une part de l’entretien, selon votre taille. Un marché public se rejoint avant sa consultation ; après, votre propre commande. »`,
          done: `Aucune donnée d’usager n’y figure ; une autre organisation l’essaie seule, auteurs cités.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the trunk, with a way in`,
          why: `Those who can try it pay more readily for what follows.`,
          first: `At the top: “Try it without writing to us. Joining the agreement: a share of upkeep, by size. A public contract is joined before its tender; later, place your own order.”`,
          done: `No user’s data are in it, authors are named; another organisation tries it alone.`,
          takes: `Three days`
        }
      },
      {
        id: 'third-payer',
        within: 365,
        when: not(running),
        fr: {
          title: `Compter trois payeurs, ou arrêter les nouveautés à frais communs`,
          why: `À deux, un départ vous laisse seuls.`,
          first: `À qui s’en sert sans payer : « Votre part, ou votre propre commande au tronc. Sans troisième payeur {in-365}, les nouveautés à frais communs s’arrêtent ; ce qu’un contrat paie continue. »`,
          done: `Trois payeurs, ou la décision au compte rendu.`,
          takes: `2 h`
        },
        en: {
          title: `Count three payers, or stop new features at shared cost`,
          why: `With two, one departure leaves you alone.`,
          first: `To those who use it without paying: “Your share, or your own order for the trunk. Without a third payer on {in-365}, new features at shared cost stop; what a contract pays for goes on.”`,
          done: `Three payers, or the decision in the minutes.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-gip', 'home-economic-grouping', 'home-endowment'],
        when: all(not(organisations.is('four-plus')), carrier.is('cooperative')),
        fr: `Créer une structure avant l’accord : votre coopérative signe déjà, et ses statuts se changent.`,
        en: `Founding an organisation before the agreement: your cooperative signs already, and its statutes can change.`
      },
      {
        advice: [
          'home-association',
          'home-scic',
          'home-gip',
          'home-economic-grouping',
          'home-endowment',
          'home-scop'
        ],
        when: not(any(organisations.is('four-plus'), carrier.is('cooperative'))),
        fr: `Créer une structure d’abord : à deux ou trois, elle prend des mois et ne paie rien.`,
        en: `Founding an organisation first: for two or three it takes months and pays for nothing.`
      },
      {
        advice: ['donations', 'crowdfunding'],
        fr: `Une collecte de dons : vos pairs ont un budget et un intérêt, pas un élan de générosité.`,
        en: `Collecting gifts: your peers have a budget and an interest, not a burst of generosity.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: carrier.is('local-authority'),
        sources: [localBudgetVote],
        fr: `Votre part s’inscrit au budget avant son vote, en principe le 15 avril au plus tard. Celle d’un autre est un gain.`,
        en: `Your share goes in the budget before its vote, due in principle by 15 April. Another’s share is a gain.`
      },
      {
        standing: 'certain',
        unless: carrier.is('local-authority'),
        fr: `Ne comptez que sur vos moyens, et traitez chaque part comme un gain.`,
        en: `Count on your own means alone, and treat each share as a gain.`
      },
      {
        standing: 'certain',
        when: running,
        needs: ['yearly-bill'],
        fr: `À votre charge tant que personne ne signe{yearly-bill}.`,
        en: `Yours to pay as long as nobody signs{yearly-bill}.`
      },
      {
        standing: 'certain',
        when: code,
        lacks: ['yearly-bill'],
        fr: `À votre charge tant que vous êtes seuls : l’entretien, environ 10 à 20 % du prix par an.`,
        en: `Yours to pay as long as you are alone: upkeep, some 10 to 20% of the price a year.`
      },
      {
        standing: 'fits',
        when: running,
        fr: `Premier choix : la part de chacun dans la facture de l’année, inscrite à son budget.`,
        en: `First choice: each one’s share of the year’s bill, in their budget.`
      },
      {
        standing: 'fits',
        when: not(running),
        fr: `Premier choix, la part d’un pair : de l’ordre de 20 à 40 % du reste à faire.`,
        en: `First choice, a peer’s share: about 20% to 40% of what remains.`
      },
      {
        standing: 'fits',
        when: carrier.is('association'),
        fr: `Votre fédération ou tête de réseau, si dix membres ont ce besoin : demandez une ligne au prochain budget.`,
        en: `Your federation or network, if ten members have this need: ask for a line in its next budget.`
      },
      {
        standing: 'unfit',
        when: all(any(publicCarrier, ownRevenue.is('none')), not(running)),
        fr: `Facturer l’accès à ce qui existe : vous deviendriez éditeur, avec support et garantie. Faites payer la suite.`,
        en: `Charging for access to what exists: you would become a publisher, with support and warranty. Charge for what comes next.`
      },
      {
        standing: 'unfit',
        fr: `Demander aux autres de rembourser le passé : c’est là que les accords échouent.`,
        en: `Asking the others to repay the past: this is where agreements fail.`
      }
    ],
    law: [
      {
        when: all(running, dataToProtect),
        sources: [gdpr, publicHealthCode],
        fr: `Avant tout accès d’une autre structure aux données de personnes : un contrat avec elle (RGPD, article 28). De soins ou de suivi médico-social : chez un hébergeur certifié (L1111-8 du code de la santé publique).`,
        en: `Before another body reaches data on people: a contract with it (GDPR, article 28). Where they come from care or social care, French law wants a certified host (L1111-8 of the public health code).`
      },
      {
        when: all(code, not(agreement.has('contractor')), not(freeLicence), not(rights.is('clear'))),
        sources: [worksMadeTogether],
        fr: `Le code que vos salariés ou vos agents écrivent dans leurs fonctions est à vous (L113-9 du code de la propriété intellectuelle). Ce qui vient d’ailleurs (stage, partenaire, code repris) attend un écrit avant toute licence.`,
        en: `Code that your employees or officials write within their duties is yours (L113-9 of the French intellectual property code). What comes from elsewhere (a trainee, a partner, code taken up) waits for something in writing before any licence.`
      },
      {
        when: all(code, not(agreement.has('contractor')), not(freeLicence), rights.is('clear')),
        sources: [worksMadeTogether],
        fr: `Le code que vos salariés ou vos agents écrivent dans leurs fonctions est à vous (L113-9 du code de la propriété intellectuelle). Si tout vient d’eux, vous pouvez l’ouvrir : dites-le d’emblée.`,
        en: `Code that your employees or officials write within their duties is yours (L113-9 of the French intellectual property code). If all of it is theirs, you may open it: say so at once.`
      },
      {
        when: all(code, not(agreement.has('contractor')), freeLicence),
        sources: [worksMadeTogether],
        fr: `Le code de vos salariés ou agents, dans leurs fonctions, est à vous (L113-9 du code de la propriété intellectuelle). Associés sans salaire, contributions venues d’ailleurs : une cession écrite, ou leur licence.`,
        en: `Code that your employees or officials write within their duties is yours (L113-9 of the French intellectual property code). Unpaid partners, contributions from elsewhere: a transfer in writing, or their licence.`
      },
      {
        when: all(running, agreement.has('people-shown')),
        sources: [gdpr, staffConsulted],
        fr: `Un accord donné pour un usage ne vaut pas pour un autre (RGPD, article 5). Vos salariés y sont, ou s’en servent ? Dès 50, l’avis du CSE vient avant la décision (L2312-8 du code du travail).`,
        en: `Consent given for one use does not hold for another (GDPR, article 5). Your staff are in it, or use it? From 50 on, the French works council is consulted before the decision (L2312-8 of the labour code).`
      },
      {
        when: running,
        sources: [heirsTogether],
        fr: `Évitez la propriété à plusieurs : sans convention, tout acte important demande l’accord de tous (code civil, 815-3). Un seul titulaire, un accès écrit pour chacun.`,
        en: `Avoid joint ownership: with no agreement, any act of weight needs everybody’s consent (French civil code, 815-3). One owner, access in writing for each.`
      },
      {
        when: not(running),
        sources: [heirsTogether],
        fr: `Évitez la propriété à plusieurs : sans convention, tout acte important demande l’accord de tous (code civil, 815-3). Un seul titulaire, une licence libre pour chacun.`,
        en: `Avoid joint ownership: with no agreement, any act of weight needs everybody’s consent (French civil code, 815-3). One owner, a free licence for each.`
      },
      {
        when: firms,
        sources: [horizontalCooperation],
        fr: `Entre concurrents : un objet technique, une entrée ouverte, des critères publics (lignes directrices européennes de 2023 sur la coopération horizontale).`,
        en: `Between competitors: a technical object, open entry, public criteria (European guidelines of 2023 on horizontal cooperation).`
      },
      {
        when: publicCarrier,
        sources: [publicPurchaseCode],
        fr: `Commander à plusieurs : groupement (L2113-6 du code de la commande publique), centrale d’achat (L2113-2) ou, entre communes, intercommunalité.`,
        en: `Ordering with others: a purchasing group (L2113-6 of the French public procurement code), a central purchasing body (L2113-2) or, between municipalities, your joint authority.`
      }
    ],
    home: [
      {
        when: carrier.is('cooperative'),
        sources: [cooperationAct],
        fr: `Premier choix : votre coopérative, telle qu’elle est. Ses associés seuls votent. Une SCIC peut y admettre des clients (loi du 10 septembre 1947, articles 19 septies et octies).`,
        en: `First choice: your cooperative, as it stands. Only its members vote; a SCIC may admit customers (French law of 10 September 1947, articles 19 septies and octies).`
      },
      {
        when: not(carrier.is('cooperative')),
        fr: `Premier choix : aucune structure. L’un commande et tient les droits, l’accord dit qui décide quoi. Préférez un tiers {house} au quatrième payeur, ou dès que deux payeurs se méfient.`,
        en: `First choice: no organisation. One orders and holds the rights, the agreement says who decides what. Prefer a third party {house} at the fourth payer, or as soon as two payers distrust each other.`
      },
      {
        when: guarded,
        fr: `Sur le lot payé ensemble, une voix par payeur ; sur le reste, qui décide déjà.`,
        en: `On the work paid for together, one vote per payer; on the rest, those who decide already.`
      },
      {
        when: not(guarded),
        fr: `Sur le tronc, une voix par payeur, si chacun le vote ; sur ce qui est propre à chacun, lui seul.`,
        en: `On the trunk, one vote per payer, if each votes for it; on what is one’s own, that one alone.`
      }
    ],
    say: [
      {
        // A share of the bill is with the others before the vote: nobody asks leave for it.
        unless: all(motive.has('answer-somebody'), running),
        fr: {
          to: `À {deciders}`,
          says: `« Laissez-moi demander à d’autres ce qu’ils paieraient de la suite, sans rien promettre. Rien ne s’engage avant votre vote. »`
        },
        en: {
          to: `To {deciders}`,
          says: `“Let me ask others what they would pay of what comes next, with no promise. Nothing is committed before your vote.”`
        }
      },
      {
        // Whoever may use it already has had the answer: nothing else is put off to a day.
        when: all(guarded, not(freeToUse)),
        called: 'offer-from',
        fr: {
          to: `À qui a demandé à s’en servir`,
          says: `« Merci. Notre réponse vient {decision-date}, selon nos règles. D’ici là, rien n’est promis, rien n’est à payer. Entrer chez nous se vote à part. »`
        },
        en: {
          to: `To whoever asked to use it`,
          says: `“Thank you. Our answer comes on {decision-date}, under our rules. Until then nothing is promised, and nothing is payable. Joining us is voted on separately.”`
        }
      },
      {
        when: all(not(guarded), running),
        called: 'offer-from',
        fr: {
          to: `À qui a demandé à s’en servir`,
          says: `« Le passé est payé. Prendriez-vous votre part de la facture de l’année, à signer {signing-date} ? Qui paie vote ce budget, une voix chacun. »`
        },
        en: {
          to: `To whoever asked to use it`,
          says: `“The past is paid for. Would you take your share of the year’s bill, to be signed on {signing-date}? Those who pay vote on that budget, one vote each.”`
        }
      },
      {
        when: all(not(guarded), not(running)),
        called: 'offer-from',
        fr: {
          to: `À qui a demandé à s’en servir`,
          says: `« Le passé est payé. Prépareriez-vous une part de la suite, à signer {signing-date} ? Qui décidera du tronc s’écrira dans l’accord, après nos votes ; sinon, les nouveautés se limitent à nos moyens. »`
        },
        en: {
          to: `To whoever asked to use it`,
          says: `“The past is paid for. Would you prepare a share of what comes next, to be signed on {signing-date}? Who decides on the trunk will be written in the agreement, after our votes; otherwise new features are limited to our means.”`
        }
      },
      {
        when: all(agreement.has('contractor'), publicCarrier),
        fr: {
          to: `Au prestataire`,
          says: `« Écrivez avant {in-30} quels droits sont cédés, et le prix des autres. La suite se décidera par une consultation ouverte. »`
        },
        en: {
          to: `To the contractor`,
          says: `“Write by {in-30} which rights are assigned, and the price of the others. What follows will be decided by an open tender.”`
        }
      },
      {
        when: all(agreement.has('contractor'), not(publicCarrier)),
        fr: {
          to: `Au prestataire`,
          says: `« Deux clients au lieu d’un : écrivez avant {in-30} quels droits sont cédés, et le prix des autres. Sinon, la suite se commande ailleurs. »`
        },
        en: {
          to: `To the contractor`,
          says: `“Two customers instead of one: write by {in-30} which rights are assigned, and the price of the others. Otherwise what follows is ordered elsewhere.”`
        }
      }
    ],
    risk: [
      {
        fr: `Un an de réunions, un cahier des charges de tout le monde, et un outil qui ne sert à personne.`,
        en: `A year of meetings, everybody’s wish list, and a tool that serves nobody.`
      }
    ],
    stop: [
      {
        when: running,
        fr: `Pas de signature {signing-date} : le service se réduit à ce que vous payez seuls, et vous l’écrivez à qui demande.`,
        en: `No signature on {signing-date}: the service shrinks to what you can pay for alone, and you write so to those who asked.`
      },
      {
        when: publicCarrier,
        fr: `Pas d’accord de principe {signing-date} : les nouveautés se limitent à vos moyens, et vous l’écrivez à qui demande. Ce qu’un contrat couvre continue jusqu’à sa fin.`,
        en: `No agreement in principle on {signing-date}: new features are limited to your means, and you write so to those who asked. What a contract covers goes on until it ends.`
      },
      {
        when: not(any(running, publicCarrier)),
        fr: `Pas de deuxième signature {signing-date} : les nouveautés se limitent à vos moyens, et vous l’écrivez à qui demande. L’entretien dû par contrat continue.`,
        en: `No second signature on {signing-date}: new features are limited to your means, and you write so to those who asked. Upkeep that a contract owes goes on.`
      },
      {
        when: agreement.has('contractor'),
        fr: `Pas de cession écrite {in-90} : rien ne se publie avant elle. La prochaine commande porte la clause, de toute façon.`,
        en: `No assignment in writing on {in-90}: nothing is published before it. The next order carries the clause in any case.`
      }
    ],
    find: [
      {
        when: opponents.has('supplier'),
        fr: `Votre fournisseur en place : quel préavis, quel export ?`,
        en: `Your present supplier: what notice, what export?`
      },
      {
        unless: providers.is('several'),
        fr: `Qui fait référence dans votre domaine {holder} : un outil commun est-il déjà prévu, ou demandé ?`,
        en: `Whoever sets the reference in your field {holder}: is a common tool already planned, or asked for?`
      },
      {
        when: providers.is('several'),
        fr: `Qui d’autre l’installe ou l’héberge : combien d’usagers y a-t-il là, et paieraient-ils une part ?`,
        en: `Whoever else installs or hosts it: how many users are there, and would they pay a share?`
      },
      {
        when: any(running, ownRevenue.is('around', 'complementary')),
        sources: [vatOfGroups],
        fr: `Votre comptable, avant la clé : une part facturée porte en principe la TVA. Un groupement de membres exonérés l’évite-t-il (ancien 261 B du CGI) ?`,
        en: `Your accountant, before the key: invoiced by you, a share bears VAT as a rule. Would a group of exempt members avoid it (formerly 261 B of the French tax code)?`
      },
      {
        when: publicCarrier,
        fr: `Vos services : convention ou délibération, et à quelle séance avant {decision-date} ?`,
        en: `Your offices: agreement or council decision, and at which meeting before {decision-date}?`
      }
    ]
  }
});
