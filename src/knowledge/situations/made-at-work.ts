import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { authorsRights, publicAgentsWorks, sebanPublicAgents } from '#knowledge/sources/rights.ts';
import { anctSmallTowns, declic, openMairie } from '#knowledge/sources/rights-of-people.ts';
import { intellectualPropertyCode, licencesByDecree, localAuthoritiesCode } from '#knowledge/sources/law.ts';

const software = resource.has('software', 'online-service');
const otherWorks = resource.has('content', 'data', 'hardware', 'standard', 'ai-model');
const town = carrier.is('local-authority');
const publicEmployer = carrier.is('local-authority', 'state-body', 'research');
const privateEmployer = carrier.is('association', 'company', 'cooperative');
const nobodyCarries = carrier.is('individual', 'employee', 'informal-group');
const vendorOffers = opponents.has('supplier');
const dependsOnClosed = all(software, closedDependency.is('replaceable', 'blocking'));
const somethingExists = neighbour.is('alive', 'partial', 'abandoned', 'closed');

/** Somebody made it in their job, nobody ever wrote whose it is, and it is already of use to others. */
export const madeAtWork = situation({
  id: 'made-at-work',
  over: [],
  requires: [
    existingResource,
    {
      when: any(
        all(agreement.has('employer'), any(nobodyCarries, rightsToSettle)),
        all(publicEmployer, startingPoint.is('own-work'), rightsToSettle)
      ),
      fr: `Elle a été faite dans un emploi, et tous les accords ne sont pas acquis`,
      en: `It was made in somebody’s job, and not every agreement is there`
    },
    {
      when: any(rightsToSettle, noLicenceYet, motive.has('rights')),
      fr: `Les droits restent à régler, ou aucune licence n’est écrite`,
      en: `Rights are still to be settled, or no licence is written`
    }
  ],
  favours: [
    {
      when: agreement.has('employer'),
      strong: true,
      fr: `Un employeur, une administration ou un établissement doit dire oui`,
      en: `An employer, an administration or an institution must say yes`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui elle est`,
      en: `You want to know whose it is`
    },
    onePersonHoldsTheKeys,
    {
      when: contributorsOnDuty.is('some', 'most'),
      fr: `Des personnes y contribuent dans leur emploi`,
      en: `People contribute to it as part of their job`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource née au travail, sans mandat écrit`,
    summary: `Quelqu’un l’a faite dans son emploi. Personne n’a écrit à qui elle est, ni qui peut la partager.`,
    question: `À qui est ce que nous avons fait au travail, et qui peut en signer le partage ?`
  },
  en: {
    title: `Made at work, with no written mandate`,
    summary: `Somebody made it in their job, and nobody wrote down whose it is or who may share it.`,
    question: `Whose is what we made at work, and who may sign for sharing it?`
  },
  note: {
    answer: [
      {
        when: software,
        sources: [intellectualPropertyCode],
        fr: `Le programme est à l’employeur, macros comprises, s’il a été écrit dans les fonctions ou sur instruction.`,
        en: `The program is the employer’s, macros included, if it was written as part of the job or on instruction.`
      },
      {
        when: not(software),
        fr: `Hors logiciel, les droits naissent chez la personne qui crée. Un employeur public en reçoit une part par la loi ; un employeur privé, par un écrit.`,
        en: `Software aside, the rights begin with the person who creates. A public employer receives part of them by law; a private one, in writing.`
      },
      {
        when: all(software, town),
        fr: `C’est donc la collectivité qui décide, et rien d’irrévocable ne se fait avant. Une page constate les droits ; la licence, elle, se vote après la comparaison.`,
        en: `So the authority decides, and nothing irrevocable comes before that. One page records the rights; the licence is voted on after the comparison.`
      },
      {
        when: all(software, not(town)),
        fr: `C’est donc l’employeur qui signe, et rien d’irrévocable ne se fait avant. Une page suffit pour qu’il le constate et autorise le partage.`,
        en: `So the employer signs, and nothing irrevocable happens before. One page is enough for it to say so and allow sharing.`
      },
      {
        when: not(software),
        fr: `Une page le règle, signée de l’employeur et de la personne. Rien d’irrévocable ne se fait avant.`,
        en: `One page settles it, signed by the employer and the person. Nothing irrevocable happens before.`
      },
      {
        when: vendorOffers,
        fr: `D’ici là, ne refusez et n’achetez rien : comparez.`,
        en: `For now, refuse nothing and buy nothing: compare.`
      }
    ],
    facts: [
      {
        fr: `Elle n’est pas sans maître. La mission décide, pas l’heure : le travail du soir fait pour la fonction suit la même règle.`,
        en: `It is not ownerless. The duties decide, not the hour: evening work done for the job follows the same rule.`
      },
      {
        when: outsidersContribute,
        fr: `Ce n’est peut-être pas à un seul employeur : qui l’a modifiée ailleurs y tient peut-être une part.`,
        en: `It may not be one employer’s alone: whoever changed it elsewhere may hold a share.`
      },
      {
        when: all(town, vendorOffers),
        fr: `C’est un outil de service public, pas un produit à défendre contre un vendeur.`,
        en: `It is a tool of public service, not a product to be defended against a vendor.`
      }
    ],
    steps: [
      {
        id: 'shelter',
        within: 7,
        when: onePersonHoldsTheKeys,
        fr: {
          title: `Mettre {thing} à l’abri, sur le stockage commun`,
          why: `Une seule personne sait s’en servir.`,
          first: `Copiez la dernière version et un mode d’emploi d’une page sur le stockage commun.`,
          done: `Quelqu’un d’autre a tout ouvert sans vous.`,
          takes: `1 h`
        },
        en: {
          title: `Put {thing} in a safe place, on shared storage`,
          why: `Only one person knows how it works.`,
          first: `Copy the latest version and a one-page guide to the shared storage.`,
          done: `Somebody else has opened it all without you.`,
          takes: `1 h`
        }
      },
      {
        id: 'empty-model',
        within: 7,
        when: all(resource.has('software', 'data'), dataToProtect),
        fr: {
          title: `Ne faire circuler que le modèle vide`,
          why: `La version remplie parle de vraies personnes.`,
          first: `Si une version remplie a circulé : la personne déléguée aux données d’abord. Faut-il notifier (RGPD, article 33) ? Puis : « Effacez-la, voici la vide. »`,
          done: `Sa réponse est écrite ; les copies sont effacées, jamais l’original.`,
          takes: `1 h 30`
        },
        en: {
          title: `Let only the empty model circulate`,
          why: `The filled-in version is about real people.`,
          first: `If a filled-in version has travelled: the data protection officer first. Must it be notified (GDPR, article 33)? Then: “Delete it, here is the empty one.”`,
          done: `The answer is in writing; copies are deleted, the original never.`,
          takes: `1 h 30`
        }
      },
      {
        id: 'five-answers',
        within: 7,
        when: all(motive.has('answer-somebody'), vendorOffers),
        fr: {
          title: `Demander cinq réponses avant de répondre à {offer}`,
          why: `On compare des réponses, pas une plaquette.`,
          first: `Par écrit : export complet à la sortie, hausse annuelle, hébergement, données personnelles, durée. Multipliez le prix par trois ans.`,
          done: `Les cinq réponses sont au dossier.`,
          takes: `20 min`
        },
        en: {
          title: `Ask for five answers before answering {offer}`,
          why: `One compares answers, not a brochure.`,
          first: `In writing: full export on leaving, yearly increase, hosting, personal data, length of the contract. Multiply the price by three years.`,
          done: `The five answers are on file.`,
          takes: `20 min`
        }
      },
      {
        id: 'no-more-copies',
        within: 7,
        when: all(nobodyCarries, agreement.has('employer')),
        fr: {
          title: `Ne plus en donner de copies`,
          why: `Chaque copie de plus est un don que vous ne pouviez peut-être pas faire.`,
          first: `Répondez à qui en demande : « Je reviens vers vous quand mon employeur a répondu. »`,
          done: `Plus rien ne part.`,
          takes: `10 min`
        },
        en: {
          title: `Stop handing out copies`,
          why: `Each further copy is a gift that you may not have been free to make.`,
          first: `Answer whoever asks: “I will come back to you when my employer has answered.”`,
          done: `Nothing more goes out.`,
          takes: `10 min`
        }
      },
      {
        id: 'who-signs',
        within: 7,
        when: not(town),
        fr: {
          title: `Demander par écrit qui peut signer`,
          why: `Rien n’avance sans cette réponse.`,
          first: `Trois lignes à l’employeur : ce qui existe, qui s’en sert, ce que vous voulez permettre.`,
          done: `Le nom de qui signe est connu.`,
          takes: `20 min`
        },
        en: {
          title: `Ask in writing who may sign`,
          why: `Nothing moves without this answer.`,
          first: `Three lines to the employer: what exists, who uses it, what you want to allow.`,
          done: `The name of whoever signs is known.`,
          takes: `20 min`
        }
      },
      {
        id: 'who-made-what',
        within: 30,
        when: not(outsidersContribute),
        action: 'audit-rights',
        fr: {
          title: `Écrire qui a fait quoi, et pour quel employeur`,
          why: `Un stage ou un prestataire oublié bloque tout.`,
          first: `Trois colonnes : la partie, la personne, son employeur à ce moment-là.`,
          done: `Chaque partie a un nom, ou un point d’interrogation visible.`,
          takes: `2 h`
        },
        en: {
          title: `Write down who made what, and for which employer`,
          why: `One forgotten trainee or contractor blocks everything.`,
          first: `Three columns: the part, the person, their employer at the time.`,
          done: `Each part has a name, or a question mark nobody can miss.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-meeting',
        within: 30,
        action: 'audit-rights',
        when: outsidersContribute,
        fr: {
          title: `Réunir une fois qui l’a modifiée, et nommer qui répare aussi`,
          why: `Chaque variante a un auteur, et peut-être un autre employeur.`,
          first: `Une feuille, sur le temps de travail : une colonne par lieu, une ligne par différence, qui l’a faite, pour qui.`,
          done: `Une version de référence, un nom pour chaque part, et une correction faite par une deuxième personne.`,
          takes: `2 h`
        },
        en: {
          title: `Bring together, once, those who changed it, and name who else repairs`,
          why: `Each variant has an author, and perhaps another employer.`,
          first: `One sheet, in working hours: a column for each place, a row for each difference, who made it, for whom.`,
          done: `One reference version, a name for each part, and a fix made by a second person.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-page-on-rights',
        within: 30,
        consent: true,
        when: town,
        fr: {
          title: `Faire constater à qui sont les droits`,
          why: `Sans cela, aucun vote ne tient.`,
          first: `Une page : qui a écrit quoi, sur quelles heures, pour quel employeur. Aucune licence encore : elle se vote après.`,
          done: `La page signée par {owners} est au dossier.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Have it put on record whose the rights are`,
          why: `Without it no vote holds.`,
          first: `One page: who wrote what, on whose hours, for which employer. No licence yet: that is voted on later.`,
          done: `The page signed by {owners} is on file.`,
          takes: `1 h, plus the wait`
        }
      },
      {
        id: 'one-page-signed',
        within: 30,
        consent: true,
        when: not(town),
        fr: {
          title: `Faire signer une page`,
          why: `Sans elle, aucune licence ne tient.`,
          first: `Écrivez à qui sont les droits, ce qui se partage, sur quelles heures, sous quelle licence. MIT pour du code ; pour le reste, Licence Ouverte 2.0 si l’employeur est public, CC BY 4.0 s’il est privé.`,
          done: `La page signée par {owners} est au dossier.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Have one page signed`,
          why: `Without it no licence holds.`,
          first: `Write whose the rights are, what is shared, on whose hours, under which licence. MIT for code; for the rest, Licence Ouverte 2.0 if the employer is public, CC BY 4.0 if private.`,
          done: `The page signed by {owners} is on file.`,
          takes: `1 h, plus the wait`
        }
      },
      {
        id: 'compare',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        when: all(somethingExists, not(dependsOnClosed)),
        fr: {
          title: `Comparer sur le même cas fictif`,
          why: `On choisit sur pièces.`,
          first: `Une grille d’une page pour {thing} et {neighbour-name} : coût sur trois ans, export, qui répare.`,
          done: `La page est devant la personne qui signe.`,
          takes: `Deux jours`
        },
        en: {
          title: `Compare on the same invented case`,
          why: `One chooses on evidence.`,
          first: `A one-page grid for {thing} and {neighbour-name}: three years’ cost, export, who repairs.`,
          done: `The page is in front of whoever signs.`,
          takes: `Two days`
        }
      },
      {
        id: 'compare-without-the-closed-part',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        when: dependsOnClosed,
        fr: {
          title: `Essayer sans le logiciel payant, et comparer`,
          why: `Ce qui dépend d’un logiciel fermé ne se partage qu’à moitié.`,
          first: `{thing} sur un outil libre (pour un tableur : LibreOffice ou Grist), puis ce qui existe déjà, payant compris. Comparez coût sur trois ans, export, qui répare.`,
          done: `Dix cas fictifs passent, et la page est devant qui signe.`,
          takes: `Deux jours`
        },
        en: {
          title: `Try it without the paid software, and compare`,
          why: `What relies on closed software is only half shared.`,
          first: `{thing} on a free tool (for a spreadsheet: LibreOffice or Grist), then what exists already, paid products included: three years’ cost, export, who repairs.`,
          done: `Ten invented cases work, and the page is in front of whoever signs.`,
          takes: `Two days`
        }
      },
      {
        id: 'council-votes',
        within: 90,
        consent: true,
        when: all(town, software),
        sources: [localAuthoritiesCode, licencesByDecree],
        fr: {
          title: `Faire délibérer le conseil sur la licence, si {thing} l’emporte`,
          why: `On ne vote pas la licence d’un outil que l’on abandonnera peut-être. Pour une commune : article L2121-29.`,
          first: `Une page pour la séance : ce qui se partage, avec qui, sous MIT (EUPL 1.2 si les corrections doivent revenir).`,
          done: `La délibération nomme la licence.`,
          takes: `2 h, plus la séance`
        },
        en: {
          title: `Have the council vote on the licence, if {thing} wins`,
          why: `Nobody votes on the licence of a tool that may be dropped. For a French municipality: article L2121-29.`,
          first: `One page for the meeting: what is shared, with whom, under MIT (EUPL 1.2 if fixes must come back).`,
          done: `The vote names the licence.`,
          takes: `2 h, plus the sitting`
        }
      },
      {
        id: 'council-votes-on-content',
        within: 90,
        consent: true,
        when: all(town, not(software)),
        sources: [localAuthoritiesCode, licencesByDecree],
        fr: {
          title: `Faire délibérer le conseil sur la licence`,
          why: `L’exécutif décide de l’usage ; donner une licence se délibère (communes : L2121-29).`,
          first: `Une page au secrétariat : ce qui se partage, sous Licence Ouverte 2.0, avec qui.`,
          done: `La délibération nomme la licence.`,
          takes: `2 h, plus la séance`
        },
        en: {
          title: `Have the council vote on the licence`,
          why: `The executive decides on use; giving a licence takes a vote (French municipalities: L2121-29).`,
          first: `One page to the secretariat: what is shared, under Licence Ouverte 2.0, with whom.`,
          done: `The vote names the licence.`,
          takes: `2 h, plus the sitting`
        }
      },
      {
        id: 'search',
        within: 30,
        when: neighbour.is('not-searched'),
        action: 'search-neighbours',
        fr: {
          title: `Chercher ce qui existe déjà`,
          why: `Un voisin libre et entretenu changerait tout.`,
          first: `Une demi-journée, en deux langues, puis un appel au réseau du métier.`,
          done: `Cinq noms, ou la preuve qu’il n’y en a pas.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Search for what exists already`,
          why: `A free neighbour in good repair would change everything.`,
          first: `Half a day, in two languages, then a call to the network of the trade.`,
          done: `Five names, or proof that there are none.`,
          takes: `Half a day`
        }
      },
      {
        id: 'deposit',
        within: 180,
        irrevocable: true,
        when: any(noLicenceYet, rightsToSettle),
        action: 'set-licence',
        fr: {
          title: `Déposer sous licence, avec un numéro de version`,
          why: `Sans version, chaque copie devient une variante.`,
          first: `Le texte de la licence choisie, une date, un journal d’une ligne.`,
          done: `Un autre lieu s’en sert sans vous appeler.`,
          takes: `Une journée`
        },
        en: {
          title: `Deposit it under a licence, with a version number`,
          why: `Without versions every copy becomes a variant.`,
          first: `The text of the licence agreed, a date, a one-line log.`,
          done: `Another place uses it without calling you.`,
          takes: `A day`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
        when: publicCarrier,
        fr: `Fonder une structure : l’employeur public existe et peut signer.`,
        en: `Founding an organisation: the public employer exists and can sign.`
      },
      {
        advice: ['dual-licence'],
        when: nobodyCarries,
        fr: `Vendre une autre licence : vous n’avez peut-être pas les droits que vous vendriez.`,
        en: `Selling another licence: you may not hold the rights that you would sell.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Rien à dépenser jusqu’à la signature : de l’ordre de trois jours, à compter comme du temps de travail.`,
        en: `Nothing to spend until the signature: about three days, to be counted as working time.`
      },
      {
        standing: 'certain',
        when: vendorOffers,
        needs: ['offer'],
        fr: `Le point de comparaison : trois ans de {offer}, pour chaque lieu qui achèterait.`,
        en: `The yardstick: three years of {offer}, for each place that would buy.`
      },
      {
        standing: 'fits',
        when: town,
        sources: [declic],
        fr: `La structure numérique publique du département (réseau Déclic) ou le centre de gestion : souvent déjà dans la cotisation. Réponse en quelques semaines, à vérifier.`,
        en: `The département’s public digital body (Déclic network) or the centre de gestion: often within the fee already paid. An answer in a few weeks, to check.`
      },
      {
        standing: 'fits',
        when: town,
        sources: [anctSmallTowns],
        fr: `Petites communes : l’accompagnement gratuit de l’ANCT, huit jours sur deux ou trois mois (conditions de 2022, à vérifier).`,
        en: `Small municipalities: free support from the ANCT agency, eight days over two or three months (terms of 2022, to check).`
      },
      {
        standing: 'fits',
        when: any(privateEmployer, carrier.is('state-body', 'research')),
        fr: `Des heures dans la fiche de poste : demandez-les avant le prochain budget, c’est l’argent le plus sûr.`,
        en: `Hours written into the job description: to be asked for before the next budget, the safest money.`
      },
      {
        standing: 'unfit',
        when: all(software, publicEmployer),
        fr: `La vendre : elle est à l’employeur public, et elle a déjà été payée.`,
        en: `Selling it: it is the public employer’s, and has been paid for already.`
      },
      {
        standing: 'unfit',
        when: nobodyCarries,
        fr: `Vous faire payer par les usagers : pas avant l’accord écrit de l’employeur.`,
        en: `Being paid by the users: not before the employer’s written consent.`
      }
    ],
    law: [
      {
        when: software,
        sources: [intellectualPropertyCode],
        fr: `Logiciel : article L113-9 du code de la propriété intellectuelle, agents publics compris. Modèles, lettres et textes suivent une autre règle (L131-3-1 pour les agents publics).`,
        en: `Software: article L113-9 of the French intellectual property code, public agents included. Templates, letters and texts follow another rule (L131-3-1 for public agents).`
      },
      {
        when: all(software, not(contributorsOnDuty.is('most'))),
        sources: [intellectualPropertyCode],
        fr: `Stagiaires et indépendants gardent leurs droits sans écrit, sauf accueil en recherche (L113-9-1).`,
        en: `Trainees and freelances keep their rights unless a text says otherwise, except when hosted in research (L113-9-1).`
      },
      {
        when: all(otherWorks, publicEmployer),
        sources: [publicAgentsWorks, sebanPublicAgents],
        fr: `Textes, images, bases : articles L131-3-1 à L131-3-3. L’employeur public n’a que ce qu’exige sa mission. Une licence libre permet aussi le commerce : la loi n’est pas claire, faites aussi signer la personne.`,
        en: `Texts, images, databases: articles L131-3-1 to L131-3-3. A public employer has only what its mission requires. A free licence also allows trade: the law is unclear, so have the person sign too.`
      },
      {
        when: all(otherWorks, privateEmployer),
        sources: [authorsRights],
        fr: `Textes, images : le contrat de travail ne cède rien par lui-même (L111-1). Il faut un écrit qui nomme chaque droit cédé (L131-3).`,
        en: `Texts, images: an employment contract transfers nothing by itself (L111-1). It takes a text naming each right transferred (L131-3).`
      }
    ],
    home: [
      {
        when: town,
        sources: [declic],
        fr: `Premier choix : la structure numérique publique du département. Préférez l’intercommunalité si elle répond la première, et par écrit.`,
        en: `First choice: the département’s public digital body. Prefer the grouping of municipalities if it answers first, and in writing.`
      },
      {
        when: all(town, software),
        sources: [openMairie],
        fr: `Préférez la communauté openMairie, une quarantaine d’applications libres, si la comparaison donne la même chose.`,
        en: `Prefer the openMairie community, some forty free applications, if the comparison comes out even.`
      },
      {
        when: carrier.is('state-body'),
        fr: `La direction du service signe. Premier choix : la forge de l’administration, signalée sur code.gouv.fr. Préférez un opérateur si plusieurs ministères s’en servent.`,
        en: `The head of the department signs. First choice: the administration’s forge, listed on code.gouv.fr. Prefer an agency if several ministries use it.`
      },
      {
        when: carrier.is('research'),
        fr: `L’établissement signe, par son service de valorisation ; un laboratoire n’a pas de signature. Premier choix : sa forge et son entrepôt. Préférez une infrastructure nationale si d’autres laboratoires en dépendent.`,
        en: `The institution signs, through its technology transfer office; a laboratory cannot. First choice: its forge and repository. Prefer a national infrastructure if other laboratories rely on it.`
      },
      {
        when: privateEmployer,
        fr: `La direction ou le bureau signe. Premier choix : la structure elle-même. Préférez un hôte neutre le jour où une deuxième structure y travaille.`,
        en: `Management or the board signs. First choice: the organisation itself. Prefer a neutral host the day a second one works on it.`
      },
      {
        when: nobodyCarries,
        fr: `L’employeur signe. Premier choix : qu’il l’héberge et vous laisse du temps. Préférez un écrit où il renonce à ses droits s’il ne veut rien porter.`,
        en: `The employer signs. First choice: that it hosts it and leaves you time. Prefer a text in which it gives up its rights if it wants to carry nothing.`
      }
    ],
    say: [
      {
        when: vendorOffers,
        fr: {
          to: `À qui a reçu l’offre`,
          says: `« Je ne vous demande pas de dire non à l’offre. Attendez trois mois, le temps de comparer : l’outil est déjà chez nous. »`
        },
        en: {
          to: `To whoever received the offer`,
          says: `“I am not asking you to turn the offer down. Wait three months while we compare: the tool is already ours.”`
        }
      },
      {
        when: any(privateEmployer, nobodyCarries, not(vendorOffers), not(motive.has('answer-somebody'))),
        fr: {
          to: `À qui signe`,
          says: `« C’est né de notre travail. Je vous demande une page : ce qui est à qui, et le droit de le partager. »`
        },
        en: {
          to: `To whoever signs`,
          says: `“It was born of our work. I ask you for one page: what is whose, and the right to share it.”`
        }
      },
      {
        when: onePersonHoldsTheKeys,
        fr: {
          to: `À {second-person}`,
          says: `« Je vous montre tout en deux heures ; après, vous pouvez le réparer sans moi. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“I show you everything in two hours; after that you can repair it without me.”`
        }
      }
    ],
    risk: [
      {
        fr: `Donner une licence sans en avoir le droit : elle ne vaut rien, et les copies restent.`,
        en: `Giving a licence with no right to give it: it is worth nothing, and the copies remain.`
      }
    ],
    stop: [
      {
        fr: `Sans page signée dans trois mois, aucune licence : l’usage reste interne, et vous cessez d’en donner des copies.`,
        en: `With no page signed within three months, no licence: use stays internal, and you stop handing out copies.`
      },
      {
        when: onePersonHoldsTheKeys,
        fr: `Si personne d’autre ne sait la réparer dans trois mois, choisissez ce que d’autres entretiennent, avec une clause d’export.`,
        en: `If nobody else can repair it within three months, choose what others maintain, with an export clause.`
      }
    ],
    find: [
      {
        fr: `Le service juridique : la fiche de poste en parle-t-elle ? Est-ce un logiciel ou un simple document ?`,
        en: `The legal service: does the job description mention it? Is it software or a mere document?`
      },
      {
        when: all(publicEmployer, dataToProtect),
        fr: `La personne déléguée à la protection des données : combien de temps la version remplie se garde-t-elle ?`,
        en: `The data protection officer: for how long may the filled-in version be kept?`
      },
      {
        when: outsidersContribute,
        fr: `Les collègues d’ailleurs : leur employeur sait-il qu’ils l’ont modifiée ?`,
        en: `Colleagues elsewhere: does their employer know that they changed it?`
      }
    ]
  }
});
