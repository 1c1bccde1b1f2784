import { all, any, not } from '#engine/reason/condition.ts';
import { fundingEnds } from '#knowledge/facts/funding-ends.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
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
const sharedByAuthorities = all(severalOrganisations, users.has('local-authorities'));
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
      fr: `{Un laboratoire}, {une association}, {une collectivité} ou {l’État} le porte`,
      en: `{A laboratory}, {an association}, {a local authority} or {the State} carries it`
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
        fr: `Sauvez, dans cet ordre : la méthode, qu’une autre personne rejoue ; les droits, par écrit ; la maison, un service nommé. Si rien n’est signé {ending-date-30}, publiez une dernière version datée, et dites qu’elle s’arrête.`,
        en: `Save, in this order: the method, which somebody else runs; the rights, in writing; the home, a named service. If nothing is signed by {ending-date-30}, publish one last dated version, and say that it stops.`
      }
    ],
    facts: [
      {
        fr: `C’est une ressource en usage : il manque une signature avant de manquer d’argent.`,
        en: `It is a resource in use: a signature is missing before money is.`
      },
      {
        when: othersSupply,
        fr: `Ce n’est pas la propriété de la seule équipe. D’autres ont fourni des {pieces}, et gardent leur mot à dire.`,
        en: `It is not the property of the team alone: others have supplied {pieces}, and still have a say.`
      }
    ],
    steps: [
      {
        id: 'ask-for-more-time',
        about: 'money-ends',
        within: 7,
        before: { date: 'ending-date', days: 60 },
        when: paidByAGrant,
        fr: {
          title: `Demander une prolongation sans coût`,
          why: `L’argent le plus rapide : il est déjà là.`,
          first: `Écrivez au financeur : « Le solde peut-il payer trois mois de transmission, sans argent nouveau ? Il me faut un écrit avant {in-30}. »`,
          done: `La demande est partie, avec le solde exact.`,
          takes: `3 h`
        },
        en: {
          title: `Ask for an extension at no cost`,
          why: `The fastest money: it is already there.`,
          first: `Write to the funder: “May the balance pay for three months of handing over, with no new money? I need it in writing by {in-30}.”`,
          done: `The request has gone, with the exact balance.`,
          takes: `3 h`
        }
      },
      {
        id: 'copy-and-ask',
        action: 'keep-safe',
        within: 7,
        before: { date: 'ending-date', days: 14 },
        fr: {
          title: `Copier les données et la méthode ailleurs`,
          why: `Une panne suffit.`,
          first: `Copiez tout hors du serveur actuel, notices et réglages compris, chez {second-person}, qui y a droit.`,
          done: `La copie s’ouvre ailleurs, sans votre aide.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Copy the data and the method elsewhere`,
          why: `One breakdown is enough.`,
          first: `Copy all of it off the present server, notes and settings included, to {second-person}, who may see it.`,
          done: `The copy opens elsewhere, without your help.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-who-knows',
        within: 7,
        before: { date: 'ending-date', days: 14 },
        when: any(onePersonHoldsTheKeys, danger.has('person-leaves')),
        fr: {
          title: `Demander à qui sait tout refaire ce qu’il lui faut`,
          why: `Son départ fixe toutes les dates.`,
          first: `Une heure, sans ordre du jour : « Que voulez-vous pour la suite ? Jusqu’à quand êtes-vous là ? »`,
          done: `Une date de départ et un souhait sont écrits.`,
          takes: `1 h`
        },
        en: {
          title: `Ask whoever can rebuild it what they need`,
          why: `The day they leave sets every other date.`,
          first: `An hour, with no agenda: “What do you want next? Until when are you here?”`,
          done: `A leaving date and a wish are in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-signs',
        about: 'money-ends',
        within: 30,
        before: { date: 'ending-date', days: 21 },
        consent: true,
        fr: {
          title: `Prévenir qui s’en sert, et obtenir l’accord de qui signe`,
          why: `Une lettre d’usager fait signer ; vous préparez, une autre main engage.`,
          first: `Prévenez trois usagers, et demandez-leur deux lignes. Puis à qui engage votre structure : « Plus personne ne tient ces {pieces} après {ending-date}. Qui signe la suite, et quand ? Un nom avant {in-14}. »`,
          done: `Trois lettres, un nom et un modèle de convention sont là.`,
          takes: `3 h`
        },
        en: {
          title: `Warn those who use it, and get the agreement of whoever signs`,
          why: `A user’s letter wins signatures; you prepare, another hand commits.`,
          first: `Warn three users, and ask them for two lines. Then, to whoever commits your organisation: “Nobody keeps these {pieces} after {ending-date}. Who signs for what follows, and when? A name by {in-14}.”`,
          done: `Three letters, a name and a model agreement are there.`,
          takes: `3 h`
        }
      },
      {
        id: 'play-the-recipe',
        within: 30,
        before: { date: 'ending-date', days: 60 },
        action: 'document-operations',
        fr: {
          title: `Écrire la méthode, et la faire suivre par {second-person}`,
          why: `Ce qui n’est que dans une tête part avec elle.`,
          first: `Du fichier reçu à la version publiée : qui sait regarde, l’autre tape et note chaque blocage.`,
          done: `Une passe est allée au bout ; {ending-date-60}, tout est refait sans aide, ailleurs, au même résultat.`,
          takes: `Huit jours`
        },
        en: {
          title: `Write the method down, and have {second-person} follow it`,
          why: `What is only in one head leaves with it.`,
          first: `From the file received to the version published: whoever knows watches, the other types and notes each snag.`,
          done: `One run has reached the end; on {ending-date-60} it is rebuilt elsewhere, without help, with the same result.`,
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
          title: `Envoyer une lettre d’accord à qui fournit les {pieces}`,
          why: `On ne dépose que ce qu’on a le droit de publier.`,
          first: `Les dix plus gros d’abord, sauf ce qu’un service public a publié. « J’accepte la publication de mes {pieces}, années passées comprises, sous la licence jointe, mon nom cité. » Signe qui peut engager la structure.`,
          done: `Les dix ont signé, refusé, ou reçu une relance.`,
          takes: `Trois jours`
        },
        en: {
          title: `Send a letter of agreement to those who supply the {pieces}`,
          why: `Only what you have the right to publish can be deposited.`,
          first: `The ten largest first, except what a public service has published. “I agree to my {pieces} being published, past years included, under the attached licence, my name cited.” Whoever may bind the body signs.`,
          done: `The ten largest have signed, refused, or been chased once.`,
          takes: `Three days`
        }
      },
      {
        id: 'name-a-service',
        within: 30,
        before: { date: 'ending-date', days: 30 },
        action: 'multi-year-agreement',
        fr: {
          title: `Faire nommer le service qui reprend`,
          why: `Une convention prend des mois ; une lettre d’intention, des jours.`,
          first: `Deux pages à qui accueille dans votre domaine {house}, puis à qui s’en sert le plus : flux, contrôle, entretien, sortie. Le format attendu, à qui fait référence {holder}.`,
          done: `Les deux pages sont parties. {ending-date-30}, une lettre nomme un service et un temps de travail, ou un dépôt est prêt.`,
          takes: `Trois jours`
        },
        en: {
          title: `Have the service that takes over named`,
          why: `A contract takes months; a letter of intent takes days.`,
          first: `Two pages to whoever uses it most, then to a home in your field {house}: flow, checks, upkeep, exit. The expected format, from whoever sets it {holder}.`,
          done: `The two pages have gone. On {ending-date-30} a letter names a service and some working time, or a deposit is ready.`,
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
          why: `Une version reste, citable.`,
          first: `Ouvrez un brouillon. N’y mettez que ce qu’un service public a publié, ou dont l’accord est écrit.`,
          done: `L’identifiant figure là où l’on s’en sert.`,
          takes: `Quatre jours`
        },
        en: {
          title: `Deposit a dated version`,
          why: `One version remains, and can be cited.`,
          first: `Open a draft. Put in only what a public service has published, or what has a written agreement.`,
          done: `The identifier stands where people use it.`,
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
          first: `Quatre lignes : qui reçoit, qui contrôle, qui paie l’entretien, comment on sort.`,
          done: `La relève et trois de ceux qui fournissent ont signé.`,
          takes: `Cinq jours, étalés`
        },
        en: {
          title: `Sign an agreement among several`,
          why: `A letter of intent pays nobody.`,
          first: `Four lines: who receives, who checks, who pays for upkeep, how one leaves.`,
          done: `The successor and three of those who supply have signed.`,
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
          first: `Prévenez qui fournit : « La prochaine récolte se dépose sans nous. Dites-nous où cela bloque, avant {in-365}. »`,
          done: `La récolte est arrivée sans l’équipe, et la nouvelle version est publiée.`,
          takes: `Une demi-journée d’écoute`
        },
        en: {
          title: `Get through one collection without the original team`,
          why: `It is the only proof that it holds.`,
          first: `Tell those who supply: “The next collection is deposited without us. Tell us where it sticks, by {in-365}.”`,
          done: `The collection arrived without the team, and the new version is published.`,
          takes: `Half a day of listening`
        }
      }
    ],
    never: [
      {
        advice: ['home-association'],
        when: institution,
        fr: `Fonder une association : votre établissement signe déjà, et elle ne paierait pas l’entretien.`,
        en: `Founding an association: your institution can sign already, and it would not pay for the upkeep.`
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
        standing: 'certain',
        lacks: ['certain-money'],
        when: paidByAGrant,
        fr: `Le financement en cours, jusqu’à son terme. Rien d’autre avant une signature.`,
        en: `The present funding, until it ends. Nothing else before a signature.`
      },
      {
        standing: 'fits',
        when: sharedByAuthorities,
        sources: [localBudgets],
        fr: `L’entretien : de l’ordre de 0,2 à 0,3 poste, soit 12 000 à 18 000 € par an. Un poste entier : 50 000 à 60 000 €. Qui reprend l’inscrit dans sa lettre, ou vingt collectivités cotisent 500 à 1 000 €. Demandez maintenant : leurs budgets se votent avant le 15 avril (L1612-2).`,
        en: `Upkeep: about 0.2 to 0.3 of a post, €12,000 to €18,000 a year. A whole post: €50,000 to €60,000. Whoever takes over pledges it, or twenty local authorities pay €500 to €1,000 each. Ask now: French local budgets are voted before 15 April (L1612-2).`
      },
      {
        standing: 'fits',
        unless: sharedByAuthorities,
        fr: `L’entretien, payé par qui reprend et inscrit dans sa lettre. De l’ordre de 0,2 à 0,3 poste, soit 12 000 à 18 000 € par an. Un poste entier : 50 000 à 60 000 €.`,
        en: `Upkeep, paid by whoever takes over and written into its letter. About 0.2 to 0.3 of a post, €12,000 to €18,000 a year. A whole post: €50,000 to €60,000.`
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
        fr: `Ce qu’un service public a publié se réutilise (L321-1 du code des relations entre le public et l’administration). Le reste se demande ; une personne ou une association signe un accord. L’ensemble a un producteur, qui en a pris le risque (L341-1 du code de la propriété intellectuelle).`,
        en: `What a public service has published may be reused (L321-1 of the code of relations between the public and the administration). The rest is asked for; a person or an association signs an agreement. The whole has a producer, who took the risk of it (L341-1 of the intellectual property code).`
      },
      {
        when: not(licence.is('copyleft', 'non-commercial', 'several-mixed')),
        sources: [licencesByDecree],
        fr: `Licence du dépôt : Licence Ouverte 2.0, qui se combine avec CC BY. Préférez ODbL si qui fournit exige que les corrections diffusées restent ouvertes.`,
        en: `Licence of the deposit: Licence Ouverte 2.0, which combines with CC BY. Prefer ODbL if those who supply demand that published corrections stay open.`
      },
      {
        when: any(institution, agreement.has('employer')),
        sources: [authorsRights, licencesByDecree],
        fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (L113-9 du code de la propriété intellectuelle). Il choisit la licence : MIT ou CeCILL-B.`,
        en: `Code written within the duties or on instruction belongs to the employer (L113-9 of the intellectual property code), who chooses the licence: MIT or CeCILL-B.`
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
        fr: `Dépôt, premier choix : l’espace de votre établissement sur Recherche Data Gouv, ou l’espace générique. La suite, premier choix : l’organisme public qui s’en sert ; sans réponse {ending-date-45}, l’infrastructure nationale du domaine.`,
        en: `Deposit, first choice: your institution’s space on Recherche Data Gouv, or the generic space. What follows, first choice: the public body that uses it; with no answer by {ending-date-45}, the national infrastructure of the field.`
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
          to: `À la structure qui pourrait reprendre`,
          says: `« Nous apportons la méthode, l’essai qu’en a fait une autre personne, et le compte des accords obtenus. Pouvez-vous nommer un service et un quart de poste avant {ending-date-30} ? Ce jour-là, nous dirons à chacun ce qui continue. »`
        },
        en: {
          to: `To the organisation that could take over`,
          says: `“We bring the method, somebody else’s trial of it, and the count of agreements obtained. Can you name a service and a quarter of a post by {ending-date-30}? On that day we tell everyone what goes on.”`
        }
      },
      {
        when: othersSupply,
        fr: {
          to: `À qui fournit des {pieces}`,
          says: `« Votre part porte votre nom. Ce qu’un service public a déjà publié se réutilise ; pour le reste, signez-vous avant {ending-date-45} ? Sinon, votre part attend, et se retire si vous le demandez. »`
        },
        en: {
          to: `To those who supply {pieces}`,
          says: `“Your share bears your name. What a public service has published may be reused; for the rest, will you sign by {ending-date-45}? Otherwise your share waits, and is withdrawn if you ask.”`
        }
      }
    ],
    risk: [
      {
        fr: `Chercher de l’argent jusqu’au dernier jour, et voir partir qui sait faire.`,
        en: `Looking for money until the last day, and seeing whoever knows how walk out.`
      }
    ],
    stop: [
      {
        fr: `Personne d’autre n’a tout refait {ending-date-60} : plus aucune nouveauté, on transmet, et qui signe l’apprend le jour même.`,
        en: `Nobody else has rebuilt it by {ending-date-60}: nothing new any more, only handing over, and whoever signs hears of it that day.`
      },
      {
        fr: `Aucun service nommé {ending-date-30} : une dernière version datée, « n’est plus mise à jour ». Prévenez {users}, et qui fournit {pieces}.`,
        en: `No service named by {ending-date-30}: one last dated version, “no longer updated”, and a message to those who use it.`
      }
    ],
    find: [
      {
        when: all(institution, danger.has('person-leaves')),
        fr: `Les ressources humaines : le contrat peut-il être prolongé, et jusqu’à quand ?`,
        en: `Human resources: can the contract be extended, and until when?`
      },
      {
        fr: `Trois usagers : combien de mois tiendraient-ils sur une version figée ?`,
        en: `Three users: how many months could they do with a frozen version?`
      }
    ]
  }
});
