import { all, any, not } from '#engine/reason/condition.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { nothingOnline } from '#knowledge/facts/nothing-online.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { DIGITISED } from '#knowledge/note/plan-cost.ts';
import { privateCollection } from '#knowledge/note/private-collection.ts';
import { ASKED_FIRST } from '#knowledge/note/asked-first.ts';
import { HOURS_72, notifyInTime } from '#knowledge/note/notify-in-time.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { originals } from '#knowledge/note/originals.ts';
import { recordings, songs } from '#knowledge/note/recordings.ts';
import { toGiveAway } from '#knowledge/note/to-give-away.ts';
import { wantsToOwn } from '#knowledge/note/wants-to-own.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { gdpr, licencesByDecree } from '#knowledge/sources/law.ts';
import { publicHealthCode } from '#knowledge/sources/rights.ts';
import {
  authorsRights,
  cocoonFaq,
  commonsUpload,
  deuxSevresArchives,
  franceArchivesDeposit,
  heritageCode,
  interviewRights,
  lettersRights,
  mayenneArchives,
  nakalaDocumentation,
  privateLife,
  softwareHeritageArchive
} from '#knowledge/sources/safekeeping.ts';

const finishedAlone = all(
  upkeep.is('one-off'),
  outsideContributors.is('nobody'),
  organisations.is('one'),
  continuity.is('all-stops', 'from-a-copy')
);
/** A house, a room, a cupboard: no host to write to, only things to copy and to move. */
const roomCloses = all(danger.has('place-closes'), nothingOnline);
const othersMustAgree = agreement.has('people-shown', 'co-authors', 'heirs', 'source-owner');
const onLine = all(access.atLeast('frozen'), upkeep.is('one-off'));
const publicBody = carrier.is('local-authority', 'state-body', 'research');
/** Originals that somebody gathered: finished, or in a room of which nothing is online, and of which little is still to come. */
const collected = all(
  resource.has('content'),
  any(
    upkeep.is('one-off'),
    all(upkeep.is('in-part'), nothingOnline, danger.has('single-copy', 'place-closes'))
  )
);
const decreeBinds = carrier.is('local-authority', 'state-body');
/** How the words begin of somebody to whom an archives service has written. */
const ARCHIVES = ['archiv'];
const outside = not(carrier.is('research'));
const peopleInIt = any(agreement.has('people-shown'), sensitiveData.is('pseudonymisable', 'personal'));
/** What comes from care goes to nobody else, even encrypted: only to a certified host. */
const fromCare = all(peopleInIt, field.is('health'));
/** Whoever is cared for is not asked to be shown. */
const careContent = all(fromCare, isContent, not(collected));

/** What exists once: copied this week, described next, deposited, and published last. */
export const singleCopy = situation({
  id: 'single-copy',
  over: ['lone-editor', 'lone-maintainer', 'made-at-work'],
  requires: [
    {
      when: any(danger.has('single-copy'), finishedAlone, roomCloses),
      fr: `{Elle n’existe qu’en un exemplaire}, {elle est achevée, gardée par vous seulement}, ou {rien n’est en ligne et son lieu ferme}`,
      en: `{There is only one of it}, {it is finished and kept by you alone}, or {nothing is online and its place closes}`
    },
    existingResource,
    {
      when: resource.has('content', 'data'),
      fr: `Ce sont {des contenus} ou {des données}`,
      en: `It is {content} or {data}`
    },
    {
      // What everybody may take and keep up already is saved by its successors, not by closing a copy.
      when: not(all(access.is('living'), reuseRights.atLeast('free'), upkeep.is('lasting', 'in-part'))),
      fr: `Elle n’est pas déjà libre, en ligne et tenue à jour`,
      en: `It is not already free, online and kept up`
    }
  ],
  favours: [
    {
      when: roomCloses,
      strong: true,
      fr: `Rien n’est en ligne, et le lieu où elle est va fermer`,
      en: `Nothing is online, and the place where it is will close`
    },
    {
      when: danger.has('single-copy'),
      strong: true,
      fr: `Un dégât des eaux suffirait : la copie passe avant tout`,
      en: `One leak would be enough: the copy comes before all the rest`
    },
    {
      when: agreement.has('people-shown'),
      strong: true,
      fr: `Des personnes enregistrées ou décrites doivent dire oui`,
      en: `People recorded or described must say yes`
    },
    {
      when: all(motive.has('verdict', 'answer-somebody'), upkeep.is('one-off')),
      strong: true,
      fr: `Vous demandez ce qu’il faut pour une œuvre achevée`,
      en: `You ask what a finished work needs`
    },
    {
      when: upkeep.is('one-off'),
      fr: `Une fois publiée, elle sera achevée`,
      en: `Once published, it will be finished`
    },
    {
      when: outsideContributors.is('nobody'),
      fr: `Personne d’autre n’y contribue`,
      en: `Nobody else contributes to it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Ce qui n’existe qu’une fois`,
    summary: `Des enregistrements, des lettres, des carnets ou des fichiers uniques : une panne les efface, une publication trop rapide blesse quelqu’un.`,
    question: `Comment sauver ce qui n’existe qu’une fois, et à qui le confier ?`
  },
  en: {
    title: `What exists only once`,
    summary: `Recordings, letters, notebooks or files of which there is only one: a breakdown wipes them out, hasty publication hurts somebody.`,
    question: `How do I save what exists only once, and whom do I entrust it to?`
  },
  note: {
    answer: [
      {
        when: onLine,
        fr: `Ni plateforme ni comité : confier le fonds suffit. Avant, masquez ce que quelqu’un a refusé, ou que personne n’a accordé.`,
        en: `Neither platform nor committee: entrusting the collection is enough. First hide what somebody has refused, or nobody has granted.`
      },
      {
        about: ASKED_FIRST,
        when: all(collected, not(publicBody)),
        ofMatter: toGiveAway,
        sources: [franceArchivesDeposit, deuxSevresArchives],
        fr: `Confiez-le à qui garde par métier : d’abord les archives du département. Sinon une bibliothèque ou un musée. Appelez : don ou dépôt, durée, accès, copie. Ce qui n’est pas à vous : dépôt ou prêt pour reproduction, avec l’accord écrit de qui le possède.`,
        en: `Entrust it to somebody whose trade is keeping: first the departmental archives. Failing that a library or a museum. Ring: gift or deposit, how long, access, copy. What is not yours: a deposit or a loan for copying, with its owner’s written agreement.`
      },
      {
        about: ASKED_FIRST,
        when: all(collected, not(publicBody), danger.has('place-closes', 'place-changes')),
        ofMatter: toGiveAway,
        fr: `Tout sort avant {ending-date-14}, au sec, contre un reçu, pièce par pièce.`,
        en: `It all leaves by {ending-date-14}, dry, against a receipt, piece by piece.`
      },
      {
        when: all(collected, danger.has('place-closes', 'place-changes')),
        otherMatter: toGiveAway,
        fr: `Sortez les originaux avant {ending-date-14}. Archives du département, sinon mairie, au sec, contre un reçu.`,
        en: `Take the originals out by {ending-date-14}. Departmental archives, failing that the town hall, dry, against a receipt.`
      },
      {
        when: all(agreement.has('people-shown'), access.atMost('on-request')),
        otherMatter: songs,
        fr: `Gardez et copiez, sans rien montrer, tant qu’aucun écrit ne le permet. Il vient de la personne, ou de ses héritiers : aucune confidence ne se fait écouter ni lire.`,
        en: `Keep and copy, and show nothing, until something in writing allows it. It comes from the person, or the heirs: nothing told in confidence is played or shown.`
      },
      {
        when: all(agreement.has('people-shown'), access.atMost('on-request')),
        ofMatter: songs,
        fr: `Un air ou un conte de tradition se chante et s’apprend comme avant : il n’est à personne. L’enregistrement, lui, attend un écrit, et une confidence ne se fait pas écouter.`,
        en: `A traditional tune or tale is sung and taught as before: it is nobody’s. The recording waits for a written word, and nothing told in confidence is played.`
      },
      {
        about: OFFER,
        when: all(collected, motive.has('answer-somebody'), agreement.has('people-shown')),
        speaks: wantsToOwn,
        fr: `À {offer-from}, ne cédez rien d’un bloc : ces {pieces} ne sont pas à vous seuls. Ce qui aura ses accords pourra se convenir, pièce par pièce.`,
        en: `To {offer-from}, hand over nothing as a whole: these {pieces} are not yours alone. What has its agreements may be arranged, piece by piece.`
      },
      {
        about: OFFER,
        when: all(collected, motive.has('answer-somebody')),
        speaks: ARCHIVES,
        fr: `À {offer-from}, proposez un dépôt ou un prêt pour reproduction. Garder n’est pas montrer.`,
        en: `To {offer-from}, offer a deposit, or a loan for copying. Keeping is not showing.`
      },
      {
        unless: onLine,
        fr: `Copiez dès cette semaine, décrivez ensuite, publiez en dernier.`,
        en: `Copy from this week on, describe next, publish last.`
      },
      {
        when: all(collected, not(publicBody)),
        otherMatter: toGiveAway,
        sources: [franceArchivesDeposit],
        fr: `À qui confier : un service d’archives. Dépôt ou prêt : avec l’accord écrit de qui possède l’original.`,
        en: `Whom to entrust it to: an archives service. Deposit or loan: with the written agreement of the original’s owner.`
      },
      {
        when: all(collected, publicCarrier),
        fr: `À qui confier : votre service d’archives, à défaut celui du département.`,
        en: `Whom to entrust it to: your archives service, failing that the department’s.`
      },
      {
        when: carrier.is('research'),
        fr: `À qui confier : l’entrepôt de votre discipline, qui sait fermer l’accès.`,
        en: `Whom to entrust it to: the repository of your discipline, which can close the access.`
      },
      {
        when: outside,
        unless: any(collected, peopleInIt),
        fr: `Une deuxième personne, ou une structure, en garde une copie fermée.`,
        en: `A second person, or an organisation, keeps a closed copy.`
      },
      {
        when: all(outside, fromCare),
        unless: collected,
        sources: [publicHealthCode],
        fr: `La seconde copie reste chiffrée, sous clé, chez vous ou un hébergeur certifié (code de la santé publique, L1111-8).`,
        en: `The second copy stays encrypted and locked, with you or with a certified host (L1111-8 of the French public health code).`
      },
      {
        when: all(outside, peopleInIt),
        unless: any(collected, fromCare),
        sources: [gdpr],
        fr: `Une seconde structure en garde une copie chiffrée et fermée, par un accord écrit (RGPD, article 28).`,
        en: `A second organisation keeps a copy, encrypted and closed, under a written agreement (GDPR, article 28).`
      },
      {
        when: othersMustAgree,
        fr: `Accords à chercher : {owners}. Ce qui en dépend ne paraît pas sans un oui écrit. Un non, ou une recherche vaine, se note, se date, et sort de toute offre.`,
        en: `Agreements to seek: {owners}. What depends on them does not appear without a written yes. A no, or a search in vain, is noted, dated, and out of any offer.`
      }
    ],
    facts: [
      {
        fr: `Conserver et montrer sont deux métiers : on peut déposer demain, et publier dans un an, ou jamais.`,
        en: `Keeping and showing are two trades: it can be deposited tomorrow, and published in a year, or never.`
      },
      {
        when: upkeep.is('one-off'),
        fr: `Ce n’est pas une communauté à animer : un dépôt bien décrit suffit.`,
        en: `It is not a community to run: a well described deposit is enough.`
      }
    ],
    steps: [
      {
        id: 'two-copies',
        about: 'place-closes',
        within: 7,
        action: 'keep-safe',
        costs: ['two-disks'],
        before: { date: 'ending-date', days: 14 },
        fr: {
          title: `Faire deux copies, dans deux lieux`,
          why: `Un disque, une cave, une panne : tout tient à cela.`,
          first: `Ce qui ne peut pas se refaire d’abord. Chiffrez si quelqu’un s’y reconnaît.`,
          done: `Une seconde personne, qui a le droit de voir, les a ouvertes.`,
          takes: `Une demi-journée pour les fichiers`
        },
        en: {
          title: `Make two copies, in two places`,
          why: `A disk, a cellar, a breakdown: it all hangs on that.`,
          first: `What cannot be made again comes first. Encrypt if anybody can be recognised.`,
          done: `A second person, entitled to see them, has opened both.`,
          takes: `Half a day for the files`
        }
      },
      {
        id: 'before-deleting',
        within: 7,
        lawful: HOURS_72,
        // Only what was sent round has left whoever answers for it.
        when: all(
          isContent,
          sensitiveData.is('personal'),
          outsideContributors.atLeast('same-circle'),
          workplace.is('email')
        ),
        unless: privateCollection,
        sources: [gdpr],
        fr: {
          title: `Notifier ce qui a circulé, sans rien effacer`,
          why: `Le délai court du jour où vous le savez.`,
          first: `À qui l’a reçu : « Ne le montrez plus, et n’effacez rien encore. » À {data-adviser} : « Faut-il notifier ? » ${notifyInTime.fr}`,
          done: `Le récépissé de la CNIL, ou votre raison écrite de ne pas notifier.`,
          takes: `1 h 30`
        },
        en: {
          title: `Notify what has circulated, deleting nothing`,
          why: `The time runs from the day you know.`,
          first: `To whoever received it: “Show it no more, and delete nothing yet.” To {data-adviser}: “Must we notify?” ${notifyInTime.en}`,
          done: `The CNIL’s receipt, or your written reason not to notify.`,
          takes: `1 h 30`
        }
      },
      {
        id: 'hide-without-a-yes',
        within: 7,
        when: all(availableToAll, agreement.has('people-shown', 'source-owner')),
        fr: {
          title: `Masquer ce qui est en ligne sans accord`,
          why: `Chaque jour en ligne fait des copies.`,
          first: `Sans effacer, masquez partout, fichier et index compris, ce qui fut refusé ou jamais accordé : « Retrait provisoire, réponse avant {in-90}. » Un oui oral reste en ligne ; sans écrit ce jour-là, masquez aussi.`,
          done: `Rien de refusé ni de jamais accordé n’est en ligne.`,
          takes: `2 h`
        },
        en: {
          title: `Hide what is online without agreement`,
          why: `Each day online makes copies.`,
          first: `Deleting nothing, hide everywhere, file and index included, what was refused or never granted: “Withdrawn for now, answer by {in-90}.” A spoken yes stays online; with nothing in writing by then, hide that too.`,
          done: `Nothing refused, or never granted, is online.`,
          takes: `2 h`
        }
      },
      {
        id: 'answer-the-offer',
        about: OFFER,
        within: 7,
        when: motive.has('answer-somebody'),
        speaks: wantsToOwn,
        fr: {
          title: `Répondre à {offer-from}{offer-quoted}`,
          why: `Un modèle de contrat dit ce que vaut l’offre.`,
          first: `« Merci. Rien ne part avant la copie et le dépôt. Votre modèle d’accord : qui possède, qui consulte, comment l’on reprend ? Tout emporter ne dépend pas de nous seuls. Ce qui aura ses accords écrits : réponse {in-90}. »`,
          done: `La réponse est partie, relance {in-30}.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from}{offer-quoted}`,
          why: `A model contract shows what the offer is worth.`,
          first: `“Thank you. Nothing leaves before the copy and the deposit. Your model agreement: who owns, who consults, how is it taken back? Taking it all does not depend on us alone. What has its agreements in writing: our reply on {in-90}.”`,
          done: `The reply has gone, to be chased on {in-30}.`,
          takes: `20 min`
        }
      },
      {
        id: 'answer-the-archives',
        about: OFFER,
        within: 7,
        when: motive.has('answer-somebody'),
        speaks: ARCHIVES,
        fr: {
          title: `Répondre à {offer-from}{offer-quoted}`,
          why: `On ne dépose ni ne donne l’original d’autrui.`,
          first: `« Merci. Tout n’est pas à nous : nous demandons à qui possède chaque original. Dépôt, prêt, fichiers : votre convention type, qui consulte, dès quand, quels frais au retrait ? Ce qui aura ses accords : réponse {in-90}. »`,
          done: `La réponse est partie, relance {in-30}.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from}{offer-quoted}`,
          why: `Nobody deposits or gives another’s original.`,
          first: `“Thank you. Not all of it is ours: we are asking whoever owns each original. Deposit, loan, files: your model agreement, who consults, from when, which costs on withdrawal? What is agreed by then: our reply on {in-90}.”`,
          done: `The reply has gone, to be chased on {in-30}.`,
          takes: `20 min`
        }
      },
      {
        id: 'most-fragile',
        within: 7,
        when: collected,
        fr: {
          title: `Reproduire d’abord le plus fragile`,
          why: `Un support se perd sans prévenir.`,
          first: `Le pire d’abord : le papier, même au téléphone ; disque ou cassette, sur un appareil déjà essayé. Ce qui est moisi ou collé ne s’ouvre pas : demandez d’abord à un service d’archives.`,
          done: `Les dix pires ont leur fichier, ou une date.`,
          takes: `Deux jours`
        },
        en: {
          title: `Copy the most fragile first`,
          why: `A carrier fails without warning.`,
          first: `The worst first: paper, even with a phone; a disk or cassette, on a player already tried. What is mouldy or stuck stays shut: ask an archives service first.`,
          done: `The ten worst have their file, or a date.`,
          takes: `Two days`
        }
      },
      {
        id: 'move-the-originals',
        within: 30,
        before: { date: 'ending-date', days: 21 },
        when: all(collected, danger.has('place-closes', 'place-changes')),
        fr: {
          title: `Sortir les originaux du lieu qui ferme`,
          why: `Un déménagement pressé jette.`,
          first: `Aux archives du département, sinon à la mairie : « Pouvez-vous garder nos originaux au sec, contre un reçu, avant {ending-date-14} ? »`,
          done: `Un reçu énumère ce qui est à l’abri.`,
          takes: `Une journée`
        },
        en: {
          title: `Get the originals out of the place that closes`,
          why: `A hurried move throws things away.`,
          first: `To the department’s archives, failing that the town hall: “Can you keep our originals dry, against a receipt, before {ending-date-14}?”`,
          done: `A receipt lists what is safe.`,
          takes: `One day`
        }
      },
      {
        id: 'inventory',
        within: 30,
        action: 'audit-rights',
        fr: {
          title: `Décrire en un tableau`,
          why: `Sans description, un fonds sauvé reste perdu.`,
          first: `Dix {items} d’abord : numéro, date, lieu. Qui parle ou écrit, année de sa mort, propriétaire de l’original, promesse faite.`,
          done: `Les {pieces} ont leur ligne, même incomplète.`,
          takes: `Deux jours`
        },
        en: {
          title: `Describe it in one table`,
          why: `Without a description, what is saved stays lost.`,
          first: `Ten {items} first: number, date, place, who speaks or writes, year of death, owner of the original, promise made.`,
          done: `The {pieces} have their row, however incomplete.`,
          takes: `Two days`
        }
      },
      {
        id: 'call-who-keeps',
        within: 7,
        before: { date: 'ending-date', days: 14 },
        when: all(collected, not(publicBody)),
        ofMatter: toGiveAway,
        sources: [franceArchivesDeposit, deuxSevresArchives],
        fr: {
          title: `Appeler qui garde par métier`,
          why: `Un oui prend des semaines ; leur avis évite un mauvais format.`,
          first: `Aux archives du département : « Qui s’occupe des entrées ? Don, dépôt ou, pour ce qui n’est pas à nous, prêt pour reproduction ? Pour combien de temps, qui consulte, quelle copie nous reste ? Si c’est non, qui appeler ? »`,
          done: `Un nom, et le jour de la réponse écrite.`,
          takes: `1 h`
        },
        en: {
          title: `Ring somebody whose trade is keeping`,
          why: `A yes takes weeks; their advice spares you a bad format.`,
          first: `To the departmental archives: “Who deals with acquisitions? Gift, deposit or, for what is not ours, a loan for copying? For how long, who consults, which copy do we keep? If it is no, whom should I ring?”`,
          done: `A name, and the day of the written answer.`,
          takes: `1 h`
        }
      },
      {
        id: 'call-the-archives',
        within: 30,
        when: all(collected, not(carrier.is('research'))),
        otherMatter: toGiveAway,
        fr: {
          title: `Appeler un service d’archives`,
          why: `Son avis évite un mauvais format.`,
          first: `Celui qui s’est proposé, ou celui du département : « Qui s’occupe des entrées ? » Puis dix lignes du tableau, et à qui sont les originaux.`,
          done: `Il a écrit ce qu’il prend, et à quelles conditions.`,
          takes: `1 h`
        },
        en: {
          title: `Ring an archives service`,
          why: `Its advice spares you a bad format.`,
          first: `Whichever has offered, or the department’s: “Who deals with acquisitions?” Then ten rows of the table, and who owns the originals.`,
          done: `They have written what they take in, and on which conditions.`,
          takes: `1 h`
        }
      },
      {
        id: 'second-keeper',
        within: 30,
        when: outside,
        unless: any(collected, fromCare),
        fr: {
          title: `Confier une copie fermée à {keeper}`,
          why: `Ce qu’une seule équipe garde s’arrête avec elle.`,
          first: `Une page, là ou chez qui accueille dans votre domaine {house}. Dedans : ce qui est gardé, fermé et chiffré ; qui l’ouvre ; quand la copie se renouvelle.`,
          done: `La copie y est, et s’est rouverte une fois.`,
          takes: `2 h`
        },
        en: {
          title: `Entrust a closed copy to {keeper}`,
          why: `What one team alone keeps ends with that team.`,
          first: `One page, with them or whoever takes in projects of your field {house}. In it: what is kept, closed and encrypted; who opens it; when the copy is renewed.`,
          done: `The copy is there, and has been reopened once.`,
          takes: `2 h`
        }
      },
      {
        id: 'second-copy-locked',
        within: 30,
        when: all(outside, fromCare),
        unless: collected,
        sources: [publicHealthCode],
        fr: {
          title: `Garder la seconde copie sous clé`,
          why: `Ce qui vient d’un soin ne passe à personne d’autre.`,
          first: `Un lieu à vous, fermé, ou un hébergeur certifié (L1111-8 du code de la santé publique). Écrivez qui l’ouvre, et quand elle se renouvelle.`,
          done: `La copie s’est rouverte une fois.`,
          takes: `2 h`
        },
        en: {
          title: `Keep the second copy under lock`,
          why: `What comes from care goes to nobody else.`,
          first: `A locked place of yours, or a certified host (L1111-8 of the French public health code). Write down who opens it, and when it is renewed.`,
          done: `The copy has been reopened once.`,
          takes: `2 h`
        }
      },
      {
        id: 'open-a-repository-space',
        within: 30,
        when: carrier.is('research'),
        sources: [nakalaDocumentation],
        fr: {
          title: `Demander un espace dans l’entrepôt de votre discipline`,
          why: `L’ouverture prend quelques semaines.`,
          first: `En sciences humaines, demandez Nakala depuis un compte HumanID ; ailleurs, l’espace de l’établissement.`,
          done: `L’espace est ouvert, encore vide.`,
          takes: `1 h, puis une à trois semaines`
        },
        en: {
          title: `Ask for a space in the repository of your discipline`,
          why: `Opening it takes a few weeks.`,
          first: `In the humanities, ask for Nakala from a HumanID account; elsewhere, for the institution’s space.`,
          done: `The space is open, still empty.`,
          takes: `1 h, then one to three weeks`
        }
      },
      {
        id: 'record-agreements',
        within: 90,
        consent: true,
        action: 'get-agreements',
        unless: careContent,
        fr: {
          title: `Noter les accords, personne par personne`,
          why: `Qui a parlé, écrit ou hérité décide.`,
          first: `Une page à chaque personne : « J’accepte, case par case : garder ; consulter ici ; en ligne, sans copie ; sous la licence jointe, vente comprise, définitivement. Mon nom, mon prénom, ou anonyme. » Un héritier dit non : la part de son parent ne paraît pas.`,
          done: `Chaque ligne du tableau porte un oui, un non, ou vos recherches, datées.`,
          takes: `Une demi-heure par personne`
        },
        en: {
          title: `Record the agreements, person by person`,
          why: `Whoever spoke, wrote or inherited decides.`,
          first: `One page to each person found: “I agree, box by box: keep; consult on site; online, without copies; under the attached licence, sale and radio included, for good. My name, my first name, or anonymous.” One heir says no: that relative’s part does not appear.`,
          done: `Each row of the table has a yes, a no, or your searches, dated.`,
          takes: `Half an hour a person`
        }
      },
      {
        id: 'nobody-recognisable',
        within: 90,
        consent: true,
        action: 'get-agreements',
        when: careContent,
        fr: {
          title: `Retirer qui l’on reconnaît, puis faire signer`,
          why: `Un accord se reprend ; un dessin neutre, non.`,
          first: `Photos, visages, noms et récits sortent, ou se redessinent. Puis, à chaque auteur : « J’accepte que ma part paraisse sous la licence jointe, vente comprise, définitivement, à mon nom. »`,
          done: `Qui relit n’y reconnaît personne ; chaque fichier a ses oui.`,
          takes: `Une demi-heure par fichier`
        },
        en: {
          title: `Remove whoever can be recognised, then have it signed`,
          why: `Consent can be taken back; a neutral drawing need not be.`,
          first: `Photographs, faces, names and stories come out, or are redrawn. Then, to each author: “I agree that my share appear under the attached licence, sale included, for good, in my name.”`,
          done: `Each person has taken theirs out; whoever reads the rest recognises nobody. Each file has its yeses.`,
          takes: `Half an hour a file`
        }
      },
      {
        id: 'deposit',
        within: 180,
        when: any(collected, publicBody),
        sources: [franceArchivesDeposit],
        fr: {
          title: `Déposer, avec une convention`,
          why: `Deux disques ne survivent pas à trois déménagements.`,
          first: `Avec l’écrit de qui possède chaque original ; sans lui, il ne part pas. Au contrat : qui consulte, dès quand, quels frais au retrait, qui signe après vous.`,
          done: `Qui possède les originaux a signé ; dix {items} se retrouvent par leur numéro.`,
          takes: `Deux jours, et des mois d’attente`
        },
        en: {
          title: `Deposit it, under an agreement`,
          why: `Two disks do not survive three moves.`,
          first: `With a written word from whoever owns each original; without it, it does not leave. In the agreement: who consults, from when, which costs on withdrawal, who signs after you.`,
          done: `Whoever owns the originals has signed; ten {items} can be found by their number.`,
          takes: `Two days, and months of waiting`
        }
      },
      {
        id: 'online-without-copy',
        within: 180,
        when: agreement.has('people-shown'),
        action: 'set-licence',
        irrevocable: true,
        fr: {
          title: `Montrer seulement ce qui a son oui, sans copie d’abord`,
          why: `Un oui se retire ; une licence libre, non.`,
          first: `Premier choix : dix {items} à écouter ou lire en ligne, sans copie ni licence libre, au nom choisi, retrait possible. CC BY 4.0 seulement pour qui a coché cette case, vente comprise ; jamais pour un enfant.`,
          done: `Une personne de dehors les retrouve sans aide ; un retrait d’essai a marché.`,
          takes: `Deux jours`
        },
        en: {
          title: `Show only what has its yes, without copies at first`,
          why: `A yes can be taken back; a free licence cannot.`,
          first: `First choice: ten {items} to listen to or read online, no copies, no free licence, under the name chosen, withdrawal possible. CC BY 4.0 only for those who ticked that box, selling included; never for a child.`,
          done: `An outsider finds them without help; a trial withdrawal has worked.`,
          takes: `Two days`
        }
      },
      {
        id: 'publish-what-agreed',
        within: 180,
        when: all(not(decreeBinds), not(agreement.has('people-shown'))),
        action: 'set-licence',
        irrevocable: true,
        fr: {
          title: `Publier seulement ce qui a son oui`,
          why: `Une licence libre ne se reprend pas.`,
          first: `Dix {items} dont l’accord est signé, puis les autres à mesure : noms, dates, et CC BY 4.0, qui permet aussi de vendre. Un texte déjà publié, du domaine public, se marque tel, sans licence ; elle ne vaut que pour vos notes.`,
          done: `Une personne de dehors les retrouve sans aide.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish only what has its yes`,
          why: `A free licence cannot be taken back.`,
          first: `Ten {items} with a signed agreement, then the rest as it comes: names, dates, CC BY 4.0, which allows selling too. A text already published, in the public domain, is marked so, with no licence; the licence is for your own notes.`,
          done: `An outsider finds them without help.`,
          takes: `Two days`
        }
      },
      {
        id: 'publish-under-the-decree',
        within: 180,
        when: all(decreeBinds, not(agreement.has('people-shown'))),
        action: 'set-licence',
        irrevocable: true,
        sources: [licencesByDecree],
        fr: {
          title: `Publier seulement ce qui a son oui`,
          why: `Une licence libre ne se reprend pas.`,
          first: `Dix {items} dont l’accord est signé, puis les autres à mesure, avec noms et dates, sous Licence Ouverte 2.0. Elle permet aussi de vendre : qui signe doit le savoir.`,
          done: `Une personne de dehors les retrouve sans aide.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish only what has its yes`,
          why: `A free licence cannot be taken back.`,
          first: `Ten {items} with a signed agreement, then the rest as it comes, with names and dates, under Licence Ouverte 2.0. It allows selling too: those who sign must know.`,
          done: `An outsider finds them without help.`,
          takes: `Two days`
        }
      }
    ],
    never: [
      {
        advice: [
          'write-governance',
          'home-association',
          'contribution-guide',
          'find-host',
          'compare-homes',
          'tax-ruling',
          'idea-box'
        ],
        when: upkeep.is('one-off'),
        fr: `Un comité, une structure, un guide de contribution : rien ne sera à corriger à plusieurs.`,
        en: `A committee, an organisation, a contribution guide: there will be nothing to correct together.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        when: not(aidAwaited),
        fr: `{certain-money}.`,
        en: `{certain-money}.`
      },
      {
        standing: 'fits',
        when: collected,
        otherMatter: recordings,
        fr: `Des boîtes neutres : de l’ordre de 50 €.`,
        en: `Acid-free boxes: of the order of €50.`
      },
      {
        standing: 'fits',
        about: DIGITISED,
        when: collected,
        ofMatter: recordings,
        fr: `Des boîtes neutres : de l’ordre de 50 €. Pour les bandes, un prestataire : 20 à 60 € l’heure environ. Cent heures : 2 000 à 6 000 €.`,
        en: `Acid-free boxes: of the order of €50. For tapes, a supplier: about €20 to €60 an hour. A hundred hours: €2,000 to €6,000.`
      },
      {
        standing: 'fits',
        about: PLAN_COST,
        when: fromCare,
        unless: collected,
        fr: `Deux disques chiffrés : de l’ordre de 150 €.`,
        en: `Two encrypted disks: of the order of €150.`
      },
      {
        standing: 'fits',
        unless: any(collected, fromCare),
        fr: `La place chez {keeper} se demande sans la payer.`,
        en: `Two disks: of the order of €150; the place with {keeper} is asked for, not paid.`
      },
      {
        standing: 'fits',
        when: all(collected, not(carrier.is('research'))),
        sources: [mayenneArchives],
        fr: `Le prêt pour reproduction : des archives départementales numérisent, gardent une copie et rendent l’original. Demandez si les vôtres le font.`,
        en: `A loan for copying: some departmental archives digitise, keep a copy and return the original. Ask whether yours do.`
      },
      {
        standing: 'unfit',
        speaks: wantsToOwn,
        fr: `Une exclusivité vendue à qui que ce soit : elle fermerait ce que d’autres vous ont confié.`,
        en: `An exclusive right sold to anybody: it would close what others entrusted to you.`
      }
    ],
    law: [
      {
        when: all(collected, not(agreement.has('people-shown'))),
        sources: [authorsRights, lettersRights],
        fr: `Tenir l’original n’est pas tenir le droit (L111-3 du code de la propriété intellectuelle). L’auteur autorise, puis ses héritiers, soixante-dix ans après l’année de sa mort (L123-1). Trente de plus pour un « mort pour la France » (L123-10). Inédit après ce délai : qui possède l’original et publie en a l’exploitation vingt-cinq ans (L123-4). La divulgation reste à la famille, descendants d’abord (L121-2). Aucun connu : le juge (L121-3).`,
        en: `Holding the original is not holding the right (L111-3 of the intellectual property code). First note the year of death: the author, then the heirs for seventy years, allow it (L123-1), thirty more for “mort pour la France” (L123-10). Unpublished after that: whoever owns the original and publishes it may exploit it for twenty-five years (L123-4). The family, descendants first, still decides on a first publication (L121-2). None known: the judge (L121-3).`
      },
      {
        // Whoever was recorded is within living memory.
        when: all(collected, agreement.has('people-shown')),
        sources: [authorsRights],
        fr: `Tenir l’original n’est pas tenir le droit (L111-3 du code de la propriété intellectuelle). L’auteur autorise, puis ses héritiers, soixante-dix ans après l’année de sa mort (L123-1).`,
        en: `Holding the original is not holding the right (L111-3 of the French intellectual property code). The author allows it, then the heirs, for seventy years after the year of death (L123-1).`
      },
      {
        when: all(collected, peopleInIt),
        ofMatter: recordings,
        sources: [interviewRights],
        fr: `Qui a enregistré a le droit du producteur (L213-1 du code de la propriété intellectuelle). Qui joue, chante ou conte a celui d’interprète (L212-3).`,
        en: `Whoever recorded has the producer’s right (L213-1 of the intellectual property code). Whoever plays, sings or tells a tale has the performer’s (L212-3).`
      },
      {
        when: all(collected, peopleInIt),
        sources: [privateLife, gdpr],
        fr: `Le RGPD protège les vivants (considérant 27) : qui parle, et les proches que l’on cite. Leur vie privée aussi (article 9 du code civil). Religion, syndicat, santé sont des données sensibles (article 9 du RGPD).`,
        en: `The GDPR protects the living (recital 27): those who speak, and relatives they name. So does privacy (article 9 of the French civil code). Religion, union, health are sensitive data (article 9 of the GDPR).`
      },
      {
        when: peopleInIt,
        unless: collected,
        sources: [privateLife, gdpr],
        fr: `Image, nom ou récit : vie privée (article 9 du code civil) et RGPD (article 6). Qui garde une copie, même chiffrée, signe un contrat de sous-traitance (article 28 du RGPD).`,
        en: `A picture, a name, a story: privacy (article 9 of the French civil code) and the GDPR (article 6). Whoever keeps a copy, even encrypted, signs a processor’s contract (article 28 of the GDPR).`
      },
      {
        when: all(peopleInIt, field.is('health')),
        unless: collected,
        sources: [publicHealthCode],
        fr: `Ce qui vient d’un soin est secret (L1110-4 du code de la santé publique). Rien n’en paraît, même sans nom.`,
        en: `What comes from care is secret (L1110-4 of the public health code): none of it appears, even with no name.`
      },
      {
        when: publicBody,
        sources: [heritageCode],
        fr: `Produit dans votre mission, c’est une archive publique. Rien n’est détruit, donné ni vendu sans l’administration des archives (L211-4, L212-2 et L214-3 du code du patrimoine).`,
        en: `Made in the course of your duties, it is a public record. Nothing is destroyed, given or sold without the archives administration (L211-4, L212-2 and L214-3 of the heritage code).`
      }
    ],
    home: [
      {
        when: all(collected, not(publicBody)),
        sources: [franceArchivesDeposit, heritageCode],
        fr: `Conserver, premier choix : les archives départementales (L212-8). Seul qui possède l’original dépose ou donne : demandez-le par écrit, pièce par pièce. Le dépôt se reprend, mais ses frais peuvent vous être réclamés ; le don ne se reprend pas. Original prêté ou trouvé : d’abord l’accord de son propriétaire.`,
        en: `Keeping, first choice: the departmental archives (L212-8). Only the owner of an original deposits or gives it: ask in writing, piece by piece. A deposit can be withdrawn, but its costs may be claimed from you; a gift cannot. Lent or found originals: their owner’s agreement first.`
      },
      {
        when: all(not(publicBody), fromCare),
        unless: collected,
        sources: [publicHealthCode],
        fr: `Garder, premier choix : vous, sous clé, en deux lieux. Préférez un hébergeur certifié (L1111-8) si personne ne s’y engage sur trois ans.`,
        en: `Keeping, first choice: you, under lock, in two places. Prefer a certified host (L1111-8) if nobody commits to it for three years.`
      },
      {
        when: all(isContent, not(publicBody)),
        unless: any(collected, fromCare),
        sources: [franceArchivesDeposit],
        fr: `Garder, premier choix : {keeper}, avec une copie fermée, par écrit. Préférez les archives du département, par qui possède l’original, si personne ne s’y engage sur trois ans.`,
        en: `Keeping, first choice: {keeper}, holding a closed copy, in writing. Prefer the departmental archives if nobody there commits for three years: a deposit, by whoever owns the original.`
      },
      {
        when: all(not(isContent), not(publicBody), outside),
        unless: any(collected, fromCare),
        ofMatter: originals,
        sources: [franceArchivesDeposit],
        fr: `Garder, premier choix pour le papier : les archives du département, ou un musée dont c’est le sujet. Seul qui possède l’original le dépose ou le donne. Un entrepôt de données garde les fichiers.`,
        en: `Keeping, first choice for the paper: the departmental archives, or a museum of the subject. Only the owner of an original deposits or gives it. A data repository keeps the files.`
      },
      {
        when: all(not(isContent), not(publicBody)),
        unless: any(collected, fromCare),
        otherMatter: originals,
        fr: `Garder, premier choix : {keeper}, avec une copie, par écrit. Préférez un hébergeur payé si personne ne s’y engage sur trois ans.`,
        en: `Keeping, first choice: {keeper}, holding a copy, in writing. Prefer paid hosting if nobody there commits for three years.`
      },
      {
        when: publicCarrier,
        fr: `Une bibliothèque peut montrer, pas garder à la place des archives. Préférez celles du département si votre local n’est pas sûr.`,
        en: `A library may show, not keep in place of the archives. Prefer the department’s if your premises are not safe.`
      },
      {
        when: carrier.is('research'),
        sources: [nakalaDocumentation, cocoonFaq],
        fr: `Conserver, premier choix : Nakala en sciences humaines. Préférez Cocoon pour la parole enregistrée ; vous y restez responsable des accords.`,
        en: `Keeping, first choice: Nakala in the humanities. Prefer Cocoon for recorded speech; you remain responsible for the agreements there.`
      },
      {
        when: collected,
        sources: [commonsUpload],
        fr: `Montrer : Wikimedia Commons, sous licence libre, commerce compris. Préférez votre site pour un accord « sans copie » : Internet Archive laisse télécharger.`,
        en: `Showing: Wikimedia Commons, under a free licence, trade included. Prefer your own site for an agreement “without copies”: the Internet Archive lets people download.`
      },
      {
        when: resource.has('software'),
        sources: [softwareHeritageArchive],
        fr: `Le code, lui, se confie à Software Heritage, dès qu’il est publié.`,
        en: `Code goes to Software Heritage, as soon as it is published.`
      }
    ],
    say: [
      {
        when: othersMustAgree,
        fr: {
          to: `Aux personnes retrouvées`,
          says: `« Nous voulons sauver ces {pieces}. Pour votre part, ou celle dont vous héritez : garder, consulter sur place, écouter ou lire en ligne, publier ? Votre nom, ou sans ? Sans un oui écrit de chacun {in-90}, rien n’en paraît. »`
        },
        en: {
          to: `To those who were found`,
          says: `“We want to save these {pieces}. For your part, or the one you inherited: keep, consult on site, listen or read online, publish? Your name, or none? Without a written yes from each by {in-90}, none of it appears.”`
        }
      },
      {
        when: all(collected, outside),
        fr: {
          to: `À l’archiviste`,
          says: `« Nous cherchons qui gardera ces {pieces} après nous. À quelles conditions prendriez-vous un dépôt de qui les possède, ou un prêt pour reproduction ? Réponse avant {in-30} ; si c’est non, qui dois-je appeler ? »`
        },
        en: {
          to: `To the archivist`,
          says: `“We are looking for somebody to keep these {pieces} after us. On what terms would you take a deposit from their owners, or a loan for copying? An answer by {in-30}; if it is no, whom should I ring?”`
        }
      },
      {
        unless: any(collected, fromCare),
        fr: {
          to: `À la structure qui gardera une copie`,
          says: `« Gardez-la fermée et chiffrée, rouvrons-la chaque année : elle reste à nous, rien n’en paraît sans nous. Oui avant {in-30} ? »`
        },
        en: {
          to: `To the organisation that will keep a copy`,
          says: `“Keep it closed and encrypted, and let us reopen it every year: it stays ours, nothing of it appears without us. Yes by {in-30}?”`
        }
      }
    ],
    risk: [
      {
        fr: `Attendre l’inventaire parfait, et perdre l’original. Ou mettre en ligne une confidence, et perdre la confiance.`,
        en: `Waiting for the perfect inventory, and losing the original. Or putting a confidence online, and losing the trust.`
      }
    ],
    stop: [
      {
        when: availableToAll,
        fr: `Ce qui n’a pas son oui écrit {in-90} se masque, ou ne paraît pas. Une plainte de qui s’y reconnaît, ou en hérite : retrait le jour même.`,
        en: `What has no written yes by {in-90} is hidden, or does not appear. A complaint from somebody shown, or an heir: withdrawn the same day.`
      },
      {
        unless: availableToAll,
        fr: `Sans oui écrit {in-90}, rien d’autre ne paraît : la copie reste fermée. Une plainte de qui s’y reconnaît, ou en hérite : retrait le jour même.`,
        en: `With no written yes by {in-90}, nothing else appears: the copy stays closed. A complaint from somebody shown, or an heir: withdrawn the same day.`
      },
      {
        fr: `Aucune structure n’a dit oui {in-180} : trois copies, trois lieux, et un mot à qui vous l’a confié.`,
        en: `No organisation has said yes by {in-180}: three copies in three places, and a word to those who entrusted it to you.`
      }
    ],
    find: [
      {
        when: collected,
        unless: startingPoint.is('own-work'),
        fr: `La personne qui a recueilli : qu’a-t-elle promis, et à qui ?`,
        en: `Whoever collected it: what did they promise, and to whom?`
      },
      {
        fr: `Qui gardera la copie : sous quel format, pour combien d’années, à quel prix ?`,
        en: `Whoever will keep the copy: in which format, for how many years, at what price?`
      },
      {
        when: collected,
        fr: `Un notaire ou la mairie du lieu : qui hérite des personnes disparues ?`,
        en: `A notary or the town hall of the place: who inherits from those who are gone?`
      }
    ]
  }
});
