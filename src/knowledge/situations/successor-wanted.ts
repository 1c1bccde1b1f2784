import { all, any, not } from '#engine/reason/condition.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { ONLY_COPY } from '#knowledge/note/exists-once.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { ccag2021Notice } from '#knowledge/sources/law-of-structures.ts';
import {
  afnicSyreli,
  associationsAct,
  authorsRights,
  icannTransfers
} from '#knowledge/sources/safekeeping.ts';

/** Whoever held the keys is gone, and nobody received them: worse than one holder. */
const nobodyCanRelease = releasePeople.is('nobody');
const heldByOne = nameOwner.is('one-person');
/** An association carries what runs, and one of its people alone knows how: they are relieved before anything else. */
const oneVolunteer = all(isSoftware, carrier.is('association'), releasePeople.is('one'), heldByOne);
/** Several people go on with it, none of whom holds the keys. */
const groupAround = all(carrier.is('informal-group'), outsideContributors.atLeast('several'));
const heldBySupplier = nameOwner.is('supplier');

/** A founder or a body leaves; the people are there, the keys are with one person or one supplier. */
export const successorWanted = situation({
  id: 'successor-wanted',
  over: ['lone-editor'],
  overWhere: [
    // A group speaks, and others contribute: whoever holds everything is one of them, not the one who asks.
    { situation: 'lone-maintainer', when: groupAround }
  ],
  covers: [{ situation: 'lone-maintainer', when: groupAround }],
  requires: [
    {
      when: any(danger.has('person-leaves'), motive.has('more-hands')),
      fr: `{La personne qui la tient s’épuise ou s’en va}, ou {elle doit pouvoir s’en aller}`,
      en: `{Whoever looks after it is worn out or leaving}, or {they must be able to leave}`
    },
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `Nom, adresse et comptes sont chez {une seule personne} ou {un prestataire}`,
      en: `Name, address and accounts are with {one person} or {a supplier}`
    },
    {
      when: any(
        releasePeople.atLeast('two'),
        nobodyCanRelease,
        oneVolunteer,
        all(outsideContributors.atLeast('several'), organisations.atLeast('two-three'))
      ),
      fr: `{D’autres savent déjà publier}, {plus personne ne le peut}, {une association est là}, ou {d’autres personnes et organisations prennent part}`,
      en: `{Others can publish already}, {nobody can any more}, {an association is there}, or {other people and organisations take part}`
    },
    {
      when: maturity.atLeast('first-users'),
      fr: `On s’en sert déjà`,
      en: `People already use it`
    }
  ],
  favours: [
    {
      when: danger.has('person-leaves'),
      strong: true,
      fr: `La personne fatigue, ou son départ se voit venir`,
      en: `The person is tired, or their departure can be seen coming`
    },
    {
      when: motive.has('more-hands'),
      strong: true,
      fr: `Vous venez pour que cela ne tienne plus à une seule main`,
      en: `You come so that it no longer rests in one hand`
    },
    {
      when: all(nobodyCanRelease, any(danger.has('person-leaves'), motive.has('more-hands'))),
      strong: true,
      fr: `Plus personne ne peut la mettre à jour`,
      en: `Nobody can update it any more`
    },
    severalCanRelease,
    openToCapture
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Passer les clés avant d’y être obligé`,
    summary: `Qui la tenait part, fatigue ou vieillit ; d’autres doivent pouvoir suivre, mais le nom et les comptes sont ailleurs.`,
    question: `Comment passer les clés à temps, sans rien casser ni blesser personne ?`
  },
  en: {
    title: `Passing the keys on before one has to`,
    summary: `Whoever held it is leaving, tired or growing old; others must be able to follow, but the name and the accounts are elsewhere.`,
    question: `How do we pass the keys on in time, without breaking anything or hurting anybody?`
  },
  note: {
    answer: [
      {
        when: nobodyCanRelease,
        fr: `Plus personne ne peut publier : ne forcez aucun compte. Cette semaine, la liste des comptes, avec qui les paie et leur échéance. Puis chaque accès se demande par écrit à qui le tient, ou à ses héritiers. Ce qui s’arrête le plus tôt passe d’abord.`,
        en: `Nobody can publish any more: force no account. This week, the list of accounts, with who pays for each and when it falls due. Then each access is asked for in writing, of whoever holds it or of their heirs. What stops soonest comes first.`
      },
      {
        when: oneVolunteer,
        fr: `Rien ne se prend à qui tient tout : on l’aide. D’abord, avec cette personne, la liste des comptes, et une copie complète hors de chez elle. Avant {in-30}, une deuxième main sur chaque compte ; le nom en dernier. C’est tant qu’elle le peut et le veut.`,
        en: `Nothing is taken from whoever holds it all: they are helped. First, with them: the list of accounts, and a full copy out of their home. By {in-30}, a second hand on each account; the name comes last. That is as long as they can and wish.`
      },
      {
        when: all(heldByOne, not(nobodyCanRelease)),
        unless: oneVolunteer,
        fr: `D’abord la liste des comptes : les gens sont là, les clés manquent. Avant {in-30}, une deuxième main sur chacun ; le nom en dernier. Qui tenait tout garde un merci public, pas les mots de passe.`,
        en: `First the list of accounts: the people are there, the keys are missing. By {in-30}, a second hand on each; the name comes last. Whoever held it all keeps public thanks, not the passwords.`
      },
      {
        when: all(heldBySupplier, not(nobodyCanRelease)),
        fr: `Demandez au prestataire la liste et les codes, par écrit. Les gens sont là, les clés sont chez lui : tout doit être chez vous {in-30}. Ensuite une deuxième main sur chaque compte, et le nom chez vous.`,
        en: `Ask the supplier for the list and the codes, in writing. The people are there, the keys are with it: all must be with you on {in-30}. Then a second hand on each account, and the name in your house.`
      }
    ],
    facts: [
      {
        when: oneVolunteer,
        fr: `C’est un soulagement avant d’être une passation : cette personne reste si elle le veut, et ne porte plus seule.`,
        en: `It is relief before it is a handover: this person stays if they wish, and no longer carries it alone.`
      },
      {
        when: not(nobodyCanRelease),
        unless: oneVolunteer,
        fr: `C’est une passation. Ce n’est pas un recrutement : la relève existe, il lui manque les accès.`,
        en: `It is a handover. It is not a recruitment: the successors exist, they lack the access.`
      },
      {
        when: nobodyCanRelease,
        fr: `Les droits d’auteur ne suivent pas les clés : ils restent à qui a écrit, ou à ses héritiers. La licence déjà publiée, elle, tient.`,
        en: `Copyright does not follow the keys: it stays with the authors, or their heirs. The licence already published holds.`
      },
      {
        when: not(nobodyCanRelease),
        fr: `Ce n’est pas non plus une preuve de défiance. Une clé à deux mains protège aussi la personne qui la tenait.`,
        en: `Nor is it a sign of distrust: a key in two hands also protects whoever held it.`
      }
    ],
    steps: [
      {
        id: 'list-the-keys',
        about: 'person-leaves',
        within: 7,
        before: { date: 'ending-date', days: 60 },
        fr: {
          title: `Lister les six clés`,
          why: `On oublie toujours le compte qui bloque le reste.`,
          first: `Un tableau : nom, adresse internet, hébergement, comptes, argent, droits ; qui tient, qui paie, échéance. Puis, à qui les tient : « Que manque-t-il ? »`,
          done: `La personne qui les tient, ou le prestataire, l’a complété par écrit.`,
          takes: `2 h`
        },
        en: {
          title: `List the six keys`,
          why: `The account that blocks all the others is always forgotten.`,
          first: `A table: name, internet address, hosting, accounts, money, rights; who holds, who pays, when it falls due. Then, to whoever holds them: “What is missing?”`,
          done: `Whoever holds them, or the supplier, has completed it in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'copy-with-them',
        about: ONLY_COPY,
        within: 7,
        when: oneVolunteer,
        action: 'keep-safe',
        fr: {
          title: `Faire avec cette personne une copie de {thing}, hors de chez elle`,
          why: `Le jour où elle ne répond pas, il est trop tard pour demander où c’est.`,
          first: `Une heure ensemble : contenus, code, réglages, sur un support de l’association. Chiffrez ce qui nomme quelqu’un. Elle vous regarde la rouvrir.`,
          done: `Une deuxième personne, qui en a le droit, l’a rouverte sans aide.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Make a copy of {thing} with this person, out of their home`,
          why: `On the day when they do not answer, it is too late to ask where it is.`,
          first: `An hour together: contents, code, settings, on a medium of the association. Encrypt what names anybody. They watch you open it again.`,
          done: `A second person, who has the right to, has opened it unaided.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-what-they-would-keep',
        within: 7,
        when: oneVolunteer,
        fr: {
          title: `Demander à cette personne ce qu’elle veut garder`,
          why: `On ne confie ses clés qu’à qui ne cherche pas à vous mettre dehors.`,
          first: `Une heure, sans ordinateur : « Qu’aimez-vous encore faire ? Que ne voudriez-vous plus porter ? Qui apprendrait avec vous, une heure par semaine ? » Sa santé et son âge sont son affaire.`,
          done: `Une page dit ce qu’elle garde, ce qu’elle passe, à qui.`,
          takes: `1 h`
        },
        en: {
          title: `Ask this person what they wish to keep`,
          why: `People hand their keys only to those who are not out to replace them.`,
          first: `An hour, without a computer: “What do you still like doing? What would you rather not carry any more? Who might learn with you, an hour a week?” Their health and their age are their own affair.`,
          done: `One page says what they keep, what they pass on, and to whom.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-what-they-want',
        within: 7,
        when: all(danger.has('person-leaves'), not(nobodyCanRelease)),
        unless: oneVolunteer,
        fr: {
          title: `Écrire ce que garde la personne qui part`,
          why: `Un départ blessé garde les clés.`,
          first: `Une heure avec la relève : « Quel jour passe chaque clé ? Quel rôle après, et quel merci public ? »`,
          done: `Une date et un rôle sont écrits.`,
          takes: `1 h`
        },
        en: {
          title: `Write down what whoever leaves will keep`,
          why: `A hurt departure keeps the keys.`,
          first: `An hour with the successors: “On which day does each key pass? Which role afterwards, and which public thanks?”`,
          done: `A date and a role are in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'write-to-the-supplier',
        within: 7,
        when: heldBySupplier,
        fr: {
          title: `Écrire au prestataire`,
          why: `Le contrat fini, un prestataire répond rarement.`,
          first: `« Merci de nous remettre, avant {in-30} : le titulaire du nom, le code de transfert, une sauvegarde complète et la documentation. »`,
          done: `La lettre est partie, avec une preuve de sa date.`,
          takes: `1 h`
        },
        en: {
          title: `Write to the supplier`,
          why: `Once the contract is over, a supplier seldom answers.`,
          first: `“Please give us, by {in-30}: the holder of the name, the transfer code, a full backup and the documentation.”`,
          done: `The letter has gone, with proof of its date.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-each-service',
        within: 7,
        when: nobodyCanRelease,
        before: { date: 'ending-date', days: 7 },
        fr: {
          title: `Demander chaque accès, service par service`,
          why: `Un mot de passe deviné ferme un compte, et une confiance.`,
          first: `D’abord ce qui s’arrête le plus tôt. Au service : « La personne titulaire n’est plus joignable. Pouvons-nous payer en son nom ? Quelle pièce, signée de qui, pour changer de titulaire ? » Copiez aujourd’hui ce qui est public.`,
          done: `Chaque service a une réponse écrite, ou une relance datée ; une copie s’ouvre ailleurs.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Ask for each access, service by service`,
          why: `A guessed password closes an account, and a trust.`,
          first: `Begin with what stops soonest. To the service: “The account holder can no longer be reached. May we pay in their name? Which paper, signed by whom, to change the holder?” Copy today what is public.`,
          done: `Each service has a written answer, or a reminder with a date; a copy opens elsewhere.`,
          takes: `Half a day`
        }
      },
      {
        id: 'second-hand-everywhere',
        within: 30,
        beside: true,
        when: not(nobodyCanRelease),
        before: { date: 'ending-date', days: 30 },
        action: 'second-maintainer',
        fr: {
          title: `Ouvrir une deuxième main sur chaque compte`,
          why: `C’est réversible, et cela suffit en cas d’accident.`,
          first: `L’hébergement d’abord, le courriel de secours ensuite. À {second-person} : « Votre accès est ouvert. Essayez-le aujourd’hui, sans aide. »`,
          done: `Chaque ligne du tableau porte deux noms, qui s’y sont connectés ; la sauvegarde se rouvre.`,
          takes: `Une journée`
        },
        en: {
          title: `Open a second hand on each account`,
          why: `It can be undone, and it is enough in case of accident.`,
          first: `The hosting first, the recovery email next. To {second-person}: “Your access is open. Try it today, without help.”`,
          done: `Each line of the table has two names, who have logged in; the backup reopens.`,
          takes: `A day`
        }
      },
      {
        id: 'write-the-handover',
        when: not(nobodyCanRelease),
        within: 30,
        before: { date: 'ending-date', days: 30 },
        consent: true,
        fr: {
          title: `Écrire la passation sur une page`,
          why: `Ce qui n’est que dit s’oublie.`,
          first: `Chaque clé, qui la reçoit, quel jour ; les droits d’auteur restent où ils sont. Au réseau de votre métier {house} : « Garderiez-vous une clé de secours ? »`,
          done: `Ont signé : qui tient les clés, qui les reçoit, {owners}.`,
          takes: `3 h`
        },
        en: {
          title: `Write the handover on one page`,
          why: `What is only said is forgotten.`,
          first: `Each key, who receives it, on which day; copyright stays where it is. To your professional network {house}: “Would you keep a spare key?”`,
          done: `Signed by whoever holds the keys, whoever receives them, {owners}.`,
          takes: `3 h`
        }
      },
      {
        id: 'fifteen-days-without',
        within: 90,
        // Where nobody can publish, they do without already.
        when: not(nobodyCanRelease),
        before: { date: 'ending-date', days: 21 },
        action: 'release-without-founder',
        fr: {
          title: `Tenir quinze jours sans la main habituelle`,
          why: `L’essai montre ce que la notice oublie.`,
          first: `« Dès lundi, quinze jours sans vous ; ne répondez que si tout s’arrête, ou si quelqu’un est en danger. » Chaque appel à l’aide devient une ligne de la notice.`,
          done: `Une mise à jour est sortie entre-temps, publiée par la relève.`,
          takes: `Quinze jours`
        },
        en: {
          title: `Hold for a fortnight without the usual hand`,
          why: `The trial shows what the notes forget.`,
          first: `“From Monday, a fortnight without you; answer only if everything stops, or somebody is in danger.” Each call for help becomes a line of the notes.`,
          done: `An update has gone out meanwhile, published by the successors.`,
          takes: `A fortnight`
        }
      },
      {
        id: 'transfer-the-name-later',
        within: 90,
        costs: ['name-for-years'],
        irrevocable: true,
        when: nobodyCanRelease,
        action: 'transfer-assets',
        sources: [icannTransfers],
        fr: {
          title: `Transférer le nom, une fois le oui écrit`,
          why: `Un nom pris sans accord se conteste ; un oui signé, non.`,
          first: `À qui le tient, ou à ses héritiers : « Rien ne change sans votre oui. Voulez-vous que le nom passe à une structure, et laquelle ? » Puis au bureau d’enregistrement : « Quelle pièce vous faut-il ? »`,
          done: `Le oui est signé ; l’annuaire des noms montre le titulaire convenu.`,
          takes: `2 h, puis quelques semaines`
        },
        en: {
          title: `Transfer the name, once the yes is in writing`,
          why: `A name taken without agreement is disputed; a signed yes is not.`,
          first: `To whoever holds it, or their heirs: “Nothing changes without your yes. Shall the name pass to an organisation, and to which?” Then to the registrar: “Which paper do you need?”`,
          done: `The yes is signed; the domain directory shows the holder agreed on.`,
          takes: `2 h, then a few weeks`
        }
      },
      {
        id: 'transfer-the-name',
        within: 90,
        costs: ['name-for-years'],
        when: not(nobodyCanRelease),
        before: { date: 'ending-date', days: 14 },
        irrevocable: true,
        action: 'transfer-assets',
        sources: [icannTransfers],
        fr: {
          title: `Transférer le nom et l’adresse`,
          why: `Le reste se refait ; une adresse connue, non.`,
          first: `Au bureau d’enregistrement : « Comment changer de titulaire, et avec quel blocage ? » En .com ou .org, changez de bureau d’abord : l’inverse peut bloquer soixante jours.`,
          done: `L’annuaire des noms montre le titulaire convenu ; les usagers le savent.`,
          takes: `2 h, puis quelques jours`
        },
        en: {
          title: `Transfer the name and the address`,
          why: `The rest can be rebuilt; a known address cannot.`,
          first: `To the registrar: “How do we change the holder, and with which lock?” For .com or .org, change registrar first: the reverse may block it for sixty days.`,
          done: `The domain directory, or the account, shows the holder agreed on, and users have been told.`,
          takes: `2 h, then a few days`
        }
      },
      {
        id: 'declare-the-change',
        within: 180,
        when: carrier.is('association'),
        sources: [associationsAct],
        fr: {
          title: `Déclarer la nouvelle direction, et la banque avec`,
          why: `La loi donne trois mois ; la banque bloque plus vite.`,
          first: `Sortez le procès-verbal qui nomme les nouvelles personnes ; à la banque : « Quelles pièces pour deux signatures ? »`,
          done: `Le récépissé est là, et deux signatures marchent à la banque.`,
          takes: `2 h`
        },
        en: {
          title: `Declare the new officers, and tell the bank`,
          why: `The law gives three months; the bank blocks sooner.`,
          first: `Take out the minutes that name the new people; to the bank: “Which papers for two signatures?”`,
          done: `The receipt has come, and two signatures work at the bank.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['call-for-projects'],
        when: heldByOne,
        fr: `Un appel à projets : aucun ne paie une passation, et tous demandent qui tient les comptes.`,
        en: `A call for projects: none pays for a handover, and all ask who holds the accounts.`
      },
      {
        advice: [
          'home-scic',
          'home-endowment',
          'home-edic',
          'home-scop',
          'home-gip',
          'home-economic-grouping',
          'home-joint-authority'
        ],
        fr: `Une structure plus lourde pendant la passation : les mêmes mains, occupées deux fois.`,
        en: `A heavier organisation during the handover: the same hands, busy twice.`
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
        when: legalCarrier,
        fr: `Votre structure paie le temps de transmettre, si qui tient les clés est libre d’être payé. Cinq à dix jours, soit de l’ordre de 1 500 à 5 000 €.`,
        en: `Your organisation pays for the time to hand over, if whoever holds the keys may be paid. Five to ten days, about €1,500 to €5,000.`
      },
      {
        standing: 'fits',
        fr: `Nom de domaine : de l’ordre de 10 à 20 € par an. Le nouveau titulaire paie cinq ans le jour du transfert.`,
        en: `Domain name: of the order of €10 to €20 a year. The new holder pays for five years on the day of the transfer.`
      },
      {
        standing: 'unfit',
        when: heldBySupplier,
        fr: `Un contrat d’entretien plus long pour garder l’adresse : elle doit être à vous avant toute signature.`,
        en: `A longer maintenance contract to keep the address: it must be yours before anything is signed.`
      },
      {
        standing: 'unfit',
        when: heldByOne,
        fr: `Un appel à projets : aucun ne paie une passation, et tous demandent qui tient les comptes.`,
        en: `A call for projects: none pays for a handover, and all ask who holds the accounts.`
      }
    ],
    law: [
      {
        sources: [authorsRights],
        fr: `Passer les clés ne transmet pas les droits. Ce que quelqu’un a écrit lui reste, sauf licence ou cession écrite, droit par droit (L131-3 du code de la propriété intellectuelle).`,
        en: `Handing over keys does not hand over rights. What somebody wrote remains theirs, unless a licence or a written assignment says otherwise, right by right (L131-3 of the intellectual property code).`
      },
      {
        sources: [afnicSyreli],
        fr: `Nom en .fr retenu sans raison. Procédure Syreli de l’Afnic, décision en deux mois, 250 € hors taxes en 2011, à vérifier. Il faut prouver votre droit et la mauvaise foi (L45-2 et L45-6 du code des postes).`,
        en: `A .fr name withheld for no reason: the Afnic’s Syreli procedure, a decision in two months, €250 before tax in 2011, to check. You must prove your right and bad faith (L45-2 and L45-6 of the postal code).`
      },
      {
        when: all(heldBySupplier, carrier.is('local-authority', 'state-body', 'research')),
        sources: [ccag2021Notice],
        fr: `Marché public : le cahier des clauses dit ce que le prestataire remet en partant. Lisez la version citée dans le vôtre.`,
        en: `Public contract: its general clauses say what the supplier hands over on leaving. Read the version that yours refers to.`
      }
    ],
    home: [
      {
        when: legalCarrier,
        fr: `Premier choix : votre structure, deux personnes par compte, aucune adresse personnelle. Préférez une entité neutre si plusieurs organisations y mettent du travail.`,
        en: `First choice: your organisation, two people on each account, no personal address. Prefer a neutral body if several organisations put work into it.`
      },
      {
        when: carrierWithoutEntity,
        fr: `Premier choix : une structure qui existe déjà, connue autour de vous, par une page signée, départ libre. Préférez une association à vous quand trois personnes veulent vraiment la tenir.`,
        en: `First choice: an organisation that exists already and is known around you, with one signed page and free exit. Prefer an association of your own once three people truly want to run it.`
      },
      {
        when: all(carrierWithoutEntity, isSoftware),
        fr: `Pour du code, une fondation d’accueil peut aussi garder nom et comptes : comptez des mois d’examen.`,
        en: `For code, a host foundation may also keep name and accounts: allow for months of review.`
      }
    ],
    say: [
      {
        when: nobodyCanRelease,
        fr: {
          to: `À qui tient les comptes, ou à ses héritiers`,
          says: `« Nous ne demandons aucun mot de passe. Certains services s’arrêtent bientôt : pouvons-nous leur écrire ensemble ? Le nom reste à vous tant que vous n’avez pas dit oui, par écrit. »`
        },
        en: {
          to: `To whoever holds the accounts, or their heirs`,
          says: `“We ask for no password. Some services stop soon: may we write to them together? The name stays yours until you have said yes, in writing.”`
        }
      },
      {
        when: oneVolunteer,
        fr: {
          to: `À la personne qui tient tout`,
          says: `« Nous ne cherchons pas à vous remplacer. Nous voulons que {thing} tienne un jour où vous ne pourriez pas. Ouvrez-vous un second accès avec {second-person} avant {in-30} ? Vous gardez les vôtres aussi longtemps que vous voulez. »`
        },
        en: {
          to: `To whoever holds it all`,
          says: `“We are not out to replace you. We want {thing} to hold on a day when you could not. Will you open a second access with {second-person} by {in-30}? You keep yours for as long as you wish.”`
        }
      },
      {
        when: all(heldByOne, not(nobodyCanRelease)),
        unless: oneVolunteer,
        fr: {
          to: `À la personne qui tient les clés`,
          says: `« Ouvrez-nous chaque accès avant {in-30}, puis regardez-nous faire quinze jours. Vous fermerez les vôtres vous-même, et votre nom reste en tête. Si c’est non, dites-nous lesquels. »`
        },
        en: {
          to: `To whoever holds the keys`,
          says: `“Open each access to us by {in-30}, then watch us do it for a fortnight. You will close your own yourself, and your name stays at the top. If it is no, tell us for which.”`
        }
      },
      {
        when: heldBySupplier,
        fr: {
          to: `Au prestataire`,
          says: `« Nous restons peut-être, mais l’adresse et la sauvegarde doivent être à nous {in-30}. Sans elles, nous ne signons plus rien. »`
        },
        en: {
          to: `To the supplier`,
          says: `“We may well stay, but the address and the backup must be ours on {in-30}. Without them, we sign nothing more.”`
        }
      },
      {
        fr: {
          to: `À {second-person}`,
          says: `« Je vous propose une seule clé, celle de l’hébergement ; vous pouvez dire non. L’essayez-vous avant {in-14} ? Sinon, je demande à quelqu’un d’autre. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“I offer you one key only, the hosting, and you may say no. Will you try it by {in-14}? If not, I ask somebody else.”`
        }
      }
    ],
    risk: [
      {
        fr: `Tout donner d’un coup à la personne la plus pressée : une seule main en remplace une autre.`,
        en: `Giving it all at once to whoever is most in a hurry: one hand replaces another.`
      }
    ],
    stop: [
      {
        fr: `Un compte encore à une seule main {in-30} : on suspend le reste, on ne traite que lui, et on le dit à {owners}.`,
        en: `An account still in a single hand on {in-30}: everything else stops until it is settled, and you tell {owners}.`
      },
      {
        when: oneVolunteer,
        fr: `Un accès refusé {in-60} : on ne force rien. Ce qui doit continuer se monte à côté, depuis la copie, et se dit à {users}.`,
        en: `An access refused on {in-60}: nothing is forced. What must go on is set up beside it, from the copy, and users are told.`
      },
      {
        when: all(danger.has('person-leaves'), not(nobodyCanRelease)),
        unless: oneVolunteer,
        fr: `Le nom refusé {ending-date-14} : une copie et un nouveau nom, annoncés le même jour à {users}. On ne bâtit pas sur une adresse que l’on ne tient pas.`,
        en: `The name refused on {ending-date-14}: a copy and a new name, announced to users the same day. Nobody builds on an address that they do not hold.`
      },
      {
        when: heldBySupplier,
        fr: `Code et sauvegarde pas reçus {in-60} : plus aucune commande, une mise en demeure. Refaites ailleurs ce qui est public, et dites-le à {owners}.`,
        en: `Code and backup not received on {in-60}: no more orders, a formal notice. Rebuild elsewhere what is public, and tell {owners}.`
      }
    ],
    find: [
      {
        fr: `Conventions et contrats : lesquels nomment la personne qui tient les clés, ou le prestataire ?`,
        en: `Agreements and contracts: which of them name whoever holds the keys, or the supplier?`
      },
      {
        when: heldBySupplier,
        fr: `Le contrat du prestataire : préavis, remise des fichiers, prix de la sortie ?`,
        en: `The supplier’s contract: notice, return of the files, price of leaving?`
      },
      {
        fr: `La relève : qui veut quelle clé, et qui n’en veut aucune ?`,
        en: `The successors: who wants which key, and who wants none?`
      }
    ]
  }
});
