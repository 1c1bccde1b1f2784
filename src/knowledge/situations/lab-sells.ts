import { all, any, not } from '#engine/reason/condition.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { privateLab } from '#knowledge/facts/private-lab.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct, publicInformationCode } from '#knowledge/sources/law.ts';
import {
  educationCode,
  publicResearchServices,
  researchCode,
  researchStateAid,
  trainingDeclaration,
  transferCompanies,
  worksMadeTogether
} from '#knowledge/sources/money-in-common.ts';

const lab = carrier.is('research');
const publicLab = all(lab, not(privateLab));
// What is theirs and already sold needs no right to be sold.
const sellsItsOwn = all(rights.is('clear'), currentIncome.has('sales'));
const keptBack = any(resourceKeptClosed, reservedLicence, noLicenceYet);
/** Recorded where companies work: whoever is heard there is seldom free to refuse. */
const workersHeard = all(agreement.has('people-shown'), users.has('companies'), resource.has('data'));
/** The result itself is sold, whatever is sold around it. */
const sellsTheThing = ownRevenue.is('complementary', 'threatened');
const services = paidServices.has('training', 'hosting', 'integration', 'certification');

/** A laboratory, university or public body sells around what it made. */
export const labSells = situation({
  id: 'lab-sells',
  over: ['open-product'],
  requires: [
    {
      when: carrier.is('research', 'state-body'),
      fr: `{La recherche} ou {l’État} le porte`,
      en: `{Research} or {the State} carries it`
    },
    {
      when: any(services, currentIncome.has('sales'), ownRevenue.is('around', 'complementary', 'threatened')),
      fr: `Vous vendez, ou vendriez, des services autour`,
      en: `You sell, or would sell, services around it`
    }
  ],
  favours: [
    {
      when: motive.has('livelihood'),
      strong: true,
      fr: `Vous venez pour en vivre`,
      en: `You come to live from it`
    },
    {
      when: motive.has('open-business'),
      strong: true,
      fr: `Vous venez pour ouvrir sans perdre votre activité`,
      en: `You come to open it without losing your business`
    },
    {
      when: users.has('companies'),
      fr: `Des entreprises s’en [servent|serviront]`,
      en: `Companies [use|will use] it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un laboratoire qui vend autour de ce qu’il a fait`,
    summary: `La vente est permise, mais par la bonne porte : qui dirige signe, qui en a le droit facture, et la recherche garde son temps.`,
    question: `Avons-nous le droit de vendre cela, et qui doit facturer ?`
  },
  en: {
    title: `A laboratory that sells around what it made`,
    summary: `Selling is allowed, but through the right door: management signs, whoever may invoice does so, and research keeps its time.`,
    question: `May we sell this, and who should invoice?`
  },
  note: {
    answer: [
      {
        when: privateLab,
        fr: `Oui, vendre est permis, si votre direction signe. Elle reste dans la limite de vos contrats et de vos associés. Chiffrez d’abord ce que rapporte l’accès. D’ici là, n’ouvrez rien : ni format, ni exemples, sans l’écrit de la direction et de chaque client. Vous gagneriez relecteurs, citations et un format repris ; vous perdriez la vente de l’accès.`,
        en: `Yes, selling is allowed, if management signs. It stays within what contracts and shareholders allow. First work out what access earns. Until then, open nothing: neither format nor examples, without the written yes of management and of each customer. You would gain reviewers, citations and an adopted format; you would lose access sales.`
      },
      {
        when: publicLab,
        fr: `Oui, vendre est permis. Laboratoire public : l’établissement signe, ou sa filiale. Privé : votre direction, dans la limite de vos contrats et de vos associés. Ouvrez le résultat ; vendez du temps et une garantie. Vous y gagnez relecteurs, citations et clients ; vous perdez la vente d’un accès.`,
        en: `Yes, selling is allowed. A public laboratory: its institution signs, or a subsidiary. A private one: management, within what contracts and shareholders allow. Open the result; sell time and a warranty. You gain reviewers, citations and customers; you lose the sale of access.`
      },
      {
        when: carrier.is('state-body'),
        fr: `Oui, mais par la bonne porte : une convention ou une redevance votée, jamais une facture improvisée. Ouvrez ce que l’argent public a payé, vendez le temps et la garantie, pas l’accès.`,
        en: `Yes, but through the right door: an agreement or a fee decided upon, never an improvised invoice. Open what public money paid for, sell time and warranty, not access.`
      },
      {
        when: agreement.has('people-shown'),
        fr: `Rien de reconnaissable ne se publie ni ne se vend avant l’avis du délégué à la protection des données.`,
        en: `Nothing recognisable is published or sold before the data protection officer has spoken.`
      },
      {
        when: workersHeard,
        fr: `Des voix de salariés d’un client : leur accord est rarement libre. Mettez-les à part, sans effacer, et demandez l’écrit de l’entreprise où c’est enregistré.`,
        en: `Voices of a customer’s staff: their consent is seldom free. Set them apart, erase nothing, and ask the company where it was recorded for a written yes.`
      }
    ],
    facts: [
      {
        unless: sellsTheThing,
        fr: `C’est un service autour d’un résultat, pas la vente d’un résultat. L’un continue de se payer, l’autre se vide en une fois.`,
        en: `It is a service around a result, not the sale of a result. One goes on paying, the other empties at once.`
      },
      {
        when: all(lab, sellsTheThing),
        fr: `Ce n’est pas encore un commun : vous vendez la chose et gardez les décisions. Dites « consultable », pas « ouvert ».`,
        en: `It is not a commons yet: you sell the thing and keep the decisions. Say “available to read”, not “open”.`
      },
      {
        when: publicLab,
        fr: `Une thèse n’est pas un contrat d’entretien : qui part en septembre ne répare pas en octobre.`,
        en: `A doctoral thesis is not a maintenance contract: whoever leaves in September does not repair in October.`
      }
    ],
    steps: [
      {
        id: 'what-binds-us',
        within: 7,
        when: privateLab,
        fr: {
          title: `Demander ce qui limite, et qui signe`,
          why: `Un composant ou un associé peut tout arrêter.`,
          first: `À la direction : « Quels contrats, quels associés, quels composants d’autrui limitent ce que nous ouvrons ou vendons ? Réponse avant {in-14}. »`,
          done: `{in-14}, la liste est écrite, avec le nom de qui signe.`,
          takes: `30 min`
        },
        en: {
          title: `Ask what sets limits, and who signs`,
          why: `A component or a shareholder can stop everything.`,
          first: `To management: “Which contracts, which shareholders, which components of others limit what we open or sell? Reply by {in-14}.”`,
          done: `On {in-14}, the list is in writing, with the name of whoever signs.`,
          takes: `30 min`
        }
      },
      {
        id: 'what-access-earns',
        within: 30,
        when: privateLab,
        fr: {
          title: `Chiffrer ce que rapporte l’accès`,
          why: `Ce qui est publié ne se reprend pas.`,
          first: `Ventes de l’accès, part des clients qui resteraient pour le service, à prix égal. À la direction, qui saisit les associés si elle le doit : « Signez-vous ce nombre avant {in-30} ? »`,
          done: `Le nombre est signé, avec la liste de ce qui peut s’ouvrir.`,
          takes: `Deux jours`
        },
        en: {
          title: `Work out what access earns`,
          why: `What is published cannot be taken back.`,
          first: `Sales of access, share of customers who would stay for the service, at the same price. To management, which asks the shareholders if it must: “Will you sign this number by {in-30}?”`,
          done: `The number is signed, with the list of what may be opened.`,
          takes: `Two days`
        }
      },
      {
        id: 'which-door',
        within: 7,
        when: publicLab,
        fr: {
          title: `Demander qui peut vendre, et signer`,
          why: `Sans cette réponse, aucune signature ne tient.`,
          first: `Public, au service de valorisation : « Filiale, service commercial ou convention : qui facture, qui signe, avant {in-14} ? D’ici là, aucun nouveau devis. » Privé, à la direction : « Quels contrats, quels associés limitent ce que nous ouvrons ou vendons ? »`,
          done: `{in-14}, la réponse est écrite, avec un nom.`,
          takes: `30 min`
        },
        en: {
          title: `Ask who may sell, and sign`,
          why: `Without this answer no signature holds.`,
          first: `Public, to the transfer office: “Subsidiary, commercial service or agreement: who invoices, who signs, by {in-14}? Until then, no new quote.” Private, to management: “Which contracts, which shareholders limit what we open or sell?”`,
          done: `On {in-14}, the answer is in writing, with a name.`,
          takes: `30 min`
        }
      },
      {
        id: 'which-fee',
        within: 7,
        when: carrier.is('state-body'),
        fr: {
          title: `Demander sous quelle forme vous pouvez être payés`,
          why: `Un service de l’État n’encaisse pas comme une entreprise.`,
          first: `Au service financier : « Redevance, convention ou opérateur : laquelle, et qui décide ? Réponse avant {in-14} ; jusque-là, rien de neuf n’est facturé. »`,
          done: `{in-14}, la réponse est écrite, avec un nom.`,
          takes: `30 min`
        },
        en: {
          title: `Ask in which form you may be paid`,
          why: `A State body does not take money as a company does.`,
          first: `To the finance office: “Fee, agreement or operator: which one, and who decides? Reply by {in-14}; until then, nothing new is invoiced.”`,
          done: `On {in-14}, the answer is in writing, with a name.`,
          takes: `30 min`
        }
      },
      {
        id: 'ask-the-data-officer',
        within: 30,
        when: agreement.has('people-shown'),
        consent: true,
        fr: {
          title: `Faire juger ce qui montre des personnes`,
          why: `Ce qui est publié ou vendu ne se reprend pas.`,
          first: `Au délégué à la protection des données, avec dix {items} : « Que peut-on vendre, que peut-on publier ? Rien ne sort ni ne s’efface avant votre avis, espéré avant {in-30}. »`,
          done: `Son avis écrit trie : publier, réserver, retirer.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Have what shows people judged`,
          why: `What is published or sold cannot be taken back.`,
          first: `To the data protection officer, with ten {items}: “What may we sell, what may we publish? Nothing goes out or is deleted before your opinion, hoped for by {in-30}.”`,
          done: `The written opinion sorts: publish, restrict, withdraw.`,
          takes: `2 h, plus waiting`
        }
      },
      {
        id: 'sort-two-columns',
        within: 30,
        when: not(privateLab),
        fr: {
          title: `Trier recherche et service, heures comprises`,
          why: `Ce qui est vendu a un prix, une TVA et une responsabilité.`,
          first: `Deux colonnes : payé par l’argent public, payé par un client. Avec des aides publiques, plus d’un cinquième vendu se signale.`,
          done: `La direction a signé la ligne de partage.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Sort research and service, hours included`,
          why: `Whatever is sold has a price, VAT and liability.`,
          first: `Two columns: paid for by public money, paid for by a customer. With public aid, flag more than one fifth sold.`,
          done: `Management has signed the dividing line.`,
          takes: `Half a day`
        }
      },
      {
        id: 'owners-of-the-lab',
        action: 'get-agreements',
        within: 30,
        consent: true,
        fr: {
          title: `Faire signer {owners}`,
          why: `Une équipe ne signe pas : sa direction ou ses établissements signent.`,
          first: `« Acceptez-vous, pour ce qui contient votre part, que nous publiions le résultat et vendions nos journées ? Oui ou non avant {in-30} ; le reste ne dépend pas de vous. »`,
          done: `Un écrit dit qui publie, qui vend, qui garde.`,
          takes: `Deux jours, plus l’attente`
        },
        en: {
          title: `Have {owners} sign`,
          why: `A team does not sign; its management or institutions do.`,
          first: `“Do you agree, for what contains your part, that we publish the result and sell our days? Yes or no by {in-30}; the rest does not depend on you.”`,
          done: `A note says who publishes, who sells, who keeps.`,
          takes: `Two days, plus waiting`
        }
      },
      {
        id: 'price-the-day',
        within: 90,
        fr: {
          title: `Fixer un prix complet, et un devis type`,
          why: `Un prix sans salaires fait perdre à chaque vente.`,
          first: `Salaire, frais, machines : de l’ordre de 600 à 1 000 € la journée. Au devis : « Aucune exclusivité ; résultat publiable après six mois. »`,
          done: `Deux devis sont partis, par la porte choisie.`,
          takes: `Deux jours`
        },
        en: {
          title: `Set a full price, and a template quote`,
          why: `A price without wages loses on every sale.`,
          first: `Wages, overheads, machines: about €600 to €1,000 a day. On the quote: “No exclusivity; the result may be published after six months.”`,
          done: `Two quotes have gone, through the door chosen.`,
          takes: `Two days`
        }
      },
      {
        id: 'open-the-edges',
        within: 180,
        when: all(privateLab, keptBack),
        irrevocable: true,
        fr: {
          title: `Publier les bords ; le cœur, si le nombre signé le permet`,
          why: `Un format repris par d’autres amène des clients sans céder les ventes.`,
          first: `Aucun brevet prévu (L611-11), direction et clients d’accord par écrit : format, exemples, notice, sous licence libre, datés. Le reste attend.`,
          done: `Une autre équipe s’en sert sans écrire.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the edges; the core, if the signed number allows`,
          why: `A format that others adopt brings customers without giving up sales.`,
          first: `No patent planned (L611-11), management and customers agreed in writing: format, examples, guide, under a free licence, dated. The rest waits.`,
          done: `Another team uses it without writing.`,
          takes: `Three days`
        }
      },
      {
        id: 'open-the-result',
        within: 180,
        action: 'set-licence',
        when: all(keptBack, not(privateLab)),
        irrevocable: true,
        fr: {
          title: `Publier le résultat`,
          why: `C’est ce qui fait venir les clients, et les relecteurs.`,
          first: `Au nom de qui a les droits : licence libre, version datée, copie dans un entrepôt {house}. Aux équipes : « Prenez, citez, corrigez. »`,
          done: `Une autre équipe l’a reprise sans écrire.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the result`,
          why: `This is what brings customers, and reviewers.`,
          first: `In the name of whoever holds the rights: free licence, dated version, a copy in a repository {house}. To other teams: “Take it, cite it, correct it.”`,
          done: `Another team has taken it up without writing.`,
          takes: `Three days`
        }
      },
      {
        id: 'second-keeper',
        within: 365,
        fr: {
          title: `Ancrer l’entretien hors d’un contrat court`,
          why: `Les recettes de l’année ne gardent personne.`,
          first: `À deux clients : « Trois ans d’entretien, vingt jours par an, réponse en deux jours. Signez-vous avant {in-180} ? »`,
          done: `Quarante jours par an sont payés sur trois ans.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Anchor upkeep outside a short contract`,
          why: `A year’s takings keep nobody.`,
          first: `To two customers: “Three years of upkeep, twenty days a year, a reply within two days. Will you sign by {in-180}?”`,
          done: `Forty days a year are paid for over three years.`,
          takes: `Five days`
        }
      }
    ],
    never: [
      {
        advice: ['donations', 'crowdfunding', 'corporate-philanthropy', 'tax-ruling'],
        when: currentIncome.has('sales'),
        fr: `Mécénat et reçus : une activité vendue n’en donne pas, même dans un établissement public.`,
        en: `Philanthropy and receipts: a commercial activity gives none, even in a public institution.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
        when: publicLab,
        fr: `Une association à côté pour facturer : la Cour des comptes l’a reproché aux universités dès 1997.`,
        en: `An association on the side to invoice: the French court of auditors reproached universities with it as early as 1997.`
      }
    ],
    money: [
      {
        standing: 'fits',
        when: publicLab,
        sources: [transferCompanies],
        fr: `Laboratoire public : la SATT ou la filiale finance la maturation et négocie les licences, mais pas l’entretien.`,
        en: `A public laboratory: the transfer company funds maturation and negotiates licences, not the upkeep.`
      },
      {
        standing: 'fits',
        when: paidServices.has('training', 'integration'),
        sources: [trainingDeclaration],
        fr: `Formation et adaptation : de l’ordre de 900 à 1 500 € par jour de groupe, formation déclarée dans les trois mois (L6351-1 du code du travail).`,
        en: `Training and adaptation: about €900 to €1,500 per group day, training declared within three months (L6351-1 of the French labour code).`
      },
      {
        standing: 'fits',
        when: all(lab, not(currentIncome.has('sales'))),
        programme: 'fnso',
        fr: `Seulement pour une plateforme ou une revue scientifique ouverte, pas pour un service vendu.`,
        en: `Only for an open scientific platform or journal, not for a service that is sold.`
      },
      {
        standing: 'unfit',
        when: all(lab, licence.is('non-commercial', 'reciprocal')),
        fr: `Vendre des exceptions à une clause non commerciale : peu d’acheteurs, et moins de relecteurs.`,
        en: `Selling exceptions to a non-commercial clause: few buyers, and fewer reviewers.`
      },
      {
        standing: 'unfit',
        fr: `Un projet ANR pour entretenir : il paie une question nouvelle, et se décide en des mois.`,
        en: `A research call for upkeep: it pays for a new question, and takes months to decide.`
      }
    ],
    law: [
      {
        when: all(privateLab, resource.has('software'), currentIncome.has('sales')),
        sources: [cyberResilienceAct],
        fr: `Vendre un logiciel fait de vous son fabricant (règlement 2024/2847). Failles exploitées : à signaler depuis le 11 septembre 2026 (article 14).`,
        en: `Selling software makes you its manufacturer (Regulation 2024/2847). Exploited security flaws: to be reported since 11 September 2026 (article 14).`
      },
      {
        when: publicLab,
        sources: [publicResearchServices, educationCode],
        fr: `Laboratoire public : prestations permises par convention, sans droit exclusif (Conseil d’État, 5 septembre 2001). L’université peut créer une filiale (L711-1 du code de l’éducation). Privé : vos statuts et vos contrats décident.`,
        en: `A public laboratory may sell services under an agreement, without any exclusive right (French Council of State, 5 September 2001). A university may create a subsidiary (L711-1 of the education code). A private one: your statutes and contracts decide.`
      },
      {
        when: publicLab,
        sources: [researchStateAid],
        fr: `Avec des aides publiques : au-delà de 20 % de la capacité annuelle, l’activité économique n’est plus accessoire. Les aides se recomptent (encadrement européen 2022/C 414/01).`,
        en: `With public aid: beyond 20% of yearly capacity, the economic activity is no longer ancillary. Aid is counted again (European framework 2022/C 414/01).`
      },
      {
        when: all(resource.has('data'), not(privateLab)),
        sources: [researchCode, publicInformationCode],
        fr: `Données payées pour moitié au moins par des fonds publics, puis rendues publiques, sans droit particulier d’un autre. Réutilisation libre (L533-4 du code de la recherche). Chez un organisme public, elle est gratuite par principe (L324-1 du code des relations avec le public).`,
        en: `Data paid at least half by public money, then made public, with no specific right of others. Reuse is free (L533-4 of the French research code). From a public body it is in principle without charge (L324-1 of the code of relations with the public).`
      },
      {
        when: all(resource.has('software'), not(agreement.has('employer'))),
        sources: [worksMadeTogether],
        fr: `Le logiciel écrit dans les fonctions ou sur instruction est à l’employeur (L113-9 du code de la propriété intellectuelle). Ni l’équipe ni une entreprise ne l’ouvre ou ne le vend sans lui.`,
        en: `Software written within the duties or on instruction is the employer’s (L113-9 of the French intellectual property code). Neither team nor company opens or sells it without its decision.`
      }
    ],
    home: [
      {
        when: privateLab,
        fr: `Votre structure vend et publie ; la direction signe. Premier choix : la garder seule pour le cœur. Préférez une maison neutre pour le format, si des concurrents s’en servent.`,
        en: `Your own organisation sells and publishes; management signs. First choice: keep it alone for the core. Prefer a neutral home for the format, if competitors use it.`
      },
      {
        when: publicLab,
        fr: `Public, premier choix : une filiale pour facturer, l’établissement pour publier, une convention entre eux. Préférez une entreprise nouvelle si deux clients paient deux ans d’avance. Privé : votre structure vend et publie.`,
        en: `Public, first choice: a subsidiary to invoice, the institution to publish, an agreement between them. Prefer a new company if two customers pay two years ahead. Private: your own organisation sells and publishes.`
      },
      {
        when: carrier.is('state-body'),
        fr: `Premier choix : un établissement public ou une convention avec un opérateur qui facture déjà. Préférez une redevance votée si vos usagers sont peu nombreux et réguliers.`,
        en: `First choice: a public body, or an agreement with one that already invoices. Prefer a fee set by decision if your users are few and regular.`
      }
    ],
    say: [
      {
        when: lab,
        fr: {
          to: `À la direction du laboratoire`,
          says: `« Je ne demande pas de renoncer aux ventes. Dites-moi avant {in-30} ce qui se vend et ce qui se publie : l’un amène des clients à l’autre. »`
        },
        en: {
          to: `To the head of the laboratory`,
          says: `“I am not asking you to give up sales. Tell me by {in-30} what is sold and what is published: the one brings customers to the other.”`
        }
      },
      {
        when: all(users.has('companies'), not(privateLab)),
        called: 'offer-from',
        fr: {
          to: `À l’entreprise qui demande l’exclusivité`,
          says: `« Notre établissement répondra, c’est lui qui signe. Sans exclusivité, il pourrait offrir six mois d’avance, dix jours par an et une garantie : cela vous servirait-il ? Dites-le avant {in-60}. »`
        },
        en: {
          to: `To the company asking for exclusivity`,
          says: `“Our institution will answer: it is the one that signs. Without exclusivity it could offer six months’ head start, ten days a year and a warranty: would that serve you? Tell us by {in-60}.”`
        }
      },
      {
        when: carrier.is('state-body'),
        fr: {
          to: `À votre direction`,
          says: `« Nous n’encaissons rien sans votre décision. Choisissez avant {in-30} entre convention et redevance ; sinon, nous donnons le résultat et cessons le service. »`
        },
        en: {
          to: `To your management`,
          says: `“We take no money without your decision. Choose by {in-30} between an agreement and a fee; otherwise we give the result and end the service.”`
        }
      }
    ],
    risk: [
      {
        fr: `Les prestations mangent l’année de recherche, puis un départ emporte la seule personne qui savait.`,
        en: `Services eat the year of research, then a departure takes the only person who knew.`
      }
    ],
    stop: [
      {
        when: all(privateLab, closedDependency.is('blocking', 'replaceable')),
        fr: `Le composant d’un autre reste fermé : votre code ne paraît que sans lui, si son contrat le permet.`,
        en: `Somebody else’s component stays closed: your code appears without it only, if its contract allows.`
      },
      {
        when: privateLab,
        fr: `Pas de nombre signé {in-60} : rien ne s’ouvre. Vos ventes continuent, sauf là où l’on reconnaît quelqu’un.`,
        en: `No signed number on {in-60}: nothing opens. Your sales go on, save where somebody can be recognised.`
      },
      {
        when: all(not(privateLab), not(sellsItsOwn)),
        fr: `Aucun droit de vendre écrit {in-90} : aucune vente nouvelle, et la direction l’écrit aux clients.`,
        en: `No right to sell in writing on {in-90}: no new sale, and management writes so to customers.`
      },
      {
        when: not(privateLab),
        fr: `Moins de deux clients engagés {in-365} : la direction arrête les prestations, ou écrit pourquoi elle continue.`,
        en: `Fewer than two committed customers on {in-365}: management stops the services, or writes down why it goes on.`
      },
      {
        when: agreement.has('people-shown'),
        fr: `Pas d’avis {in-60} : rien ne se publie.`,
        en: `No opinion on {in-60}: nothing is published.`
      }
    ],
    find: [
      {
        when: publicLab,
        fr: `Service de valorisation, ou direction : qui porte la responsabilité d’une panne ?`,
        en: `Transfer office, or management: who is liable for a failure?`
      },
      {
        when: startingPoint.is('co-funded'),
        fr: `Les partenaires du projet : que dit l’accord de consortium de l’exploitation ?`,
        en: `The project partners: what does the consortium agreement say about exploitation?`
      },
      {
        fr: `Qui fixe les règles de votre domaine {holder} : quelle ouverture est déjà exigée, et sous quel délai ?`,
        en: `Whoever sets the rules of your field {holder}: what opening is already required, and how soon?`
      }
    ]
  }
});
