import { not } from '#engine/reason/condition.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { nothingOnline } from '#knowledge/facts/nothing-online.ts';
import { weInherit } from '#knowledge/facts/we-inherit.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { heirsTogether, succession, survivingSpouse } from '#knowledge/sources/law-of-heirs.ts';

const someIsFree = reuseRights.atLeast('part-free');
const online = not(nothingOnline);
const asked = motive.has('answer-somebody');

/** Whoever asks is of the family: they keep what is left, owe nobody its upkeep, and decide with the other heirs. */
export const inherited = situation({
  id: 'inherited',
  over: [
    'keeper-died',
    'lone-maintainer',
    'successor-wanted',
    'lone-editor',
    'place-closes',
    'promised-money',
    'many-authors',
    'made-at-work',
    'source-taken-up',
    'supplier-offer'
  ],
  // They ask somebody who can no longer answer, or somebody who never made it.
  covers: [
    { situation: 'keeper-died' },
    { situation: 'lone-maintainer' },
    { situation: 'successor-wanted' },
    { situation: 'lone-editor' },
    { situation: 'promised-money' }
  ],
  requires: [weInherit, existingResource],
  favours: [
    {
      when: danger.has('person-died'),
      strong: true,
      fr: `La personne qui la tenait est morte`,
      en: `Whoever looked after it has died`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui c’est`,
      en: `You want to know whose it is`
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
  reviewed: '2026-12-01',
  fr: {
    title: `Vous en héritez`,
    summary: `Une personne de votre famille la tenait ou l’a faite ; d’autres s’en servent, et l’on vous demande ce qu’elle devient.`,
    question: `Qu’en faire, et à quoi suis-je tenu ?`
  },
  en: {
    title: `You inherit it`,
    summary: `Somebody in your family looked after it or made it; others use it, and you are asked what becomes of it.`,
    question: `What do I do with it, and what do I owe?`
  },
  note: {
    answer: [
      {
        fr: `Gardez d’abord, décidez ensuite : en hériter n’oblige pas à l’entretenir. Un contrat signé, lui, passe à la succession : montrez-le au notaire. Confier, prêter, vendre ou laisser se décide avec tous les héritiers.`,
        en: `Keep it first, decide later: inheriting it does not oblige you to maintain it. A signed contract does pass to the estate: show it to the notary. Entrusting, lending, selling or leaving it is decided with all the heirs.`
      },
      {
        when: someIsFree,
        fr: `Ce qui est déjà sous licence libre, d’autres peuvent le continuer sans vous. Le nom, le domaine et les comptes restent à la succession.`,
        en: `What is under a free licence already, others may carry on without you. The name, the domain and the accounts stay with the estate.`
      },
      {
        about: OFFER,
        when: asked,
        fr: `À {offer-from} : ni oui ni prix avant le notaire.`,
        en: `To {offer-from}: no yes and no price before the notary.`
      }
    ],
    facts: [
      {
        fr: `Garder n’engage à rien ; vendre ou céder, si.`,
        en: `Keeping commits you to nothing; selling or giving away does.`
      }
    ],
    steps: [
      {
        id: 'renew-what-lapses',
        within: 7,
        when: online,
        costs: ['hosting', 'domain-name'],
        before: { date: 'ending-date', days: 7 },
        sources: [succession],
        fr: {
          title: `Faire prolonger ce qui expire, acte de décès en main`,
          why: `Un domaine impayé se perd ; le payer n’est qu’une mesure de garde.`,
          first: `À l’hébergeur et au bureau du nom : « Le titulaire est décédé ; je suis de sa famille. Quelle pièce vous faut-il ? Jusqu’à quand gardez-vous tout ? Quelle facture puis-je payer ? »`,
          done: `Chaque service a sa date, et ce qui presse est payé.`,
          takes: `2 h`
        },
        en: {
          title: `Have what lapses renewed, death certificate in hand`,
          why: `An unpaid domain is lost; paying for it is only keeping.`,
          first: `To the host and the registrar: “The holder has died; I am family. Which paper do you need? Until when do you keep everything? Which bill may I pay?”`,
          done: `Each service has its date, and what is urgent is paid.`,
          takes: `2 h`
        }
      },
      {
        id: 'copy-what-is-left',
        within: 7,
        action: 'keep-safe',
        before: { date: 'ending-date', days: 7 },
        fr: {
          title: `Faire copier tout ce qui reste, en deux lieux`,
          why: `Ce qui s’efface maintenant ne se retrouve plus.`,
          first: `À {second-person}, avec vous devant l’écran : appareils, disques, liste des comptes. Rien ne s’efface, rien ne se publie ; ce qui nomme des gens se chiffre.`,
          done: `Deux personnes ont ouvert les deux copies.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have all that is left copied, in two places`,
          why: `What is erased now is not found again.`,
          first: `To {second-person}, with you at the screen: devices, disks, the list of accounts. Erase nothing, publish nothing; encrypt what names people.`,
          done: `Two people have opened both copies.`,
          takes: `Half a day`
        }
      },
      {
        id: 'answer-later',
        about: OFFER,
        settles: true,
        within: 7,
        when: asked,
        before: { date: 'offer-date', days: 0 },
        fr: {
          title: `Répondre à {offer-from}, sans rien promettre{offer-quoted}`,
          why: `Une vente, même petite, peut valoir acceptation de la succession.`,
          first: `« Merci. La succession n’est pas réglée : aucun de nous ne peut dire oui seul. Nous vous répondrons {decision-date}. »`,
          done: `La lettre est partie, sans prix ni fichier.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from}, promising nothing{offer-quoted}`,
          why: `A sale, even a small one, may count as accepting the estate.`,
          first: `“Thank you. The estate is not settled: none of us can say yes alone. We shall answer you on {decision-date}.”`,
          done: `The letter has gone, with no price and no file.`,
          takes: `20 min`
        }
      },
      {
        id: 'ask-who-decides',
        within: 30,
        action: 'audit-rights',
        sources: [succession, heirsTogether],
        fr: {
          title: `Demander au notaire qui décide, et de quoi`,
          why: `Droits, nom, comptes et contrats n’ont pas toujours la même réponse.`,
          first: `« Qui hérite des droits d’auteur ? Quels contrats nous lient ? Que puis-je faire sans accepter la succession ? Qui signe, si un héritier est mineur ? »`,
          done: `Les quatre réponses sont écrites.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Ask the notary who decides, and on what`,
          why: `Rights, name, accounts and contracts do not always have the same answer.`,
          first: `“Who inherits the author’s rights? Which contracts bind us? What may I do without accepting the estate? Who signs, if an heir is a minor?”`,
          done: `The four answers are in writing.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'tell-those-who-use-it',
        within: 30,
        when: inUse,
        // What may hurt them is told by a step of its own.
        unless: danger.has('may-hurt'),
        before: { date: 'ending-date', days: 7 },
        fr: {
          title: `Dire à qui s’en sert ce qui est gardé, et jusqu’à quand`,
          why: `Le silence fait courir les rumeurs, et les copies.`,
          first: `« Qui la tenait est mort. Ceci marche encore, jusqu’à tel jour. Rien n’est corrigé ; nous dirons {decision-date} ce qu’elle devient. Qui voudrait la continuer ? »`,
          done: `L’annonce est là où chacun la voit, avec une adresse pour répondre.`,
          takes: `1 h`
        },
        en: {
          title: `Tell those who use it what is kept, and until when`,
          why: `Silence breeds rumours, and copies.`,
          first: `“Whoever looked after it has died. This still works, until such a day. Nothing is being fixed; on {decision-date} we shall say what becomes of it. Who would carry it on?”`,
          done: `The notice stands where all see it, with an address to reply to.`,
          takes: `1 h`
        }
      },
      {
        id: 'one-page-of-the-heirs',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        action: 'get-agreements',
        sources: [heirsTogether],
        fr: {
          title: `Écrire à vous tous ce que chaque chose devient`,
          why: `Entre héritiers aussi, un oui dit au téléphone se discute.`,
          first: `Une ligne par chose : droits, nom, domaine, comptes, appareils. En face : garder, prêter, confier, vendre, fermer. Le notaire relit.`,
          done: `Tous ont signé ; pour un mineur, le juge des tutelles si un droit se perd.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Write together what becomes of each thing`,
          why: `Between heirs too, a yes on the telephone is disputed.`,
          first: `One line a thing: rights, name, domain, accounts, devices. Opposite: keep, lend, entrust, sell, close. The notary reads it.`,
          done: `All have signed; for a minor, the guardianship judge if a right is lost.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'entrust-it',
        within: 180,
        irrevocable: true,
        fr: {
          title: `Confier la suite à deux personnes, ou fermer proprement`,
          why: `Ce que personne ne tient finit par tromper.`,
          first: `À qui s’est proposé : « Prendriez-vous la suite à deux, sous votre nom à vous, celui de l’auteur en tête ? » Chaque compte change de mains avec vous.`,
          done: `Deux personnes entrent partout ; ou l’archive est en ligne, et la fin annoncée.`,
          takes: `Une journée`
        },
        en: {
          title: `Entrust the sequel to two people, or close it well`,
          why: `What nobody looks after ends by misleading.`,
          first: `To those who offered: “Would you carry it on as two, under your own name, with the author’s at the top?” Each account changes hands with you there.`,
          done: `Two people get in everywhere; or the archive is online, and the end announced.`,
          takes: `One day`
        }
      }
    ],
    never: [
      {
        advice: ['bridge-shortage', 'bridging-advance'],
        fr: `Demander une avance, ou signer une aide, avant l’avis du notaire : ce serait peut-être accepter la succession.`,
        en: `Asking for an advance, or signing for help, before the notary’s advice: that may be accepting the estate.`
      },
      {
        advice: ['relicense', 'dual-licence', 'licence-reciprocity', 'reciprocity-licence'],
        fr: `Changer la licence avant que tous les héritiers l’aient signé.`,
        en: `Changing the licence before all the heirs have signed.`
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
        fr: `Fonder une structure pour en hériter : un hôte qui existe suffit.`,
        en: `Founding an organisation to inherit: a host that exists is enough.`
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
        fr: `Garder coûte peu : de l’ordre de 5 à 30 € par mois de serveur, un nom de domaine par an. Gardez les factures pour la succession.`,
        en: `Keeping costs little: of the order of €5 to €30 a month for a server, a domain name a year. Keep the bills for the estate.`
      },
      {
        standing: 'unfit',
        sources: [gdpr],
        fr: `Vendre un fichier de noms ou d’adresses : il y faut une base légale, et que chaque personne l’apprenne (RGPD, articles 6 et 14).`,
        en: `Selling a file of names or addresses: it takes a legal basis, and telling each person (GDPR, articles 6 and 14).`
      }
    ],
    law: [
      {
        sources: [succession, survivingSpouse],
        fr: `La veuve ou le veuf a souvent l’usufruit des droits d’auteur (L123-6 du CPI) : au notaire de dire la part de chacun. Garder, payer l’urgent : cela n’accepte pas la succession, si vous ne vous dites pas héritier (code civil, 784). Vendre ou céder l’accepte, dettes comprises (782, 783, 785).`,
        en: `The widow or widower often has the use of the author’s rights (L123-6 of the French CPI); the notary says each one’s share. Keeping, paying what is urgent: that is not accepting the estate, if you do not call yourself an heir (French civil code, 784). Selling or giving away is, debts included (782, 783, 785).`
      },
      {
        when: someIsFree,
        sources: [intellectualPropertyCode],
        fr: `La licence libre déjà donnée tient après la mort, pour ce qu’elle couvre ; le nom de l’auteur aussi (L121-1).`,
        en: `The free licence given already holds after death, for what it covers; so does the author’s name (L121-1).`
      }
    ],
    home: [
      {
        fr: `Premier choix : un hôte de ce domaine {house} tient la suite, par une page, départ libre. Préférez la garder vous-même si rien ne presse et si quelqu’un vous aide.`,
        en: `First choice: a host of that field {house} holds the sequel, by one page, free to leave. Prefer to keep it yourself if nothing is urgent and somebody helps you.`
      }
    ],
    say: [
      {
        when: inUse,
        fr: {
          to: `À qui demande une correction`,
          says: `« Je n’y connais rien, et je n’ai pas à répondre à sa place. Écrivez votre demande ici : qui prendra la suite la lira. »`
        },
        en: {
          to: `To whoever asks for a fix`,
          says: `“I know nothing about it, and it is not for me to answer in their place. Write your request here: whoever carries it on will read it.”`
        }
      },
      {
        fr: {
          to: `Aux autres héritiers`,
          says: `« Je garde tout, je ne vends rien. On décide ensemble, avec le notaire, avant {decision-date}. »`
        },
        en: {
          to: `To the other heirs`,
          says: `“I keep everything, I sell nothing. We decide together, with the notary, by {decision-date}.”`
        }
      }
    ],
    risk: [
      {
        fr: `Laisser filer l’adresse faute d’un paiement. Ou signer vite, seul, ce qui est à plusieurs.`,
        en: `Losing the address for want of one payment. Or signing fast, alone, what belongs to several.`
      }
    ],
    stop: [
      {
        fr: `Personne pour la suite {decision-date} : vous gardez la copie, annoncez la fin, et fermez ce qui peut tromper.`,
        en: `Nobody for the sequel on {decision-date}: you keep the copy, announce the end, and close what may mislead.`
      }
    ],
    find: [
      {
        fr: `Ses papiers et ses messages : un contrat, une promesse, des consignes pour ses comptes ?`,
        en: `Their papers and messages: a contract, a promise, instructions for their accounts?`
      },
      {
        when: online,
        fr: `L’hébergeur et le bureau du nom de domaine : que coupent-ils, après combien d’impayés ?`,
        en: `The host and the domain registrar: what do they cut, after how many unpaid bills?`
      }
    ]
  }
});
