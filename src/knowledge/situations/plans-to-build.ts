import { aidWords } from '#knowledge/note/aid-words.ts';
import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { ecologicalField } from '#knowledge/facts/ecological-field.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { argumentAdvice } from '#knowledge/advice/argument/index.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { machineLaw, makesMachines } from '#knowledge/note/deliveries.ts';
import { DELIVERIES } from '#knowledge/note/harm.ts';
import { ownedElsewhere } from '#knowledge/note/owned-elsewhere.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { answeredByKind } from '#knowledge/note/offer-terms.ts';
import { settledFirst } from '#knowledge/part-terms.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { medicalDevices } from '#knowledge/sources/law-of-fields.ts';
import { oshwaCertification, patentNovelty } from '#knowledge/sources/joining.ts';
import { electricalWaste, radioEquipment, workEquipment } from '#knowledge/sources/law-of-objects.ts';
import {
  cyberResilienceAct,
  electronicCompatibility,
  gdpr,
  hazardousSubstances,
  nameOnTheProduct,
  productLiabilityDirective,
  productSafetyRegulation
} from '#knowledge/sources/law.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';
import { associationsAct } from '#knowledge/sources/safekeeping.ts';

/** What is told to somebody who makes a thing known, and to whoever pays for it. */
const told = argumentAdvice.map(({ id }) => id);
const toldOutside = told.filter((id) => id.startsWith('influencer-'));
const toFunders = told.filter((id) => id.startsWith('funder-'));
const youSell = ownRevenue.is('complementary', 'threatened');
const electronic = resource.has('software');
const recorded = all(resource.has('content'), agreement.has('people-shown'));
const plansToSettle = all(not(agreement.has('only-us')), not(settledFirst('plans')));
/** They hand over objects, or others already use them: nothing is made known before the papers and the checks. */
const heldBack = any(youSell, maturity.atLeast('first-users'));
/** A group that is no body neither sells, nor signs, nor insures: others do it in its place. */
const groupCannotSell = all(carrier.is('informal-group'), recipient.is('nobody', 'company'), not(youSell));
const mustEarnSoon = all(youSell, motive.has('livelihood'), runway.atMost('three-to-six'));
/** What it gives is a figure or an image that others decide from. */
const measures = all(electronic, field.is('science', 'nature'));
/** Whose hand is in the plans; whoever owns a work taken up is asked something else, unless the plans are theirs. */
const othersDrew = any(
  agreement.has('co-authors', 'contractor', 'employer', 'heirs'),
  startingPoint.is('fork')
);
const plansAlone = not(resource.has('content', 'data', 'standard'));
const fromAnEmployer = agreement.has('employer');
/** Part of it is public, not given, and somebody may still wish for a patent. */
const patentLeft = all(
  access.atLeast('in-part'),
  // What is drawn there is a work more than an invention: whoever asks of a patent says so.
  not(field.is('culture', 'school', 'language')),
  any(offerKind.has('exclusive'), all(any(fromAnEmployer, carrier.is('research')), not(freeLicence)))
);
const allOfItIsYours = all(agreement.has('only-us'), not(rightsToSettle), not(startingPoint.is('fork')));

/** Plans that others are to build from: the files, the stranger who builds, and who answers for an accident. */
export const plansToBuild = situation({
  id: 'plans-to-build',
  over: ['source-taken-up'],
  // Those who drew plans are asked here too, and an accident is spoken of.
  overWhere: [{ situation: 'many-authors', when: plansAlone }],
  covers: [{ situation: 'many-authors', when: plansAlone }],
  requires: [
    {
      when: resource.has('hardware'),
      fr: `Vous partagez des plans que d’autres fabriquent`,
      en: `You share plans that others make`
    },
    { when: maturity.atLeast('prototype'), fr: `Une première version existe`, en: `A first version exists` },
    {
      when: any(not(settledFirst('plans')), not(agreement.has('people-shown'))),
      fr: `{Les droits sur les plans restent à dire}, ou {personne n’a à dire oui à son image ou à sa voix}`,
      en: `{The rights in the plans remain to be said}, or {nobody has to agree to their image or voice being used}`
    }
  ],
  favours: [
    {
      when: motive.has('rights', 'answer-somebody'),
      strong: true,
      fr: `Vous demandez {à qui c’est} ou {que répondre}`,
      en: `You ask {whose it is} or {what to reply}`
    },
    {
      when: motive.has('livelihood', 'open-business'),
      strong: true,
      fr: `Vous voulez {en vivre} ou {ouvrir sans tout perdre}`,
      en: `You want {to live from it} or {to open it without losing all}`
    },
    {
      when: agreement.has('co-authors', 'source-owner', 'contractor'),
      strong: true,
      fr: `D’autres ont des droits sur une part`,
      en: `Others hold rights in a part`
    },
    {
      when: usersProduce.is('yes'),
      strong: true,
      fr: `Qui s’en [sert|servira] le construit`,
      en: `Those who [use|will use] it build it`
    },
    {
      when: opponents.has('industry', 'supplier'),
      fr: `{Une filière} ou {un fabricant} y perd`,
      en: `{An industry} or {a maker} stands to lose`
    },
    companiesAreUsers
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des plans que d’autres doivent pouvoir construire`,
    summary: `Des plans ouverts se prouvent par une personne inconnue qui construit seule, et se protègent par une notice franche.`,
    question: `D’autres peuvent-ils construire nos plans, et qui répond d’un accident ?`
  },
  en: {
    title: `Plans that others must be able to build`,
    summary: `Open plans are proved by a stranger who builds alone, and protected by frank instructions.`,
    question: `Can others build from our plans, and who answers for an accident?`
  },
  note: {
    answer: [
      {
        when: fromAnEmployer,
        sources: [authorsRights],
        fr: `Pas sans l’employeur, par écrit, pour ce qui vient d’un emploi. Une invention de mission est à lui, et se déclare (L611-7) ; un dessin reste d’abord à qui l’a fait (L111-1). Lisez le contrat. Ce qui est dessiné hors des fonctions, sans en repartir, est en général à qui l’a dessiné.`,
        en: `Not without the employer, in writing, for what comes from a job. An invention made on duty is the employer’s, and is declared to it (L611-7). A drawing stays at first with whoever made it (L111-1). Read the contract. What is drawn outside the duties, without starting from it, as a rule belongs to whoever drew it.`
      },
      {
        when: all(not(youSell), opponents.has('members')),
        fr: `Séparez. Les plans et le nom restent hors de l’entreprise, par écrit. Ses kits attendent conformité et assurance, et portent son nom, jamais le vôtre.`,
        en: `Keep the two apart. The plans and the name stay out of the company, in writing. Its kits wait for compliance and insurance, and carry its own name, never yours.`
      },
      {
        when: access.atMost('on-request'),
        fr: `Décidez du brevet avant de publier : après, il est trop tard.`,
        en: `Decide about a patent before you publish: afterwards, it is too late.`
      },
      {
        about: OFFER,
        unless: answeredByKind,
        when: all(freeLicence, allOfItIsYours, not(youSell)),
        fr: `Un fabricant peut déjà vendre d’après vos plans. Ce qui se négocie : son nom sur l’objet, son assurance, et ce que la licence laisse garder.`,
        en: `A manufacturer may already sell from your plans. What can be negotiated: their name on the object, their insurance, and what the licence lets them keep.`
      },
      {
        about: OFFER,
        unless: answeredByKind,
        when: all(freeLicence, not(allOfItIsYours), not(youSell)),
        fr: `Un fabricant peut en général faire l’objet, sauf brevet ou modèle : demandez. Les plans se copient selon leur licence : lisez d’abord ce qu’elle fait rendre. Le nom sur l’objet et l’assurance se négocient.`,
        en: `A manufacturer may as a rule make the object, patents and designs apart: ask. Plans are copied as their licence allows: first read what it makes people give back. The name on the object and insurance are to be negotiated.`
      },
      {
        when: all(resource.has('content'), not(agreement.has('only-us')), not(freeLicence)),
        fr: `Chacun ne donne que sa part. Les plans par qui les a dessinés, la notice par qui l’a écrite.`,
        en: `Each gives only their own part. Plans by those who drew them, instructions by those who wrote them.`
      },
      {
        when: not(youSell),
        fr: `Publier n’est pas fabriquer : qui remet un objet ou un kit en répond d’abord. Vous aussi, peut-être, si vous l’avez dessiné ou monté. Aucun kit, sous aucun nom, avant conformité et assurance.`,
        en: `Publishing is not making: whoever hands over an object or a kit answers first. So may you, if you drew it or built it. No kit, under any name, before compliance and insurance.`
      },
      {
        when: youSell,
        fr: `Vous pouvez vendre vos objets et laisser les plans libres. Mais qui vend fabrique : la conformité d’abord, l’assurance ensuite, puis la livraison.`,
        en: `You may sell your objects and leave the plans free. But whoever sells is the maker: compliance first, then insurance, then delivery.`
      },
      {
        when: mustEarnSoon,
        fr: `Les kits ne paieront pas à temps. D’ici là : réglages, réparations et démonstrations, une fois l’assureur d’accord par écrit, et un autre revenu à chercher.`,
        en: `The kits will not pay in time. Until then: settings, repairs and demonstrations, once the insurer agrees in writing, and other income to look for.`
      },
      {
        when: maturity.atMost('prototype'),
        fr: `Vos plans sont prêts quand une personne inconnue a construit avec vos seuls fichiers.`,
        en: `Your plans are ready when a stranger has built from your files alone.`
      }
    ],
    facts: [
      {
        when: not(youSell),
        fr: `Ce sont des plans et une notice. Ce n’est pas un produit, tant que vous ne remettez ni objet ni kit.`,
        en: `These are plans and instructions. They are not a product, as long as you hand over neither object nor kit.`
      },
      {
        fr: `Une licence de plans ne ferme pas la fabrication. C’est le nom que vous pouvez garder, rarement la forme.`,
        en: `A plans licence does not close manufacture. What you can keep is the name, seldom the shape.`
      }
    ],
    steps: [
      {
        id: 'decide-on-a-patent',
        within: 7,
        sources: [patentNovelty],
        when: access.atMost('on-request'),
        fr: {
          title: `Décider du brevet, par écrit, avec {may-agree}`,
          why: `Une invention montrée au public ne se brevète plus.`,
          first: `« Brevet, oui ou non, avant {in-14} ? Sans oui, nous publions, et personne n’en déposera plus. »`,
          done: `{in-14}, un oui ou un non est daté.`,
          takes: `1 h`
        },
        en: {
          title: `Decide about a patent, in writing, with {may-agree}`,
          why: `An invention shown to the public can no longer be patented.`,
          first: `“A patent, yes or no, by {in-14}? Without a yes we publish, and nobody will file one any more.”`,
          done: `On {in-14}, a yes or a no has a date.`,
          takes: `1 h`
        }
      },
      {
        id: 'what-is-in-no-text',
        within: 7,
        beside: true,
        when: patentLeft,
        sources: [patentNovelty],
        fr: {
          title: `Lister ce qui n’est dans aucun texte, avant toute déclaration`,
          why: `Un article, un exposé ou une soutenance le rend public pour toujours.`,
          first: `Deux colonnes : paru, montré ou dit sans secret ; jamais sorti. Lisez la seconde avec {may-agree}, sous secret : « Déposer, garder ou ouvrir, avant {in-30} ? Jusque-là, ni texte, ni soutenance n’en parle. »`,
          done: `{in-30}, chaque ligne de la seconde est déclarée, ou écartée par écrit.`,
          takes: `2 h`
        },
        en: {
          title: `List what is in no text, before any declaration`,
          why: `A paper, a talk or a thesis defence makes it public for good.`,
          first: `Two columns: published, shown or told without secrecy; never out. Read the second with {may-agree}, under secrecy: “File, keep or open, by {in-30}? Until then, no text and no defence speaks of it.”`,
          done: `On {in-30}, each line of the second is declared, or set aside in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'what-others-own',
        within: 7,
        when: agreement.has('source-owner'),
        unless: startingPoint.is('fork'),
        consent: true,
        ...ownedElsewhere
      },
      {
        id: 'reply-to-the-maker',
        about: OFFER,
        unless: answeredByKind,
        within: 7,
        when: any(motive.has('answer-somebody'), companiesAreUsers),
        fr: {
          title: `Poser trois questions à qui veut fabriquer{offer-quoted}`,
          why: `Sa réponse dit s’il fabrique avec vous ou à votre place.`,
          first: `« Quel nom sur l’objet, quelle assurance, quelles modifications rendues ? Répondez avant {in-14} ; rien n’est promis d’ici là. »`,
          done: `{in-14}, ses trois réponses sont écrites, ou une relance est partie.`,
          takes: `30 min`
        },
        en: {
          title: `Put three questions to whoever wants to make it{offer-quoted}`,
          why: `The reply says whether they make it with you or instead of you.`,
          first: `“Which name on the object, which insurance, which changes given back? Reply by {in-14}; nothing is promised until then.”`,
          done: `On {in-14}, the three answers are in writing.`,
          takes: `30 min`
        }
      },
      {
        id: 'origin-of-the-plans',
        within: 7,
        when: startingPoint.is('fork'),
        sources: [authorsRights],
        fr: {
          title: `Retrouver la licence des plans d’origine, et leur auteur`,
          why: `Sans elle, ces plans ne se copient ni ne se modifient (L122-4).`,
          first: `Cherchez-la dans leurs fichiers. Aucune ? Retirez ces plans de votre page, et écrivez : « Nous partons de vos plans. Modifier, publier, vendre l’objet : sous quelle licence ? »`,
          done: `Une licence est au dossier, ou ces plans ne sont plus en ligne.`,
          takes: `1 h`
        },
        en: {
          title: `Find the licence of the original plans, and their author`,
          why: `Without it these plans are neither copied nor changed (L122-4).`,
          first: `Look for it in their files. None? Take these plans off your page, and write: “We start from your plans. Changing, publishing, selling the object: under which licence?”`,
          done: `A licence is in the folder, or these plans are no longer online.`,
          takes: `1 h`
        }
      },
      {
        id: 'hold-the-kits',
        within: 7,
        when: not(youSell),
        fr: {
          title: `Faire suspendre toute vente, montée ou en kit, sous tout nom`,
          why: `Qui remet l’objet en répond ; qui l’aide à le monter, parfois aussi.`,
          first: `À qui vend ou voudrait vendre : « La licence reste. Sans conformité prouvée ni assurance écrite, ne vendez pas ; nous n’aidons ni à le monter ni à le vendre. Personne ne dépose le nom. »`,
          done: `La phrase est en tête des plans, et chez qui vend.`,
          takes: `30 min`
        },
        en: {
          title: `Have every sale put on hold, assembled or as a kit, under any name`,
          why: `Whoever hands it over answers for it; whoever helps build it, sometimes too.`,
          first: `To whoever sells or would like to: “The licence stands. Without proven compliance and written insurance, do not sell; we help neither to build nor to sell one. Nobody registers the name.”`,
          done: `The sentence heads the plans, and has reached whoever sells.`,
          takes: `30 min`
        }
      },
      {
        id: 'warn-the-users',
        within: 7,
        when: all(maturity.atLeast('first-users'), not(measures)),
        fr: {
          title: `Faire contrôler chaque objet déjà en service`,
          why: `On ne rappelle que les objets que l’on sait où trouver.`,
          first: `À {users} : « Objet construit d’après nos plans, et qui peut blesser : arrêtez-le. Pièce ajoutée : remontez celle d’origine. Cela jusqu’au contrôle écrit d’une personne compétente. » La liste reste hors de l’espace public, chiffrée, à deux lecteurs.`,
          done: `Chaque objet a sa ligne ; chaque message est parti.`,
          takes: `2 h`
        },
        en: {
          title: `Have every object already in use inspected`,
          why: `Only objects that can be found can be recalled.`,
          first: `To each: “An object built from our plans that may hurt: stop using it. A part added: put the original one back. So until a competent person has inspected it, in writing.” The list stays out of the public space, encrypted, with two readers.`,
          done: `Each object has its line; every message has gone.`,
          takes: `2 h`
        }
      },
      {
        id: 'warn-who-measures',
        within: 7,
        when: all(maturity.atLeast('first-users'), measures),
        fr: {
          title: `Dire à qui s’en sert ce que le résultat ne prouve pas`,
          why: `Le danger, ici, est un résultat faux que l’on croit.`,
          first: `À {users} : « Aucune décision de santé, de sécurité ou de police sur ce seul résultat : contrôlez avec un appareil de référence. » La liste reste hors de l’espace public.`,
          done: `Chaque appareil a sa ligne, chaque lieu son message.`,
          takes: `2 h`
        },
        en: {
          title: `Tell those who use it what the result does not prove`,
          why: `The danger here is a wrong result that is believed.`,
          first: `To each place: “No decision on health, safety or enforcement from this result alone: check with a reference instrument.” The list stays out of the public space.`,
          done: `Each device has its line, each place its message.`,
          takes: `2 h`
        }
      },
      {
        id: 'insure-your-kits',
        about: DELIVERIES,
        within: 7,
        costs: ['product-insurance', 'technical-file'],
        when: all(youSell, not(electronic)),
        sources: [productSafetyRegulation],
        fr: {
          title: `Ne rien livrer sans conformité ni assurance`,
          why: `Ici, c’est vous le fabricant. Une assurance ne remplace pas le marquage CE.`,
          first: `Un papier manque ? À l’assurance et à un centre technique : « Que couvrez-vous, quels essais, quel jour ? » Puis à chaque commande : « Livraison suspendue, sans jour promis : il manque ceci. Annulez si vous voulez : ce qui est payé est rendu. Nouvelles {in-30}. » Déjà vendu : un danger connu se dit aussitôt aux acheteurs et aux autorités (règlement 2023/988, article 9). Le reste : d’abord à un conseil.`,
          done: `Le mot est parti ; listés : textes qui s’appliquent, assurance, objets déjà vendus.`,
          takes: `3 h`
        },
        en: {
          title: `Deliver nothing without compliance and insurance`,
          why: `Here the maker is you. Insurance does not replace CE marking.`,
          first: `A paper is missing? To the insurer and a technical centre: “What do you cover, which tests, on which day?” Then to each order: “Delivery is on hold, no day promised: this is missing. Cancel if you wish: what you paid is returned. News on {in-30}.” Sold already: a known danger is told at once to buyers and the authorities (Regulation 2023/988, article 9). The rest: to an adviser first.`,
          done: `The word has gone; texts that apply, insurance and objects already sold are listed.`,
          takes: `3 h`
        }
      },
      {
        id: 'mark-your-devices',
        about: DELIVERIES,
        within: 7,
        costs: ['product-insurance', 'technical-file'],
        when: all(youSell, electronic),
        sources: [electronicCompatibility, hazardousSubstances, cyberResilienceAct, productSafetyRegulation],
        fr: {
          title: `Ne rien livrer sans marquage CE ni assurance`,
          why: `Le fabricant, c’est vous ; une assurance ne remplace pas le marquage.`,
          first: `Ce qui manque : dossier, essais (le vôtre peut suffire : directive 2014/30, annexe II ; radio : 2014/53), déclaration UE, éco-organisme. À chaque commande : « Livraison suspendue, sans jour promis ; remboursée si vous annulez. Nouvelles {in-30}. » Déjà vendu et connecté : une faille exploitée se signale sous 24 heures (règlement 2024/2847). Un danger connu se dit aussitôt aux acheteurs et aux autorités (règlement 2023/988, article 9). Le reste : d’abord à un conseil.`,
          done: `Le mot est parti ; listés : textes qui s’appliquent, assurance, objets déjà vendus.`,
          takes: `3 h, plus l’attente`
        },
        en: {
          title: `Deliver nothing without CE marking and insurance`,
          why: `Here the maker is you. Insurance does not replace the marking.`,
          first: `What is missing: file, tests (your own may do: Directive 2014/30, annex II; radio: 2014/53), EU declaration, recycling scheme. To each order: “Delivery is on hold, no day promised; refunded if you cancel. News on {in-30}.” Sold already and connected: an exploited flaw is reported within 24 hours (Regulation 2024/2847). A known danger is told at once to buyers and the authorities (Regulation 2023/988, article 9). The rest: to an adviser first.`,
          done: `The word has gone; texts that apply, insurance and objects already sold are listed.`,
          takes: `3 h, plus the wait`
        }
      },
      {
        id: 'gather-the-files',
        within: 7,
        fr: {
          title: `Réunir les fichiers modifiables, sous un numéro de version`,
          why: `Une image de plan ne se corrige pas.`,
          first: `Un dossier numéroté : fichiers sources, pièces, fournisseurs, prix.`,
          done: `Une autre personne a tout ouvert sans logiciel payant.`,
          takes: `Une journée`
        },
        en: {
          title: `Gather the files that can be edited, under a version number`,
          why: `A picture of a plan cannot be corrected.`,
          first: `One numbered folder: source files, parts, suppliers, prices.`,
          done: `Somebody else has opened everything without paid software.`,
          takes: `One day`
        }
      },
      {
        id: 'say-the-dangers',
        within: 30,
        fr: {
          title: `Écrire l’usage prévu et les dangers`,
          why: `Un danger connu et caché vous serait reproché.`,
          first: `En tête de la notice : « Prévu pour : … Essayé par : … Jamais pour : … Un accident, un doute : écrivez-nous ici. »`,
          done: `Le texte ouvre la notice, daté, avec une adresse lue.`,
          takes: `3 h`
        },
        en: {
          title: `Write down the intended use and the dangers`,
          why: `A danger known and hidden would be held against you.`,
          first: `At the top of the instructions: “Meant for: … Tried by: … Never for: … An accident, a doubt: write to us here.”`,
          done: `The text opens the instructions, dated, with an address that is read.`,
          takes: `3 h`
        }
      },
      {
        id: 'read-the-contract',
        within: 7,
        costs: ['rights-hours'],
        when: fromAnEmployer,
        sources: [authorsRights],
        fr: {
          title: `Relire le contrat avec un conseil, avant d’écrire à l’employeur`,
          why: `Une lettre partie trop tôt dit plus qu’elle ne demande.`,
          first: `Sur une page : dates du contrat, des premiers plans, de leur publication. À un conseil en propriété industrielle ou à un syndicat : « Qu’est-ce qui est à moi ? Dois-je déclarer une invention, et quand ? »`,
          done: `Un rendez-vous a une date ; aucune lettre ne part avant.`,
          takes: `2 h`
        },
        en: {
          title: `Read the contract with an adviser, before you write to the employer`,
          why: `A letter sent too soon says more than it asks.`,
          first: `On one page: dates of the contract, of the first plans, of their publication. To a patent attorney or a union: “What is mine? Must I declare an invention, and when?”`,
          done: `A meeting has a date; no letter leaves before it.`,
          takes: `2 h`
        }
      },
      {
        id: 'collect-agreements',
        within: 30,
        when: all(plansToSettle, othersDrew, not(fromAnEmployer)),
        about: AGREEMENTS,
        consent: true,
        action: 'get-agreements',
        fr: {
          title: `Recueillir un oui écrit, pour les parts sans licence`,
          why: `Une part déjà donnée sous licence ne se redemande pas.`,
          first: `À {owners} : « Votre part paraît sous la licence jointe, avec votre nom, vente comprise, définitivement. Oui ou non avant {in-30} ? Sans réponse {in-60}, votre part est retirée. »`,
          done: `Chaque fichier a ses noms, et sa licence ou son oui.`,
          takes: `Une journée`
        },
        en: {
          title: `Collect a written yes, for parts without a licence`,
          why: `A part already given under a licence is not asked for again.`,
          first: `To {owners}: “Your part appears under the licence attached, with your name, selling included, for good. Yes or no by {in-30}? With no answer on {in-60}, your part is withdrawn.”`,
          done: `Each file has its names, and its licence or its yes.`,
          takes: `One day`
        }
      },
      {
        id: 'ask-the-employer',
        within: 30,
        when: all(plansToSettle, fromAnEmployer),
        consent: true,
        action: 'get-agreements',
        fr: {
          title: `Demander un écrit à l’employeur, puis aux autres qui ont dessiné`,
          why: `Un employeur répond en mois : la demande part tôt, relue par votre conseil.`,
          first: `« Voici les fichiers et leurs dates. Quels droits estimez-vous avoir, sur lesquels, et qui en décide ? » Aux autres : « Votre part, sous la licence jointe : oui ou non ? »`,
          done: `Les lettres sont parties ; relance {in-60}, rendez-vous {in-90}.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Ask the employer for a written answer, then the others who drew`,
          why: `An employer answers in months: ask early, in words your adviser has read.`,
          first: `“Here are the files and their dates. Which rights do you hold to be yours, in which of them, and who decides?” To the others: “Your part, under the licence attached: yes or no?”`,
          done: `The letters have gone; reminder on {in-60}, meeting on {in-90}.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-who-invoices',
        within: 7,
        when: recipient.is('umbrella'),
        fr: {
          title: `Demander à qui facture pour vous ce qu’il assure et possède`,
          why: `La structure qui facture un stage en répond d’abord.`,
          first: `À votre coopérative ou à votre portage : « Assurez-vous stages, plans, kit ? Mes dessins sont-ils à vous ? Par écrit, avant {in-14}. »`,
          done: `{in-14}, quatre réponses écrites, ou un stage suspendu.`,
          takes: `30 min`
        },
        en: {
          title: `Ask whoever invoices for you what they insure and own`,
          why: `The body that invoices a workshop answers for it first.`,
          first: `To your cooperative or umbrella company: “Do you insure workshops, plans, a kit? Are my drawings yours? In writing, by {in-14}.”`,
          done: `On {in-14}, four written answers, or a workshop put off.`,
          takes: `30 min`
        }
      },
      {
        id: 'ask-an-insurer-now',
        within: 7,
        when: mustEarnSoon,
        fr: {
          title: `Chercher un revenu qui ne dépende d’aucun kit`,
          why: `La conformité prend des mois, le loyer n’attend pas.`,
          first: `Quatre appels : France Travail (vos droits) ; un assureur (« Couvrez-vous réglages, réparations, démonstrations, à quel prix ? ») ; deux clients qui paieraient cela.`,
          done: `{in-14}, un montant par mois est écrit, ou zéro.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Look for income that hangs on no kit`,
          why: `Compliance takes months, and rent does not wait.`,
          first: `Four calls: the jobseekers’ office (your rights); an insurer (“Do you cover settings, repairs, demonstrations, at what price?”); two customers who would pay for that.`,
          done: `On {in-14}, an amount a month is in writing, or zero.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-an-insurer',
        within: 30,
        unless: mustEarnSoon,
        fr: {
          title: `Demander une réponse écrite à un assureur`,
          why: `C’est lui qui permet un stage ou un kit.`,
          first: `« Couvrez-vous stages, plans publiés, réparations, un kit, et à quel prix ? Ce qui a déjà lieu d’abord ; le tout avant {in-30}. »`,
          done: `Quatre réponses : stages, plans, réparations, kit.`,
          takes: `1 h`
        },
        en: {
          title: `Get an insurer’s answer in writing`,
          why: `It is what allows a workshop or a kit.`,
          first: `“Do you cover workshops, published plans, repairs, a kit, and at what price? What already takes place first; all of it by {in-30}.”`,
          done: `Four answers: workshops, plans, repairs, kit.`,
          takes: `1 h`
        }
      },
      {
        id: 'publish-a-version',
        within: 90,
        when: all(not(freeLicence), not(offerKind.has('exclusive'))),
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Publier une version numérotée des plans, sous CERN-OHL 2.0`,
          why: `S fait rendre les plans modifiés ; P laisse libre ; W est entre les deux.`,
          first: `Premier choix, S si vous attendez les corrections ; P sinon. Licence, version, date et noms, dans le dossier.`,
          done: `Tout se télécharge en une fois, sans vous écrire.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish a numbered version of the plans, under CERN-OHL 2.0`,
          why: `S makes changed plans come back; P leaves people free; W lies between.`,
          first: `First choice, S if you want corrections back; otherwise P. Licence, version, date and names, in the folder.`,
          done: `All of it downloads at once, without writing to you.`,
          takes: `Two days`
        }
      },
      {
        id: 'who-sells',
        within: 90,
        when: not(youSell),
        fr: {
          title: `Signer une page avec qui vend`,
          why: `Un kit flou finit par être le vôtre.`,
          first: `Signe la structure assurée qui vous accueille, sur mandat écrit de qui a dessiné ; sans elle, rien. « Vous vendez sous votre nom : vous êtes le fabricant. Conformité et assurance d’abord, plans modifiés sous trente jours ; nous vous citons. »`,
          done: `Signée, avec les preuves de conformité et l’attestation d’assurance.`,
          takes: `Une journée`
        },
        en: {
          title: `Sign one page with whoever sells`,
          why: `A vague kit ends up being yours.`,
          first: `The insured body that hosts you signs, on a written mandate from those who drew; without it, nothing. “You sell under your own name: you are the maker. Compliance and insurance first, changed plans within thirty days; we name you.”`,
          done: `Signed, with the proofs of compliance and the insurance certificate.`,
          takes: `One day`
        }
      },
      {
        id: 'stranger-builds',
        within: 180,
        fr: {
          title: `Faire construire par une personne inconnue`,
          why: `C’est la seule preuve d’une notice.`,
          first: `Chaque droit écrit d’abord. Puis, à un atelier d’une autre ville : « Construisez-le sans notre aide, notez vos hésitations. Ni usage ni remise avant contrôle, et conformité si elle est due. »`,
          done: `L’objet est contrôlé, et la notice corrigée.`,
          takes: `Un mois`
        },
        en: {
          title: `Have a stranger build it`,
          why: `It is the only proof of instructions.`,
          first: `Each right in writing first. Then, to a workshop in another town: “Build one without our help, and note your hesitations. No use and no handing over before a check, and conformity where it is due.”`,
          done: `It has been checked, and the instructions corrected.`,
          takes: `One month`
        }
      },
      {
        id: 'list-it',
        within: 180,
        sources: [oshwaCertification],
        when: freeLicence,
        fr: {
          title: `L’inscrire à l’Open Source Hardware Association`,
          why: `C’est gratuit, et le numéro distingue vos plans d’une copie fermée.`,
          first: `Seulement une fois chaque droit écrit. Relisez ses conditions : pièces fermées signalées, plans complets. Une personne ou une structure signe.`,
          done: `Un numéro figure sur les plans et la notice.`,
          takes: `3 h`
        },
        en: {
          title: `Register it with the Open Source Hardware Association`,
          why: `It is free, and the number tells yours from a closed copy.`,
          first: `Only once each right is in writing. Read its terms: closed parts flagged, plans complete. A person or a body signs.`,
          done: `A number is on the plans and the instructions.`,
          takes: `3 h`
        }
      }
    ],
    never: [
      {
        advice: ['licence-creative-commons'],
        when: not(resource.has('content')),
        fr: `Une licence Creative Commons pour les plans : elle n’est pas écrite pour des objets.`,
        en: `A Creative Commons licence for the plans: it is not written for objects.`
      },
      {
        advice: ['donations'],
        when: recipient.is('nobody', 'own-name'),
        fr: `Des dons avec reçu fiscal : une personne n’en délivre pas.`,
        en: `Gifts with tax relief: a person cannot issue the receipts.`
      },
      {
        advice: ['derived-products', 'training', 'services'],
        when: groupCannotSell,
        fr: `Un kit, un objet ou un stage vendus par le groupe : il ne peut ni signer ni s’assurer.`,
        en: `A kit, an object or a workshop sold by the group: it can neither sign nor insure itself.`
      },
      {
        advice: [
          ...toldOutside,
          'recruit-ambassadors',
          'get-listed',
          'demo-video',
          'crowdfunding',
          'sponsorship'
        ],
        when: heldBack,
        fr: `Faire connaître l’objet (influence, presse, campagne) avant le contrôle des objets en service et la conformité.`,
        en: `Making the object known (influence, press, campaign) before those in use are checked and it complies.`
      },
      {
        advice: toFunders,
        when: youSell,
        fr: `Promettre l’objet à un financeur avant la conformité et les droits écrits.`,
        en: `Promising the object to a funder before it complies and the rights are in writing.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: youSell,
        fr: `Gardez-en une réserve : un objet vendu sans conformité se corrige, se reprend ou se rembourse.`,
        en: `Keep a reserve out of it: an object sold without compliance is corrected, taken back or refunded.`
      },
      {
        standing: 'fits',
        when: youSell,
        fr: `Vos objets montés, une fois conformes : environ deux fois et demie le prix des pièces, essai, assurance et retours compris.`,
        en: `Assembled objects, once compliant: about two and a half times the price of the parts, testing, insurance and returns included.`
      },
      {
        standing: 'fits',
        when: all(canSell, not(groupCannotSell)),
        fr: `Un stage sans remise d’objet, une fois assuré : de l’ordre de 50 à 150 € par personne et par jour. Si l’on repart avec l’objet : après conformité seulement.`,
        en: `A workshop that shows and hands over nothing, once insured: about €50 to €150 per person per day. If people leave with the object: only after compliance.`
      },
      {
        standing: 'fits',
        when: all(canSell, groupCannotSell),
        fr: `Un stage sans remise d’objet, tenu par une association assurée : de l’ordre de 50 à 150 € par personne et par jour, pour elle.`,
        en: `A workshop that hands over nothing, held by an insured association: about €50 to €150 per person per day, to it.`
      },
      {
        standing: 'fits',
        when: companiesAreUsers,
        fr: `Un fabricant : une commande ou un soutien, payés d’avance.`,
        en: `A manufacturer: an order or support, paid in advance.`
      },
      {
        standing: 'unfit',
        sources: [nameOnTheProduct],
        fr: `Un pourcentage contre votre nom sur l’objet d’un autre : vous pourriez en répondre comme le fabricant (arrêt européen C-264/21).`,
        en: `A percentage for your name on somebody else’s object: you could answer for it as its maker does (EU Court of Justice, C-264/21).`
      },
      {
        standing: 'fits',
        programme: 'ademe-call-for-commons',
        // Nobody signs for a group that is divided.
        when: all(ecologicalField, mayBeFree, canReceiveMoney, not(danger.has('dispute'))),
        fr: `De 10 000 à 80 000 €, 70 % au plus, si l’objet sert la transition écologique. Prochaine date inconnue.`,
        en: `€10,000 to €80,000, 70% at most, if the object serves the ecological transition. Next date unknown.`
      },
      {
        standing: 'unfit',
        when: all(freeLicence, allOfItIsYours),
        fr: `Vendre la licence des plans : elle est déjà donnée.`,
        en: `Selling the licence of the plans: it is already given.`
      }
    ],
    law: [
      {
        when: fromAnEmployer,
        sources: [authorsRights],
        fr: `Invention de mission : à l’employeur, public compris (L611-7 et R611-11 du code de la propriété intellectuelle). Déjà publiée, elle ne se brevète en général plus. Dessins d’agent public : son administration s’en sert pour sa mission (L131-3-1), rarement à l’université.`,
        en: `Invention made on duty: the employer’s, public ones included (L611-7 and R611-11 of the French intellectual property code). Once published, it can as a rule no longer be patented. Drawings by a public servant: the administration uses them for its mission (L131-3-1), seldom at a university.`
      },
      {
        when: field.is('making', 'health'),
        ofMatter: aidWords,
        sources: [medicalDevices, gdpr],
        fr: `Votre objet est en principe un dispositif médical ou son accessoire (règlement 2017/745). Remis dans une activité commerciale, même gratuitement : conformité, marquage, enregistrement (sur mesure et prescrit : annexe XIII). La liste de qui s’en sert dit en général un handicap ou une maladie (RGPD, article 9). Accord explicite, liste chiffrée, deux lecteurs.`,
        en: `Your object is in principle a medical device or its accessory (Regulation 2017/745). Handed over in a commercial activity, even free of charge: conformity, marking, registration (custom-made and prescribed: annex XIII). The list of those who use it mostly tells of a disability or an illness (GDPR, article 9): explicit consent, encrypted, two readers.`
      },
      {
        when: field.is('making', 'health'),
        otherMatter: aidWords,
        sources: [medicalDevices, gdpr],
        fr: `L’objet aide une personne malade ou handicapée ? C’est en principe un dispositif médical (règlement 2017/745). Remis dans une activité commerciale, même gratuitement : conformité, marquage, enregistrement (sur mesure et prescrit : annexe XIII). La liste de qui s’en sert est alors une donnée de santé (RGPD, article 9). Accord écrit, liste chiffrée, deux lecteurs.`,
        en: `Does the object help somebody ill or disabled? It is in principle a medical device (Regulation 2017/745). Handed over in a commercial activity, even free of charge: conformity, marking, registration (custom-made and prescribed: annex XIII). The list of those who use it is then health data (GDPR, article 9): written consent, encrypted, two readers.`
      },
      {
        sources: [patentNovelty],
        when: all(patentLeft, fromAnEmployer),
        fr: `Brevet : ce qui est public avant le dépôt n’est plus nouveau (L611-11 du code de la propriété intellectuelle). Une invention se déclare aussitôt à l’employeur, et chacun se tait d’ici là (R611-1, L611-7). Un calcul ou un programme, en tant que tel, ne se brevète pas (L611-10).`,
        en: `Patent: what is public before filing is no longer new (L611-11 of the French intellectual property code). An invention is declared to the employer at once, and both keep silent until then (R611-1, L611-7). A calculation or a program as such cannot be patented (L611-10).`
      },
      {
        sources: [patentNovelty],
        when: all(patentLeft, not(fromAnEmployer)),
        fr: `Brevet : ce qui est public avant le dépôt n’est plus nouveau (L611-11 du code de la propriété intellectuelle). Un calcul ou un programme, en tant que tel, ne se brevète pas (L611-10).`,
        en: `Patent: what is public before filing is no longer new (L611-11 of the French intellectual property code). A calculation or a program as such cannot be patented (L611-10).`
      },
      {
        sources: [patentNovelty],
        when: access.atMost('on-request'),
        fr: `Brevet : ce qui est public avant le dépôt détruit la nouveauté (article L611-11 du code de la propriété intellectuelle).`,
        en: `Patent: anything made public before filing destroys novelty (article L611-11 of the French intellectual property code).`
      },
      {
        sources: [productSafetyRegulation],
        fr: `Objet remis à des consommateurs dans une activité commerciale : sûr, tracé, avec notice (règlement 2023/988).`,
        en: `Object handed to consumers in a commercial activity: safe, traceable, with instructions (Regulation 2023/988).`
      },
      {
        sources: [productLiabilityDirective],
        fr: `Défaut : fourni dans une activité commerciale, un fichier qui pilote une machine est un produit (directive 2024/2853, après le 9 décembre 2026). Hors commerce, demandez.`,
        en: `Defects: supplied in a commercial activity, a file that drives a machine is a product (Directive 2024/2853, after 9 December 2026). Outside trade, ask.`
      },
      {
        // Whoever sells hears it whatever leads.
        when: all(makesMachines, not(youSell)),
        ...machineLaw
      },
      {
        when: any(field.is('farming'), companiesAreUsers),
        sources: [workEquipment],
        fr: `Un équipement de travail dangereux ou non conforme ne se vend ni ne se prête (L4311-1 et L4311-3 du code du travail).`,
        en: `Unsafe or non-compliant work equipment is neither sold nor lent (L4311-1 and L4311-3 of the French labour code).`
      },
      {
        when: licence.is('copyleft'),
        fr: `Ce qu’une copie vendue fait rendre. Sous CERN-OHL-S, les plans modifiés, même si seul l’objet est vendu. Sous CC BY-SA, seulement les plans diffusés. Relisez la vôtre, et ce qu’elle couvre.`,
        en: `What a sold copy makes people give back. Under CERN-OHL-S, the changed plans, even if only the object is sold. Under CC BY-SA, only plans that are distributed. Read yours again, and what it covers.`
      },
      {
        when: all(electronic, not(youSell)),
        sources: [electronicCompatibility, hazardousSubstances],
        fr: `Un appareil électronique vendu, même en kit, porte en principe le marquage CE (directives 2014/30 et 2011/65). Sans lui, qui vend ne livre pas.`,
        en: `An electronic device sold, even as a kit, in principle bears CE marking (Directives 2014/30 and 2011/65). Without it, the seller does not deliver.`
      },
      {
        when: all(electronic, youSell),
        sources: [electronicCompatibility, hazardousSubstances, radioEquipment, cyberResilienceAct],
        fr: `Textes à vérifier : directives 2014/30 et 2011/65 ; avec une radio, 2014/53 au lieu de 2014/30. Relié à un appareil ou à un réseau : vous en êtes le fabricant au sens du règlement 2024/2847 (articles 2 et 3). Ses signalements valent pour les objets déjà vendus (article 69). Un doute sur un objet vendu : corrigez ou rappelez sans attendre (2014/30, article 7).`,
        en: `Texts to check: Directives 2014/30 and 2011/65; with radio, 2014/53 instead of 2014/30. Linked to a device or to a network: you are its manufacturer under Regulation 2024/2847 (articles 2 and 3). Its reports cover objects already sold (article 69). A doubt about an object sold: correct or recall it at once (2014/30, article 7).`
      },
      {
        when: all(electronic, youSell),
        sources: [electricalWaste],
        fr: `Qui vend un appareil électrique sous son nom en est le producteur (R543-174 du code de l’environnement). Il rejoint un éco-organisme et reçoit un identifiant unique (L541-10-13). Pour un kit, à vérifier.`,
        en: `Whoever sells an electrical device under their own name is its producer (R543-174 of the French environment code). They join a recycling scheme and get a single identifier (L541-10-13). For a kit, to check.`
      },
      {
        when: recorded,
        sources: [authorsRights],
        fr: `Enregistrement sonore : accord écrit de qui joue (L212-3 du code de la propriété intellectuelle), de qui l’a produit (L213-1), de qui a composé.`,
        en: `Sound recording: written consent from whoever plays (L212-3 of the French intellectual property code), produced it (L213-1), composed it.`
      }
    ],
    home: [
      {
        when: carrier.is('informal-group'),
        sources: [associationsAct],
        fr: `Un groupe non déclaré ne peut ni signer ni s’assurer (loi du 1er juillet 1901, article 2). Qui le fait s’engage seul. Signataire : une structure déjà assurée, sur mandat écrit de qui a dessiné ; sans elle, rien ne se signe.`,
        en: `A group that is not registered can neither sign nor insure itself (French law of 1 July 1901, article 2): whoever does is bound alone. A body already insured signs on a written mandate from those who drew, and nobody else does.`
      },
      {
        fr: `Qui dessine décide des plans ; une personne au moins veille à la sécurité et peut bloquer une version.`,
        en: `Those who draw decide on the plans; at least one person watches over safety and can block a version.`
      },
      {
        fr: `Premier choix : plans et nom à qui dessine, kits par une structure assurée. Préférez une seule maison si elle est déjà assurée pour fabriquer.`,
        en: `First choice: plans and name with those who draw, kits through an insured body. Prefer a single home if it is already insured to manufacture.`
      }
    ],
    say: [
      {
        when: all(licence.is('copyleft'), opponents.has('industry', 'supplier'), fromAnEmployer),
        fr: {
          to: `À qui vend une copie, après l’avis écrit de votre conseil, pas avant`,
          says: `« Ces fichiers sont publiés sous cette licence. Votre objet en est tiré ? Elle vous en demande les plans, sous trente jours. »`
        },
        en: {
          to: `To whoever sells a copy, after your adviser’s written opinion, not before`,
          says: `“These files are published under this licence. Your object is drawn from them? It asks you for its plans, within thirty days.”`
        }
      },
      {
        when: all(licence.is('copyleft'), opponents.has('industry', 'supplier'), not(fromAnEmployer)),
        fr: {
          to: `À qui vend une copie sans rien rendre, si la licence l’y oblige`,
          says: `« Vous vendez une copie de nos plans, modifiée. Notre licence vous fait rendre ces plans : envoyez-les avant {in-30}. Pour le nom et l’objet, nous verrons ensuite. »`
        },
        en: {
          to: `To whoever sells a copy and gives nothing back, if the licence obliges them`,
          says: `“You sell a changed copy of our plans. Our licence makes you give those plans back: send them by {in-30}. The name and the object come later.”`
        }
      },
      {
        when: all(freeLicence, not(youSell)),
        called: 'offer-from',
        fr: {
          to: `À qui veut vendre l’objet ou un kit`,
          says: `« Conformité, assurance et nom sur l’objet : les vôtres. Vos plans corrigés sous trente jours, et nous vous citons. Ce qui est publié sous licence le reste ; les autres parts attendent un écrit. Notre nom sur l’objet : non. »`
        },
        en: {
          to: `To whoever wants to sell the object or a kit`,
          says: `“Compliance, insurance and the name on the object: yours. Your corrected plans within thirty days, and we name you. What is published under a licence stays so; parts without one wait for a written yes. Our name on the object: no.”`
        }
      },
      {
        when: all(freeLicence, youSell),
        fr: {
          to: `À qui hésite entre construire et acheter`,
          says: `« Les plans sont libres : construisez-le. Pour l’acheter, dites-le avant {in-60} : rien n’est à payer avant la conformité et l’assurance. »`
        },
        en: {
          to: `To whoever hesitates between building and buying`,
          says: `“The plans are free: build it. To buy it, say so by {in-60}: nothing is payable before compliance and insurance.”`
        }
      },
      {
        when: all(not(freeLicence), plansToSettle, othersDrew),
        fr: {
          to: `À qui a dessiné`,
          says: `« Dites non sans gêne avant {in-30} : votre part sort du dossier, et votre nom aussi. Un silence n’est pas un oui. »`
        },
        en: {
          to: `To those who drew`,
          says: `“Say no freely by {in-30}: your part leaves the folder, and so does your name. Silence is not a yes.”`
        }
      },
      {
        when: all(not(freeLicence), any(motive.has('answer-somebody'), companiesAreUsers)),
        fr: {
          to: `Au fabricant`,
          says: `« Nous vous répondrons {in-60}, quand chaque personne qui a dessiné aura signé. D’ici là, ne vendez rien d’après ces plans. »`
        },
        en: {
          to: `To the manufacturer`,
          says: `“We shall reply on {in-60}, once everybody who drew has signed. Until then, sell nothing made from these plans.”`
        }
      },
      {
        fr: {
          to: `À qui construit pour la première fois`,
          says: `« Construisez sans nous appeler, envoyez chaque hésitation avant {in-90}. Faites contrôler l’objet avant tout usage. »`
        },
        en: {
          to: `To the first-time builder`,
          says: `“Build it without ringing us, and send each hesitation by {in-90}. Have it checked before any use.”`
        }
      }
    ],
    risk: [
      {
        when: measures,
        fr: `Un résultat faux dont quelqu’un tire une décision, ou un objet vendu sans conformité ni assurance.`,
        en: `A wrong result from which somebody decides, or an object sold without compliance and insurance.`
      },
      {
        unless: measures,
        fr: `Un accident dont vous connaissiez la cause, ou un kit vendu, sous n’importe quel nom, sans conformité ni assurance.`,
        en: `An accident whose cause you knew, or a kit sold, under any name, without compliance and insurance.`
      }
    ],
    stop: [
      {
        fr: `Un défaut dangereux : version retirée, avertissement publié, chacun prévenu le jour même, même pendant un désaccord. Conformité ou assurance absente {in-180} : vous renoncez aux kits, par écrit.`,
        en: `A dangerous fault: version withdrawn, warning published, everyone told the same day, even during a dispute. Compliance or insurance missing on {in-180}: you give up the kits, in writing.`
      },
      {
        when: mustEarnSoon,
        fr: `Aucun revenu écrit {in-30} : acceptez un emploi, et les kits attendent.`,
        en: `No income in writing by {in-30}: take a job, and the kits wait.`
      },
      {
        when: all(plansToSettle, othersDrew, not(fromAnEmployer)),
        fr: `Un silence {in-60} vaut non. Cette part n’est plus en ligne ni dans un kit, et se redessine sans copie.`,
        en: `Silence on {in-60} means no. That part is neither online nor in a kit any more, and is redrawn without copying.`
      },
      {
        when: all(plansToSettle, fromAnEmployer),
        fr: `Employeur muet : une relance, un rendez-vous, et rien de neuf ne paraît de cette part. Un refus seul la fait retirer, ou redessiner sur avis écrit.`,
        en: `Employer silent: a reminder, a meeting, and nothing new of that part appears. Only a refusal has it withdrawn, or redrawn on written advice.`
      }
    ],
    find: [
      {
        when: field.is('making', 'health'),
        ofMatter: aidWords,
        fr: `Le fabricant de ce que vous modifiez : l’admet-il ? L’ANSM : comment lui signaler sans délai, comme c’est dû, un accident ou un risque grave ?`,
        en: `The maker of what you change: do they accept it? The ANSM: how is a serious accident or risk reported to it, at once as is due?`
      },
      {
        when: field.is('making', 'health'),
        otherMatter: aidWords,
        fr: `Le fabricant de ce que vous modifiez : l’admet-il ? L’ANSM, si l’objet aide une personne malade ou handicapée : comment lui signaler sans délai, comme c’est dû, un accident ?`,
        en: `The maker of what you change: do they accept it? The ANSM, if the object helps somebody ill or disabled: how is an accident reported at once, as is due?`
      },
      {
        when: fromAnEmployer,
        fr: `L’INPI de votre région : tient-il une permanence gratuite avec un conseil ? Quel délai ?`,
        en: `The patent office of your region: does it hold free sessions with an attorney? How long is the wait?`
      },
      {
        unless: field.is('farming'),
        fr: `La répression des fraudes (DGCCRF) : quel texte s’ajoute pour le soin, les enfants, l’électricité ou la route ?`,
        en: `The French consumer protection authority (DGCCRF): which text is added for care, children, electricity or the road?`
      },
      {
        when: field.is('farming'),
        fr: `L’inspection du travail, ou le ministère de l’agriculture : quelles règles de machine pour celle-ci ?`,
        en: `The labour inspectorate, or the ministry of agriculture: which machine rules for this one?`
      },
      {
        fr: `L’INPI et Espacenet : un brevet en vigueur couvre-t-il cette pièce ?`,
        en: `The patent office and Espacenet: does a patent in force cover this part?`
      },
      {
        fr: `Qui accueille dans votre domaine {house} : garderait-on vos plans et leur nom, et à quelles conditions ?`,
        en: `A home in your field {house}: would it keep your plans and their name, and on what terms?`
      }
    ]
  }
});
