import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { severalBuyers } from '#knowledge/facts/several-buyers.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { assignmentSteps } from '#knowledge/note/assignment-steps.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { nextTender } from '#knowledge/note/next-tender.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { apieGuideCcag2021 } from '#knowledge/sources/french-state.ts';
import { gdpr, localAuthoritiesCode } from '#knowledge/sources/law.ts';
import { contractTransfer, publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import {
  appAssignment,
  authorsRights,
  ccagPriorKnowledge,
  ccagSourceCode,
  ccagTic2009,
  newCcagDates
} from '#knowledge/sources/rights.ts';
import { anctPublicContracts } from '#knowledge/sources/rights-of-people.ts';

const software = resource.has('software', 'online-service');
const buyer = carrier.is('local-authority', 'state-body', 'research');
const town = carrier.is('local-authority');
/** Agents of the authority wrote it too: their part waits for nobody’s signature. */
const agentsPartIsOurs = all(town, software, startingPoint.is('own-work', 'co-funded'));
const supplierHoldsName = nameOwner.is('supplier');
/** Somebody would have what was paid for, and spare themselves the same order. */
const asksForACopy = all(motive.has('answer-somebody'), offerKind.has('use'));
const endsSoon = danger.has('money-ends', 'place-closes', 'place-changes');

/** A contractor was paid to make it, and what was bought with the work is not clear. */
export const contractorMade = situation({
  id: 'contractor-made',
  over: ['made-at-work'],
  requires: [
    existingResource,
    {
      when: any(
        agreement.has('contractor'),
        all(any(startingPoint.is('contractor'), supplierHoldsName), rightsToSettle)
      ),
      fr: `{Un prestataire payé doit dire oui}, ou {des droits restent à régler avec un prestataire}`,
      en: `{A paid contractor must say yes}, or {rights remain to be settled with a contractor}`
    }
  ],
  favours: [
    {
      when: agreement.has('contractor'),
      strong: true,
      fr: `L’accord qui manque est celui d’un prestataire`,
      en: `The missing agreement is a contractor’s`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui elle est`,
      en: `You want to know whose it is`
    },
    {
      when: danger.has('place-closes', 'place-changes'),
      strong: true,
      fr: `Ce qui l’héberge {ferme} ou {change}`,
      en: `What hosts it {closes} or {changes}`
    },
    {
      when: danger.has('money-ends'),
      fr: `Un contrat ou un financement se termine`,
      en: `A contract or funding is ending`
    },
    {
      when: supplierHoldsName,
      fr: `Un prestataire tient le nom, les comptes ou les serveurs`,
      en: `A supplier holds the name, the accounts or the servers`
    },
    rightsToSettle
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Payée à un prestataire, sans savoir ce qui a été acheté`,
    summary: `Le travail est payé, mais le droit de le partager dépend d’une clause que personne n’a relue.`,
    question: `Nous l’avons payée : avons-nous le droit de l’ouvrir ?`
  },
  en: {
    title: `Paid for, without knowing what was bought`,
    summary: `The work is paid for, but the right to share it hangs on a clause that nobody has read again.`,
    question: `We paid for it: are we allowed to open it?`
  },
  note: {
    answer: [
      {
        when: agentsPartIsOurs,
        sources: [authorsRights],
        fr: `Oui, en deux temps : d’abord la part de vos agents, sur un vote. Elle sort avant {in-90} ; celle du prestataire, une fois signée.`,
        en: `Yes, in two stages: first your staff’s part, on a vote. It goes out by {in-90}; the contractor’s, once they have signed.`
      },
      {
        when: all(buyer, software),
        sources: [newCcagDates, ccagTic2009],
        fr: `Peut-être déjà : relisez ce qui a été signé, avant de repayer. Ni contrat ni clause ? Une page écrite, contre un prix ou un retour. Un marché lancé depuis avril 2021, qui vise les cahiers de 2021, permet sans doute de publier ce qui fut fait pour vous. Sauf annexe contraire ; et jamais les briques d’avant, ni les logiciels standards. Cahiers de 2009, sauf option B, ou simples bons de commande : un écrit de plus.`,
        en: `Perhaps already: read what was signed, before paying again. No contract, no clause? One written page, for a price or something in return. A contract tendered since April 2021 that names the standard clauses of 2021 probably lets you publish what was made for you. Unless an annex says otherwise; and never earlier parts, nor standard software. Clauses of 2009, unless option B, or mere purchase orders: one more text.`
      },
      {
        when: all(buyer, not(software)),
        sources: [newCcagDates, authorsRights],
        fr: `Pas sans un écrit : relisez ce qui a été signé, avant de repayer. Ni contrat ni clause ? Une page écrite, contre un prix ou un retour. Les cahiers de clauses de 2021, si le marché les vise, donnent plus que ceux de 2009. De simples bons de commande ne cèdent rien : pour une licence libre, demandez un écrit.`,
        en: `Not without something in writing: read what was signed, before paying again. No contract, no clause? One written page, for a price or something in return. The standard clauses of 2021, if the contract names them, give more than those of 2009. Mere purchase orders transfer nothing: for a free licence, ask for one more text.`
      },
      {
        when: freeLicence,
        fr: `Ce qui a paru sous licence libre, vous pouvez le copier et le continuer. C’est un droit d’usage, pas une propriété : aux conditions de la licence, si qui l’a publié en avait le droit.`,
        en: `What came out under a free licence, you may copy and carry on. It is a right to use, not ownership: on the licence’s terms, if whoever published it could grant it.`
      },
      {
        when: all(not(buyer), freeLicence),
        sources: [authorsRights],
        fr: `Une cession écrite, droit par droit, ne manque que pour le reste.`,
        en: `A written transfer, right by right, is missing only for the rest.`
      },
      {
        when: all(not(buyer), not(freeLicence)),
        sources: [authorsRights],
        fr: `Non, payer ne suffit pas : sans cession écrite, le prestataire garde ses droits. Ni contrat ni clause ? Une page écrite, contre un prix ou un retour. Demandez-la, droit par droit, avant toute publication.`,
        en: `No, paying is not enough: with no written transfer, the contractor keeps the rights. No contract, no clause? One written page, for a price or something in return. Ask for it, right by right, before publishing anything.`
      },
      {
        when: supplierHoldsName,
        fr: `Nom, dépôt et comptes ne viennent pas avec une licence. Reprenez-les par écrit, revendiquez une marque prise contre vos droits (L712-6), ou changez de nom.`,
        en: `Name, repository and accounts do not come with a licence. Take them back in writing, claim back a mark taken against your rights (L712-6), or change the name.`
      },
      {
        when: buyer,
        fr: `Ce que le prestataire avait déjà reste à lui. Une annexe citée se demande à lui, au comptable public, au profil d’acheteur.`,
        en: `What the contractor had before stays theirs. An annex that is named is asked of them, the public accountant and the purchasing portal.`
      },
      {
        when: not(buyer),
        fr: `Ce que le prestataire avait déjà reste à lui. Une annexe citée se demande à lui et à qui a signé.`,
        en: `What the contractor had before stays theirs. An annex that is named is asked of them and of whoever signed.`
      }
    ],
    facts: [
      {
        fr: `Une facture n’est pas une cession. Avoir les fichiers n’est pas le droit de les publier, et l’inverse.`,
        en: `An invoice is not a transfer. Having the files is not the right to publish them, nor the other way round.`
      },
      {
        fr: `Ce n’est pas un bloc mais trois couches : fait pour vous, déjà à lui, venu d’autres.`,
        en: `It is not one block but three layers: made for you, already theirs, from others.`
      }
    ],
    steps: [
      {
        id: 'full-copy',
        action: 'keep-safe',
        within: 7,
        fr: {
          title: `Se faire livrer {thing} en entier`,
          why: `Ce que lui seul tient part avec lui.`,
          first: `Copiez aujourd’hui tout ce que vous pouvez ouvrir ; des noms y figurent ? Chiffrez. À chaque prestataire, avec accusé de réception : « Livrez avant {in-14} les fichiers modifiables, les données, liste des comptes, mode d’emploi. »`,
          done: `La copie s’ouvre sans le prestataire ; le message est parti.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have {thing} delivered in full`,
          why: `What they alone hold goes with them.`,
          first: `Copy today all that you can open; encrypted, where names are in it. To each contractor, with acknowledgement of receipt: “Deliver by {in-14} the editable files, the data, list of accounts, guide.”`,
          done: `The copy opens without the contractor; the message has gone.`,
          takes: `Half a day`
        }
      },
      {
        id: 'find-the-contract',
        within: 7,
        fr: {
          title: `Retrouver ce qui a été signé`,
          why: `Une ligne y décide de tout ; son absence aussi.`,
          first: `À qui a passé commande : « Envoyez-moi contrat, avenants, bons de commande et bon de livraison. » Cherchez-y « propriété intellectuelle » et « cession » ; dans un marché public, l’année du CCAG. Des bons sans clause : l’usage, pas les droits.`,
          done: `Une page dit ce qui est cédé, prêté ou passé sous silence.`,
          takes: `2 h`
        },
        en: {
          title: `Find what was signed`,
          why: `One line in it decides everything; so does its absence.`,
          first: `To whoever placed the order: “Send me contract, amendments, purchase orders and delivery note.” Look in them for “propriété intellectuelle” and “cession”; in a public contract, the year of the CCAG. Orders without a clause: nothing is transferred.`,
          done: `One page says what is transferred, lent or not mentioned.`,
          takes: `2 h`
        }
      },
      {
        id: 'three-layers',
        within: 30,
        action: 'audit-rights',
        fr: {
          title: `Trier ce qui est à vous, à lui, à d’autres`,
          why: `Seule la première s’achète d’un coup ; une part sans réponse n’est pas à vous.`,
          first: `À chacun : « Qu’aviez-vous avant ce travail ? Qu’avez-vous pris à d’autres, sous quelle licence ? Quels indépendants ou bénévoles y ont écrit, avec quel contrat ? »`,
          done: `Chaque partie a sa couche, sa licence, et un oui écrit.`,
          takes: `Une journée`
        },
        en: {
          title: `Sort what is yours, theirs, others’`,
          why: `Only the first is bought in one go; a part with no answer is not yours.`,
          first: `To each: “What did you have before this work? What did you take from others, under which licence? Which freelances or volunteers wrote in it, under which contract?”`,
          done: `Each part has its layer, its licence and a written yes.`,
          takes: `A day`
        }
      },
      ...assignmentSteps,
      {
        id: 'ask-for-the-name',
        within: 30,
        before: { date: 'ending-date', days: 30 },
        when: supplierHoldsName,
        fr: {
          title: `Demander par lettre le nom, l’adresse et les comptes`,
          why: `Une licence ne donne pas le nom ; qui tient les comptes peut fermer.`,
          first: `À l’INPI : la marque est-elle déposée, par qui ? Au prestataire, ou à qui l’a repris : « Cédez-nous par écrit le nom et la marque. Envoyez le code du domaine ; mettez les comptes à notre adresse. Réponse avant {in-30}. »`,
          done: `Elle est partie, avec accusé de réception.`,
          takes: `2 h`
        },
        en: {
          title: `Ask by letter for the name, the address and the accounts`,
          why: `A licence does not give the name; whoever holds the accounts can close.`,
          first: `To the trade mark office: is the mark registered, by whom? To the contractor, or whoever took them over: “Transfer the name and the mark to us in writing. Send the code of the domain; put the accounts under our address. Answer by {in-30}.”`,
          done: `It has gone, with acknowledgement of receipt.`,
          takes: `2 h`
        }
      },
      {
        id: 'code-without-people',
        within: 30,
        action: 'assess-data-risk',
        when: all(buyer, software, dataToProtect),
        fr: {
          title: `Séparer le code des données de personnes`,
          why: `Un nom envoyé avec le code est une fuite.`,
          first: `Avec la personne déléguée à la protection des données : cherchez noms, mots de passe et clés, historique compris. Le code se montre seul, sur des données inventées.`,
          done: `Une deuxième personne le lance sans la base ; aucun nom n’y reste.`,
          takes: `Deux jours`
        },
        en: {
          title: `Part the code from people’s data`,
          why: `A name sent with the code is a leak.`,
          first: `With the data protection officer: look for names, passwords and keys, history included. The code is shown alone, on made-up data.`,
          done: `A second person runs it without the database, and finds no name in it.`,
          takes: `Two days`
        }
      },
      {
        id: 'meet-those-who-use-it',
        within: 30,
        when: all(buyer, inUse, severalOrganisations, motive.has('answer-somebody')),
        fr: {
          title: `Réunir qui s’en sert et qui le demande, calendrier en main`,
          why: `On ouvre mieux à qui dira ce qu’il corrige.`,
          first: `Deux heures avec {users}, et {offer-from} : « Qui corrige, qui paie l’entretien, qui décide avec nous ? » Le calendrier, le même, à {audience-name}.`,
          done: `Trois personnes veulent décider avec vous ; le calendrier est écrit.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Bring together those who use it and those who ask, with a timetable`,
          why: `It is better opened to those who say what they will mend.`,
          first: `Two hours with those who use it, and {offer-from}: “Who mends, who pays for upkeep, who decides with us?” The same timetable, to {audience-name}.`,
          done: `Three people want to decide with you; the timetable is in writing.`,
          takes: `Half a day`
        }
      },
      {
        id: 'publish-our-staffs-part',
        within: 90,
        irrevocable: true,
        when: agentsPartIsOurs,
        sources: [authorsRights],
        fr: {
          title: `Publier d’abord ce que vos agents ont écrit`,
          why: `C’est déjà à vous (L113-9), et la promesse est tenue en partie.`,
          first: `Séparez leurs fichiers, sans nom ni mot de passe, historique compris. À l’assemblée : « Approuve leur publication sous licence libre, vente permise, définitivement. »`,
          done: `Cette part est en ligne : sa licence, et ce qui manque.`,
          takes: `Cinq jours`
        },
        en: {
          title: `First publish what your staff wrote`,
          why: `It is yours already (L113-9), and the promise is kept in part.`,
          first: `Part their files from the rest; remove names and passwords, history included. To the council: “Approves their publication under a free licence, sale allowed, for good.”`,
          done: `That part is online with its licence; what is missing is said there.`,
          takes: `Five days`
        }
      },
      {
        id: 'take-back-the-name',
        within: 90,
        before: { date: 'ending-date', days: 14 },
        when: supplierHoldsName,
        irrevocable: true,
        action: 'transfer-assets',
        fr: {
          title: `Reprendre le nom, l’adresse et les comptes`,
          why: `Une lettre ne change pas un mot de passe.`,
          first: `Comptes remis par écrit, changez mots de passe et adresses de secours. Refus ou silence : choisissez un autre nom.`,
          done: `Cession signée, aucun compte à son nom ; sinon, nouveau nom choisi.`,
          takes: `Une journée`
        },
        en: {
          title: `Take back the name, the address and the accounts`,
          why: `A letter changes no password.`,
          first: `Once the accounts are handed over in writing, change passwords and recovery addresses. A refusal or silence: choose another name.`,
          done: `Transfer signed, no account in their name; otherwise, a new name chosen.`,
          takes: `A day`
        }
      },
      {
        id: 'somebody-else-installs',
        within: 90,
        costs: ['outside-installation'],
        before: { date: 'ending-date', days: 30 },
        when: software,
        unless: providers.atLeast('several'),
        fr: {
          title: `Faire installer {thing} par un autre`,
          why: `Un code que lui seul installe n’est pas ouvert.`,
          first: `La page signée, ou sa part ôtée. Au réseau du métier {house} : « Qui peut installer ceci avec la seule notice, une demi-journée payée ? » De l’ordre de 300 à 500 €.`,
          done: `Dix {items} d’essai marchent ailleurs que chez lui.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have somebody else install {thing}`,
          why: `Code that only they can install is not open.`,
          first: `The page signed, or their part removed. To the network of the trade {house}: “Who can install this with the guide alone, for half a day’s pay?” About €300 to €500.`,
          done: `Ten test {pieces} work elsewhere than with them.`,
          takes: `Two days`
        }
      },
      {
        id: 'another-supplier-installs',
        within: 90,
        costs: ['outside-installation'],
        before: { date: 'ending-date', days: 30 },
        when: all(software, providers.atLeast('several')),
        fr: {
          title: `Faire installer {thing} par un autre`,
          why: `Un code que lui seul installe n’est pas ouvert.`,
          first: `La page signée, ou sa part ôtée. Aux autres prestataires : « Qui peut installer ceci avec la seule notice, une demi-journée payée ? » De l’ordre de 300 à 500 €.`,
          done: `Dix {items} d’essai marchent ailleurs que chez lui.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have somebody else install {thing}`,
          why: `Code that only they can install is not open.`,
          first: `The page signed, or their part removed. To the other suppliers: “Who can install this with the guide alone, for half a day’s pay?” About €300 to €500.`,
          done: `Ten test {pieces} work elsewhere than with them.`,
          takes: `Two days`
        }
      },
      nextTender,
      {
        id: 'publish',
        within: 180,
        irrevocable: true,
        when: any(noLicenceYet, rightsToSettle),
        action: 'set-licence',
        fr: {
          title: `Publier la couche qui est à vous`,
          why: `La licence ne se reprend pas.`,
          first: `Cherchez d’abord noms et mots de passe, historique compris ; au moindre doute, publiez sans l’historique. Retirez ou remplacez ce qu’il garde, déposez le reste avec sa licence. À {users} : « La version libre est ici ; voici ce qui n’y est pas. »`,
          done: `Quelqu’un s’en sert sans vous ni lui.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the layer that is yours`,
          why: `The licence cannot be taken back.`,
          first: `First look for names and passwords, history included; at the least doubt, publish without the history. Remove or replace what they keep, deposit the rest with its licence. To those who use it: “The free version is here; this is what is not in it.”`,
          done: `Somebody uses it without you or them.`,
          takes: `Three days`
        }
      }
    ],
    never: [
      {
        advice: ['dual-licence'],
        fr: `Vendre une autre licence : vous n’avez pas encore tous les droits de la première.`,
        en: `Selling another licence: you do not yet hold all the rights of the first.`
      }
    ],
    money: [
      {
        standing: 'certain',
        about: PLAN_COST,
        when: not(buyer),
        fr: `Relire et demander ne coûtent que du temps : de l’ordre de deux jours.`,
        en: `Reading again and asking cost only time: about two days.`
      },
      {
        standing: 'fits',
        when: not(buyer),
        fr: `Premier choix : un an d’entretien contre la page, signés le même jour, clauses lues et signataire connu. Le contrat dit que l’un paie l’autre. Son prix s’ajoute au compte : demandez-le d’abord.`,
        en: `First choice: a year’s upkeep against the page, signed the same day, clauses read and signatory known. The contract says that one pays for the other. Its price comes on top of the sum above: ask for it first.`
      },
      {
        standing: 'fits',
        when: buyer,
        sources: [ccagPriorKnowledge],
        fr: `Si le marché vise les cahiers de 2021, l’autorisation d’usage est déjà dans le prix. Sinon, premier choix : la page avec un avenant permis, ou une commande d’entretien.`,
        en: `If the contract names the clauses of 2021, permission to use is already in the price. If not, first choice: the page with an amendment that it allows, or a maintenance order.`
      },
      {
        standing: 'fits',
        when: asksForACopy,
        fr: `Qui reçoit la copie évite un achat : demandez-lui d’en verser une part.`,
        en: `Whoever gets the copy is spared a purchase: ask them for a share of it.`
      },
      {
        standing: 'fits',
        when: all(town, organisations.atLeast('two-three')),
        sources: [publicPurchaseCode],
        fr: `La suite à plusieurs : un groupement de commandes, par exemple (L2113-6 du code de la commande publique). Écrivez la clause dès l’annonce.`,
        en: `What comes next together: by a joint purchase, for instance (L2113-6 of the French public procurement code). Write the clause from the notice on.`
      },
      {
        standing: 'unfit',
        fr: `Payer une deuxième fois la même fonction, à lui ou à un autre, avant d’avoir lu ce qui a été signé.`,
        en: `Paying a second time for the same function, to them or another, before reading what was signed.`
      }
    ],
    law: [
      {
        when: danger.has('place-closes'),
        sources: [contractTransfer],
        fr: `Rachat : parts vendues ou société absorbée, vos contrats continuent en principe. Si c’est le fonds, ils ne passent pas sans votre accord, sauf s’il est déjà au contrat (article 1216 du code civil). Demandez lequel, par écrit, avant de signer.`,
        en: `A buy-out: shares sold or company absorbed, your contracts in principle go on. If the business was, they do not pass without your agreement, unless the contract gives it already (article 1216 of the French civil code). Ask which, in writing, before you sign.`
      },
      {
        when: all(buyer, software),
        sources: [newCcagDates, ccagPriorKnowledge, ccagSourceCode, apieGuideCcag2021],
        fr: `Cahiers de 2021 : un logiciel fait pour vous peut être redonné et diffusé sous licence libre, code source livré. Ce que le prestataire avait déjà ne l’est pas (clause commune aux CCAG de 2021). Ils ne valent que si le marché les vise. « CCAG » veut dire 2021 dans un marché lancé depuis le 1er octobre 2021 ; avant, en principe 2009 : sauf option B, un écrit de plus.`,
        en: `Clauses of 2021: software made for you may be passed on and published under a free licence, source code delivered. What the contractor already had may not (a clause common to the 2021 terms). They hold only if the contract names them. “CCAG” means 2021 in a contract tendered since 1 October 2021; before, as a rule 2009: unless option B, one more text.`
      },
      {
        when: all(town, software),
        sources: [authorsRights, localAuthoritiesCode],
        fr: `Ce que vos agents ont écrit est à votre collectivité (L113-9). Le conseil en vote la licence (L2121-29), sans attendre le prestataire.`,
        en: `What your own staff wrote is your authority’s (L113-9). The council votes its licence (L2121-29), without waiting for the contractor.`
      },
      {
        when: all(buyer, software),
        sources: [ccagTic2009],
        fr: `Si le marché vise les cahiers de 2009 : à défaut de choix, l’option A, un simple droit d’usage, sans exploitation commerciale. Une licence libre n’y tient pas.`,
        en: `If the contract names the clauses of 2009: unless chosen otherwise, option A, a mere right to use, with no commercial exploitation. A free licence does not fit in it.`
      },
      {
        when: not(buyer),
        sources: [authorsRights, appAssignment],
        fr: `Article L131-3 du code de la propriété intellectuelle : chaque droit cédé nommé, avec étendue, destination, lieu et durée. « Tous droits cédés » ne suffit pas d’un auteur ; d’une société, à faire lire.`,
        en: `Article L131-3 of the French intellectual property code: each right transferred by name, with extent, purpose, place and duration. “All rights assigned” is not enough from an author; from a company, have it read.`
      },
      {
        when: any(dataToProtect, software),
        sources: [gdpr],
        fr: `S’il voit des noms, même d’équipes : un contrat le lie. À la fin, il rend puis efface tout (RGPD, article 28).`,
        en: `Where the contractor sees names, even of teams: a processor’s contract, with all returned, then erased at the end (GDPR, article 28).`
      }
    ],
    home: [
      {
        when: legalCarrier,
        fr: `Qui a commandé signe, chacun pour son contrat ; la suite se décide là où elle se décide aujourd’hui. Premier choix : votre dépôt, vos comptes, jamais ceux du prestataire.`,
        en: `Whoever ordered signs, each for their contract; what comes next is decided where it is decided today. First choice: your repository, your accounts, never the contractor’s.`
      },
      {
        when: carrierWithoutEntity,
        fr: `La cession va à qui a payé : une personne, ou un hôte qui signe pour vous. Premier choix : vos comptes, jamais ceux du prestataire.`,
        en: `The transfer goes to whoever paid: a person, or a host that signs for you. First choice: your own accounts, never the contractor’s.`
      },
      {
        when: all(town, software),
        fr: `Préférez la forge de l’ADULLACT quand une deuxième collectivité s’en sert.`,
        en: `Prefer ADULLACT’s forge once a second authority uses it.`
      },
      {
        when: carrier.is('state-body', 'research'),
        fr: `Préférez un dépôt à plusieurs établissements quand un deuxième y travaille.`,
        en: `Prefer a repository shared by several institutions once a second one works on it.`
      },
      {
        when: not(buyer),
        fr: `Préférez un hôte neutre quand d’autres paient la suite.`,
        en: `Prefer a neutral host once others pay for what comes next.`
      }
    ],
    say: [
      {
        when: all(not(buyer), freeLicence),
        fr: {
          to: `Au prestataire, ou à qui tient ses droits aujourd’hui`,
          says: `« Ce qui a paru sous licence libre le reste, et nous continuons. Pour le reste de ce que nous avons payé, signez avant {in-30}. Ce que vous aviez avant reste à vous, et vous serez cité. »`
        },
        en: {
          to: `To the contractor, or whoever holds their rights today`,
          says: `“What came out under a free licence stays free, and we carry on. For the rest of what we paid for, sign by {in-30}. What you had before stays yours, and you will be named.”`
        }
      },
      {
        when: all(not(buyer), not(freeLicence)),
        fr: {
          to: `Au prestataire, ou à qui tient ses droits aujourd’hui`,
          says: `« Signez avant {in-30} que ce que nous avons payé peut être publié. Ce que vous aviez avant reste à vous, et votre nom est cité. Sans réponse, nous nous passerons de la part bloquée. »`
        },
        en: {
          to: `To the contractor, or whoever holds their rights today`,
          says: `“Sign by {in-30} that what we paid for may be published. What you had before stays yours, and you are named. With no answer, we shall do without the blocked part.”`
        }
      },
      {
        when: buyer,
        fr: {
          to: `Au prestataire, ou à qui tient ses droits aujourd’hui`,
          says: `« Signons la page de cession avant {in-30} : contre une somme, un an d’entretien, votre nom cité ? Ce que vous aviez avant reste à vous, et vous restez libre de concourir. »`
        },
        en: {
          to: `To the contractor, or whoever holds their rights today`,
          says: `“Let us sign the page of transfer by {in-30}: for a sum, a year’s upkeep, your name? What you had before stays yours, and you stay free to bid.”`
        }
      },
      {
        when: endsSoon,
        called: 'users',
        fr: {
          to: `À qui s’en sert tous les jours`,
          says: `« Gardez avant {in-14} votre propre copie de vos données. Nous vous dirons {in-30} où continuer ; d’ici là, aucune nouveauté. Si rien n’est signé, vous aurez un plan de rechange. »`
        },
        en: {
          to: `To those who use it every day`,
          says: `“By {in-14}, keep your own copy of your data. On {in-30} we shall tell you where to carry on; until then, nothing new. If nothing is signed, you will have a fallback.”`
        }
      },
      {
        when: agentsPartIsOurs,
        fr: {
          to: `À {audience-name}`,
          says: `« La part de nos agents peut paraître {in-90}, sur un vote. Celle du prestataire, dès sa signature. Ne promettez pas d’autre date. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“Our staff’s part can come out on {in-90}, on a vote. The contractor’s, once they sign. Promise no other date.”`
        }
      },
      {
        when: buyer,
        fr: {
          to: `À la personne chargée des achats`,
          says: `« Ajoutez une ligne au prochain marché : fichiers d’origine livrés, publication sous licence libre permise. Sans elle, nous repaierons. Pouvez-vous la relire avant {in-30} ? »`
        },
        en: {
          to: `To whoever handles purchasing`,
          says: `“Add one line to the next contract: original files delivered, publication under a free licence allowed. Without it, we shall pay again. Could you check it by {in-30}?”`
        }
      }
    ],
    risk: [
      {
        fr: `Publier une part qu’il avait déjà, sans licence ni accord, c’est contrefaire. Vous y perdez le fournisseur avec le droit.`,
        en: `Publishing a part they already had, with neither licence nor consent, is infringement. You lose the supplier together with the right.`
      }
    ],
    stop: [
      {
        when: endsSoon,
        needs: ['ending-date'],
        fr: `Ni fichiers ni page signée {ending-date-30} : aucune nouveauté commandée, et vous prévenez qui s’en sert. L’entretien continue.`,
        en: `Neither files nor a signed page on {ending-date-30}: nothing new ordered, and you warn users. Upkeep goes on.`
      },
      {
        when: endsSoon,
        lacks: ['ending-date'],
        fr: `Ni fichiers ni page signée {in-60} : aucune nouveauté commandée, et vous prévenez qui s’en sert. L’entretien continue.`,
        en: `Neither files nor a signed page on {in-60}: nothing new ordered, and you warn users. Upkeep goes on.`
      },
      {
        when: not(endsSoon),
        fr: `Ni fichiers ni page signée {in-90} : aucune nouveauté commandée, et vous le dites à qui l’attend. L’entretien continue.`,
        en: `Neither files nor a signed page on {in-90}: nothing new ordered, and you tell those who are waiting. Upkeep goes on.`
      },
      {
        when: freeLicence,
        fr: `La version déjà libre continue ailleurs, sans la part bloquée.`,
        en: `The version that is free already carries on elsewhere, without the blocked part.`
      },
      {
        when: not(freeLicence),
        fr: `La part bloquée se refait ailleurs.`,
        en: `The blocked part is remade elsewhere.`
      }
    ],
    find: [
      {
        when: severalBuyers,
        fr: `Chaque structure qui a commandé : a-t-elle son propre SIREN ? Sinon, pour qui a-t-elle signé ?`,
        en: `Each body that ordered: is it a legal person of its own? If not, for whom did it sign?`
      },
      {
        fr: `Le prestataire : qui, chez lui, peut signer aujourd’hui pour les droits ?`,
        en: `The contractor: who there may sign for the rights today?`
      },
      {
        when: endsSoon,
        fr: `L’hébergeur ou le financeur : quel jour exact l’accès ou l’argent s’arrête-t-il, et la copie reste-t-elle ensuite ?`,
        en: `The host or the funder: on which exact day does access or money stop, and is the copy kept afterwards?`
      },
      {
        when: buyer,
        sources: [anctPublicContracts],
        fr: `Les fiches de l’ANCT sur les marchés et les communs : quelle clause reprendre ?`,
        en: `The ANCT’s sheets on contracts and commons: which clause to reuse?`
      }
    ]
  }
});
