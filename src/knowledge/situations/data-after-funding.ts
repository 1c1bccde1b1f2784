import { all, any, not } from '#engine/reason/condition.ts';
import { fundingEnds } from '#knowledge/facts/funding-ends.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr, licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import { fnsoPremierAppel } from '#knowledge/sources/open-science.ts';
import {
  authorsRights,
  localBudgets,
  nakalaDocumentation,
  privateLife,
  rechercheDataGouvService,
  researchCode,
  zenodoRecords
} from '#knowledge/sources/safekeeping.ts';

const othersSupply = any(outsideContributors.atLeast('several'), agreement.has('co-authors', 'source-owner'));
const voicesOrNames = any(agreement.has('people-shown'), sensitiveData.is('pseudonymisable', 'personal'));
const paidByAGrant = currentIncome.has('grant', 'call');
const institution = carrier.is('research', 'local-authority', 'state-body');

/** Data or a corpus that others rely on, kept by a post or a project that ends. */
export const dataAfterFunding = situation({
  id: 'data-after-funding',
  over: ['service-after-grant', 'lone-maintainer', 'lone-editor'],
  requires: [
    {
      when: all(resource.has('data'), not(resource.has('online-service'))),
      fr: `C’est une base, un corpus ou un référentiel`,
      en: `It is a database, a corpus or a reference list`
    },
    inUse,
    fundingEnds,
    {
      when: carrier.is('research', 'association', 'local-authority', 'state-body'),
      fr: `Un laboratoire, une association ou un organisme public le porte`,
      en: `A laboratory, an association or a public body carries it`
    }
  ],
  favours: [
    {
      when: motive.has('after-funding'),
      strong: true,
      fr: `Vous voulez la faire durer après la fin d’un financement`,
      en: `You want to keep it alive after its funding ends`
    },
    {
      when: danger.has('money-ends'),
      strong: true,
      fr: `Un financement, un contrat ou un poste se termine dans l’année`,
      en: `Funding, a contract or a post ends within the year`
    },
    {
      when: carrier.is('research'),
      fr: `Un établissement de recherche peut signer`,
      en: `A research institution can sign`
    },
    {
      when: othersSupply,
      fr: `D’autres fournissent une part des données`,
      en: `Others supply part of the data`
    },
    onePersonHoldsTheKeys
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des données en usage, payées par un projet qui finit`,
    summary: `Une base ou un corpus sert déjà ailleurs, mais l’argent ou le poste s’arrête avant que quelqu’un ait signé pour la suite.`,
    question: `Comment la base survit-elle à la fin du financement, même sans moi ?`
  },
  en: {
    title: `Data in use, paid for by a project that ends`,
    summary: `A database or a corpus already serves elsewhere, but the money or the post ends before anybody has signed for what comes next.`,
    question: `How does the database outlive its funding, even without me?`
  },
  note: {
    answer: [
      {
        fr: `Sauvez trois choses, dans cet ordre : la recette, les droits, la maison. Quelqu’un d’autre refait tout, pour de vrai ; ce qui vient d’ailleurs a son accord écrit ; un service durable est nommé. Si personne n’a signé trente jours avant {ending-date}, figez proprement.`,
        en: `Save three things, in this order: the recipe, the rights, the home. Somebody else rebuilds it all, for real; what comes from elsewhere has a written agreement; a lasting service is named. If nobody has signed thirty days before {ending-date}, freeze it cleanly.`
      }
    ],
    facts: [
      {
        fr: `C’est une ressource en usage, tenue comme un projet. Il manque une signature avant de manquer d’argent.`,
        en: `It is a resource in use, kept like a project. A signature is missing before money is.`
      },
      {
        when: othersSupply,
        fr: `Ce n’est pas la propriété de la seule équipe. D’autres en ont fourni une part, et gardent leur mot à dire.`,
        en: `It is not the property of the team alone: others have supplied it, and still have a say.`
      }
    ],
    steps: [
      {
        id: 'ask-for-more-time',
        within: 7,
        before: { date: 'ending-date', days: 60 },
        when: paidByAGrant,
        fr: {
          title: `Demander une prolongation sans coût`,
          why: `C’est l’argent le plus rapide : il est déjà là.`,
          first: `Demandez le solde exact à la gestion, puis écrivez au financeur.`,
          done: `La demande est partie, datée.`,
          takes: `3 h`
        },
        en: {
          title: `Ask for an extension at no cost`,
          why: `It is the fastest money: it is already there.`,
          first: `Ask the accounts for the exact balance, then write to the funder.`,
          done: `The request has gone, with a date.`,
          takes: `3 h`
        }
      },
      {
        id: 'copy-and-ask',
        within: 7,
        fr: {
          title: `Copier hors du serveur, et écouter qui tient la recette`,
          why: `Une panne ou un départ suffit.`,
          first: `Données, code, notices chez une deuxième personne ; puis une heure, sans ordre du jour.`,
          done: `La copie est rouverte ailleurs, et vous savez qui reste jusqu’à quand.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Copy it off the server, and listen to whoever holds the recipe`,
          why: `A breakdown or a departure is enough.`,
          first: `Data, code, notes with a second person; then an hour, with no agenda.`,
          done: `The copy has been reopened elsewhere, and you know who stays until when.`,
          takes: `Half a day`
        }
      },
      {
        id: 'who-signs',
        within: 30,
        before: { date: 'ending-date', days: 21 },
        consent: true,
        fr: {
          title: `Obtenir l’accord de qui signe`,
          why: `Vous préparez, une autre main engage.`,
          first: `Une page pour qui peut signer : qui s’en sert, ce qui s’arrête, ce que vous demandez.`,
          done: `Un nom et un modèle de convention sont écrits.`,
          takes: `3 h`
        },
        en: {
          title: `Get the agreement of whoever signs`,
          why: `You prepare, another hand commits.`,
          first: `One page for whoever may sign: who uses it, what ends, what you ask for.`,
          done: `A name and a model agreement are in writing.`,
          takes: `3 h`
        }
      },
      {
        id: 'play-the-recipe',
        within: 30,
        before: { date: 'ending-date', days: 45 },
        action: 'document-operations',
        fr: {
          title: `Écrire la recette, et la faire jouer par une autre personne`,
          why: `Ce qui n’est que dans une tête part avec elle.`,
          first: `Qui sait regarde ; une autre personne tape.`,
          done: `Tout est refait sans aide.`,
          takes: `Huit jours`
        },
        en: {
          title: `Write the recipe, and have somebody else play it`,
          why: `What is only in one head leaves with it.`,
          first: `Whoever knows watches; somebody else types.`,
          done: `All of it has been rebuilt without help.`,
          takes: `Eight days`
        }
      },
      {
        id: 'letter-to-suppliers',
        within: 30,
        before: { date: 'ending-date', days: 21 },
        consent: true,
        when: othersSupply,
        action: 'get-agreements',
        fr: {
          title: `Envoyer une lettre d’accord, les dix plus gros d’abord`,
          why: `On ne dépose que ce qu’on a le droit de publier.`,
          first: `Un tableau : part, statut public ou privé, contact, réponse. Puis une page à signer par chacun : nom cité, licence, droit de corriger, années passées comprises.`,
          done: `Chaque part a un nom ; les dix ont répondu, ou ont été relancés deux fois.`,
          takes: `Trois jours`
        },
        en: {
          title: `Send a letter of agreement, the ten largest first`,
          why: `Only what you have the right to publish can be deposited.`,
          first: `A table: part, public or private, contact, reply. Then one page for each to sign: name cited, licence, right to correct, past years included.`,
          done: `Each part has a name; the ten have replied, or been chased twice.`,
          takes: `Three days`
        }
      },
      {
        id: 'name-a-service',
        within: 90,
        before: { date: 'ending-date', days: 30 },
        action: 'multi-year-agreement',
        fr: {
          title: `Faire nommer le service qui reprend`,
          why: `Une convention prend des mois ; une lettre d’intention, des jours.`,
          first: `Deux pages : flux, contrôle, entretien, sortie, à une seule personne.`,
          done: `La lettre nomme un service et un temps de travail.`,
          takes: `Trois jours`
        },
        en: {
          title: `Have the service that takes over named`,
          why: `A contract takes months; a letter of intent takes days.`,
          first: `Two pages: flow, checks, upkeep, exit, to one person.`,
          done: `The letter names a service and some working time.`,
          takes: `Three days`
        }
      },
      {
        id: 'deposit-a-version',
        within: 90,
        before: { date: 'ending-date', days: 14 },
        irrevocable: true,
        fr: {
          title: `Déposer une version datée`,
          why: `Quoi qu’il arrive, une version reste, citable.`,
          first: `Ouvrez un brouillon ; n’y mettez que ce qui a son accord.`,
          done: `L’identifiant est en ligne, là où l’on s’en sert.`,
          takes: `Quatre jours`
        },
        en: {
          title: `Deposit a dated version`,
          why: `Whatever happens, one version remains, and can be cited.`,
          first: `Open a draft; put in only what has its agreement.`,
          done: `The identifier is online, where people use it.`,
          takes: `Four days`
        }
      },
      {
        id: 'agreement-among-several',
        within: 180,
        when: othersSupply,
        fr: {
          title: `Signer une convention à plusieurs`,
          why: `Une lettre d’intention ne paie personne.`,
          first: `Quatre lignes : qui reçoit, qui contrôle, qui entretient, comment on sort. Le nom et l’adresse suivent la base.`,
          done: `Le service qui reprend et trois de ceux qui fournissent ont signé.`,
          takes: `Cinq jours, étalés`
        },
        en: {
          title: `Sign an agreement among several`,
          why: `A letter of intent pays nobody.`,
          first: `Four lines: who receives, who checks, who maintains, how one leaves. Name and address follow the data.`,
          done: `The service that takes over and three of those who supply have signed.`,
          takes: `Five days, spread out`
        }
      },
      {
        id: 'one-year-without-the-team',
        within: 365,
        when: othersSupply,
        fr: {
          title: `Passer une récolte sans l’équipe d’origine`,
          why: `C’est la seule preuve que cela tient.`,
          first: `Choisissez la prochaine campagne, et n’y touchez pas.`,
          done: `Qui fournit a déposé seul, et la nouvelle version est sortie.`,
          takes: `Une demi-journée d’écoute`
        },
        en: {
          title: `Get through one collection without the original team`,
          why: `It is the only proof that it holds.`,
          first: `Choose the next round, and keep your hands off it.`,
          done: `Suppliers have deposited on their own, and the new version is out.`,
          takes: `Half a day of listening`
        }
      }
    ],
    never: [
      {
        advice: ['home-association'],
        when: institution,
        fr: `Fonder une association : votre établissement signe déjà, et elle n’aurait pas de quoi payer l’entretien.`,
        en: `Founding an association: your institution can sign already, and it could not pay for the upkeep.`
      },
      {
        advice: ['crowdfunding'],
        when: runway.atMost('three-to-six'),
        fr: `Une campagne de dons : elle ne paie pas un entretien, et la date vient avant.`,
        en: `A donation campaign: it does not pay for upkeep, and the date comes first.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money}. Rien d’autre avant une signature.`,
        en: `{certain-money}. Nothing else before a signature.`
      },
      {
        standing: 'fits',
        fr: `L’entretien minimal, payé par qui reprend et inscrit dans sa lettre. De l’ordre de 0,2 à 0,3 poste, soit 12 000 à 18 000 € par an.`,
        en: `Minimal upkeep, paid by whoever takes over and written into its letter. Of the order of 0.2 to 0.3 of a post, or €12,000 to €18,000 a year.`
      },
      {
        standing: 'fits',
        when: all(severalOrganisations, users.has('local-authorities')),
        sources: [localBudgets],
        fr: `Une cotisation des organismes publics : vingt fois 500 à 1 000 €, ordre de grandeur. Demandez maintenant, leurs budgets se votent avant le 15 avril (L1612-2).`,
        en: `A contribution from public bodies: twenty times €500 to €1,000, as an order of magnitude. Ask now: their budgets are voted before 15 April (L1612-2).`
      },
      {
        standing: 'unfit',
        when: carrier.is('research'),
        programme: 'fnso',
        sources: [fnsoPremierAppel],
        fr: `L’appel que nous avons lu vise l’édition scientifique.`,
        en: `The call that we read is for scholarly publishing.`
      },
      {
        standing: 'unfit',
        when: carrier.is('research'),
        programme: 'anr',
        fr: `De l’ordre de neuf mois entre dépôt et décision, et l’entretien n’y est pas payé.`,
        en: `Of the order of nine months from submission to decision, and it does not pay for upkeep.`
      }
    ],
    law: [
      {
        when: othersSupply,
        sources: [publicInformationCode, authorsRights],
        fr: `Ce qu’un service public a publié se réutilise (L321-1 du code des relations entre le public et l’administration). Une personne ou une association, elle, signe un accord. L’ensemble a un producteur, qui a pris l’initiative et le risque (L341-1 du code de la propriété intellectuelle).`,
        en: `What a public service has published may be reused (L321-1 of the code of relations between the public and the administration). What comes from a person or an association takes a written agreement. The whole has a producer: whoever took the initiative and the risk (L341-1 of the intellectual property code).`
      },
      {
        when: not(licence.is('copyleft', 'non-commercial', 'several-mixed')),
        sources: [licencesByDecree],
        fr: `Licence du dépôt : Licence Ouverte 2.0, qui se combine avec CC BY. Préférez ODbL si qui fournit exige le retour des corrections.`,
        en: `Licence of the deposit: Licence Ouverte 2.0, which combines with CC BY. Prefer ODbL if those who supply demand that corrections come back.`
      },
      {
        when: carrier.is('research'),
        sources: [researchCode],
        fr: `Données financées au moins pour moitié sur fonds publics. Rendues publiques, leur réutilisation est libre, sauf droit particulier (L533-4 du code de la recherche).`,
        en: `Data paid for at least by half from public funds. Once made public, their reuse is free, unless a special right applies (L533-4 of the French research code).`
      },
      {
        when: voicesOrNames,
        sources: [gdpr, privateLife],
        fr: `Une voix, un nom, un lieu restent des données personnelles. Un accord pour la recherche ne vaut pas accord pour publier (articles 6 et 89 du RGPD, article 9 du code civil).`,
        en: `A voice, a name, a place remain personal data. Agreeing to research is not agreeing to publication (articles 6 and 89 GDPR, article 9 of the French civil code).`
      }
    ],
    home: [
      {
        when: all(carrier.is('research'), any(voicesOrNames, resource.has('content'))),
        sources: [nakalaDocumentation],
        fr: `En sciences humaines, préférez Nakala pour le dépôt : il s’ouvre en une à trois semaines.`,
        en: `In the humanities, prefer Nakala for the deposit: it opens in one to three weeks.`
      },
      {
        when: carrier.is('research'),
        sources: [rechercheDataGouvService],
        fr: `Dépôt, premier choix : l’espace de votre établissement sur Recherche Data Gouv. La suite, premier choix : l’organisme public qui s’en sert. Préférez l’infrastructure nationale du domaine s’il n’a pas répondu trente jours avant la fin.`,
        en: `Deposit, first choice: your institution’s space on Recherche Data Gouv. What follows, first choice: the public body that uses it. Prefer the national infrastructure of the field if it has not answered thirty days before the end.`
      },
      {
        when: publicCarrier,
        fr: `Dépôt, premier choix : data.gouv.fr, au nom de votre organisme. La suite, premier choix : le service public national du domaine ; préférez une convention entre organismes s’il ne répond pas.`,
        en: `Deposit, first choice: data.gouv.fr, in the name of your body. What follows, first choice: the national public service of the field; prefer an agreement between bodies if it does not answer.`
      },
      {
        when: carrier.is('association'),
        sources: [zenodoRecords],
        fr: `Dépôt, premier choix : data.gouv.fr. Préférez Zenodo si la recherche vous cite : tout compte peut y déposer. La suite : un organisme public du domaine, qui vous laisse la récolte.`,
        en: `Deposit, first choice: data.gouv.fr. Prefer Zenodo if research cites you: any account may deposit there. What follows: a public body of the field, which leaves the collecting to you.`
      }
    ],
    say: [
      {
        fr: {
          to: `Au service qui pourrait reprendre`,
          says: `« Nous apportons la recette et les accords. Il nous manque un service nommé et un quart de poste. »`
        },
        en: {
          to: `To the service that could take over`,
          says: `“We bring the recipe and the agreements. What we lack is a named service and a quarter of a post.”`
        }
      },
      {
        when: outsidersContribute,
        fr: {
          to: `À qui fournit des données`,
          says: `« Elles restent à vous, votre nom reste dessus. Il me faut votre signature avant la fin du projet. »`
        },
        en: {
          to: `To whoever supplies data`,
          says: `“They stay yours, with your name on them. I need your signature before the project ends.”`
        }
      }
    ],
    risk: [
      {
        fr: `Chercher de l’argent jusqu’au dernier jour, et voir partir la recette.`,
        en: `Looking for money until the last day, and seeing the recipe walk out.`
      }
    ],
    stop: [
      {
        fr: `Personne d’autre n’a tout refait quarante-cinq jours avant la fin : plus aucune nouveauté, on transmet. Aucun service nommé trente jours avant : une dernière version datée, « n’est plus mise à jour », et un mot à qui s’en sert.`,
        en: `Nobody else has rebuilt it forty-five days before the end: nothing new any more, only handing over. No service named thirty days before: one last dated version, “no longer updated”, and a word to those who use it.`
      }
    ],
    find: [
      {
        when: institution,
        fr: `Les ressources humaines : le contrat peut-il être prolongé, et jusqu’à quand ?`,
        en: `Human resources: can the contract be extended, and until when?`
      },
      {
        when: paidByAGrant,
        fr: `Le financeur : le solde peut-il payer la transmission ?`,
        en: `The funder: may the balance pay for handing over?`
      },
      {
        fr: `Trois usagers : quel retard supportent-ils, et qu’apporteraient-ils ?`,
        en: `Three users: what delay can they stand, and what would they bring?`
      }
    ]
  }
});
