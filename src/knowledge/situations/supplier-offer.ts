import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';
import { dataAct, gdpr, localAuthoritiesCode } from '#knowledge/sources/law.ts';
import { worksMadeTogether } from '#knowledge/sources/money-in-common.ts';

const tool = resource.has('software', 'online-service');
const town = carrier.is('local-authority');
const paidStaff = carrier.is('local-authority', 'state-body', 'association', 'cooperative');

/** A supplier offers to replace what somebody made for their own work. */
export const supplierOffer = situation({
  id: 'supplier-offer',
  over: [],
  requires: [
    {
      when: any(
        opponents.has('supplier'),
        all(
          neighbour.is('closed'),
          any(publicCarrier, motive.has('join-or-build')),
          motive.has('join-or-build', 'answer-somebody')
        )
      ),
      fr: `Un fournisseur vend, ou propose, la même chose`,
      en: `A supplier sells, or offers, the same thing`
    },
    {
      when: all(
        paidStaff,
        startingPoint.is('own-work', 'contractor', 'gathered', 'co-funded', 'fork'),
        not(all(nameOwner.is('supplier'), agreement.has('contractor')))
      ),
      fr: `Vous l’avez faite pour votre propre usage`,
      en: `You made it for your own use`
    },
    {
      when: all(maturity.atLeast('prototype'), maturity.atMost('growth')),
      fr: `Elle sert, sans être une infrastructure`,
      en: `It is used, without being infrastructure`
    }
  ],
  favours: [
    {
      when: motive.has('answer-somebody'),
      strong: true,
      fr: `Vous venez pour répondre à une offre`,
      en: `You come to answer an offer`
    },
    {
      when: all(
        motive.has('answer-somebody'),
        not(motive.has('rights')),
        opponents.has('supplier'),
        maturity.atMost('first-users')
      ),
      strong: true,
      fr: `Un fournisseur y gagnerait, quelqu’un attend une réponse, et peu s’en servent encore`,
      en: `A supplier would gain, somebody waits for an answer, and few use it yet`
    },
    {
      when: motive.has('join-or-build'),
      strong: true,
      fr: `Vous hésitez entre rejoindre et construire`,
      en: `You hesitate between joining and building`
    },
    {
      when: neighbour.is('closed'),
      fr: `Une ressource proche existe, mais fermée`,
      en: `A similar resource exists, but closed`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une offre à prix, contre un outil fait maison`,
    summary: `La question n’est pas de défendre l’outil. C’est de savoir, à une date, ce que l’on achète, ce que l’on perd et comment on en repart.`,
    question: `Faut-il garder notre outil, ou signer l’offre reçue ?`
  },
  en: {
    title: `A priced offer, against a home-made tool`,
    summary: `The question is not to defend the tool, but to know, by a date, what you buy, what you lose and how you leave again.`,
    question: `Should we keep our tool, or sign the offer we received?`
  },
  note: {
    answer: [
      {
        fr: `Ne refusez pas, ne signez pas. Posez cinq questions par écrit et comparez trois voies, dont rejoindre un outil libre existant. Décidez dans trois mois, sur pièces.`,
        en: `Do not refuse, do not sign: ask five questions in writing and compare three ways, one of them joining a free tool that exists. Decide within three months, on paper.`
      },
      {
        when: all(tool, onePersonHoldsTheKeys),
        fr: `D’ici là, une deuxième personne apprend à réparer : c’est ce qui vous manque pour choisir librement.`,
        en: `Until then, a second person learns to repair it: that is what you lack to choose freely.`
      }
    ],
    facts: [
      {
        fr: `C’est une comparaison, pas un combat. Sur trois ans, un abonnement coûte plus que sa première facture.`,
        en: `It is a comparison, not a fight. Over three years a subscription costs more than its first invoice.`
      },
      {
        when: onePersonHoldsTheKeys,
        fr: `Ce n’est pas un outil gratuit : il tient à une seule personne, et ce temps se paie.`,
        en: `It is not a free tool: it rests on one person, and that time is paid for.`
      }
    ],
    steps: [
      {
        id: 'five-questions',
        within: 7,
        fr: {
          title: `Poser cinq questions au fournisseur`,
          why: `On compare des réponses, pas une plaquette.`,
          first: `En réponse à {offer} : export complet et format, hausse annuelle, hébergement, durée, ce qui reste à nous en partant.`,
          done: `Les cinq réponses sont dans le dossier.`,
          takes: `30 min`
        },
        en: {
          title: `Ask the supplier five questions`,
          why: `One compares answers, not a brochure.`,
          first: `In reply to {offer}: complete export and format, yearly increase, hosting, length, what stays ours when we leave.`,
          done: `The five answers are on file.`,
          takes: `30 min`
        }
      },
      {
        id: 'safe-copy',
        within: 7,
        fr: {
          title: `Mettre {thing} et ses données à l’abri`,
          why: `On ne négocie pas avec la seule copie en jeu.`,
          first: `Une copie sur le stockage de votre structure, avec une page de lecture.`,
          done: `Quelqu’un d’autre l’a ouverte sans vous.`,
          takes: `1 h`
        },
        en: {
          title: `Put {thing} and its data somewhere safe`,
          why: `Nobody bargains with the only copy at stake.`,
          first: `A copy on your organisation’s storage, with a page of instructions.`,
          done: `Somebody else has opened it without you.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-owns-it',
        within: 30,
        before: { date: 'decision-date', days: 21 },
        when: any(rightsToSettle, agreement.has('employer', 'co-authors', 'contractor', 'board')),
        consent: true,
        fr: {
          title: `Faire dire à qui est {thing}, par {owners}`,
          why: `Personne ne garde ni ne donne ce qui n’est pas à soi.`,
          first: `Une page : qui, sur quel temps, avec quels éléments repris.`,
          done: `La page est signée.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have {owners} say whose {thing} is`,
          why: `Nobody keeps or gives away what is not theirs.`,
          first: `One page: who made it, on whose time, from which borrowed parts.`,
          done: `The page is signed.`,
          takes: `Half a day`
        }
      },
      {
        id: 'second-repairer',
        within: 30,
        when: onePersonHoldsTheKeys,
        action: 'second-maintainer',
        fr: {
          title: `Apprendre {thing} à {second-person}`,
          why: `Sans deuxième personne, l’offre gagne par défaut.`,
          first: `Deux heures ensemble, sur une vraie correction.`,
          done: `Cette personne en corrige une, seule.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Teach {thing} to {second-person}`,
          why: `Without a second person, the offer wins by default.`,
          first: `Two hours together, on a real fix.`,
          done: `They make one on their own.`,
          takes: `Half a day`
        }
      },
      {
        id: 'one-meeting',
        within: 30,
        when: outsidersContribute,
        fr: {
          title: `Réunir une fois qui l’a modifié`,
          why: `Des variantes qui s’ignorent font paraître l’offre moins chère.`,
          first: `Une feuille : une colonne par lieu, une ligne par différence.`,
          done: `Une seule version reste à comparer.`,
          takes: `2 h`
        },
        en: {
          title: `Bring together, once, those who changed it`,
          why: `Variants that ignore each other make the offer look cheap.`,
          first: `One sheet: a column for each place, a row for each difference.`,
          done: `A single version is left to compare.`,
          takes: `2 h`
        }
      },
      {
        id: 'search-free',
        within: 30,
        when: not(neighbour.is('alive')),
        fr: {
          title: `Chercher l’outil libre qui existe peut-être`,
          why: `Souvent, quelqu’un le tient déjà, avec un prestataire.`,
          first: `Cherchez sur code.gouv.fr et demandez à trois pairs ce qu’ils ont.`,
          done: `Deux noms, ou la preuve qu’il n’y en a pas.`,
          takes: `3 h`
        },
        en: {
          title: `Look for the free tool that may exist`,
          why: `Often somebody keeps it already, with a provider.`,
          first: `Search code.gouv.fr and ask three peers what they use.`,
          done: `Two names, or proof that there is none.`,
          takes: `3 h`
        }
      },
      {
        id: 'compare-on-paper',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        fr: {
          title: `Comparer trois voies sur les mêmes cas`,
          why: `Garder, rejoindre, signer : les trois se jugent à l’usage.`,
          first: `Une grille pour {thing}, {neighbour-name} et l’offre : fonctions, qui répare, export, prix multiplié par trois ans.`,
          done: `La page est devant {audience-name}.`,
          takes: `Deux jours`
        },
        en: {
          title: `Compare three ways on the same cases`,
          why: `Keep, join, sign: the three are judged in use.`,
          first: `A grid for {thing}, {neighbour-name} and the offer: what it does, who repairs, export, price times three years.`,
          done: `The page is in front of {audience-name}.`,
          takes: `Two days`
        }
      },
      {
        id: 'try-without-the-closed-part',
        within: 30,
        when: all(tool, closedDependency.is('replaceable', 'blocking')),
        fr: {
          title: `Essayer {thing} sur un outil libre`,
          why: `Ce qui dépend d’un logiciel fermé a aussi son loyer.`,
          first: `Ouvrez-le avec l’équivalent libre ; pour un tableur : LibreOffice ou Grist.`,
          done: `Vous savez combien de jours le passage prend.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Try {thing} on a free tool`,
          why: `What relies on closed software has its rent too.`,
          first: `Open it with the free equivalent; for a spreadsheet: LibreOffice or Grist.`,
          done: `You know how many days the change takes.`,
          takes: `Half a day`
        }
      },
      {
        id: 'decide-and-write',
        within: 90,
        when: not(town),
        irrevocable: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Décider, et écrire pourquoi`,
          why: `Un choix écrit ne se rediscute pas chaque mois.`,
          first: `Trois lignes : le choix, sa raison, la date de sa révision.`,
          done: `Le fournisseur a la réponse, et l’outil aussi.`,
          takes: `1 h`
        },
        en: {
          title: `Decide, and write why`,
          why: `A written choice is not reargued every month.`,
          first: `Three lines: the choice, its reason, when it is reviewed.`,
          done: `The supplier has the answer, and so does the tool.`,
          takes: `1 h`
        }
      },
      {
        id: 'decide-and-vote',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        irrevocable: true,
        when: town,
        sources: [localAuthoritiesCode],
        fr: {
          title: `Décider, écrire pourquoi, et faire délibérer si l’outil se partage`,
          why: `Un achat se signe ; une licence donnée se délibère (communes : L2121-29).`,
          first: `Trois lignes : le choix, sa raison, sa révision dans un an. Pour un logiciel partagé : licence MIT.`,
          done: `Le fournisseur a la réponse ; la délibération nomme la licence.`,
          takes: `2 h, plus la séance`
        },
        en: {
          title: `Decide, write why, and have it voted on if the tool is shared`,
          why: `Buying takes a signature; giving a licence takes a vote (French municipalities: L2121-29).`,
          first: `Three lines: the choice, its reason, its review in a year. For shared software: the MIT licence.`,
          done: `The supplier has the answer; the vote names the licence.`,
          takes: `2 h, plus the sitting`
        }
      }
    ],
    never: [
      {
        advice: ['donations', 'crowdfunding', 'prizes'],
        when: all(paidStaff, not(publicCarrier)),
        fr: `Chercher de l’argent pour tenir face à l’offre : la question est une décision, pas un budget.`,
        en: `Looking for money to stand up to the offer: this is a decision, not a budget.`
      },
      {
        advice: ['home-association', 'home-scic'],
        when: all(organisations.is('one', 'two-three'), not(all(publicCarrier, rightsToSettle))),
        fr: `Fonder une structure pour défendre l’outil : elle coûterait plus que l’abonnement.`,
        en: `Founding an organisation to defend the tool: it would cost more than the subscription.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: paidStaff,
        fr: `Les heures que vous y passez déjà : comptez-les sur trois ans, c’est le vrai prix de garder {thing}.`,
        en: `The hours you spend on it already: count them over three years, that is the real price of keeping {thing}.`
      },
      {
        standing: 'fits',
        fr: `Rejoindre un outil libre hébergé : de l’ordre de quelques centaines d’euros par an, devis à demander.`,
        en: `Joining a hosted free tool: a few hundred euros a year, ask for a quote.`
      },
      {
        standing: 'fits',
        when: carrier.is('local-authority'),
        fr: `Le centre de gestion ou la structure numérique de votre département, souvent déjà dans la cotisation : réponse en quelques semaines.`,
        en: `The management centre or digital body of your department, often already covered by your fees: an answer in a few weeks.`
      },
      {
        standing: 'unfit',
        fr: `Le prix d’appel de la première année : demandez le prix de la quatrième, données reprises.`,
        en: `The first year’s teaser price: ask for the fourth year’s, with data taken back.`
      }
    ],
    law: [
      {
        when: publicCarrier,
        sources: [seuilMarchesPublics2026],
        fr: `Sous 60 000 € HT depuis le 1er avril 2026, vous achetez sans publicité ni mise en concurrence, en variant les fournisseurs. Au-delà, l’offre reçue ne dispense pas d’une consultation.`,
        en: `Below €60,000 before VAT since 1 April 2026 you may buy in France without publicity or competition, varying suppliers. Beyond it, an offer received does not replace a consultation.`
      },
      {
        when: tool,
        sources: [dataAct],
        fr: `Service loué en ligne : le client part avec ses données, préavis de deux mois au plus. Aucun frais de changement de fournisseur à partir du 12 janvier 2027 (règlement 2023/2854, article 29).`,
        en: `A service let online: the customer leaves with their data, on two months’ notice at most. No more switching charges from 12 January 2027 (Regulation 2023/2854, article 29).`
      },
      {
        when: all(tool, rightsToSettle, not(agreement.has('employer'))),
        sources: [worksMadeTogether],
        fr: `Fait sur le temps de travail, le logiciel est à l’employeur, public ou privé (L113-9 du code de la propriété intellectuelle). À lui de le garder ou de le donner.`,
        en: `Made on working time, software belongs to the employer, public or private (L113-9 of the French intellectual property code). It is the employer’s to keep or give.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Données de personnes : un contrat de sous-traitance écrit avant tout transfert (RGPD, article 28), hébergement et suppression compris.`,
        en: `Personal data: a written processing contract before anything is transferred (GDPR, article 28), hosting and deletion included.`
      }
    ],
    home: [
      {
        when: publicCarrier,
        fr: `Décide qui paie, sur la page de comparaison. Premier choix : garder, avec une deuxième personne et une structure partagée qui héberge. Préférez rejoindre l’outil libre si la comparaison est égale ; signer, si personne ne peut réparer.`,
        en: `Whoever pays decides, on the comparison page. First choice: keep it, with a second person and a shared body that hosts it. Prefer joining the free tool if the comparison is even; signing, if nobody can repair it.`
      },
      {
        when: carrier.is('association', 'cooperative'),
        fr: `Décide qui paie, sur la page de comparaison. Premier choix : garder, avec une deuxième personne et votre réseau comme hébergeur. Préférez rejoindre l’outil libre si la comparaison est égale ; signer, si personne ne peut réparer.`,
        en: `Whoever pays decides, on the comparison page. First choice: keep it, with a second person and your network as host. Prefer joining the free tool if the comparison is even; signing, if nobody can repair it.`
      }
    ],
    say: [
      {
        fr: {
          to: `À {audience-name}`,
          says: `« Je ne demande pas de dire non à l’offre, mais d’attendre la comparaison, pour savoir ce que nous achetons. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“I am not asking you to say no to the offer, but to wait for the comparison, so that we know what we buy.”`
        }
      },
      {
        fr: {
          to: `Au fournisseur`,
          says: `« Votre réponse à l’export et à la hausse de prix décidera plus que la démonstration. »`
        },
        en: {
          to: `To the supplier`,
          says: `“Your answer on export and price increases will decide more than the demonstration.”`
        }
      }
    ],
    risk: [
      {
        fr: `Signer par fatigue, puis découvrir au renouvellement que les données ne sortent pas.`,
        en: `Signing out of tiredness, then finding at renewal that the data will not come out.`
      }
    ],
    stop: [
      {
        fr: `Si dans trois mois personne d’autre ne sait réparer {thing}, rejoignez l’outil libre ; à défaut, signez, avec clause d’export. Si l’export est refusé, on ne signe pas, quel que soit le prix.`,
        en: `If nobody else can repair {thing} within three months, join the free tool; failing that, sign, with an export clause. If export is refused, do not sign, whatever the price.`
      }
    ],
    find: [
      {
        when: all(dataToProtect, outsidersContribute),
        sources: [gdpr],
        fr: `Cette semaine, la personne déléguée aux données : une version remplie a-t-elle circulé, et faut-il notifier (RGPD, article 33) ?`,
        en: `This week, the data protection officer: has a filled-in version travelled, and must it be notified (GDPR, article 33)?`
      },
      {
        fr: `Deux clients du fournisseur : de combien le prix a-t-il augmenté, et qui les aide ?`,
        en: `Two of the supplier’s customers: by how much did the price rise, and who helps them?`
      },
      {
        when: all(not(tool), closedDependency.is('replaceable', 'blocking')),
        fr: `Ce dont {thing} dépend de fermé : combien de temps pour s’en passer ?`,
        en: `The closed part that {thing} relies on: how long to do without it?`
      },
      {
        fr: `Les équipes qui s’en servent : que perdraient-elles en une semaine ?`,
        en: `The teams that use it: what would they lose in a week?`
      }
    ]
  }
});
