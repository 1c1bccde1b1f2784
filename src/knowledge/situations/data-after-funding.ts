import type { InBoth } from '#engine/locale.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { fundingEnds } from '#knowledge/facts/funding-ends.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { returnForData } from '#knowledge/facts/return-for-data.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OUTCOME } from '#knowledge/note/outcome.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
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
const oneTeamDecides = all(othersSupply, roadmapDecision.is('carrier-silently'));
const voicesOrNames = any(agreement.has('people-shown'), sensitiveData.is('pseudonymisable', 'personal'));
const paidByAGrant = currentIncome.has('grant', 'call');
const sharedByAuthorities = all(severalOrganisations, users.has('local-authorities'));
/** A public policy decides from it: what is asked for is what that policy needs. */
const servesAPolicy = all(
  field.is('nature', 'health', 'transport', 'town', 'farming', 'maps'),
  users.has('local-authorities', 'state')
);
/** A licence that the deposit keeps, whatever ours would have been. */
const ownLicence = licence.is('copyleft', 'non-commercial', 'several-mixed');
const institution = carrier.is('research', 'local-authority', 'state-body');
/** A position may be read in it: of an instrument that is stolen, of a place that visitors damage. */
const hasPlaces = field.is('nature', 'maps', 'farming');

/** The deposit; `places`: what is done about positions that would hurt. */
const deposit = (places: InBoth<string>) => ({
  fr: {
    title: `Déposer une version datée`,
    why: `Une version reste, citable.`,
    first: `Ouvrez un brouillon. N’y mettez que ce qu’un service public a publié, ou dont l’accord est écrit.${places.fr}`,
    done: `L’identifiant figure là où l’on s’en sert.`,
    takes: `Quatre jours`
  },
  en: {
    title: `Deposit a dated version`,
    why: `One version remains, and can be cited.`,
    first: `Open a draft. Put in only what a public service has published, or what has a written agreement.${places.en}`,
    done: `The identifier stands where people use it.`,
    takes: `Four days`
  }
});

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
        fr: `D’abord la méthode, puis les droits, puis une maison. Une autre personne rejoue la méthode, les droits s’écrivent, la maison est un service nommé. Le nom et l’adresse vont avec. Aucun service nommé par écrit {ending-date-30} : publiez une dernière version datée, de ce qui est public ou accordé, et dites qu’elle s’arrête.`,
        en: `First the method, then the rights, then a home. Somebody else runs the method, the rights are in writing, the home is a named service. The name and the address go with it. If no service is named in writing by {ending-date-30}, publish one last dated version, of what is public or agreed, and say that it stops.`
      },
      {
        when: servesAPolicy,
        fr: `La maison n’est pas un nouveau projet : c’est la politique publique qui se sert déjà de ces {pieces}. Montrez-lui ce qu’elle perdrait {ending-date}.`,
        en: `The home is not a new project: it is the public policy that already uses these {pieces}. Show it what it would lose on {ending-date}.`
      },
      {
        unless: servesAPolicy,
        fr: `La maison n’est pas un nouveau projet : c’est l’organisme qui s’en sert le plus, et qui perdrait quelque chose {ending-date}.`,
        en: `The home is not a new project. It is the body that uses it most, and would lose something on {ending-date}.`
      }
    ],
    facts: [
      {
        about: OUTCOME,
        when: oneTeamDecides,
        fr: `Ressource en usage, alimentée par plusieurs, décidée par une équipe : il manque une signature avant de manquer d’argent.`,
        en: `A resource in use, fed by several, decided by one team: a signature is missing before money is.`
      },
      {
        unless: oneTeamDecides,
        fr: `C’est une ressource en usage : il manque une signature avant de manquer d’argent.`,
        en: `It is a resource in use: a signature is missing before money is.`
      },
      {
        when: othersSupply,
        // Fed by several and decided by one says it.
        unless: oneTeamDecides,
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
          first: `Écrivez au financeur : « Le solde peut-il payer trois mois de transmission ? Réponse écrite avant {in-30} ? »`,
          done: `La demande est partie, avec le solde exact.`,
          takes: `3 h`
        },
        en: {
          title: `Ask for an extension at no cost`,
          why: `The fastest money: it is already there.`,
          first: `Write to the funder: “May the balance pay for three months of handing over? A written answer by {in-30}?”`,
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
          first: `Copiez tout hors du serveur actuel, réglages compris, chez {second-person}, qui y a droit.`,
          done: `La copie s’ouvre ailleurs, sans votre aide.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Copy the data and the method elsewhere`,
          why: `One breakdown is enough.`,
          first: `Copy all of it off the present server, settings included, to {second-person}, who may see it.`,
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
          title: `Demander ses souhaits à qui tient la méthode`,
          why: `Son départ fixe toutes les dates.`,
          first: `Une heure : « Que voulez-vous pour la suite ? Jusqu’à quand êtes-vous là ? »`,
          done: `Une date de départ et un souhait sont écrits.`,
          takes: `1 h`
        },
        en: {
          title: `Ask the person who holds the method what they want`,
          why: `The day they leave sets every other date.`,
          first: `An hour: “What do you want next? Until when are you here?”`,
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
          title: `Obtenir le nom de qui signe, lettres d’usagers à l’appui`,
          why: `Vous préparez ; quelqu’un d’autre engage l’établissement.`,
          first: `À trois usages qui décident ou affichent d’après ces {pieces} : « Tout peut s’arrêter {ending-date} ; deux lignes sur ce que cela vous coûterait ? » Puis, lettres jointes, à {audience-name} : « Qui signe, et quand ? »`,
          done: `Trois lettres et ce nom sont au dossier.`,
          takes: `3 h`
        },
        en: {
          title: `Get the name of whoever signs, with users’ letters`,
          why: `You prepare; somebody else commits the institution.`,
          first: `To three users who decide or publish from these {pieces}: “All may stop on {ending-date}; two lines on what it would cost you?” Then, letters attached, to {audience-name}: “Who signs, and when?”`,
          done: `Three letters and that name are on file.`,
          takes: `3 h`
        }
      },
      {
        id: 'name-a-service',
        within: 30,
        before: { date: 'ending-date', days: 30 },
        action: 'multi-year-agreement',
        fr: {
          title: `Demander dès maintenant à un service de reprendre {taker}`,
          why: `Une convention prend des mois ; une lettre d’intention, des semaines.`,
          first: `Deux pages : qui décide avec ces {pieces}, ce qui s’arrête, ce que coûte l’entretien. Citez la référence du domaine {holder}.`,
          done: `Les deux pages sont parties.`,
          takes: `Une journée`
        },
        en: {
          title: `Ask a service now to take it over {taker}`,
          why: `A contract takes months; a letter of intent takes weeks.`,
          first: `Two pages: who decides with these {pieces}, what stops, what upkeep costs. Cite the reference of the field {holder}.`,
          done: `The two pages have gone.`,
          takes: `One day`
        }
      },
      {
        id: 'play-the-recipe',
        // It begins within the month: whoever knows may leave before the end.
        within: 30,
        before: { date: 'ending-date', days: 60 },
        action: 'document-operations',
        fr: {
          title: `Écrire la méthode, et la faire suivre par {second-person}`,
          why: `Ce qui n’est que dans une tête part avec elle.`,
          first: `Une demi-journée par semaine, du fichier reçu à la version publiée. Qui tient la méthode regarde ; l’autre tape, sous ses propres accès, et note chaque blocage.`,
          done: `La moitié est refaite sans aide ; {ending-date-60}, tout, ailleurs, au même résultat.`,
          takes: `Deux jours, six en tout`
        },
        en: {
          title: `Write the method down, and have {second-person} follow it`,
          why: `What is only in one head leaves with it.`,
          first: `Half a day a week, from the file received to the version published. Whoever holds the method watches, the other types, with access of their own, and notes each snag.`,
          done: `Half is rebuilt unaided; on {ending-date-60} all of it, elsewhere, with the same result.`,
          takes: `Two days, six in all`
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
          title: `Faire signer les fournisseurs privés`,
          why: `Un syndicat, un parc, une commune : vérifiez ce qu’ils ont publié. Une fédération ou une personne signe.`,
          first: `Un tableau des dix plus gros. Aux privés, licence jointe : « Signez-vous, années en ligne comprises ? Un refus les retire. »`,
          done: `Dix lignes, avec {owners} : public, signé, refusé ou relancé.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have the private suppliers sign`,
          why: `A board, a park, a town: check what it has published. A federation or a person signs.`,
          first: `A table of the ten largest. To the private ones, with the licence: “Will you sign, years online included? A refusal takes them down.”`,
          done: `Ten lines, with {owners}: public, signed, refused or chased.`,
          takes: `Half a day`
        }
      },
      {
        id: 'deposit-a-version',
        within: 90,
        before: { date: 'ending-date', days: 14 },
        irrevocable: true,
        unless: hasPlaces,
        ...deposit({ fr: ``, en: `` })
      },
      {
        id: 'deposit-without-exact-places',
        within: 90,
        before: { date: 'ending-date', days: 14 },
        irrevocable: true,
        when: hasPlaces,
        ...deposit({
          fr: ` Arrondissez toute position fragile (capteur, lieu rare).`,
          en: ` Round off positions at risk (sensor, rare place).`
        })
      },
      {
        id: 'an-hour-with-suppliers',
        within: 90,
        before: { date: 'ending-date', days: 21 },
        when: othersSupply,
        fr: {
          title: `Réunir fournisseurs et usagers, une heure`,
          why: `Qui paie pour la suite se dit de vive voix.`,
          first: `Aux dix plus gros et à trois usagers : « Qui garde la suite, qui paie ? »`,
          done: `Chacun a répondu.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Bring suppliers and users together, for an hour`,
          why: `Who pays for what follows is said face to face.`,
          first: `To the ten largest and three users: “Who keeps what follows, who pays?”`,
          done: `Each has answered.`,
          takes: `Half a day`
        }
      },
      {
        id: 'agreement-among-several',
        within: 180,
        when: othersSupply,
        fr: {
          title: `Signer une convention à plusieurs`,
          why: `Une lettre d’intention ne paie personne.`,
          first: `Une page : qui reçoit, contrôle, paie, tient le nom et l’adresse, comment on sort. Comité : deux fournisseurs, deux usagers, l’hôte, nommés par les leurs.`,
          done: `Le service qui reprend et trois fournisseurs de {pieces} ont signé.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Sign an agreement among several`,
          why: `A letter of intent pays nobody.`,
          first: `One page: who receives, checks, pays, holds the name and the address, how one leaves. Committee: two suppliers, two users, the host, named by their own.`,
          done: `The service that takes over and three suppliers of {pieces} have signed.`,
          takes: `Five days`
        }
      },
      {
        id: 'one-year-without-the-team',
        within: 365,
        when: othersSupply,
        fr: {
          title: `Passer une récolte sans votre équipe`,
          why: `C’est la seule preuve que cela tient.`,
          first: `Aux fournisseurs de {pieces} : « La prochaine récolte se dépose sans nous. Dites-nous où cela bloque, avant {in-365}. »`,
          done: `La nouvelle version est publiée sans l’équipe.`,
          takes: `Une demi-journée d’écoute`
        },
        en: {
          title: `Get through one collection without your team`,
          why: `It is the only proof that it holds.`,
          first: `Tell those who supply: “The next collection is deposited without us. Tell us where it sticks, by {in-365}.”`,
          done: `The new version is published without the team.`,
          takes: `Half a day of listening`
        }
      }
    ],
    never: [
      {
        advice: ['home-association'],
        when: institution,
        fr: `Fonder une association : votre établissement peut signer, et elle ne paierait pas l’entretien.`,
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
        fr: `L’entretien : de l’ordre de 0,2 à 0,3 poste, soit 12 000 à 18 000 € par an. L’organisme qui reprend l’inscrit dans sa lettre, ou vingt collectivités lui versent 500 à 1 000 €. Demandez maintenant : leurs budgets se votent avant le 15 avril (L1612-2).`,
        en: `Upkeep: about 0.2 to 0.3 of a post, €12,000 to €18,000 a year. Whoever takes over pledges it, or twenty local authorities pay it €500 to €1,000 each. Ask now: French local budgets are voted before 15 April (L1612-2).`
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
        programme: 'anr',
        fr: `Neuf mois environ avant une décision, et l’entretien n’est pas payé.`,
        en: `About nine months before a decision, and it does not pay for upkeep.`
      },
      {
        standing: 'unfit',
        when: carrier.is('research'),
        programme: 'fnso',
        sources: [fnsoPremierAppel],
        fr: `L’appel que nous avons lu vise l’édition scientifique.`,
        en: `The call that we read is for scholarly publishing.`
      }
    ],
    law: [
      {
        when: othersSupply,
        sources: [publicInformationCode, authorsRights],
        fr: `Ce qu’un organisme public a publié se réutilise (L321-1 du code des relations entre le public et l’administration). Son droit de producteur (L341-1 du code de la propriété intellectuelle) ne s’y oppose pas (L321-3). Une fédération est privée : elle signe.`,
        en: `What a public body has published may be reused (L321-1 of the French code of relations with the public). Its producer’s right (L341-1 of the intellectual property code) does not stand in the way (L321-3). A federation is private: it signs.`
      },
      {
        when: all(not(ownLicence), returnForData, not(servesAPolicy)),
        sources: [licencesByDecree, authorsRights],
        fr: `Licence du dépôt : celle sous laquelle la base circule déjà, si elle est écrite ; sinon, ODbL, puisque vous attendez les corrections en retour. Préférez Licence Ouverte 2.0 si un fournisseur public n’accepte qu’elle. Le code, à part : MIT ou CeCILL-B, au choix de l’employeur s’il vient des fonctions (L113-9 du même code).`,
        en: `Licence of the deposit: the one under which the database circulates already, if it is written; otherwise ODbL, since you expect corrections back. Prefer Licence Ouverte 2.0 if a public supplier accepts no other. The code, apart: MIT or CeCILL-B, as the employer chooses if it comes from the duties (L113-9 of the intellectual property code).`
      },
      {
        // What a national base takes in, it gives out under its own terms: corrections that must come back stop it there.
        when: all(not(ownLicence), returnForData, servesAPolicy),
        sources: [licencesByDecree, authorsRights],
        fr: `Licence du dépôt : celle de la base, si elle est écrite. Sinon, Licence Ouverte 2.0, qu’une base nationale peut reprendre. L’ODbL ramène les corrections, mais peut gêner ce versement. Le code : MIT ou CeCILL-B, au choix de l’employeur s’il vient des fonctions (L113-9 du même code).`,
        en: `Licence of the deposit: the database’s own, if it is written; otherwise Licence Ouverte 2.0, which a national base can take in. ODbL brings corrections back, but may stand in the way of that. The code: MIT or CeCILL-B, as the employer chooses if it comes from the duties (L113-9 of the intellectual property code).`
      },
      {
        when: all(not(ownLicence), not(returnForData)),
        sources: [licencesByDecree, authorsRights],
        fr: `Licence du dépôt : celle sous laquelle la base circule déjà, si elle est écrite ; sinon, Licence Ouverte 2.0. Préférez ODbL si un fournisseur exige que les corrections restent ouvertes. Le code, à part : MIT ou CeCILL-B, au choix de l’employeur s’il vient des fonctions (L113-9 du même code).`,
        en: `Licence of the deposit: the one under which the database circulates already, if it is written; otherwise Licence Ouverte 2.0. Prefer ODbL if a supplier demands that corrections stay open. The code, apart: MIT or CeCILL-B, as the employer chooses if it comes from the duties (L113-9 of the intellectual property code).`
      },
      {
        when: all(any(institution, agreement.has('employer')), ownLicence),
        sources: [authorsRights, licencesByDecree],
        fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (L113-9 du code de la propriété intellectuelle). Il choisit la licence : MIT ou CeCILL-B.`,
        en: `Code written within the duties or on instruction belongs to the employer (L113-9 of the intellectual property code), who chooses the licence: MIT or CeCILL-B.`
      },
      {
        when: carrier.is('research'),
        sources: [researchCode],
        fr: `Données payées pour moitié au moins par l’argent public. Une fois publiées, elles se réutilisent librement (L533-4 du code de la recherche).`,
        en: `Data paid for at least by half from public funds. Once published, they may be reused freely (L533-4 of the French research code).`
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
        when: all(carrier.is('research'), field.is('nature')),
        sources: [rechercheDataGouvService],
        fr: `Dépôt, premier choix : l’espace de votre établissement sur Recherche Data Gouv, ou le générique. La suite, premier choix : l’organisme public qui s’en sert {runner} ; sans réponse {ending-date-45}, une infrastructure de recherche (Data Terra, par exemple).`,
        en: `Deposit, first choice: your institution’s space on Recherche Data Gouv, or the generic space. What follows, first choice: the public body that uses it {runner}; with no answer by {ending-date-45}, a research infrastructure (Data Terra, for instance).`
      },
      {
        when: all(carrier.is('research'), not(field.is('nature'))),
        sources: [rechercheDataGouvService],
        fr: `Dépôt, premier choix : l’espace de votre établissement sur Recherche Data Gouv, ou le générique. La suite, premier choix : l’organisme public qui s’en sert {runner} ; sans réponse {ending-date-45}, l’infrastructure de recherche que vous nomme votre bibliothèque universitaire.`,
        en: `Deposit, first choice: your institution’s space on Recherche Data Gouv, or the generic space. What follows, first choice: the public body that uses it {runner}; with no answer by {ending-date-45}, the research infrastructure that your university library names.`
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
        when: servesAPolicy,
        fr: {
          to: `Au service public qui reprendrait {taker}`,
          says: `« Ce que votre politique demande existe : {thing}, qui peut s’arrêter {ending-date}. Nous passons la méthode. Nommez-vous un service et un quart de poste avant {ending-date-30} ? »`
        },
        en: {
          to: `To the public service that would take over {taker}`,
          says: `“What your policy asks for exists: {thing}, and it may stop on {ending-date}. We hand over the method. Will you name a service and a quarter of a post by {ending-date-30}?”`
        }
      },
      {
        unless: servesAPolicy,
        fr: {
          to: `À l’organisme qui reprendrait {taker}`,
          says: `« Vous vous servez de {thing}, qui peut s’arrêter {ending-date}. Nous passons la méthode. Nommez-vous un service et un quart de poste avant {ending-date-30} ? »`
        },
        en: {
          to: `To the body that would take over {taker}`,
          says: `“You use {thing}, which may stop on {ending-date}. We hand over the method. Will you name a service and a quarter of a post by {ending-date-30}?”`
        }
      },
      {
        when: othersSupply,
        fr: {
          to: `À chaque fournisseur privé`,
          says: `« Vos {pieces} restent à votre nom ; signez-vous avant {ending-date-45} ? »`
        },
        en: {
          to: `To each private supplier`,
          says: `“Your {pieces} keep your name; please sign by {ending-date-45}.”`
        }
      }
    ],
    risk: [
      {
        fr: `Chercher de l’argent jusqu’au dernier jour, et laisser partir la méthode.`,
        en: `Looking for money until the last day, and letting the method walk out.`
      }
    ],
    stop: [
      {
        fr: `Personne d’autre n’a tout refait {ending-date-60} : plus aucune nouveauté, on transmet, et la direction le sait.`,
        en: `Nobody else has rebuilt it by {ending-date-60}: nothing new any more, only handing over, and the management knows.`
      },
      {
        fr: `Aucun service nommé {ending-date-30} : une dernière version datée, « n’est plus mise à jour ». Prévenez d’abord qui décide d’après elle, puis {users}.`,
        en: `No service named by {ending-date-30}: one last dated version, “no longer updated”. Tell first those who decide from it, then its other users.`
      }
    ],
    find: [
      {
        when: all(institution, danger.has('person-leaves')),
        fr: `Les ressources humaines : le contrat peut-il être prolongé, et devenir durable au bout de six ans ?`,
        en: `Human resources: can the contract be extended, and become lasting after six years?`
      },
      {
        fr: `Trois usagers : combien de mois tiendraient-ils sur une version figée ?`,
        en: `Three users: how many months could they do with a frozen version?`
      }
    ]
  }
});
