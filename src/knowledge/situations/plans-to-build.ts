import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
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
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { machineryRegulation, oshwaCertification, patentNovelty } from '#knowledge/sources/joining.ts';
import {
  electricalWaste,
  machineryDirective,
  radioEquipment,
  workEquipment
} from '#knowledge/sources/law-of-objects.ts';
import {
  cyberResilienceAct,
  electronicCompatibility,
  hazardousSubstances,
  nameOnTheProduct,
  productLiabilityDirective,
  productSafetyRegulation
} from '#knowledge/sources/law.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';
import { associationsAct } from '#knowledge/sources/safekeeping.ts';

const youSell = ownRevenue.is('complementary', 'threatened');
const electronic = resource.has('software');
const recorded = all(resource.has('content'), agreement.has('people-shown'));
const plansToSettle = all(not(agreement.has('only-us')), not(settledFirst('plans')));
const allOfItIsYours = all(agreement.has('only-us'), not(rightsToSettle), not(startingPoint.is('fork')));

/** Plans that others are to build from: the files, the stranger who builds, and who answers for an accident. */
export const plansToBuild = situation({
  id: 'plans-to-build',
  over: ['source-taken-up'],
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
      fr: `D’autres ont dessiné une part des plans`,
      en: `Others drew part of the plans`
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
        fr: `Les plans se copient selon leur licence ; l’objet, lui, peut en général se fabriquer, sauf brevet ou modèle : demandez. Lisez d’abord ce que la licence fait rendre ; le nom sur l’objet et l’assurance se négocient.`,
        en: `Plans are copied as their licence allows; the object itself may as a rule be made, patents and designs apart: ask. First read what the licence makes people give back; the name on the object and insurance are to be negotiated.`
      },
      {
        when: all(resource.has('content'), not(agreement.has('only-us')), not(freeLicence)),
        fr: `Chacun ne donne que sa part : les plans par qui les a dessinés, la notice par qui l’a écrite.`,
        en: `Each gives only their own part: plans by those who drew them, instructions by those who wrote them.`
      },
      {
        when: not(youSell),
        fr: `Publier n’est pas fabriquer : qui remet un objet ou un kit en répond d’abord. Aucun kit à votre nom sans conformité ni assurance.`,
        en: `Publishing is not making: whoever hands over an object or a kit answers first. No kit under your name without compliance and insurance.`
      },
      {
        when: youSell,
        fr: `Vous pouvez vendre vos objets et laisser les plans libres. Mais qui vend fabrique : la conformité d’abord, l’assurance ensuite, puis la livraison.`,
        en: `You may sell your objects and leave the plans free. But whoever sells is the maker: compliance first, then insurance, then delivery.`
      },
      {
        when: all(youSell, motive.has('livelihood'), runway.atMost('three-to-six')),
        fr: `D’ici là : étalonnage et réparation, si l’assureur l’a écrit ; stages après sa réponse. Cherchez un autre revenu dès cette semaine.`,
        en: `Until then: calibration and repair, if the insurer has written that they are covered; courses after its answer. Look for other income from this week on.`
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
          title: `Décider du brevet, par écrit, avec {deciders}`,
          why: `Une invention montrée au public ne se brevète plus.`,
          first: `« Brevet, oui ou non, avant {in-14} ? Sans oui, nous publions, et personne n’en déposera plus. »`,
          done: `{in-14}, un oui ou un non est daté.`,
          takes: `1 h`
        },
        en: {
          title: `Decide about a patent, in writing, with {deciders}`,
          why: `An invention shown to the public can no longer be patented.`,
          first: `“A patent, yes or no, by {in-14}? Without a yes we publish, and nobody will file one any more.”`,
          done: `On {in-14}, a yes or a no has a date.`,
          takes: `1 h`
        }
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
        when: any(startingPoint.is('fork'), agreement.has('source-owner')),
        sources: [authorsRights],
        fr: {
          title: `Retrouver la licence des plans d’origine, et leur auteur`,
          why: `Sans elle, les plans ne se copient ni ne se relicencient (L122-4). L’objet se fabrique en général, sauf brevet ou modèle : demandez.`,
          first: `À qui les a dessinés : « Nous partons de vos plans. Sous quelle licence ? Vendre un objet, modifier, republier : oui ou non avant {in-14} ? »`,
          done: `{in-14}, la licence ou l’accord est au dossier, ou la pièce se redessine.`,
          takes: `1 h`
        },
        en: {
          title: `Find the licence of the original plans, and their author`,
          why: `Without it the plans are neither copied nor relicensed (L122-4). The object may as a rule be made, patents and designs apart: ask.`,
          first: `To those who drew them: “We start from your plans. Under which licence? Selling an object, changing, republishing: yes or no by {in-14}?”`,
          done: `On {in-14}, the licence or the consent is in the folder, or the part is redrawn.`,
          takes: `1 h`
        }
      },
      {
        id: 'warn-the-users',
        within: 7,
        when: maturity.atLeast('first-users'),
        fr: {
          title: `Prévenir qui s’en sert déjà`,
          why: `On ne rappelle que les objets que l’on sait où trouver.`,
          first: `À chaque personne : « Arrêtez en cas de jeu, de fissure, de choc ou d’échauffement, et dites-le-nous ici. » Une personne nommée tient la liste, hors de l’espace public : coordonnées et version seulement, effacées avec l’objet.`,
          done: `Chaque objet en service a sa ligne, chaque personne son message.`,
          takes: `2 h`
        },
        en: {
          title: `Warn those who use it already`,
          why: `Only objects that can be found can be recalled.`,
          first: `To each: “Stop at any play, crack, knock or overheating, and tell us here.” One named person keeps the list, out of the public space: contact and version only, erased with the object.`,
          done: `Each object in use has its line, each person their message.`,
          takes: `2 h`
        }
      },
      {
        id: 'insure-your-kits',
        within: 7,
        when: all(youSell, not(electronic)),
        fr: {
          title: `Ne rien livrer sans conformité ni assurance`,
          why: `Ici, c’est vous le fabricant. Une assurance ne remplace pas le marquage CE.`,
          first: `Un papier manque ? À chaque commande : « Livraisons suspendues, aucun paiement encaissé. L’argent déjà reçu vous est rendu dès que vous le demandez. »`,
          done: `Livraisons suspendues jusqu’à : chaque texte qui s’applique nommé, sa preuve au dossier, l’assurance de chaque objet. Le sort des objets déjà vendus est écrit.`,
          takes: `3 h`
        },
        en: {
          title: `Deliver nothing without compliance and insurance`,
          why: `Here the maker is you. Insurance does not replace CE marking.`,
          first: `A paper is missing? To each order: “Deliveries paused, no payment taken. Money already received is returned as soon as you ask.”`,
          done: `Deliveries paused until: each text that applies is named, its proof on file, each object covered by insurance. What becomes of objects already sold is in writing.`,
          takes: `3 h`
        }
      },
      {
        id: 'mark-your-devices',
        within: 7,
        when: all(youSell, electronic),
        sources: [electronicCompatibility, hazardousSubstances],
        fr: {
          title: `Ne rien livrer sans marquage CE ni assurance`,
          why: `Ici, c’est vous le fabricant. Une assurance ne remplace pas le marquage.`,
          first: `Vous pouvez évaluer vous-même (annexe II de la directive 2014/30) : au laboratoire, demandez le seul essai qui manque. À chaque commande : « Livraisons suspendues, aucun paiement encaissé. L’argent déjà reçu vous est rendu dès que vous le demandez. »`,
          done: `Livraisons suspendues jusqu’à : liste des textes qui s’appliquent, dossier technique, déclaration UE, marquage, numéro de série, éco-organisme, assurance. Le sort des objets déjà vendus est décidé par écrit.`,
          takes: `3 h, plus l’attente`
        },
        en: {
          title: `Deliver nothing without CE marking and insurance`,
          why: `Here the maker is you. Insurance does not replace the marking.`,
          first: `You may assess it yourself (annex II of Directive 2014/30): ask a test house only for the test you lack. To each order: “Deliveries paused, no payment taken. Money already received is returned as soon as you ask.”`,
          done: `Deliveries paused until: list of texts that apply, technical file, EU declaration, marking, serial number, recycling scheme, insurance. What becomes of objects already sold is decided in writing.`,
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
          first: `En tête de la notice : « Prévu pour ceci, essayé par ces personnes. Jamais cela. Un accident, un doute : écrivez-nous ici. »`,
          done: `Le texte ouvre la notice, daté, avec une adresse lue.`,
          takes: `3 h`
        },
        en: {
          title: `Write down the intended use and the dangers`,
          why: `A danger known and hidden would be held against you.`,
          first: `At the top of the instructions: “Meant for this, tried by these people. Never that. An accident, a doubt: write to us here.”`,
          done: `The text opens the instructions, dated, with an address that is read.`,
          takes: `3 h`
        }
      },
      {
        id: 'collect-agreements',
        within: 30,
        when: plansToSettle,
        about: AGREEMENTS,
        consent: true,
        action: 'get-agreements',
        fr: {
          title: `Recueillir un oui écrit, pour les parts sans licence`,
          why: `Ce qu’a donné sous licence qui en avait le droit ne se redemande pas.`,
          first: `Seulement pour les parts sans licence écrite, à {owners} : « Votre part paraît sous la licence jointe, avec votre nom ; d’autres la vendront peut-être. Oui ou non avant {in-30} ? »`,
          done: `Chaque fichier a ses noms, et sa licence ou son oui.`,
          takes: `Une journée`
        },
        en: {
          title: `Collect a written yes, for parts without a licence`,
          why: `What was licensed by whoever had the right to is not asked for again.`,
          first: `Only for parts without a written licence, to {owners}: “Your part appears under the licence attached, with your name; others may sell it. Yes or no by {in-30}?”`,
          done: `Each file has its names, and its licence or its yes.`,
          takes: `One day`
        }
      },
      {
        id: 'ask-who-invoices',
        within: 7,
        when: recipient.is('umbrella'),
        fr: {
          title: `Demander à qui facture pour vous ce qu’il assure`,
          why: `La structure qui facture un stage en répond d’abord.`,
          first: `À votre coopérative ou à votre portage : « Votre assurance couvre-t-elle mes stages, mes plans, un kit ? Par écrit, avant {in-14}. »`,
          done: `{in-14}, trois réponses écrites, ou un stage suspendu.`,
          takes: `30 min`
        },
        en: {
          title: `Ask whoever invoices for you what they insure`,
          why: `The body that invoices a workshop answers for it first.`,
          first: `To your cooperative or umbrella company: “Does your insurance cover my workshops, my plans, a kit? In writing, by {in-14}.”`,
          done: `On {in-14}, three written answers, or a workshop put off.`,
          takes: `30 min`
        }
      },
      {
        id: 'ask-an-insurer-now',
        within: 7,
        when: all(youSell, motive.has('livelihood'), runway.atMost('three-to-six')),
        fr: {
          title: `Demander à un assureur ce qu’il couvre dès maintenant`,
          why: `Votre seul revenu d’ici là en dépend.`,
          first: `« Couvrez-vous l’étalonnage et la réparation, et à quel prix ? Réponse avant {in-14}. Ensuite : plans publiés, stage, kit. »`,
          done: `{in-14}, une réponse écrite, ou un autre assureur est saisi.`,
          takes: `1 h`
        },
        en: {
          title: `Ask an insurer what is covered from now on`,
          why: `Your only income until then hangs on it.`,
          first: `“Do you cover calibration and repair, and at what price? An answer by {in-14}. Then: published plans, workshop, kit.”`,
          done: `On {in-14}, an answer in writing, or another insurer is asked.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-an-insurer',
        within: 30,
        unless: all(youSell, motive.has('livelihood'), runway.atMost('three-to-six')),
        fr: {
          title: `Demander une réponse écrite à un assureur`,
          why: `C’est lui qui permet un stage ou un kit.`,
          first: `« Couvrez-vous réglages et réparations, plans publiés, un stage, un kit, et à quel prix ? Les réparations d’abord ; le tout avant {in-30}. »`,
          done: `Quatre réponses : réparations, plans, stage, kit.`,
          takes: `1 h`
        },
        en: {
          title: `Get an insurer’s answer in writing`,
          why: `It is what allows a workshop or a kit.`,
          first: `“Do you cover settings and repairs, published plans, a workshop, a kit, and at what price? Repairs first; all of it by {in-30}.”`,
          done: `Four answers: repairs, plans, workshop, kit.`,
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
        within: 30,
        when: not(youSell),
        fr: {
          title: `Signer une page avec qui vend`,
          why: `Un kit flou finit par être le vôtre.`,
          first: `Signe la structure assurée qui vous porte ou vous accueille ; sans elle, rien. « Vous vendez sous votre nom, vous êtes le fabricant. Conformité et assurance par écrit avant le premier kit, plans modifiés sous trente jours ; nous vous citons. »`,
          done: `La page est chez qui vend. {in-90}, elle est signée, avec les textes qui s’appliquent, leurs preuves et l’attestation.`,
          takes: `Une journée`
        },
        en: {
          title: `Sign one page with whoever sells`,
          why: `A vague kit ends up being yours.`,
          first: `The insured body that carries or hosts you signs; without it, nothing is signed. “You sell under your own name and are the maker. Compliance and insurance in writing before the first kit, changed plans within thirty days; we name you.”`,
          done: `Whoever sells has the page. On {in-90} it is signed, with the texts that apply, their proofs and the certificate.`,
          takes: `One day`
        }
      },
      {
        id: 'stranger-builds',
        within: 90,
        fr: {
          title: `Faire construire par une personne inconnue`,
          why: `C’est la seule preuve d’une notice.`,
          first: `À un atelier d’une autre ville : « Construisez-le sans notre aide avant {in-90}, notez vos hésitations. Ne vous en servez pas avant le contrôle d’une personne compétente. »`,
          done: `L’objet est contrôlé, il marche, la notice est corrigée.`,
          takes: `Un mois`
        },
        en: {
          title: `Have a stranger build it`,
          why: `It is the only proof of instructions.`,
          first: `To a workshop in another town: “Build one without our help by {in-90}, and note your hesitations. Do not use it before a competent person has checked it.”`,
          done: `It has been checked, it works, the instructions are corrected.`,
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
          first: `Relisez ses conditions : pièces fermées signalées, plans complets.`,
          done: `Un numéro figure sur l’objet.`,
          takes: `3 h`
        },
        en: {
          title: `Register it with the Open Source Hardware Association`,
          why: `It is free, and the number tells yours from a closed copy.`,
          first: `Read its terms: closed parts flagged, plans complete.`,
          done: `A number is on the object.`,
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
      }
    ],
    money: [
      {
        standing: 'fits',
        when: youSell,
        fr: `Vos objets montés : de l’ordre de deux fois et demie le prix des pièces, essai, assurance et retours compris.`,
        en: `Your assembled objects: about two and a half times the price of the parts, testing, insurance and returns included.`
      },
      {
        standing: 'fits',
        when: canSell,
        fr: `Des stages de construction : de l’ordre de 50 à 150 € par personne et par jour, matériaux en plus, assurance comprise.`,
        en: `Building workshops: about €50 to €150 per person per day, materials on top, insurance included.`
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
        when: all(mayBeFree, canReceiveMoney),
        fr: `De 10 000 à 80 000 €, 70 % au plus, si l’objet sert la transition écologique. Prochaine date inconnue.`,
        en: `€10,000 to €80,000, 70% at most, if the object serves the ecological transition. Next date unknown.`
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
        when: field.is('farming', 'making', 'transport'),
        sources: [machineryDirective, machineryRegulation],
        fr: `Avec un moteur ou un autre entraînement, hors force humaine ou animale, c’est une machine. Directive 2006/42, puis règlement 2023/1230 dès le 20 janvier 2027. Construite pour soi, elle peut en relever : à vérifier.`,
        en: `With a motor or another drive, human or animal force aside, it is a machine. Directive 2006/42, then Regulation 2023/1230 from 20 January 2027. Built for oneself, it may be covered: to check.`
      },
      {
        when: any(field.is('farming'), companiesAreUsers),
        sources: [workEquipment],
        fr: `Un équipement de travail dangereux ou non conforme ne se vend ni ne se prête (L4311-1 et L4311-3 du code du travail).`,
        en: `Unsafe or non-compliant work equipment is neither sold nor lent (L4311-1 and L4311-3 of the French labour code).`
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
        fr: `Textes à vérifier : directives 2014/30 et 2011/65 ; avec une radio, 2014/53 au lieu de 2014/30. Relié à un appareil ou au réseau : règlement 2024/2847, objets compris. Un doute sur un objet vendu : corrigez ou rappelez sans attendre (2014/30, article 7).`,
        en: `Texts to check: Directives 2014/30 and 2011/65; with radio, 2014/53 instead of 2014/30. Linked to a device or to a network: Regulation 2024/2847, objects included. A doubt about an object sold: correct or recall it at once (2014/30, article 7).`
      },
      {
        when: all(electronic, youSell),
        sources: [electricalWaste],
        fr: `Qui vend un appareil électrique sous son nom en est le producteur (R543-174 du code de l’environnement). Il rejoint un éco-organisme et reçoit un identifiant unique (L541-10-13). Pour un kit, à vérifier.`,
        en: `Whoever sells an electrical device under their own name is its producer (R543-174 of the French environment code). They join a recycling scheme and get a single identifier (L541-10-13). For a kit, to check.`
      },
      {
        when: agreement.has('employer'),
        sources: [authorsRights],
        fr: `Une invention faite en mission revient à l’employeur, et se déclare à lui (L611-7 du code de la propriété intellectuelle). Demandez-lui une licence ou une renonciation écrite.`,
        en: `An invention made on the job is the employer’s, and is declared to it (L611-7 of the French intellectual property code). Ask it for a licence or a waiver in writing.`
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
        fr: `Un groupe non déclaré ne peut ni signer ni s’assurer (loi du 1er juillet 1901, article 2). Qui le fait s’engage seul. Signataire : une association déjà assurée ; sans elle, rien ne se signe.`,
        en: `A group that is not registered can neither sign nor insure itself (French law of 1 July 1901, article 2): whoever does is bound alone. An association already insured signs, and nobody else does.`
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
        when: all(freeLicence, not(youSell)),
        fr: {
          to: `Au fabricant`,
          says: `« La licence vaut pour les parts dont l’accord est écrit. Votre nom et votre assurance sur l’objet, vos corrections avant {in-90} : nous vous citons. Notre nom sur l’objet : non. »`
        },
        en: {
          to: `To the manufacturer`,
          says: `“The licence covers the parts whose consent is in writing. Your name and insurance on the object, your corrections by {in-90}: we name you. Our name on the object: no.”`
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
        when: all(not(freeLicence), plansToSettle),
        fr: {
          to: `À qui a dessiné`,
          says: `« Dites non sans gêne avant {in-30} : votre part sort du dossier, votre nom aussi, et le reste paraît. Un silence n’est pas un oui. »`
        },
        en: {
          to: `To those who drew`,
          says: `“Say no freely by {in-30}: your part leaves the folder, your name too, and the rest appears. Silence is not a yes.”`
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
        when: licence.is('copyleft'),
        fr: {
          to: `À qui vend une copie sans rien rendre`,
          says: `« La licence demande de joindre les plans modifiés. Envoyez-les avant {in-30} ; sinon, elle peut cesser pour vous. Nous gardons la preuve, datée. »`
        },
        en: {
          to: `To whoever sells a copy and gives nothing back`,
          says: `“The licence asks for the changed plans to come along. Send them by {in-30}; otherwise it may end for you. We keep the proof, dated.”`
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
        fr: `Un accident dont vous connaissiez la cause, ou un kit vendu à votre nom sans conformité ni assurance.`,
        en: `An accident whose cause you knew, or a kit sold under your name without compliance and insurance.`
      }
    ],
    stop: [
      {
        fr: `Un défaut dangereux : version retirée, avertissement publié, fabricants prévenus le jour même. Personne n’a construit seul {in-90} : ni stage ni kit. Un papier manque : aucun kit. Toujours rien {in-180} : vous y renoncez, par écrit.`,
        en: `A dangerous fault: version withdrawn, warning published, makers told the same day. Nobody has built alone on {in-90}: neither workshop nor kit. A paper is missing: no kit. Still missing on {in-180}: you give them up, in writing.`
      },
      {
        when: plansToSettle,
        fr: `Un silence {in-60} vaut non : cette part sort des versions à venir et de tout kit. On la retire, ou on la redessine sans la copier.`,
        en: `Silence on {in-60} means no: that part leaves later versions and any kit. It is taken out, or redrawn without copying it.`
      }
    ],
    find: [
      {
        fr: `La répression des fraudes (DGCCRF) : quel texte s’ajoute pour le soin, les enfants, l’électricité ou la route ?`,
        en: `The French consumer protection authority (DGCCRF): which text is added for care, children, electricity or the road?`
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
