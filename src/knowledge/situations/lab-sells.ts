import { all, any, not } from '#engine/reason/condition.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';
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
const services = paidServices.has('training', 'hosting', 'integration', 'certification');

/** A laboratory, university or public body sells around what it made. */
export const labSells = situation({
  id: 'lab-sells',
  over: ['open-product'],
  requires: [
    {
      when: carrier.is('research', 'state-body'),
      fr: `Un laboratoire, un établissement ou un service de l’État le porte`,
      en: `A laboratory, an institution or a State body carries it`
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
      fr: `Des entreprises s’en servent`,
      en: `Companies use it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un laboratoire qui vend autour de ce qu’il a fait`,
    summary: `La vente est permise, mais par la bonne porte : l’établissement signe, la filiale facture, et la recherche garde son temps.`,
    question: `Avons-nous le droit de vendre cela, et qui doit facturer ?`
  },
  en: {
    title: `A laboratory that sells around what it made`,
    summary: `Selling is allowed, but through the right door: the institution signs, the subsidiary invoices, and research keeps its time.`,
    question: `May we sell this, and who should invoice?`
  },
  note: {
    answer: [
      {
        when: lab,
        fr: `Oui, mais pas votre équipe : c’est votre établissement qui signe, ou sa filiale de valorisation. Ce que la recherche a payé s’ouvre, ou reste ouvert. Vendez le temps et la garantie, jamais l’accès aux données. Demandez ce mois-ci par quelle porte passer.`,
        en: `Yes, but not your team: your institution signs, or its transfer subsidiary. What research paid for is opened, or stays open; sell time and warranty, never access to the data. Ask this month which door to use.`
      },
      {
        when: carrier.is('state-body'),
        fr: `Oui, mais par la bonne porte : une convention ou une redevance votée, jamais une facture improvisée. Ouvrez ce que l’argent public a payé, vendez le temps et la garantie, pas l’accès.`,
        en: `Yes, but through the right door: an agreement or a fee decided upon, never an improvised invoice. Open what public money paid for, sell time and warranty, not access.`
      }
    ],
    facts: [
      {
        fr: `C’est un service autour d’un résultat, pas la vente d’un résultat. L’un continue de se payer, l’autre se vide en une fois.`,
        en: `It is a service around a result, not the sale of a result. One goes on paying, the other empties at once.`
      },
      {
        when: all(lab, ownRevenue.is('complementary', 'threatened')),
        fr: `Ce n’est pas encore un commun : vous vendez la chose et gardez les décisions. Dites « consultable », pas « ouvert ».`,
        en: `It is not a commons yet: you sell the thing and keep the decisions. Say “available to read”, not “open”.`
      },
      {
        when: lab,
        fr: `Une thèse n’est pas un contrat d’entretien : qui part en septembre ne répare pas en octobre.`,
        en: `A doctoral thesis is not a maintenance contract: whoever leaves in September does not repair in October.`
      }
    ],
    steps: [
      {
        id: 'which-door',
        within: 7,
        when: lab,
        fr: {
          title: `Demander qui a le droit de facturer`,
          why: `Une facture au mauvais en-tête se rembourse.`,
          first: `Un courriel au service de valorisation : filiale, service industriel et commercial, convention ?`,
          done: `La réponse est écrite, avec un nom.`,
          takes: `30 min`
        },
        en: {
          title: `Ask who may invoice`,
          why: `An invoice under the wrong letterhead has to be paid back.`,
          first: `One email to the transfer office: subsidiary, industrial and commercial service, agreement?`,
          done: `The answer is in writing, with a name.`,
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
          first: `Un courriel au service financier : redevance, convention, opérateur ?`,
          done: `La réponse est écrite, avec un nom.`,
          takes: `30 min`
        },
        en: {
          title: `Ask in which form you may be paid`,
          why: `A State body does not take money as a company does.`,
          first: `One email to the finance office: fee, agreement, operator?`,
          done: `The answer is in writing, with a name.`,
          takes: `30 min`
        }
      },
      {
        id: 'sort-two-columns',
        within: 30,
        fr: {
          title: `Trier recherche et service, ligne par ligne`,
          why: `Tout ce qui est vendu a un prix, une TVA et une responsabilité.`,
          first: `Deux colonnes sur l’année passée, heures comprises.`,
          done: `La ligne de partage est signée par la direction.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Sort research and service, line by line`,
          why: `Whatever is sold has a price, VAT and liability.`,
          first: `Two columns over the past year, hours included.`,
          done: `The dividing line is signed by management.`,
          takes: `Half a day`
        }
      },
      {
        id: 'owners-of-the-lab',
        within: 30,
        consent: true,
        fr: {
          title: `Faire signer {owners}`,
          why: `Une équipe ne signe pas, ses établissements signent.`,
          first: `La liste des établissements, partenaires et financeurs, avec leurs clauses.`,
          done: `Un écrit dit qui publie, qui vend, qui garde.`,
          takes: `Deux jours, plus l’attente`
        },
        en: {
          title: `Have {owners} sign`,
          why: `A team does not sign; its institutions do.`,
          first: `The list of institutions, partners and funders, with their clauses.`,
          done: `A note says who publishes, who sells, who keeps.`,
          takes: `Two days, plus waiting`
        }
      },
      {
        id: 'price-the-day',
        within: 90,
        fr: {
          title: `Fixer un prix complet, et un modèle de devis`,
          why: `Un prix sans salaires est une subvention à une entreprise.`,
          first: `Coût complet de la journée, frais d’établissement compris.`,
          done: `Deux devis au même modèle sont partis.`,
          takes: `Deux jours`
        },
        en: {
          title: `Set a full price, and a template quote`,
          why: `A price without wages is a subsidy to a company.`,
          first: `The full cost of a day, institution overheads included.`,
          done: `Two quotes on the same template have gone.`,
          takes: `Two days`
        }
      },
      {
        id: 'open-the-result',
        within: 180,
        when: any(resourceKeptClosed, reservedLicence, noLicenceYet),
        irrevocable: true,
        fr: {
          title: `Publier ce que la recherche a payé`,
          why: `C’est ce qui fait venir les clients, et les relecteurs.`,
          first: `Un dépôt de l’établissement, une licence, une version datée.`,
          done: `Une autre équipe l’a reprise sans écrire.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish what research paid for`,
          why: `This is what brings customers, and reviewers.`,
          first: `A repository of the institution, a licence, a dated version.`,
          done: `Another team has taken it up without writing.`,
          takes: `Three days`
        }
      },
      {
        id: 'second-keeper',
        within: 365,
        fr: {
          title: `Ancrer l’entretien ailleurs que dans un contrat`,
          why: `Les recettes de l’année ne gardent personne.`,
          first: `Proposez à deux clients un entretien sur trois ans, par la filiale.`,
          done: `Un poste, ou une journée par semaine, est payé sur trois ans.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Anchor upkeep elsewhere than in a contract`,
          why: `A year’s takings keep nobody.`,
          first: `Offer two customers three years of upkeep, through the subsidiary.`,
          done: `A post, or a day a week, is paid for three years.`,
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
        when: lab,
        fr: `Une association à côté pour facturer : la Cour des comptes l’a reproché aux universités dès 1997.`,
        en: `An association on the side to invoice: the French court of auditors reproached universities with it as early as 1997.`
      }
    ],
    money: [
      {
        standing: 'fits',
        when: lab,
        sources: [transferCompanies],
        fr: `Votre SATT ou filiale : elle finance la maturation et négocie les licences, mais pas l’entretien d’un code partagé. Ses critères sont commerciaux.`,
        en: `Your transfer company: it funds maturation and negotiates licences, not the upkeep of shared code. Its criteria are commercial.`
      },
      {
        standing: 'fits',
        when: paidServices.has('training', 'integration'),
        sources: [trainingDeclaration],
        fr: `Formation et adaptation : de l’ordre de 900 à 1 500 € par jour de groupe, formation déclarée (L6351-1 du code du travail).`,
        en: `Training and adaptation: about €900 to €1,500 per group day, training declared (L6351-1 of the French labour code).`
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
        fr: `Vendre des exceptions à une clause non commerciale : peu d’acheteurs, et ni relecteurs ni citations.`,
        en: `Selling exceptions to a non-commercial clause: few buyers, and neither reviewers nor citations.`
      },
      {
        standing: 'unfit',
        fr: `Un projet ANR pour entretenir : il paie une question nouvelle, et se décide en des mois.`,
        en: `A research call for upkeep: it pays for a new question, and takes months to decide.`
      }
    ],
    law: [
      {
        when: lab,
        sources: [publicResearchServices, educationCode],
        fr: `Prestations permises à un établissement public de recherche, par convention, sans droit exclusif (Conseil d’État, 5 septembre 2001). L’université peut créer une filiale (L711-1 du code de l’éducation).`,
        en: `A public research institution may sell services under an agreement, without any exclusive right (French Council of State, 5 September 2001). A university may create a subsidiary (L711-1 of the education code).`
      },
      {
        when: lab,
        sources: [researchStateAid],
        fr: `Au-delà de 20 % de la capacité annuelle, l’activité économique n’est plus accessoire : les aides publiques se recomptent (encadrement européen 2022/C 414/01).`,
        en: `Beyond 20% of yearly capacity, the economic activity is no longer ancillary: public aid is counted again (European framework 2022/C 414/01).`
      },
      {
        when: resource.has('data'),
        sources: [researchCode, publicInformationCode],
        fr: `Données payées pour moitié au moins par des fonds publics, puis rendues publiques. Réutilisation libre (L533-4 du code de la recherche). Elle est gratuite par principe (L324-1 du code des relations avec le public).`,
        en: `Data paid at least half by public money, then made public: reuse is free (L533-4 of the French research code). In principle it is without charge (L324-1 of the code of relations with the public).`
      },
      {
        when: all(resource.has('software'), not(agreement.has('employer'))),
        sources: [worksMadeTogether],
        fr: `Le logiciel fait en service est à l’établissement (L113-9 du code de la propriété intellectuelle). Ni l’équipe ni une entreprise ne l’ouvre ou ne le vend sans lui.`,
        en: `Software made in post belongs to the institution (L113-9 of the French intellectual property code). Neither team nor company opens or sells it without its decision.`
      }
    ],
    home: [
      {
        when: lab,
        fr: `Premier choix : la filiale de valorisation pour facturer, l’établissement pour publier, une convention qui les relie. Préférez une entreprise nouvelle si deux clients paient deux ans d’avance, et si vous le voulez vraiment.`,
        en: `First choice: the transfer subsidiary to invoice, the institution to publish, an agreement to link them. Prefer a new company if two customers pay two years ahead, and if you truly want it.`
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
          says: `« Je veux vendre des journées par la porte que vous choisissez, et publier ce que la recherche a payé. »`
        },
        en: {
          to: `To the head of the laboratory`,
          says: `“I want to sell days through the door you choose, and publish what research paid for.”`
        }
      },
      {
        fr: {
          to: `À l’entreprise qui demande l’exclusivité`,
          says: `« Nous vendons du temps et une garantie, pas le résultat : il doit pouvoir servir à d’autres. »`
        },
        en: {
          to: `To the company asking for exclusivity`,
          says: `“We sell time and a warranty, not the result: others must be able to use it.”`
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
        fr: `Pas de porte écrite avant la fin du premier trimestre : on ne vend plus. Moins de deux clients renouvelés en un an : on publie, on arrête les prestations, on garde la recherche.`,
        en: `No door in writing by the end of the first quarter: stop selling. Fewer than two customers renewed in a year: publish, stop the services, keep the research.`
      }
    ],
    find: [
      {
        when: lab,
        fr: `Service de valorisation : filiale, délai, part gardée, et qui porte la responsabilité ?`,
        en: `Transfer office: subsidiary, delay, share kept, and who carries the liability?`
      },
      {
        when: agreement.has('people-shown'),
        fr: `Délégué à la protection des données : les personnes enregistrées ont-elles accepté cette vente ?`,
        en: `Data protection officer: did the people recorded agree to this sale?`
      },
      {
        fr: `Deux clients : paieraient-ils un entretien de trois ans, par la filiale ?`,
        en: `Two customers: would they pay for three years of upkeep, through the subsidiary?`
      },
      {
        when: startingPoint.is('co-funded'),
        fr: `Les partenaires du projet : que dit l’accord de consortium de l’exploitation ?`,
        en: `The project partners: what does the consortium agreement say about exploitation?`
      }
    ]
  }
});
