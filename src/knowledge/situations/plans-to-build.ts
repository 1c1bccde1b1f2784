import { all, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { machineryRegulation, oshwaCertification, patentNovelty } from '#knowledge/sources/joining.ts';
import { productLiabilityDirective, productSafetyRegulation } from '#knowledge/sources/law.ts';

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
    { when: maturity.atLeast('prototype'), fr: `Une première version existe`, en: `A first version exists` }
  ],
  favours: [
    {
      when: motive.has('rights', 'answer-somebody'),
      strong: true,
      fr: `Vous demandez à qui c’est, ou quoi répondre`,
      en: `You ask whose it is, or what to reply`
    },
    {
      when: motive.has('livelihood', 'open-business'),
      strong: true,
      fr: `Vous voulez en vivre, ou ouvrir sans tout perdre`,
      en: `You want to live from it, or open it without losing all`
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
      fr: `Qui s’en sert le construit`,
      en: `Those who use it build it`
    },
    {
      when: opponents.has('industry', 'supplier'),
      fr: `Une filière ou un fabricant y perd`,
      en: `An industry or a maker stands to lose`
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
        fr: `Vos plans sont prêts quand une personne inconnue a construit l’objet avec vos seuls fichiers.`,
        en: `Your plans are ready when a stranger has built the object from your files alone.`
      },
      {
        fr: `Publier n’est pas fabriquer : qui remet un objet ou un kit en répond d’abord. Aucun kit à votre nom sans assurance.`,
        en: `Publishing is not making: whoever hands over an object or a kit answers first. No kit under your name without insurance.`
      }
    ],
    facts: [
      {
        fr: `Ce sont des plans et une notice. Ce n’est pas un produit, tant que vous ne remettez ni objet ni kit.`,
        en: `These are plans and instructions. They are not a product, as long as you hand over neither object nor kit.`
      },
      {
        fr: `Une licence de plans ne ferme pas la fabrication : chacun peut fabriquer et vendre, sous son propre nom.`,
        en: `A plans licence does not close manufacture: anybody may make and sell, under their own name.`
      }
    ],
    steps: [
      {
        id: 'decide-on-a-patent',
        within: 7,
        sources: [patentNovelty],
        when: access.atMost('on-request'),
        fr: {
          title: `Décider du brevet, par écrit`,
          why: `Une invention montrée au public ne se brevète plus.`,
          first: `Une question à {owners} : brevet, oui ou non, avant toute publication ?`,
          done: `Un oui ou un non est daté.`,
          takes: `1 h`
        },
        en: {
          title: `Decide about a patent, in writing`,
          why: `An invention shown to the public can no longer be patented.`,
          first: `One question to {owners}: a patent, yes or no, before anything is published?`,
          done: `A yes or a no has a date.`,
          takes: `1 h`
        }
      },
      {
        id: 'gather-the-files',
        within: 7,
        fr: {
          title: `Rassembler les fichiers modifiables et la liste des pièces`,
          why: `Une image de plan ne se corrige pas.`,
          first: `Un dossier : fichiers sources, pièces, fournisseurs, prix.`,
          done: `Une autre personne les ouvre sans logiciel payant.`,
          takes: `Une journée`
        },
        en: {
          title: `Gather the files that can be edited and the list of parts`,
          why: `A picture of a plan cannot be corrected.`,
          first: `One folder: source files, parts, suppliers, prices.`,
          done: `Somebody else opens them without paid software.`,
          takes: `One day`
        }
      },
      {
        id: 'say-the-dangers',
        within: 30,
        fr: {
          title: `Écrire l’usage prévu et les dangers`,
          why: `Un danger connu et caché vous serait reproché.`,
          first: `Dix lignes : qui l’a essayé, pour quoi, ce qu’il ne faut pas faire.`,
          done: `Elles ouvrent la notice.`,
          takes: `3 h`
        },
        en: {
          title: `Write down the intended use and the dangers`,
          why: `A danger known and hidden would be held against you.`,
          first: `Ten lines: who tried it, for what, what must not be done.`,
          done: `They open the instructions.`,
          takes: `3 h`
        }
      },
      {
        id: 'collect-agreements',
        within: 30,
        consent: true,
        action: 'get-agreements',
        fr: {
          title: `Recueillir l’accord de chaque personne qui a dessiné`,
          why: `Un seul non dit retire une pièce.`,
          first: `Une phrase à {owners} : « ma part sort sous cette licence, signée ainsi ».`,
          done: `Chaque fichier a ses noms et ses oui.`,
          takes: `Une journée`
        },
        en: {
          title: `Collect the agreement of everybody who drew`,
          why: `One unspoken no takes a part out.`,
          first: `One sentence to {owners}: “my part comes out under this licence, signed thus”.`,
          done: `Each file has its names and its yeses.`,
          takes: `One day`
        }
      },
      {
        id: 'publish-a-version',
        within: 90,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Publier une version numérotée, sous CERN-OHL 2.0`,
          why: `S fait rendre les plans modifiés ; P laisse libre ; W est entre les deux.`,
          first: `Texte de la licence, version, date et noms, dans le dossier.`,
          done: `Tout se télécharge en une fois, sans vous écrire.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish a numbered version, under CERN-OHL 2.0`,
          why: `S makes changed plans come back; P leaves people free; W lies between.`,
          first: `Licence text, version, date and names, in the folder.`,
          done: `All of it downloads at once, without writing to you.`,
          takes: `Two days`
        }
      },
      {
        id: 'stranger-builds',
        within: 90,
        fr: {
          title: `Faire construire par une personne inconnue`,
          why: `C’est la seule preuve d’une notice.`,
          first: `Demandez à un atelier d’une autre ville ; ne l’aidez pas.`,
          done: `L’objet marche, chaque hésitation a changé la notice.`,
          takes: `Un mois`
        },
        en: {
          title: `Have a stranger build it`,
          why: `It is the only proof of instructions.`,
          first: `Ask a workshop in another town; do not help.`,
          done: `It works, and each hesitation has changed the instructions.`,
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
          why: `C’est gratuit, et la preuve que tout est publié.`,
          first: `Relisez ses conditions : pièces fermées signalées, plans complets.`,
          done: `Un numéro figure sur l’objet.`,
          takes: `3 h`
        },
        en: {
          title: `Register it with the Open Source Hardware Association`,
          why: `It is free, and shows that everything is published.`,
          first: `Read its terms: closed parts flagged, plans complete.`,
          done: `A number is on the object.`,
          takes: `3 h`
        }
      },
      {
        id: 'who-sells',
        within: 180,
        fr: {
          title: `Dire qui vend, sous quel nom, avec quelle assurance`,
          why: `Un kit flou finit par être le vôtre.`,
          first: `Trois lignes : qui assemble, qui assure, quel nom sur l’objet.`,
          done: `L’attestation d’assurance précède le premier kit.`,
          takes: `Une journée`
        },
        en: {
          title: `Say who sells, under which name, with which insurance`,
          why: `A vague kit ends up being yours.`,
          first: `Three lines: who assembles, who insures, whose name is on it.`,
          done: `The insurance certificate comes before the first kit.`,
          takes: `One day`
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
        standing: 'certain',
        fr: `Des matériaux pour deux exemplaires, et les machines que l’on vous prête : chiffrez-les.`,
        en: `Materials for two of them, and the machines that people lend you: cost them.`
      },
      {
        standing: 'fits',
        when: canSell,
        fr: `Des stages de construction, de l’ordre de 50 à 150 € par personne et par jour, matériaux en plus.`,
        en: `Building workshops, about €50 to €150 per person per day, materials on top.`
      },
      {
        standing: 'fits',
        when: companiesAreUsers,
        fr: `Un fabricant : une commande ferme, ou une redevance pour le nom. Les plans restent libres.`,
        en: `A manufacturer: a firm order, or a fee for the name. The plans stay free.`
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
        when: freeLicence,
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
        sources: [productSafetyRegulation, machineryRegulation],
        fr: `Objet remis à des consommateurs dans une activité commerciale : sûr, tracé, avec notice (règlement 2023/988). Machine : règlement 2023/1230, dès le 20 janvier 2027. Construite pour soi, elle peut en relever : à vérifier.`,
        en: `Object handed to consumers in a commercial activity: safe, traceable, with instructions (Regulation 2023/988). Machine: Regulation 2023/1230, from 20 January 2027. Built for oneself, it may be covered: to check.`
      },
      {
        sources: [productLiabilityDirective],
        fr: `Défaut : fourni dans une activité commerciale, un fichier qui pilote une machine est un produit. C’est la directive 2024/2853, après le 9 décembre 2026. Pour des plans donnés hors commerce, demandez.`,
        en: `Defects: supplied in a commercial activity, a file that drives a machine is a product. So says Directive 2024/2853, after 9 December 2026. For plans given outside trade, ask.`
      }
    ],
    home: [
      {
        fr: `Qui dessine décide des plans ; une personne au moins veille à la sécurité et peut bloquer une version.`,
        en: `Those who draw decide on the plans; at least one person watches over safety and can block a version.`
      },
      {
        fr: `Premier choix : plans et nom au groupe, kits par une structure assurée. Préférez une seule maison si elle est déjà assurée pour fabriquer.`,
        en: `First choice: plans and name with the group, kits through an insured body. Prefer a single home if it is already insured to manufacture.`
      }
    ],
    say: [
      {
        when: freeLicence,
        fr: {
          to: `Au fabricant`,
          says: `« La licence vous le permet. Mettez votre nom, assurez l’objet, et dites-nous ce que vous changez. »`
        },
        en: {
          to: `To the manufacturer`,
          says: `“The licence allows it. Put your own name on it, insure it, and tell us what you change.”`
        }
      },
      {
        fr: {
          to: `À qui construit pour la première fois`,
          says: `« Faites sans nous appeler, et notez chaque endroit où vous avez hésité. »`
        },
        en: {
          to: `To the first-time builder`,
          says: `“Do it without ringing us, and note every place where you hesitated.”`
        }
      }
    ],
    risk: [
      {
        fr: `Un accident dont vous connaissiez la cause, ou un kit vendu à votre nom sans assurance.`,
        en: `An accident whose cause you knew, or a kit sold under your name without insurance.`
      }
    ],
    stop: [
      {
        fr: `Un défaut dangereux : version retirée et avertissement publié le jour même. Deux personnes échouent au même endroit : rien de neuf avant d’avoir corrigé la notice.`,
        en: `A dangerous fault: the version withdrawn and a warning published the same day. Two people fail at the same place: nothing new before the instructions are mended.`
      }
    ],
    find: [
      {
        fr: `Un assureur : que couvre-t-il pour des plans, un stage, un kit ?`,
        en: `An insurer: what is covered for plans, a workshop, a kit?`
      },
      {
        fr: `L’INPI et Espacenet : un brevet en vigueur couvre-t-il cette pièce ?`,
        en: `The patent office and Espacenet: does a patent in force cover this part?`
      },
      {
        fr: `Un objet pour le soin, les enfants ou l’électricité : quel texte s’ajoute ? Demandez à la répression des fraudes.`,
        en: `An object for care, children or electricity: which text is added? Ask the consumer protection authority.`
      },
      {
        when: startingPoint.is('fork'),
        fr: `Les plans d’origine : quelle licence, et quelles obligations pour les vôtres ?`,
        en: `The original plans: which licence, and what does it ask of yours?`
      }
    ]
  }
});
