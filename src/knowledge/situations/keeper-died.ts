import { all, not } from '#engine/reason/condition.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { nothingOnline } from '#knowledge/facts/nothing-online.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { heirsTogether } from '#knowledge/sources/law-of-heirs.ts';

const someIsFree = reuseRights.atLeast('part-free');
const online = not(nothingOnline);

/** Whoever held it has died: what is free goes on, what was theirs is asked of the family, and nothing is taken. */
export const keeperDied = situation({
  id: 'keeper-died',
  over: ['lone-maintainer', 'successor-wanted', 'lone-editor', 'place-closes', 'source-taken-up'],
  // They ask somebody who can no longer answer.
  covers: [{ situation: 'lone-maintainer' }, { situation: 'successor-wanted' }, { situation: 'lone-editor' }],
  requires: [
    {
      when: holderDied,
      fr: `La personne qui la tenait est morte`,
      en: `Whoever looked after it has died`
    },
    existingResource
  ],
  favours: [
    {
      when: motive.has('more-hands'),
      strong: true,
      fr: `Vous venez pour que cela ne tienne plus à une seule main`,
      en: `You come so that it no longer rests in one hand`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui c’est`,
      en: `You want to know whose it is`
    },
    {
      when: all(inUse, agreement.has('heirs')),
      strong: true,
      fr: `On s’en sert, et c’est à sa famille de dire oui`,
      en: `People use it, and it is for the family to say yes`
    },
    {
      when: releasePeople.is('nobody'),
      fr: `Plus personne ne peut la mettre à jour`,
      en: `Nobody can update it any more`
    },
    {
      when: nameOwner.is('one-person'),
      fr: `Nom, adresse et comptes sont chez une seule personne`,
      en: `Name, address and accounts are with one person`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-30',
  fr: {
    title: `La personne qui la tenait est décédée`,
    summary: `Les comptes, le nom ou les droits sont à sa famille ; d’autres s’en servent, et certains peuvent continuer.`,
    question: `Comment continuer sans rien prendre à la famille ?`
  },
  en: {
    title: `Whoever looked after it has died`,
    summary: `The accounts, the name or the rights are the family’s; others use it, and some can carry on.`,
    question: `How do we carry on without taking anything from the family?`
  },
  note: {
    answer: [
      {
        when: someIsFree,
        fr: `Oui, ce qui est déjà libre peut continuer. Prenez un nom et une adresse à vous, et dites-le d’abord à la famille.`,
        en: `Yes, what is free already can go on. Take a name and an address of your own, and tell the family first.`
      },
      {
        when: not(someIsFree),
        fr: `Rien n’est libre encore : gardez, copiez à l’abri, ne publiez rien de plus. La famille répond pour la part de qui est mort, chacun pour la sienne.`,
        en: `Nothing is free yet: keep it, copy it safely, publish nothing more. The family answers for the share of whoever died, each of the others for theirs.`
      },
      {
        fr: `Ses comptes, son nom, son domaine, ses clés, les dons et ses travaux inédits se demandent. Rien ne s’ouvre avec ses codes, même connus de vous.`,
        en: `Their accounts, name, domain, keys, gifts and unpublished work are asked for. Nothing is opened with their codes, even if you know them.`
      }
    ],
    facts: [
      {
        fr: `Ce n’est pas une passation : personne ne peut plus la faire. C’est une suite, et une demande.`,
        en: `It is no handover: nobody can make it any more. It is a sequel, and a request.`
      }
    ],
    steps: [
      {
        id: 'save-what-is-public',
        within: 7,
        action: 'keep-safe',
        before: { date: 'ending-date', days: 7 },
        fr: {
          title: `Copier ce qui est public, historique compris, en deux lieux`,
          why: `Un serveur que personne ne paie s’éteint sans prévenir.`,
          first: `Ce que chacun peut lire, et ce que vous aviez déjà le droit d’ouvrir ; rien par ses codes. Chiffrez si quelqu’un s’y reconnaît.`,
          done: `Une seconde personne, qui en a le droit, a ouvert les deux copies.`,
          takes: `3 h`
        },
        en: {
          title: `Copy what is public, with its history, in two places`,
          why: `A server that nobody pays for goes off without warning.`,
          first: `What anybody can read, and what you were already entitled to open; nothing by their codes. Encrypt if anybody can be recognised.`,
          done: `A second person, entitled to it, has opened both copies.`,
          takes: `3 h`
        }
      },
      {
        id: 'ask-the-host',
        within: 7,
        costs: ['hosting', 'domain-name'],
        when: online,
        before: { date: 'ending-date', days: 7 },
        fr: {
          title: `Demander à l’hébergeur jusqu’à quand il garde`,
          why: `Payer n’exige aucun code ; attendre efface.`,
          first: `« La personne titulaire est décédée. Sans aucun accès : jusqu’à quand gardez-vous site et domaine ? Qui peut payer, comment ? Quelle pièce demandez-vous à la famille ? »`,
          done: `Chaque service a une date de fin et un moyen de paiement, par écrit.`,
          takes: `1 h`
        },
        en: {
          title: `Ask the host until when it keeps everything`,
          why: `Paying takes no code; waiting erases.`,
          first: `“The holder has died. Without any access: until when do you keep site and domain? Who may pay, and how? Which paper do you ask the family for?”`,
          done: `Each service has an end date and a way to be paid, in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'tell-users',
        within: 7,
        when: inUse,
        // What may hurt them is told by a step of its own.
        unless: danger.has('may-hurt'),
        before: { date: 'ending-date', days: 7 },
        fr: {
          title: `Dire à qui s’en sert ce qui peut devenir faux, et quel jour`,
          why: `Ce qui n’est plus tenu continue de répondre, et trompe.`,
          first: `Une liste : chaque chose qui périme, et son jour. Puis, là où vous publiez déjà : « Après ce jour, ne vous y fiez plus. Gardez un autre moyen. »`,
          done: `L’avis est en ligne, avec un jour.`,
          takes: `2 h`
        },
        en: {
          title: `Tell those who use it what may turn wrong, and on which day`,
          why: `What nobody keeps up goes on answering, and misleads.`,
          first: `A list: each thing that expires, and its day. Then, where you publish already: “After that day, rely on it no more. Keep another means.”`,
          done: `The notice is online, with a day.`,
          takes: `2 h`
        }
      },
      {
        id: 'page-to-the-family',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        action: 'audit-rights',
        fr: {
          title: `Écrire ce qui est à la famille, à vous, à d’autres`,
          why: `Une liste juste rassure ; un flou passe pour une prise.`,
          first: `Une page, trois colonnes : comptes, nom, domaine, clés, dons, inédits ; votre travail ; ce que des tiers ont prêté ou vendu, et jusqu’à quand.`,
          done: `La famille a la page, et rien ne lui a été pris.`,
          takes: `3 h`
        },
        en: {
          title: `Write down what is the family’s, yours, others’`,
          why: `A fair list reassures; a vague one looks like taking.`,
          first: `One page, three columns: accounts, name, domain, keys, gifts, unpublished work; your own work; what others lent or sold, and until when.`,
          done: `The family has the page, and nothing has been taken from them.`,
          takes: `3 h`
        }
      },
      {
        id: 'two-who-decide',
        within: 30,
        fr: {
          title: `Nommer deux personnes qui décident de la suite`,
          why: `Une main seule a déjà manqué une fois.`,
          first: `À {second-person} : « Déciderions-nous à deux, jusqu’au {in-180}, de ce que devient la suite ? Un non est une réponse. »`,
          done: `Deux noms sont publiés, avec ce qu’ils peuvent décider.`,
          takes: `1 h`
        },
        en: {
          title: `Name two people who decide on the sequel`,
          why: `A single hand has failed once already.`,
          first: `To {second-person}: “Shall the two of us decide, until {in-180}, what becomes of the sequel? No is an answer.”`,
          done: `Two names are public, with what they may decide.`,
          takes: `1 h`
        }
      },
      {
        id: 'yes-or-no',
        about: 'heirs-agree',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        action: 'get-agreements',
        sources: [heirsTogether],
        fr: {
          title: `Demander un oui ou un non écrit pour le nom et le domaine`,
          why: `Sans écrit, chaque geste peut se reprocher plus tard.`,
          first: `« Nom et domaine : les garder, les prêter, ou les confier ? Un non nous va : nous prendrons un autre nom. Relisez avec le notaire ; répondez quand vous le voudrez. »`,
          done: `La famille l’a ; seul vaut un oui de tous, et rien d’un mineur ne se promet.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Ask for a written yes or no for the name and the domain`,
          why: `With nothing in writing, each move may be held against you later.`,
          first: `“Name and domain: keep them, lend them, or entrust them? A no is fine: we shall take another name. Read it with the notary; answer whenever you wish.”`,
          done: `The family has it; only a yes from all counts, and nothing of a minor’s is promised.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'two-holders',
        within: 180,
        irrevocable: true,
        fr: {
          title: `Tenir chaque clé à deux, sous le nom retenu`,
          why: `La suite ne doit plus dépendre d’une seule vie.`,
          first: `Des comptes neufs, deux personnes sur chacun. Ce que la famille a cédé par écrit arrive par elle ; le reste garde un autre nom, annoncé.`,
          done: `Chacune des deux entre partout sans l’autre.`,
          takes: `Une journée`
        },
        en: {
          title: `Hold every key as two, under the name chosen`,
          why: `The sequel must no longer hang on one life.`,
          first: `New accounts, two people on each. What the family has given in writing comes through them; the rest bears another name, announced.`,
          done: `Each of the two gets in everywhere without the other.`,
          takes: `One day`
        }
      }
    ],
    never: [
      {
        advice: ['relicense', 'dual-licence', 'licence-reciprocity', 'reciprocity-licence'],
        fr: `Changer la licence : la part de la personne décédée est à sa famille.`,
        en: `Changing the licence: the share of whoever died is the family’s.`
      },
      {
        advice: [
          'home-association',
          'home-scic',
          'home-scop',
          'home-endowment',
          'home-gip',
          'home-edic',
          'home-economic-grouping',
          'home-joint-authority'
        ],
        when: carrierWithoutEntity,
        fr: `Fonder une structure avant la réponse de la famille : un hôte qui existe suffit.`,
        en: `Founding an organisation before the family’s answer: a host that exists is enough.`
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
        when: online,
        fr: `Le serveur, en attendant : de l’ordre de 5 à 30 € par mois. Une personne ou un hôte le paie sur facture, sans entrer dans aucun compte.`,
        en: `The server meanwhile: of the order of €5 to €30 a month. One person or a host pays it on an invoice, without entering any account.`
      },
      {
        standing: 'unfit',
        fr: `Le compte de la personne décédée : la banque le bloque, et ce qui y est entré revient à la succession. Aucun appel n’y renvoie plus.`,
        en: `The account of whoever died: the bank blocks it, and what came in belongs to the succession. No appeal points there any more.`
      }
    ],
    law: [
      {
        when: someIsFree,
        sources: [intellectualPropertyCode],
        fr: `La licence libre déjà donnée tient après la mort, pour ce qu’elle couvre : gardez-la, avec le nom de l’auteur (L121-1).`,
        en: `The free licence given already holds after death, for what it covers: keep it, with the author’s name (L121-1).`
      },
      {
        when: not(someIsFree),
        sources: [intellectualPropertyCode],
        fr: `Sans licence libre, copier pour le public ou modifier demande le oui des héritiers (L122-4 du code de la propriété intellectuelle).`,
        en: `Without a free licence, copying for the public or changing it takes the heirs’ yes (L122-4 of the French intellectual property code).`
      },
      {
        sources: [heirsTogether],
        fr: `Chaque héritier peut, seul, faire ce qui conserve : payer un hébergeur, par exemple (code civil, 815-2).`,
        en: `Each heir may, alone, do what conserves: pay a host, for instance (French civil code, 815-2).`
      }
    ],
    home: [
      {
        when: legalCarrier,
        fr: `Premier choix : votre structure tient la suite, deux personnes par compte. Préférez un nom à vous si la famille vend l’ancien, ou se tait.`,
        en: `First choice: your organisation holds the sequel, two people on each account. Prefer a name of your own if the family sells the old one, or is silent.`
      },
      {
        when: not(legalCarrier),
        fr: `Premier choix : une association ou un hôte de votre domaine {house} tient la suite, par une page, départ libre. Préférez un nom à vous si la famille vend l’ancien, ou se tait.`,
        en: `First choice: an association or a host of your field {house} holds the sequel, by one page, free to leave. Prefer a name of your own if the family sells the old one, or is silent.`
      }
    ],
    say: [
      {
        fr: {
          to: `À la famille`,
          says: `« Nous pensons à vous. Son travail sert chaque jour. Nous ne prenons rien, et son nom reste en tête. Quand vous pourrez, dites-nous qui parle pour vous. »`
        },
        en: {
          to: `To the family`,
          says: `“We are thinking of you. This work is used every day. We take nothing, and the name stays at the top. When you can, tell us who speaks for you.”`
        }
      },
      {
        when: inUse,
        fr: {
          to: `À qui s’en sert`,
          says: `« La personne qui la tenait est décédée. Voici ce qui marche encore, jusqu’à quel jour. La suite aura un nom et une adresse, dits ici avant {in-90}. »`
        },
        en: {
          to: `To those who use it`,
          says: `“Whoever looked after it has died. Here is what still works, and until which day. The sequel will have a name and an address, told here by {in-90}.”`
        }
      }
    ],
    risk: [
      {
        fr: `Prendre à une famille en deuil, même pour bien faire. Ou laisser une copie donner longtemps des réponses fausses.`,
        en: `Taking from a grieving family, even to do good. Or leaving a copy to give wrong answers for long.`
      }
    ],
    stop: [
      {
        when: someIsFree,
        fr: `Pas de oui écrit {in-90} : la suite prend un nom et une adresse à elle, annoncés le même jour à {users}.`,
        en: `No written yes on {in-90}: the sequel takes a name and an address of its own, announced to users the same day.`
      },
      {
        when: not(someIsFree),
        fr: `Pas de oui écrit {in-90} : la copie reste fermée, et vous le dites le même jour à {users}.`,
        en: `No written yes on {in-90}: the copy stays closed, and you tell users so the same day.`
      }
    ],
    find: [
      {
        fr: `Le notaire : qui représente la succession, et quand peut-elle répondre ?`,
        en: `The notary: who represents the succession, and when can it answer?`
      },
      {
        when: online,
        fr: `L’hébergeur et le bureau du nom de domaine : qu’effacent-ils, après combien d’impayés ?`,
        en: `The host and the domain registrar: what do they erase, after how many unpaid bills?`
      }
    ]
  }
});
