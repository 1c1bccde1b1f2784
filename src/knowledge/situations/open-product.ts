import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { ownedElsewhere } from '#knowledge/note/owned-elsewhere.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { OUTCOME } from '#knowledge/note/outcome.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import {
  cyberResilienceAct,
  dataAct,
  enisaReportingPlatform,
  productLiabilityDirective
} from '#knowledge/sources/law.ts';
import { licenceIncomeTax } from '#knowledge/sources/tax-on-licences.ts';
import {
  appControlledDeposit,
  contractsInInsolvency,
  functionalSourceLicence,
  guardianFoundation,
  misleadingPractices,
  openSourceDefinition
} from '#knowledge/sources/money-in-common.ts';

const software = resource.has('software', 'online-service');
/** One person sells it, and no company: what a board and an accountant do is theirs too. */
const alone = carrier.is('individual');
const keepsTheDecision = sharedPower.is('no');

const threeDemands = {
  sources: [openSourceDefinition, misleadingPractices],
  fr: `Pas le cœur : ouvrez ce qui l’entoure, et séparez trois demandes. La garantie : un séquestre et une licence de continuité, sans rien publier. Les contributions : autour du produit (interface, format, exemples), sous licence libre. Le cœur peut rester vendu, sans licence maison. Un texte qui interdit la revente n’est pas « open source » (OSI, critères 1 et 6). Le dire peut tromper (L121-2 du code de la consommation).`,
  en: `Not the core: open what surrounds it, and separate three demands. The guarantee: escrow and a continuity licence, publishing nothing. Contributions: around the product (interface, format, examples), under a free licence. The core may stay for sale, with no home-made licence. A text that forbids resale is not “open source” (OSI, criteria 1 and 6). Saying so may mislead (L121-2, French consumer code).`
};

/** What is read first: the clauses, and where there is none, what the customer fears. */
const copyTheClauses = {
  fr: {
    title: `Copier la clause de vos trois plus gros clients`,
    why: `« Garantie » recouvre plusieurs choses.`,
    first: `Une page : client, clause, date. Sans clause, écrivez : « Si nous arrêtions, que vous faudrait-il : la copie, le droit de la faire vivre, autre chose ? »`,
    done: `Chaque client a sa ligne.`,
    takes: `2 h`
  },
  en: {
    title: `Copy the clause of your three largest customers`,
    why: `“Guarantee” covers several things.`,
    first: `One page: customer, clause, date. With no clause, write: “Should we stop, what would you need: the copy, the right to keep it going, something else?”`,
    done: `Each customer has a line.`,
    takes: `2 h`
  }
};

/** The same to a customer who pays and to a buyer: only who is named differs. */
const promisedToTheCustomer = {
  fr: {
    to: `À un client d’aujourd’hui, qui veut une garantie`,
    says: `« L’annexe vous parvient avant {in-60}. Contre votre signature avant {in-90} : une copie testée chez un tiers, et le droit de la faire vivre si nous arrêtons. Qui signe chez vous ? »`
  },
  en: {
    to: `To a customer of today, who wants a guarantee`,
    says: `“The schedule reaches you by {in-60}. Against your signature by {in-90}: a tested copy with a third party, and the right to keep it alive if we stop. Who signs on your side?”`
  }
};

/** A company lives on selling what it thinks of opening, and mixes three demands in one word. */
export const openProduct = situation({
  id: 'open-product',
  over: [],
  // A box with code in it, which a company sells: what it opens comes before who builds it.
  overWhere: [
    { situation: 'plans-to-build', when: all(businessCarrier, motive.has('open-business'), software) }
  ],
  // What stays closed is built by nobody else.
  covers: [
    {
      situation: 'plans-to-build',
      when: all(businessCarrier, motive.has('open-business'), software, keptAsProduct)
    }
  ],
  requires: [
    {
      when: any(businessCarrier, all(alone, motive.has('open-business'))),
      fr: `{Une entreprise ou une coopérative le porte}, ou {une personne seule veut l’ouvrir sans perdre ce qu’elle vend}`,
      en: `{A company or a cooperative carries it}, or {one person wants to open it without losing what they sell}`
    },
    sellsTheResource,
    {
      when: any(resourceKeptClosed, reservedLicence, noLicenceYet),
      fr: `Elle n’est pas publiée sous une licence libre`,
      en: `It is not published under a free licence`
    }
  ],
  favours: [
    {
      when: motive.has('open-business'),
      strong: true,
      fr: `Vous venez pour ouvrir sans perdre votre activité`,
      en: `You come to open it without losing your business`
    },
    {
      when: ownRevenue.is('threatened'),
      fr: `L’ouvrir menacerait ce qui vous fait vivre`,
      en: `Opening it would threaten what you live on`
    },
    {
      when: keepsTheDecision,
      fr: `Vous gardez la décision`,
      en: `You keep the decision`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un produit qui se vend, et que l’on pense ouvrir`,
    summary: `Le mot « ouvrir » y mêle trois demandes : une garantie, des contributions, le code. Chacune a une réponse moins risquée que de tout publier.`,
    question: `Comment ouvrir notre produit sans perdre ce qui nous fait vivre ?`
  },
  en: {
    title: `A product for sale, which its maker thinks of opening`,
    summary: `The word “open” mixes three demands: a guarantee, contributions, the source. Each has an answer less risky than publishing everything.`,
    question: `How do we open our product without losing what we live on?`
  },
  note: {
    answer: [
      { about: OFFER, ...threeDemands },
      // A call is answered by what can be promised in it, which these three are.
      { when: offerKind.has('call', 'tender'), ...threeDemands },
      {
        when: all(software, reuseRights.is('restricted')),
        fr: `Le texte que vous avez déjà sert à l’annexe, sous contrat.`,
        en: `The text that you have serves the schedule, under contract.`
      }
    ],
    facts: [
      {
        about: OUTCOME,
        when: keepsTheDecision,
        fr: `C’est un produit, pas un commun : la décision ne se partage pas. Personne n’écrit gratuitement ce que quelqu’un d’autre vend seul.`,
        en: `It is a product, not a commons: decisions are not shared. Nobody writes for free what somebody else sells.`
      },
      {
        about: OUTCOME,
        when: sharedPower.is('now', 'later'),
        fr: `C’est un produit, pas encore un commun. Il le deviendra le jour où d’autres décideront avec vous, pas le jour de la publication.`,
        en: `It is a product, not a commons yet. It becomes one on the day when others decide with you, not on the day of publication.`
      },
      {
        when: software,
        fr: `Les connecteurs viennent de qui intègre et des éditeurs voisins, rarement des clients.`,
        en: `Connectors come from integrators and vendors of neighbouring software, seldom from customers.`
      }
    ],
    steps: [
      { id: 'read-the-demand', about: OFFER, within: 7, ...copyTheClauses },
      { id: 'copy-the-clauses', within: 7, when: offerKind.has('call', 'tender'), ...copyTheClauses },
      {
        id: 'chain-of-rights',
        within: 7,
        when: not(alone),
        action: 'audit-rights',
        fr: {
          title: `Contrôler la chaîne des droits`,
          why: `Un seul indépendant sans cession bloque tout.`,
          first: `Listez gérants et associés non salariés, indépendants, stagiaires, éléments repris. À qui n’a rien signé : « Pouvez-vous signer cette cession avant {in-30} ? »`,
          done: `Chaque nom a son contrat, ou une cession envoyée.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Check the chain of rights`,
          why: `A single freelance without an assignment blocks everything.`,
          first: `List managers and partners who are not employees, freelances, interns and borrowed parts. To whoever has signed nothing: “Can you sign this assignment by {in-30}?”`,
          done: `Each name has its contract, or an assignment on its way.`,
          takes: `Half a day`
        }
      },
      {
        id: 'chain-of-rights-alone',
        within: 7,
        when: alone,
        action: 'audit-rights',
        fr: {
          title: `Lister qui d’autre y a mis la main`,
          why: `Une seule part sans accord écrit bloque tout.`,
          first: `Qui a écrit avec vous, même sans être payé ; un employeur de l’époque ; ce qui est repris d’ailleurs. À qui n’a rien signé : « Que me permettez-vous de votre part, par écrit, avant {in-30} ? »`,
          done: `Chaque nom a son écrit, ou une demande envoyée.`,
          takes: `2 h`
        },
        en: {
          title: `List who else had a hand in it`,
          why: `A single share without a written agreement blocks everything.`,
          first: `Who wrote with you, even unpaid; an employer of the time; what was taken from elsewhere. To whoever has signed nothing: “What do you allow me for your share, in writing, by {in-30}?”`,
          done: `Each name has a paper, or a request on its way.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-has-it',
        within: 7,
        when: access.is('on-request'),
        fr: {
          title: `Continuer à remettre les copies dues, avec une liste datée`,
          why: `Retirer une copie inquiète ceux qu’il faut rassurer.`,
          first: `Trois colonnes : qui, quelle version, quel jour. Copie due : comme avant. Nouvelle : « Après contrôle des droits et signature de la page d’usage. »`,
          done: `Chaque copie sortie a sa ligne.`,
          takes: `1 h`
        },
        en: {
          title: `Go on handing over the copies due, with a dated list`,
          why: `Taking a copy away worries those you mean to reassure.`,
          first: `Three columns: who, which version, which day. A copy already due: as before. A new one: “After a check of rights, once you sign a page on its use.”`,
          done: `Each copy out there has its row.`,
          takes: `1 h`
        }
      },
      {
        id: 'tax-and-lawyer',
        within: 30,
        costs: ['annex-read'],
        beside: true,
        when: not(alone),
        fr: {
          title: `Demander deux devis de séquestre, et faire relire l’annexe`,
          why: `La garantie se donne ainsi, et une ouverture mal chiffrée coûte plus qu’elle.`,
          first: `À l’Agence pour la protection des programmes, et à un autre : « Quel prix, essai compris ? » À votre conseil : « L’annexe tient-elle contre un repreneur, même choisi par un tribunal (L642-7) ? » À l’expert-comptable : « Interface et exemples libres : que perdons-nous par an, impôt compris ? »`,
          done: `Deux devis, un avis et un montant, écrits.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Ask for two escrow quotes, and have the schedule read`,
          why: `This is how the guarantee is given; an opening badly costed is dearer.`,
          first: `To the French agency APP, and to another: “What price, with a test?” To your lawyer: “Does the schedule hold against a buyer, even one that a court chooses (L642-7)?” To your accountant: “With interface and examples free, what do we lose a year, tax included?”`,
          done: `Two quotes, an opinion and a sum, in writing.`,
          takes: `1 h, plus waiting`
        }
      },
      {
        id: 'escrow-quotes-alone',
        within: 30,
        costs: ['annex-read'],
        beside: true,
        when: alone,
        fr: {
          title: `Demander deux devis de séquestre, et faire relire l’annexe`,
          why: `Qui achète à une personne seule craint d’abord son absence.`,
          first: `À l’Agence pour la protection des programmes, et à un autre : « Quel prix, essai compris ? » À un avocat, une heure : « L’annexe tient-elle si je tombe malade, si j’arrête, si je meurs ? »`,
          done: `Deux devis et un avis, écrits.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Ask for two escrow quotes, and have the schedule read`,
          why: `Whoever buys from one person fears their absence first.`,
          first: `To the French agency APP, and to another: “What price, with a test?” To a lawyer, for an hour: “Does the schedule hold if I fall ill, if I stop, if I die?”`,
          done: `Two quotes and an opinion, in writing.`,
          takes: `1 h, plus waiting`
        }
      },
      {
        id: 'meet-those-outside',
        within: 30,
        when: software,
        fr: {
          title: `Choisir un premier connecteur avec qui intègre`,
          why: `C’est là que les contributions naissent ou non.`,
          first: `À deux personnes qui intègrent : « Quel connecteur vous manque, qui l’écrirait, qui le relirait ? Il sera libre (MIT), et chaque envoi dira d’où il vient (DCO). »`,
          done: `Un connecteur a qui l’écrit, et deux noms pour le relire.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Choose a first connector with integrators`,
          why: `This is where contributions are born or not.`,
          first: `To two people who integrate: “Which connector do you lack, who would write it, who would review it? It will be free (MIT), and each contribution says where it comes from (DCO).”`,
          done: `One connector has its writer, and two names to review it.`,
          takes: `Half a day`
        }
      },
      {
        id: 'rebuild-without-you',
        within: 30,
        beside: true,
        when: resource.has('software', 'online-service', 'hardware', 'data', 'ai-model'),
        fr: {
          title: `Faire reconstruire {thing} sans vous`,
          why: `Une copie que personne ne sait remonter ne garantit rien.`,
          first: `À quelqu’un qui ne l’a pas écrit, sous secret : mode d’emploi, dix {items} et leur résultat attendu. La copie ne contient ni mot de passe ni code d’autrui.`,
          done: `Quelqu’un d’extérieur l’a reconstruit ; dix {items} d’essai donnent le bon résultat.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have {thing} rebuilt without you`,
          why: `A copy that nobody can rebuild guarantees nothing.`,
          first: `To somebody who did not write it, under secrecy: a copy (no password, no code of others’), the instructions, ten {items} and the expected result.`,
          done: `An outsider has rebuilt it; ten test {items} give the right result.`,
          takes: `Two days`
        }
      },
      {
        id: 'what-others-own',
        within: 30,
        when: agreement.has('source-owner'),
        consent: true,
        ...ownedElsewhere
      },
      {
        id: 'partners-agree',
        action: 'get-agreements',
        within: 30,
        when: agreement.has('board', 'co-authors', 'contractor', 'employer'),
        consent: true,
        fr: {
          title: `Faire signer {owners}`,
          why: `Une licence donnée ne se reprend pas.`,
          first: `Envoyez une page : « Ceci reste vendu, ceci s’ouvre, ceci est garanti. Signez-vous avant {in-30} ? Sans vous, rien ne s’ouvre. »`,
          done: `La page est signée.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Have {owners} sign`,
          why: `A licence given cannot be taken back.`,
          first: `Send one page: “This stays for sale, this opens, this is guaranteed. Will you sign by {in-30}? Without you, nothing opens.”`,
          done: `The page is signed.`,
          takes: `2 h, plus waiting`
        }
      },
      {
        id: 'escrow',
        within: 90,
        costs: ['escrow'],
        sources: [appControlledDeposit],
        fr: {
          title: `Signer un séquestre et une annexe de continuité`,
          why: `C’est ce que le client achète en demandant « ouvert ».`,
          first: `Deux pages au client le plus pressé : « Que manque-t-il pour signer ? »`,
          done: `Un premier client a signé l’annexe ; le dépôt est testé.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Sign an escrow and a continuity schedule`,
          why: `This is what the customer buys when asking for “open”.`,
          first: `Two pages to the most pressing customer: “What is missing for you to sign?”`,
          done: `A first customer has signed; the deposit is tested.`,
          takes: `Five days`
        }
      },
      {
        id: 'first-connector',
        within: 90,
        beside: true,
        when: software,
        irrevocable: true,
        action: 'split-scope',
        fr: {
          title: `Ouvrir un premier connecteur, pas le cœur`,
          why: `On contribue à ce qu’on peut garder.`,
          first: `Un exemple complet, sous MIT, dans un dépôt à part ; chaque envoi atteste son origine (DCO), et se relit sous une semaine.`,
          done: `Quelqu’un d’extérieur l’a fait tourner sans aide.`,
          takes: `Dix jours`
        },
        en: {
          title: `Open a first connector, not the core`,
          why: `People contribute to what they may keep.`,
          first: `A complete example, under MIT, in a repository of its own; each contribution states its origin (DCO), and is reviewed within a week.`,
          done: `An outsider has run it unaided.`,
          takes: `Ten days`
        }
      },
      {
        id: 'open-the-edges',
        within: 180,
        when: not(software),
        irrevocable: true,
        action: 'split-scope',
        fr: {
          title: `Ouvrir les bords, pas le cœur`,
          why: `On contribue à ce qu’on peut garder : interface, exemples, formats.`,
          first: `Dix {items} d’exemple, sous CC BY 4.0. À un client et à un pair : « Servez-vous-en, dites-moi ce qui manque. »`,
          done: `Quelqu’un d’extérieur s’en est servi sans aide.`,
          takes: `Dix jours`
        },
        en: {
          title: `Open the edges, not the core`,
          why: `People contribute to what they may keep: interface, examples, formats.`,
          first: `Ten {items} as an example, under CC BY 4.0. To a customer and a peer: “Use them, and tell me what is missing.”`,
          done: `An outsider has used them unaided.`,
          takes: `Ten days`
        }
      },
      {
        id: 'decide-the-core',
        within: 365,
        fr: {
          title: `Trancher sur le cœur, avec des chiffres`,
          why: `On publie pour un effet mesuré, pas par mode.`,
          first: `Trois nombres : annexes vendues, contributions extérieures, ventes perdues.`,
          done: `La décision et sa raison sont chez vos clients.`,
          takes: `Deux jours`
        },
        en: {
          title: `Decide on the core, with figures`,
          why: `One publishes for a measured effect, not out of fashion.`,
          first: `Three numbers: schedules sold, contributions from outside, sales lost.`,
          done: `Your customers have the decision and its reason.`,
          takes: `Two days`
        }
      }
    ],
    never: [
      {
        advice: [
          'donations',
          'crowdfunding',
          'corporate-philanthropy',
          'tax-ruling',
          'home-association',
          'home-endowment'
        ],
        fr: `Dons, mécénat, association à côté : une activité vendue n’ouvre pas droit aux reçus.`,
        en: `Gifts, philanthropy, a non-profit beside it: a business that sells gives no right to tax receipts.`
      },
      {
        advice: ['licence-reciprocity'],
        fr: `Publier une licence maison à réciprocité : ni libre pour qui contribue, ni sûre pour vous.`,
        en: `Publishing a home-made reciprocity licence: not free for contributors, not safe for you.`
      }
    ],
    money: [
      {
        standing: 'fits',
        fr: `Premier choix : le client paie l’annexe, 3 à 5 % de sa licence annuelle (ordre de grandeur).`,
        en: `First choice: the customer pays for the schedule, 3% to 5% of its yearly licence (order of magnitude).`
      },
      {
        standing: 'certain',
        when: all(software, not(alone)),
        sources: [licenceIncomeTax],
        fr: `Licences facturées à part : 10 % d’impôt, sur option (article 238 du CGI) ; passer au service réduit ce revenu.`,
        en: `Licences invoiced apart: taxed at 10% in France, by option (article 238 of the tax code); moving to services shrinks that.`
      },
      {
        standing: 'fits',
        programme: 'cii',
        when: all(software, not(alone)),
        fr: `Pour les seules fonctions nouvelles, dans une PME, jamais pour l’ouverture. 20 % des dépenses, 80 000 € par an au plus.`,
        en: `For new features only, in a small or medium company, never for opening. 20% of spending, at most €80,000 a year.`
      },
      {
        standing: 'unfit',
        when: software,
        fr: `NLnet et Sovereign Tech Fund, pour le cœur : ils ne paient que du libre.`,
        en: `NLnet and the Sovereign Tech Fund, for the core: they only pay for free software.`
      }
    ],
    law: [
      {
        sources: [contractsInInsolvency],
        fr: `Annexe : une licence consentie dès maintenant, pas promise. Elle joue si l’entretien manque soixante jours après une mise en demeure, si vous annoncez l’arrêt, ou cessez sans repreneur. Jamais pour la seule ouverture d’une procédure collective : la clause tomberait (L622-13, L641-11-1 du code de commerce).`,
        en: `Schedule: a licence granted now, not promised. It applies if upkeep is sixty days late after notice, if you announce the end, or stop without a buyer. Never because insolvency proceedings open: the clause would fall (L622-13, L641-11-1 of the French commercial code).`
      },
      {
        when: software,
        // Whoever buys asks for what is open: a text that keeps competitors out does not answer.
        unless: offerKind.has('tender'),
        sources: [functionalSourceLicence],
        fr: `Pour publier quand même, un texte connu : la Functional Source License 1.1, fermée aux concurrents deux ans, puis libre, revente comprise.`,
        en: `To publish even so, a known text: the Functional Source License 1.1, closed to competitors for two years, then free, resale included.`
      },
      {
        when: all(software, offerKind.has('tender'), reuseRights.is('restricted')),
        sources: [functionalSourceLicence],
        fr: `Hors appel d’offres, la Functional Source License devient libre après deux ans, revente comprise, sans retour.`,
        en: `Outside any tender, the Functional Source License turns free after two years, resale included, for good.`
      },
      {
        when: software,
        sources: [cyberResilienceAct, productLiabilityDirective, enisaReportingPlatform],
        fr: `Qui vend un logiciel en est le fabricant (règlement 2024/2847). Failles exploitées : à signaler depuis le 11 septembre 2026 ; le reste, le 11 décembre 2027. Défaut qui blesse, ou abîme un bien ou des données privés : directive 2024/2853, ventes après le 9 décembre 2026. Loi française à vérifier.`,
        en: `Whoever sells software is its manufacturer (Regulation 2024/2847). Exploited flaws are reported since 11 September 2026, the rest on 11 December 2027. A defect that hurts somebody, or harms private goods or data: Directive 2024/2853, sales after 9 December 2026. French law to check.`
      },
      {
        when: paidServices.has('hosting'),
        sources: [dataAct],
        fr: `Hébergement vendu : dès le 12 janvier 2027, plus de frais de changement de fournisseur (règlement 2023/2854, article 29).`,
        en: `Hosting sold: from 12 January 2027, no more switching charges (Regulation 2023/2854, article 29).`
      },
      {
        when: software,
        unless: offerKind.has('tender'),
        sources: [functionalSourceLicence],
        fr: `La Functional Source License n’est « open source » qu’après deux ans, version par version, sans retour.`,
        en: `The Functional Source License is “open source” only after two years, version by version, for good.`
      },
      {
        when: all(licence.is('reciprocal'), not(access.is('none'))),
        fr: `Votre texte actuel est un contrat avec vos clients : gardez-le, appelez-le « code lisible ».`,
        en: `Your present text is a contract with your customers: keep it, and call it “source available”.`
      }
    ],
    home: [
      {
        when: namePolicy.is('forbidden'),
        fr: `Le nom reste à vous : déposez-en un qui ne décrive pas le produit (INPI : environ 190 €, puis 40 € par classe).`,
        en: `The name stays yours: register one that does not describe the product (French office: about €190, then €40 a class).`
      },
      {
        when: alone,
        fr: `Vous décidez, et vous le dites. Premier choix : vendre en votre nom, avec un séquestre et une personne désignée pour la suite. Préférez une société le jour où quelqu’un y travaille avec vous.`,
        en: `You decide, and say so. First choice: sell in your own name, with an escrow and somebody named for what follows. Prefer a company on the day when somebody works on it with you.`
      },
      {
        when: not(alone),
        sources: [guardianFoundation],
        fr: `Vous décidez, et vous le dites. Premier choix : l’entreprise, avec un séquestre. Préférez une fondation gardienne, comme KDE pour Qt, si vos clients financent ensemble ou si un rachat se prépare.`,
        en: `You decide, and say so. First choice: the company, with an escrow. Prefer a guardian foundation, as KDE has for Qt, if your customers pay together or a takeover is coming.`
      }
    ],
    say: [
      {
        called: 'offer-from',
        unless: offerKind.has('call', 'tender'),
        ...promisedToTheCustomer
      },
      {
        when: offerKind.has('call', 'tender'),
        ...promisedToTheCustomer
      },
      {
        when: software,
        fr: {
          to: `À qui intègre le produit`,
          says: `« Votre connecteur reste à vous, relu sous une semaine. L’interface ne change pas sans six mois de préavis. Notre exemple paraît avant {in-90}. »`
        },
        en: {
          to: `To whoever integrates the product`,
          says: `“Your connector stays yours, reviewed within a week. The interface does not change without six months’ notice. Our example appears by {in-90}.”`
        }
      },
      {
        when: not(software),
        fr: {
          to: `À qui voudrait contribuer`,
          says: `« Dix {items} s’ouvrent avant {in-180}. Ce que vous ajoutez autour reste à vous, signé ; le cœur, nous continuons de le vendre. »`
        },
        en: {
          to: `To somebody who might contribute`,
          says: `“Ten {items} open by {in-180}. What you add around them stays yours, signed; the core we go on selling.”`
        }
      }
    ],
    risk: [
      {
        fr: `Ouvrir à moitié : ni garantie, ni contributions, et un concurrent mieux informé.`,
        en: `Half-opening: no guarantee, no contributions, and a better-informed competitor.`
      }
    ],
    stop: [
      {
        fr: `Rien du cœur n’est publié sans séquestre testé, deux annexes signées et l’impôt chiffré. Moins de deux contributions extérieures {in-365} : aucun exemple nouveau, et ce qui est promis se tient.`,
        en: `Nothing of the core is published without a tested escrow, two signed schedules and the tax costed. Fewer than two contributions from outside on {in-365}: no new example, and what was promised is kept.`
      }
    ],
    find: [
      {
        fr: `Trois gros clients : paieraient-ils la garantie sans ouverture ?`,
        en: `Three large customers: would they pay for the guarantee without opening?`
      }
    ]
  }
});
