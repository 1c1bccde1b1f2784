import type { InBoth } from '#engine/locale.ts';
import { all, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { licenceIsWritten } from '#knowledge/facts/licence-is-written.ts';
import { nothingOnline } from '#knowledge/facts/nothing-online.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { successionDecides } from '#knowledge/facts/succession-decides.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { OUTCOME } from '#knowledge/note/outcome.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';
import {
  forgeEducationLicences,
  nonCommercialAustria,
  nonCommercialCologne,
  publicAgentsWorks,
  sebanPublicAgents
} from '#knowledge/sources/rights.ts';
import { authorsRights, chatonsCooperation, mirahezeMove } from '#knowledge/sources/safekeeping.ts';
import { sesamathAccounts2008 } from '#knowledge/sources/school-and-health.ts';

/** Only what changes may be kept where it is. */
const closes = danger.has('place-closes');
const hostingOffered = inKindOffers.has('hosting');
const structureOffers = recipient.is('association', 'umbrella', 'host');
const school = all(isContent, users.has('education'));
/** Somebody else agrees to hold the money: gifts go through it. */
const till = all(carrierWithoutEntity, structureOffers);
/** It is an association, and is called so. */
const associationHolds = recipient.is('association');
const hoursToAsk = all(school, contributorsOnDuty.is('some', 'most'));
const othersWrote = all(isContent, outsidersContribute);
/** Others contribute, and one person settles things without saying so. */
const decidesSilently = all(roadmapDecision.is('carrier-silently'), outsidersContribute);
const nonCommercialTogether = all(licence.is('non-commercial'), outsidersContribute);
/** Only whoever asks about it has the clause lifted: a move is enough for the others. */
const clauseInQuestion = all(nonCommercialTogether, motive.has('rights', 'answer-somebody'));

/** The page that says who holds the money, with whoever holds it called by what it is. */
const signTheTill = (holder: InBoth<string>) => ({
  fr: {
    title: `Écrire une page avec ${holder.fr} qui encaisse pour vous`,
    why: `Une caisse prêtée sans écrit devient un droit de regard.`,
    first: `À sa présidence : caisse, adresse, choix des {pieces}, départ en trois mois.`,
    done: `La page est partie ; sa réponse est attendue {in-60}.`,
    takes: `2 h`
  },
  en: {
    title: `Write a page with ${holder.en} that receives money for you`,
    why: `A till lent with nothing in writing becomes a right to interfere.`,
    first: `To its chair: till, address, choice of {pieces}, leaving within three months.`,
    done: `The page has gone; an answer is expected on {in-60}.`,
    takes: `2 h`
  }
});

/** The copy that outlives the next place; `where`: to whom it goes each month. */
const secondCopy = (where: InBoth<string>) => ({
  fr: {
    title: `Tenir une seconde copie, ailleurs`,
    why: `Un lieu unique ferme toujours un jour.`,
    first: `Programmez un export mensuel ${where.fr}, le premier jour du mois.`,
    done: `{second-person} a rouvert la copie du mois.`,
    takes: `2 h`
  },
  en: {
    title: `Keep a second copy elsewhere`,
    why: `A single place always closes one day.`,
    first: `Set up a monthly export ${where.en}, on the first of the month.`,
    done: `{second-person} has reopened this month’s copy.`,
    takes: `2 h`
  }
});

/** The letter in which each author lifts the clause; `besides`: what they may agree to instead. */
const askEachAuthor = (besides: InBoth<string>) =>
  ({
    within: 90,
    consent: true,
    action: 'get-agreements',
    fr: {
      title: `Demander à chaque personne de lever la clause`,
      why: `Personne ne lève la clause pour les autres.`,
      first: `Aux dix qui ont le plus écrit, liste jointe : « De ma main, sauf : … J’accepte CC BY-SA 4.0, vente permise, définitivement.${besides.fr} »`,
      done: `Un tableau dit oui, non ou silence pour dix noms.`,
      takes: `6 h`
    },
    en: {
      title: `Ask each person to lift the clause`,
      why: `Nobody lifts the clause for the others.`,
      first: `To the ten who wrote most, with their list: “My own work, except: … I agree to CC BY-SA 4.0, sale allowed, for good.${besides.en}”`,
      done: `A table says yes, no or silence for ten names.`,
      takes: `6 h`
    }
  }) as const;

const moving = {
  fr: {
    title: `Déménager sans changement inutile, et prévenir`,
    why: `Un changement de plus ferait fuir les personnes qui s’en servent.`,
    first: `Importez la copie, comparez cinquante {items} au hasard. Puis, à {users} : « Voici notre nouvelle adresse. Changez vos liens avant {ending-date-7}. »`,
    done: `L’ancienne adresse renvoie à la nouvelle, ou affiche l’annonce.`,
    takes: `Trois jours`
  },
  en: {
    title: `Move it without needless change, and say so`,
    why: `One more change would drive away those who use it.`,
    first: `Import the copy, compare fifty {items} at random. Then, to those who use it: “Here is our new address. Change your links by {ending-date-7}.”`,
    done: `The old address leads to the new one, or shows the notice.`,
    takes: `Three days`
  }
} as const;

/** The host of a living collection closes or changes: saved and moved first, everything else afterwards. */
export const placeCloses = situation({
  id: 'place-closes',
  over: ['lone-maintainer', 'lone-editor'],
  // It says itself how the clause is lifted, and what may be allowed before.
  covers: [{ situation: 'restrictive-licence', when: all(clauseInQuestion, motive.has('answer-somebody')) }],
  requires: [
    {
      when: danger.has('place-closes', 'place-changes'),
      fr: `Le lieu qui l’héberge {va fermer} ou {change}`,
      en: `The place that hosts it {will close} or {changes}`
    },
    inUse,
    {
      when: not(nothingOnline),
      fr: `Un site ou un serveur l’héberge`,
      en: `A site or a server hosts it`
    },
    {
      when: resource.has('content', 'data', 'online-service'),
      fr: `C’est {du contenu}, {une base de données} ou {un service en ligne}`,
      en: `It is {content}, {a database} or {an online service}`
    }
  ],
  favours: [
    {
      when: agreement.has('co-authors'),
      strong: true,
      fr: `D’autres l’ont faite aussi, et l’historique dit qui`,
      en: `Others made it too, and the history says who`
    },
    {
      when: motive.has('answer-somebody', 'rights'),
      strong: true,
      fr: `Vous devez {répondre à une échéance} ou {savoir à qui c’est}`,
      en: `You need {to meet a deadline} or {to know whose it is}`
    },
    {
      when: hostingOffered,
      fr: `Quelqu’un peut vous héberger`,
      en: `Somebody could host you`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Le lieu qui héberge ferme ou change, la ressource vit`,
    summary: `Une ressource en usage perd son hébergeur : il faut la sauver et la déplacer telle quelle avant de régler le reste.`,
    question: `L’hébergeur ferme ou change : que faire, et dans quel ordre ?`
  },
  en: {
    title: `The host closes or changes, the resource is alive`,
    summary: `A resource in use is losing its host: it has to be saved and moved as it is before anything else is settled.`,
    question: `The host is closing or changing: what do I do, and in which order?`
  },
  note: {
    answer: [
      {
        when: closes,
        fr: `Cette semaine, sauvez tout, historique compris. Déménagez {ending-date-14} au plus tard, sans rien changer à ce qui existe.`,
        en: `This week, save everything, history included. Move by {ending-date-14}, changing nothing in what exists.`
      },
      {
        when: not(closes),
        fr: `Cette semaine, sauvez tout, historique compris. Mettez à jour sur place, ou déménagez {ending-date-14} au plus tard. Ne changez que ce que le lieu exige.`,
        en: `This week, save everything, history included. Update in place, or move by {ending-date-14}. Change only what the place requires.`
      },
      {
        about: OFFER,
        when: hostingOffered,
        fr: `Demandez dès maintenant l’hébergement que l’on vous prêterait. Sans compte ouvert {in-14}, payez un hébergeur.`,
        en: `Ask now for the hosting that you could be lent. If no account is open on {in-14}, pay a host.`
      },
      {
        when: clauseInQuestion,
        fr: `Ensuite seulement, la clause. Vous ne pouvez la lever que pour ce que vous avez écrit. Proposez CC BY-SA : un éditeur peut vendre, mais il cite et laisse copier. Qui en demande peut recevoir dès maintenant une autorisation écrite, pour les {pieces} dont les auteurs disent oui.`,
        en: `Only then the clause. You can lift it only for what you wrote yourself. Propose CC BY-SA: a publisher may sell, but must credit and let copy. Whoever asks for some may receive a written permission now, for the {pieces} whose authors say yes.`
      }
    ],
    facts: [
      {
        when: licence.is('non-commercial'),
        sources: [ccLicences, nonCommercialCologne, nonCommercialAustria],
        fr: `La clause interdit ce qui vise surtout un avantage commercial ou un paiement (article 1), pas un statut. Qui traduit et donne est peut-être déjà permis ; les juges divergent.`,
        en: `The clause forbids what mainly seeks commercial advantage or payment (section 1), not a status. Whoever translates and gives away may be allowed already; judges differ.`
      },
      {
        about: OUTCOME,
        when: nonCommercialTogether,
        fr: `Une ressource vivante, faite à plusieurs, que sa clause empêche d’être libre.`,
        en: `A living resource, made by several, which its clause keeps from being free.`
      },
      {
        fr: `C’est un déménagement daté, pas l’occasion d’un nouveau projet.`,
        en: `It is a move with a date, not the occasion for a new project.`
      },
      {
        when: othersWrote,
        unless: licence.is('non-commercial', 'several-mixed'),
        fr: `Tout n’est pas à vous : chaque personne reste l’auteur de ce qu’elle a écrit.`,
        en: `Not all of it is yours: each person remains the author of what they wrote.`
      }
    ],
    steps: [
      {
        id: 'export-everything',
        about: 'place-closes',
        within: 7,
        action: 'keep-safe',
        before: { date: 'ending-date', days: 21 },
        fr: {
          title: `Exporter tout : historique, auteurs, fichiers joints`,
          why: `Sans historique, on ne sait plus à qui demander un accord.`,
          first: `Lancez l’export complet ; les images partent souvent à part. Deux disques, deux lieux, chiffrés si des noms y figurent.`,
          done: `{second-person} a ouvert la copie et y a retrouvé vingt {items} au hasard.`,
          takes: `3 h`
        },
        en: {
          title: `Export everything: history, authors, attached files`,
          why: `Without the history, nobody knows whose agreement to ask for.`,
          first: `Run the full export; images often come separately. Two disks in two places, encrypted if they hold names.`,
          done: `{second-person} has opened the copy and found twenty {items} at random.`,
          takes: `3 h`
        },
        sources: [mirahezeMove]
      },
      {
        id: 'write-to-the-host',
        within: 7,
        when: closes,
        fr: {
          title: `Écrire à l’hébergeur actuel`,
          why: `La date exacte commande tout.`,
          first: `« Quel jour ? Que contient l’export, historique compris ? Combien de mois renverrez-vous vers notre adresse ? » Sans réponse {in-14}, téléphonez.`,
          done: `Les trois questions sont parties.`,
          takes: `20 min`
        },
        en: {
          title: `Write to the present host`,
          why: `The exact date governs everything.`,
          first: `“On which day? What does the export hold, history included? How many months will you redirect?” No reply on {in-14}: ring.`,
          done: `The three questions have gone.`,
          takes: `20 min`
        }
      },
      {
        id: 'ask-what-changes',
        within: 7,
        when: not(closes),
        fr: {
          title: `Écrire à l’hébergeur actuel`,
          why: `La date exacte commande tout.`,
          first: `« Quel jour, et que faut-il changer pour rester ? Que contient l’export, historique compris ? » Sans réponse {in-14}, téléphonez.`,
          done: `Les deux questions sont parties.`,
          takes: `20 min`
        },
        en: {
          title: `Write to the present host`,
          why: `The exact date governs everything.`,
          first: `“On which day, and what must change for us to stay? What does the export hold, history included?” No reply on {in-14}: ring.`,
          done: `Both questions have gone.`,
          takes: `20 min`
        }
      },
      {
        id: 'accept-the-hosting',
        about: OFFER,
        within: 7,
        when: hostingOffered,
        fr: {
          title: `Demander l’hébergement que l’on peut vous prêter`,
          why: `Un accord de vive voix s’oublie.`,
          first: `« Pouvez-vous nous ouvrir deux comptes d’administration avant {in-14}, et promettre trois mois de préavis ? »`,
          done: `{in-14}, deux personnes s’y connectent.`,
          takes: `1 h`
        },
        en: {
          title: `Ask for the hosting that you could be lent`,
          why: `What is only spoken is forgotten.`,
          first: `“Could we have two administrator accounts by {in-14}, and three months’ notice before any stop?”`,
          done: `On {in-14}, two people can log in.`,
          takes: `1 h`
        }
      },
      {
        id: 'new-place',
        within: 30,
        costs: ['hosting', 'domain-name'],
        before: { date: 'ending-date', days: 30 },
        consent: true,
        unless: hostingOffered,
        fr: {
          title: `Essayer le nouveau lieu, et signer qui tient quoi`,
          why: `Ce qui n’est pas écrit se perd à la prochaine fermeture.`,
          first: `Importez-y vingt {items}, sous une adresse à vous. Au réseau de votre métier {house} : « Pourriez-vous nous héberger, ou garder une copie ? »`,
          done: `Les vingt s’ouvrent ; une page dit qui tient l’adresse, qui publie, quel préavis.`,
          takes: `Une journée`
        },
        en: {
          title: `Try the new place, and sign who holds what`,
          why: `What is not written is lost at the next closure.`,
          first: `Import twenty {items} there, under an address of your own. To the network of your trade {house}: “Could you host us, or keep a copy?”`,
          done: `The twenty open; a page says who holds the address, publishes, gives notice.`,
          takes: `A day`
        }
      },
      {
        id: 'lent-place',
        within: 30,
        before: { date: 'ending-date', days: 30 },
        consent: true,
        when: hostingOffered,
        fr: {
          title: `Essayer l’hébergement prêté, et signer qui tient quoi`,
          why: `Ce qui n’est pas écrit se perd à la prochaine fermeture.`,
          first: `Importez-y vingt {items}, sous une adresse à vous. Puis envoyez une page : qui tient l’adresse, qui publie, quel préavis.`,
          done: `Les vingt s’ouvrent ; la page est partie.`,
          takes: `Une journée`
        },
        en: {
          title: `Try the hosting lent, and sign who holds what`,
          why: `What is not written is lost at the next closure.`,
          first: `Import twenty {items} there, under an address of your own. Then send a page: who holds the address, who publishes, what notice.`,
          done: `The twenty open; the page has gone.`,
          takes: `A day`
        }
      },
      {
        id: 'who-gave-up',
        within: 30,
        when: all(nonCommercialTogether, motive.has('answer-somebody')),
        fr: {
          title: `Relancer qui a demandé, ou renoncé`,
          why: `On renonce souvent sur un doute : la clause vise l’usage, pas le statut.`,
          first: `« Que voulez-vous reprendre, pour vendre ou donner, et pour quand ? Je demande ces accords-là d’abord. »`,
          done: `La demande est partie ; sa liste est attendue {in-30}.`,
          takes: `20 min`
        },
        en: {
          title: `Go back to whoever asked, or gave up`,
          why: `Many give up over a doubt: the clause is about use, not status.`,
          first: `“What would you like to reuse, to sell or to give, and when? I ask for those agreements first.”`,
          done: `The question has gone; the list is expected on {in-30}.`,
          takes: `20 min`
        }
      },
      {
        id: 'move-as-it-is',
        within: 90,
        // With a day of their own, there is no need to move within the month.
        needs: ['ending-date'],
        before: { date: 'ending-date', days: 14 },
        ...moving
      },
      {
        id: 'move-soon',
        within: 30,
        lacks: ['ending-date'],
        ...moving
      },
      {
        id: 'new-in-new',
        within: 90,
        when: clauseInQuestion,
        fr: {
          title: `Recevoir le neuf sous BY-SA, par une case à l’envoi`,
          why: `Chaque page de plus sous l’ancienne clause est un accord de plus à demander.`,
          first: `À qui contribue : « Le neuf paraîtra sous CC BY-SA ; une correction garde la licence de sa page. Objections avant {in-90}. » Puis la case : « De ma main, sous CC BY-SA 4.0, vente permise. »`,
          done: `Rien de neuf n’arrive sans la case cochée ; ce qui reprend de l’ancien garde sa clause.`,
          takes: `1 h`
        },
        en: {
          title: `Take in new work under BY-SA, with a box at each sending`,
          why: `Each page added under the old clause is one more agreement to ask for.`,
          first: `To those who contribute: “New work will appear under CC BY-SA; a correction keeps the licence of its page. Objections by {in-90}.” Then the box: “My own work, under CC BY-SA 4.0, sale allowed.”`,
          done: `Nothing new arrives without the box ticked; what draws on older work keeps its clause.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-decides',
        within: 30,
        when: decidesSilently,
        action: 'write-governance',
        fr: {
          title: `Décider à cinq, et l’écrire`,
          why: `Vous tranchez sans le dire, et cela se sent.`,
          first: `Aux personnes qui contribuent : « Je propose cinq noms, dont un d’une autre région ou d’outre-mer. Vos objections avant {in-60} ; je garde les urgences un an. »`,
          done: `La proposition est partie ; la page paraît {in-60}.`,
          takes: `2 h`
        },
        en: {
          title: `Decide as five, and write it down`,
          why: `You settle things without saying so, and people feel it.`,
          first: `To those who contribute: “I propose five names, one of them from another region or overseas. Objections by {in-60}; I keep emergencies for a year.”`,
          done: `The proposal has gone; the page appears on {in-60}.`,
          takes: `2 h`
        }
      },
      {
        id: 'write-the-till',
        within: 30,
        when: till,
        unless: associationHolds,
        ...signTheTill({ fr: `la structure`, en: `the organisation` })
      },
      {
        id: 'write-the-till-association',
        within: 30,
        when: all(till, associationHolds),
        ...signTheTill({ fr: `l’association`, en: `the association` })
      },
      {
        ...askEachAuthor({ fr: ``, en: `` }),
        id: 'ask-each-author',
        when: clauseInQuestion,
        unless: motive.has('answer-somebody')
      },
      {
        ...askEachAuthor({
          fr: ` Seconde case : seulement pour qui nous l’a demandé.`,
          en: ` Second box: only for whoever asked us.`
        }),
        id: 'ask-each-author-for-one',
        when: all(clauseInQuestion, motive.has('answer-somebody'))
      },
      {
        id: 'redraw-what-was-borrowed',
        within: 90,
        when: all(school, outsidersContribute),
        sources: [intellectualPropertyCode],
        fr: {
          title: `Refaire ce qui vient d’un manuel`,
          why: `Un seul emprunt suffit à un retrait : l’exception pédagogique s’arrête à la classe.`,
          first: `À {owners}, avec leur oui : « Quelle figure vient d’un livre, et duquel ? » Masquez-la, puis redessinez-la ou demandez l’accord écrit.`,
          done: `Aucun emprunt ne reste sans accord écrit.`,
          takes: `Deux jours, à plusieurs`
        },
        en: {
          title: `Redo what comes from a textbook`,
          why: `One borrowing is enough for a takedown: the teaching exception stops at the classroom.`,
          first: `To {owners}, with their yes: “Which figure comes from a book, and which one?” Hide it, then redraw it or ask for a written agreement.`,
          done: `Nothing borrowed is left without a written agreement.`,
          takes: `Two days, shared`
        }
      },
      {
        id: 'address-in-safe-hands',
        within: 90,
        when: carrierWithoutEntity,
        // The address of somebody who has died is the family’s.
        unless: successionDecides,
        action: 'transfer-assets',
        fr: {
          title: `Mettre l’adresse au nom d’une structure`,
          why: `Une adresse à une seule personne part avec elle.`,
          first: `Au bureau d’enregistrement : « Comment passer ce nom à une structure, et en combien de jours ? »`,
          done: `L’annuaire des noms de domaine montre la structure.`,
          takes: `2 h`
        },
        en: {
          title: `Put the address in the name of an organisation`,
          why: `An address held by one person goes when they go.`,
          first: `To the registrar: “How do we pass this name to an organisation, and in how many days?”`,
          done: `The domain directory shows the organisation.`,
          takes: `2 h`
        }
      },
      {
        id: 'change-what-agreed',
        within: 180,
        irrevocable: true,
        when: clauseInQuestion,
        action: 'relicense',
        fr: {
          title: `Changer la licence là où tous ont dit oui`,
          why: `Deux rayons clairs valent mieux qu’un doute partout.`,
          first: `Ce qui est demandé d’abord. Six oui sur dix : écrivez aux autres auteurs.`,
          done: `Chaque page affiche sa licence ; un premier lot est sous CC BY-SA.`,
          takes: `Une journée`
        },
        en: {
          title: `Change the licence where all have said yes`,
          why: `Two clear shelves are better than doubt everywhere.`,
          first: `What is asked for first. Six yeses out of ten: write to the other authors.`,
          done: `Each page shows its licence; a first batch is under CC BY-SA.`,
          takes: `A day`
        }
      },
      {
        id: 'second-copy',
        within: 180,
        unless: school,
        ...secondCopy({ fr: `chez une autre structure`, en: `to another organisation` })
      },
      {
        id: 'second-copy-on-the-forge',
        within: 180,
        when: school,
        sources: [forgeEducationLicences],
        ...secondCopy({
          fr: `sur la Forge des communs numériques éducatifs, ou ailleurs`,
          en: `to the French Forge des communs numériques éducatifs, or elsewhere`
        })
      },
      {
        id: 'a-year-later',
        within: 365,
        fr: {
          title: `Faire le point, un an après`,
          why: `Un lieu que personne ne relit redevient fragile.`,
          first: `Trois lignes : qui paie l’an prochain, qui a rouvert la copie, qui décide encore sans personne d’autre.`,
          done: `Deux personnes ont ouvert chaque compte dans l’année.`,
          takes: `2 h`
        },
        en: {
          title: `Take stock, a year later`,
          why: `A place that nobody looks over turns fragile again.`,
          first: `Three lines: who pays next year, who reopened the copy, who still decides with nobody else.`,
          done: `Two people have opened each account within the year.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-scop'],
        when: carrierWithoutEntity,
        fr: `Fonder une structure avant la fermeture : le temps manque, un hôte suffit.`,
        en: `Founding an organisation before the closure: time is short, and a host will do.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money}.`,
        en: `{certain-money}.`
      },
      {
        standing: 'fits',
        when: all(isContent, hostingOffered),
        fr: `L’hébergement que l’on peut vous prêter : comptez-le une fois écrit. Sinon, de l’ordre de 110 à 320 € par an, adresse comprise.`,
        en: `The hosting that you could be lent: count on it once it is in writing. Failing that, about €110 to €320 a year, address included.`
      },
      {
        standing: 'fits',
        about: PLAN_COST,
        when: isContent,
        unless: hostingOffered,
        fr: `Le besoin réel : 10 à 20 € par an pour l’adresse, ou 110 à 320 € avec un hébergement payé.`,
        en: `The real need: €10 to €20 a year for the address, or €110 to €320 with paid hosting.`
      },
      {
        standing: 'fits',
        when: all(till, hoursToAsk),
        fr: `Des dons : un appel d’un mois par la structure qui encaisse, quelques centaines d’euros. Reçu fiscal après l’accord des impôts (six mois). Des heures pour l’équipe : à l’académie, au printemps pour septembre, sans certitude.`,
        en: `Gifts: a month’s call, received by the organisation that agrees to, a few hundred euros. A tax receipt once the tax office agrees (six months). Paid hours for the team: ask the education authority in spring, for September, with nothing certain.`
      },
      {
        standing: 'fits',
        when: till,
        unless: hoursToAsk,
        fr: `Un appel aux dons d’un mois, encaissé par la structure qui l’accepte. Quelques centaines d’euros, de quoi payer un an. Reçu fiscal seulement si elle y a droit.`,
        en: `A month’s call for gifts, received by the organisation that agrees to. A few hundred euros, enough for a year. A tax receipt only if it is entitled to issue one.`
      },
      {
        standing: 'fits',
        when: hoursToAsk,
        unless: till,
        fr: `Des heures pour l’équipe : à demander à l’académie au printemps, pour septembre. Ni montant ni accord certains.`,
        en: `Paid hours for the team: ask the education authority in spring, for September. Neither amount nor answer is certain.`
      },
      {
        standing: 'fits',
        when: resource.has('content', 'online-service'),
        // The price of a place of their own is said already.
        unless: all(isContent, hostingOffered),
        sources: [chatonsCooperation],
        fr: `Si ce lieu fait défaut, un hébergeur du collectif CHATONS, souvent de 30 à 150 € par an.`,
        en: `If that place falls through, a host of the CHATONS collective, often €30 to €150 a year.`
      },
      {
        standing: 'fits',
        when: all(isContent, workplace.is('open-wiki')),
        sources: [mirahezeMove],
        fr: `Si c’est un wiki MediaWiki : Miraheze reprend l’export et héberge sans frais. Conditions d’accueil à vérifier.`,
        en: `If it is a MediaWiki wiki: Miraheze takes the export and hosts it free of charge. Check its conditions.`
      }
    ],
    law: [
      {
        when: all(othersWrote, licenceIsWritten),
        sources: [authorsRights],
        fr: `Chaque texte est à qui l’a écrit (L111-1 du code de la propriété intellectuelle). À plusieurs, il faut l’accord de tous (L113-3). Déménager à l’identique ne demande aucun accord nouveau.`,
        en: `Each text is its author’s (L111-1 of the intellectual property code); written together, all must agree (L113-3). An identical move needs no new agreement.`
      },
      {
        when: hoursToAsk,
        sources: [publicAgentsWorks, sebanPublicAgents],
        fr: `Qui enseigne dans le public reste l’auteur. L’État exploite ce qu’exige sa mission ; pour la vente, il n’a qu’un droit de préférence (L131-3-1). L’exception de qui publie sans contrôle (L111-1) y est incertaine.`,
        en: `A French public teacher remains the author. The State may use what its mission requires; for sale it only has first refusal (L131-3-1). Whether the exception for unsupervised publication (L111-1) reaches schools is uncertain.`
      },
      {
        when: all(clauseInQuestion, school),
        sources: [sesamathAccounts2008],
        fr: `Les manuels de Sésamath étaient libres : tout éditeur pouvait les vendre. Le sien lui versait 3 € par exemplaire vendu 11 € (2008).`,
        en: `The textbooks of Sésamath, in France, were free: any publisher could sell them. Its own paid it €3 for each copy sold at €11 (2008).`
      },
      {
        when: licence.is('non-commercial'),
        sources: [ccLicences],
        fr: `Un contenu modifié sous BY-NC-SA le reste (article 3.b) : jamais deux licences dans un même contenu.`,
        en: `Content adapted from BY-NC-SA stays so (section 3.b): never two licences in one item.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Comptes et messages sont des données personnelles : n’ouvrez la copie qu’à qui en a déjà le droit. Le nouvel hébergeur signe un contrat (article 28 du RGPD). La copie rouverte, l’ancien efface et le confirme.`,
        en: `Accounts and messages are personal data: open the copy only to those who already have the right. The new host signs a contract (article 28 GDPR). Once the copy has been reopened, the old one erases and confirms it.`
      }
    ],
    home: [
      {
        when: legalCarrier,
        fr: `Premier choix : votre structure tient l’adresse, un hébergeur la machine, avec un export mensuel. Préférez un organisme partenaire s’il s’engage par écrit sur trois ans.`,
        en: `First choice: your organisation holds the address, a host the machine, with a monthly export. Prefer a partner body if it commits in writing for three years.`
      },
      {
        when: all(carrierWithoutEntity, recipient.is('nobody', 'own-name')),
        fr: `Premier choix : une structure de votre domaine qui existe déjà, par une convention d’une page, départ libre. Préférez un hébergeur payé si elle veut l’exclusivité ou choisir les {pieces}.`,
        en: `First choice: an organisation of your field that already exists, with a one-page agreement and free exit. Prefer paid hosting if it wants exclusivity or to choose the {pieces}.`
      },
      {
        when: all(till, associationHolds),
        fr: `Premier choix : l’association qui accepte déjà d’encaisser pour vous, par une convention d’une page. Préférez un hébergeur payé si elle veut l’exclusivité ou choisir les {pieces}.`,
        en: `First choice: the association that already agrees to receive money for you, with a one-page agreement. Prefer paid hosting if it wants exclusivity or to choose the {pieces}.`
      },
      {
        when: till,
        unless: associationHolds,
        fr: `Premier choix : la structure qui accepte déjà d’encaisser pour vous, par une convention d’une page. Préférez un hébergeur payé si elle veut l’exclusivité ou choisir les {pieces}.`,
        en: `First choice: the organisation that already agrees to receive money for you, with a one-page agreement. Prefer paid hosting if it wants exclusivity or to choose the {pieces}.`
      }
    ],
    say: [
      {
        when: till,
        called: 'offer-from',
        fr: {
          to: `À qui encaisse pour vous`,
          says: `« Vous tenez la caisse et l’adresse, nous choisissons les {pieces} ; départ libre en trois mois. Qui le signe, et quand ? »`
        },
        en: {
          to: `To whoever receives money for you`,
          says: `“You hold the till and the address, we choose the {pieces}; free to leave within three months. Who signs, and when?”`
        }
      },
      {
        when: clauseInQuestion,
        fr: {
          to: `À chaque personne qui a écrit`,
          says: `« Acceptez-vous, avant {in-90}, que vos {pieces} passent sous CC BY-SA ? On pourra les vendre, mais il faudra vous citer et laisser copier. Si c’est non, rien ne change. »`
        },
        en: {
          to: `To each person who wrote`,
          says: `“Will you agree, by {in-90}, to CC BY-SA for your {pieces}? They may then be sold, but with your name and free to copy. If not, nothing changes.”`
        }
      },
      {
        when: outsidersContribute,
        fr: {
          to: `Aux personnes qui contribuent`,
          says: `« Notre hébergement s’arrête ou change. {ending-date-14} au plus tard, tout sera ailleurs, avec vos noms, et sans droit nouveau. Si l’outil doit changer, vous le saurez avant. »`
        },
        en: {
          to: `To those who contribute`,
          says: `“Our hosting is stopping or changing. By {ending-date-14} everything goes elsewhere, with your names, and no new right. If the tool has to change, you will know first.”`
        }
      },
      {
        fr: {
          to: `À {users}`,
          says: `« Quels liens, quels outils pointent vers notre adresse ? Dites-le-moi avant {in-30}, et je vous préviendrai avant de déménager. »`
        },
        en: {
          to: `To those who use it`,
          says: `“Which links or tools of yours point to our address? Tell me by {in-30}, and I shall warn you before we move.”`
        }
      }
    ],
    risk: [
      {
        fr: `Perdre l’historique, donc la preuve de qui a fait quoi. Puis tout changer en déménageant, et perdre les gens.`,
        en: `Losing the history, and so the proof of who made what. Then using the move to change everything, and losing people.`
      },
      {
        when: school,
        // With others who contribute, it is a step.
        unless: outsidersContribute,
        sources: [intellectualPropertyCode],
        fr: `Une figure scannée d’un manuel suffit à un retrait : l’exception pédagogique s’arrête à la classe.`,
        en: `One figure scanned from a textbook is enough for a takedown: the teaching exception stops at the classroom.`
      }
    ],
    stop: [
      {
        fr: `Le nouveau lieu n’est pas prêt {ending-date-14} : une copie figée reste ouverte aux mêmes personnes, auteurs nommés. Seules les erreurs graves se corrigent.`,
        en: `New place not ready on {ending-date-14}: a frozen copy stays open to the same people, authors named. Only serious mistakes are corrected.`
      },
      {
        when: clauseInQuestion,
        fr: `Moins de six oui sur les dix demandés {in-90} : deux ensembles, un par licence, sans relance.`,
        en: `Fewer than six yeses out of the ten asked on {in-90}: keep two sets, one a licence, and remind nobody.`
      }
    ],
    find: [
      {
        fr: `Quelqu’un qui a déjà quitté cet hébergeur : qu’a perdu l’export ?`,
        en: `Somebody who has already left this host: what did the export lose?`
      },
      {
        fr: `Le nouveau lieu : qui paie dans trois ans, et comment en repartir ?`,
        en: `The new place: who pays in three years’ time, and how does one leave?`
      },
      {
        when: clauseInQuestion,
        fr: `Les trois qui ont le plus écrit : si c’est non, pourquoi ?`,
        en: `The three who wrote most: if it is no, why?`
      }
    ]
  }
});
