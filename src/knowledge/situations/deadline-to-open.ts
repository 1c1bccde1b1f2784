import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr, publicInformationCode } from '#knowledge/sources/law.ts';
import {
  anrOpenScience,
  cadaSourceCode,
  highValueDatasets,
  horizonEuropeData,
  openDataThreshold,
  researchCodeData
} from '#knowledge/sources/rights-of-people.ts';

const software = resource.has('software', 'online-service');
const data = resource.has('data');
const research = carrier.is('research');
const publicBody = carrier.is('local-authority', 'state-body', 'research');
const funded = currentIncome.has('call', 'grant');
const partlyOthers = any(rightsToSettle, agreement.has('co-authors', 'heirs', 'contractor', 'source-owner'));

/** A law, a contract or a call sets a date to publish, and not all of it may go out. */
export const deadlineToOpen = situation({
  id: 'deadline-to-open',
  over: [],
  requires: [
    existingResource,
    {
      when: any(motive.has('answer-somebody', 'told-to'), all(danger.has('money-ends'), funded)),
      fr: `{On attend quelque chose de vous}, ou {une aide se termine}`,
      en: `{Something is expected of you}, or {a grant is ending}`
    },
    {
      when: any(
        carrier.is('state-body'),
        funded,
        all(research, danger.has('money-ends')),
        all(publicBody, motive.has('told-to'))
      ),
      fr: `{L’État le porte}, {une aide le paie}, {une recherche se termine} ou {on le demande à un organisme public}`,
      en: `{The State carries it}, {a grant pays for it}, {a research project is ending} or {a public body is asked to}`
    },
    {
      when: any(resourceKeptClosed, noLicenceYet),
      fr: `Elle n’est pas encore ouverte`,
      en: `It is not open yet`
    }
  ],
  favours: [
    {
      when: motive.has('answer-somebody'),
      strong: true,
      fr: `Vous avez une demande ou une échéance devant vous`,
      en: `You have a request or a deadline ahead of you`
    },
    {
      when: danger.has('money-ends'),
      strong: true,
      fr: `Un financement ou un contrat se termine`,
      en: `Funding or a contract is ending`
    },
    {
      when: funded,
      fr: `{Un appel à projets} ou {une subvention} vous paie`,
      en: `{A call for projects} or {a grant} pays you`
    },
    rightsToSettle
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une date pour ouvrir, et tout n’est pas prêt`,
    summary: `Un texte, une convention ou un appel demande de publier. Une partie n’est pas à vous, ou doit rester protégée.`,
    question: `Nous devrons publier à une date fixée : que faut-il ouvrir, et que faire du reste ?`
  },
  en: {
    title: `A date to open, and not all is ready`,
    summary: `A law, an agreement or a call asks for publication. Part of it is not yours, or must stay protected.`,
    question: `We shall have to publish by a set date: what must be opened, and what about the rest?`
  },
  note: {
    answer: [
      {
        about: OFFER,
        fr: `Lisez d’abord la phrase exacte : que publier, où, sous quelle licence, pour quand. On vous demande souvent moins que vous ne craignez.`,
        en: `First read the exact sentence: what to publish, where, under which licence, by when. Less is often asked than you fear.`
      },
      {
        fr: `Publiez à temps la part qui est à vous, une fois signée. Écrivez les exceptions, et datez le reste. Une part publiée vaut mieux qu’un tout en retard.`,
        en: `Publish in time the part that is yours, once signed for. Write down the exceptions, and date the rest. A part published is worth more than a whole that is late.`
      }
    ],
    facts: [
      {
        fr: `C’est une publication, pas un commun : rien n’oblige encore à partager les décisions.`,
        en: `It is a publication, not a commons: nothing yet requires you to share decisions.`
      },
      {
        fr: `Une date ne donne aucun droit : ce qui est à d’autres reste à eux le jour dit.`,
        en: `A date gives no right: what belongs to others is still theirs on the day.`
      },
      {
        when: dataToProtect,
        fr: `Sauf liste fixée par décret, une obligation d’ouvrir ne couvre pas les données de personnes reconnaissables.`,
        en: `Except for a list set by decree, a duty to open does not cover data about recognisable people.`
      }
    ],
    steps: [
      {
        id: 'exact-words',
        about: OFFER,
        within: 7,
        fr: {
          title: `Copier la phrase qui oblige`,
          why: `On prépare sinon le mauvais dépôt.`,
          first: `À qui attend la publication : « Voici la phrase que nous appliquons. Confirmez avant {in-14} : quoi, où, sous quelle licence, quel jour, et ce qui arrive si une part manque. »`,
          done: `La phrase est copiée, le message parti.`,
          takes: `1 h`
        },
        en: {
          title: `Copy the sentence that binds you`,
          why: `Otherwise one prepares the wrong deposit.`,
          first: `To whoever expects publication: “This is the sentence that we apply. Confirm by {in-14}: what, where, under which licence, on which day, and what follows if a part is missing.”`,
          done: `The sentence is copied, the message has gone.`,
          takes: `1 h`
        }
      },
      {
        id: 'three-columns',
        within: 7,
        fr: {
          title: `Ranger {thing} en trois colonnes`,
          why: `Seule la première peut tenir la date.`,
          first: `À nous, à d’autres, protégé : une ligne par partie.`,
          done: `Aucune ligne sans colonne ni nom.`,
          takes: `3 h`
        },
        en: {
          title: `Set {thing} out in three columns`,
          why: `Only the first can meet the date.`,
          first: `Ours, others’, protected: one row per part.`,
          done: `No row without a column and a name.`,
          takes: `3 h`
        }
      },
      {
        id: 'no-secrets',
        within: 30,
        when: software,
        fr: {
          title: `Chercher mots de passe et données réelles`,
          why: `L’historique se publie aussi.`,
          first: `Lancez un détecteur de secrets sur tout le dépôt ; repartez d’un historique neuf au besoin.`,
          done: `Les clés trouvées sont changées, et un second passage ne trouve rien.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Look for passwords and real data`,
          why: `History gets published too.`,
          first: `Run a secret scanner over the whole repository; start a fresh history if need be.`,
          done: `The keys found are changed, and a second run finds nothing.`,
          takes: `Half a day`
        }
      },
      {
        id: 'owner-says-yes',
        action: 'get-agreements',
        within: 90,
        before: { date: 'decision-date', days: 21 },
        consent: true,
        fr: {
          title: `Faire signer ce qui sort, et ce qui reste`,
          why: `Qui prépare n’est pas toujours qui signe.`,
          first: `« Nous publions ces parts, à cette adresse, sous cette licence : vente permise, définitivement. Celles-ci restent fermées, pour ces raisons. Signez avant {decision-date-21}, ou barrez. »`,
          done: `La page, signée par {owners}, est au dossier.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Have it signed what goes out, and what stays`,
          why: `Whoever prepares is not always who signs.`,
          first: `“We publish these parts, at this address, under this licence: sale allowed, for good. These stay closed, for these reasons. Sign by {decision-date-21}, or cross out.”`,
          done: `The page signed by {owners} is on file.`,
          takes: `1 h, plus the wait`
        }
      },
      {
        id: 'write-the-exceptions',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        fr: {
          title: `Annoncer les exceptions avant la date`,
          why: `Annoncée, une exception est une règle ; après, c’est une excuse.`,
          first: `À qui attend : « Ces parts manqueront ; voici pourquoi, selon quel texte, et le jour où nous y reviendrons. Accusez réception avant {decision-date-14}. »`,
          done: `L’accusé de réception est au dossier.`,
          takes: `2 h`
        },
        en: {
          title: `Announce the exceptions before the date`,
          why: `Announced, an exception is a rule; afterwards it is an excuse.`,
          first: `To whoever expects it: “These parts will be missing; here is why, by which text, and the day we come back to them. Acknowledge by {decision-date-14}.”`,
          done: `The acknowledgement is on file.`,
          takes: `2 h`
        }
      },
      {
        id: 'publish-first-part',
        within: 90,
        action: 'set-licence',
        before: { date: 'decision-date', days: 3 },
        irrevocable: true,
        fr: {
          title: `Publier à temps la part qui est à vous`,
          why: `Trois jours d’avance absorbent une panne.`,
          first: `Un dépôt en brouillon. À {second-person} : « Ouvrez dix {items} au hasard : un nom, un mot de passe, la part d’un autre ? »`,
          done: `L’adresse publique est chez qui l’attend.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish in time the part that is yours`,
          why: `Three days in hand absorb a breakdown.`,
          first: `A draft deposit. To {second-person}: “Open ten {items} at random: a name, a password, somebody else’s part?”`,
          done: `Whoever expects it has the public address.`,
          takes: `Two days`
        }
      },
      {
        id: 'second-column',
        within: 180,
        when: partlyOthers,
        fr: {
          title: `Obtenir ou remplacer la part des autres`,
          why: `Une annonce sans suite coûte la confiance.`,
          first: `À chaque titulaire : « Acceptez-vous que votre part soit publiée sous cette licence, vente comprise, définitivement, avec votre nom ? Oui ou non avant {in-60} ; un silence vaut non. »`,
          done: `Chaque ligne est publiée, remplacée, ou refusée par écrit.`,
          takes: `Trois jours`
        },
        en: {
          title: `Obtain or replace the others’ part`,
          why: `An announcement with no sequel costs trust.`,
          first: `To each owner: “Do you agree to your part being published under this licence, sale included, for good, with your name? Yes or no by {in-60}; silence means no.”`,
          done: `Each row is published, replaced, or refused in writing.`,
          takes: `Three days`
        }
      }
    ],
    never: [
      {
        advice: ['call-for-projects'],
        fr: `Un nouvel appel à projets pour payer la mise en conformité : il répondra après la date.`,
        en: `A new call for projects to pay for compliance: it will answer after the date.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: all(publicCarrier, software),
        fr: `Déposer le code est gratuit : une forge publique, et code.gouv.fr.`,
        en: `Depositing the code is free: a public forge, listed on code.gouv.fr.`
      },
      {
        standing: 'certain',
        when: all(publicCarrier, data),
        fr: `Déposer les données est gratuit : data.gouv.fr.`,
        en: `Depositing the data is free: data.gouv.fr.`
      },
      {
        standing: 'certain',
        when: research,
        fr: `Le dépôt est gratuit : Recherche Data Gouv pour les données, HAL pour le reste.`,
        en: `Depositing is free: Recherche Data Gouv for data, HAL for the rest.`
      },
      {
        standing: 'fits',
        when: funded,
        fr: `De l’ordre de cinq à dix jours de préparation, sur le financement en cours. Demandez avant {in-30} s’ils sont éligibles, et au besoin une prolongation sans coût.`,
        en: `About five to ten days of preparation, on the present funding. Ask by {in-30} whether they are eligible, and for a no-cost extension if need be.`
      },
      {
        standing: 'certain',
        when: not(funded),
        fr: `De l’ordre de cinq à dix jours de préparation, pris sur le travail en cours ; aucune dépense.`,
        en: `About five to ten days of preparation, taken from present work; nothing to spend.`
      },
      {
        standing: 'unfit',
        when: publicCarrier,
        sources: [publicInformationCode],
        fr: `Une redevance de réutilisation : la gratuité est la règle (L324-1), les exceptions sont fixées par les textes.`,
        en: `Charging for reuse: free of charge is the rule (L324-1), the exceptions are set by law.`
      },
      {
        standing: 'unfit',
        fr: `Un nouvel appel à projets pour payer la mise en conformité : il répondra après la date.`,
        en: `A new call for projects to pay for compliance: it will answer after the date.`
      }
    ],
    law: [
      {
        when: publicCarrier,
        sources: [publicInformationCode, openDataThreshold],
        fr: `Bases et documents se publient (L312-1-1 du code des relations entre le public et l’administration). Exemptés : moins de 50 agents, collectivités de moins de 3 500 habitants. Exceptions : L311-5 (sécurité), L311-6 (vie privée, secret des affaires).`,
        en: `Databases and documents are to be published (L312-1-1 of the French code of relations with the public). Exempt: bodies under 50 staff, authorities under 3,500 inhabitants. Exceptions: L311-5 (security), L311-6 (privacy, trade secrets).`
      },
      {
        when: all(publicBody, software),
        sources: [cadaSourceCode],
        fr: `Le code source est un document communicable (L300-2). Ce qui nuirait à la sécurité des systèmes s’occulte (L311-5).`,
        en: `Source code is a document to be handed over (L300-2). What would harm system security is left out (L311-5).`
      },
      {
        when: all(publicCarrier, data),
        sources: [highValueDatasets],
        fr: `Données de forte valeur (adresses, mobilité, environnement…) : gratuites et réutilisables depuis le 9 juin 2024 (règlement 2023/138).`,
        en: `High-value datasets (addresses, mobility, environment…): free and reusable since 9 June 2024 (Regulation 2023/138).`
      },
      {
        when: research,
        sources: [researchCodeData, horizonEuropeData, anrOpenScience],
        fr: `Code de la recherche, L533-4 : données payées au moins pour moitié sur fonds publics, libres une fois publiées. Horizon Europe : plan de gestion au sixième mois, dépôt « aussi ouvert que possible ». ANR : articles en libre accès sous CC BY depuis 2022.`,
        en: `Research code, L533-4: data at least half publicly funded, free once published. Horizon Europe: management plan by month six, deposit “as open as possible”. ANR: articles in open access under CC BY since 2022.`
      },
      {
        when: not(publicBody),
        fr: `Aucune loi générale ne vous oblige : seule compte la convention. Une exception acceptée par écrit la modifie ; une exception tue la viole.`,
        en: `No general law binds you: only the agreement counts. An exception accepted in writing amends it; one left unsaid breaches it.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Données de personnes : anonymisées vraiment, ou exclues (L312-1-2 pour les administrations, RGPD pour tous).`,
        en: `Data about people: truly anonymised, or left out (L312-1-2 for public bodies, the GDPR for all).`
      }
    ],
    home: [
      {
        when: publicBody,
        fr: `Qui représente l’établissement ou la collectivité signe ; l’équipe prépare. Premier choix : l’entrepôt public que le texte nomme. Préférez le vôtre si des personnes doivent demander l’accès.`,
        en: `Whoever represents the institution or authority signs; the team prepares. First choice: the public repository that the text names. Prefer your own if people must request access.`
      },
      {
        when: not(publicBody),
        fr: `Qui a signé la convention signe aussi la publication. Premier choix : le lieu qu’elle nomme. Préférez votre dépôt, avec une copie archivée, si elle n’en nomme aucun.`,
        en: `Whoever signed the agreement signs for publication too. First choice: the place it names. Prefer your own repository, with an archived copy, if it names none.`
      }
    ],
    say: [
      {
        called: 'offer-from',
        fr: {
          to: `À qui attend la publication`,
          says: `« Ce qui est à nous, une fois la page signée, paraît {decision-date}. Le reste, en liste, avec la raison et un jour pour chaque part. Si cela ne suffit pas, dites-le-moi avant {decision-date-14}. »`
        },
        en: {
          to: `To whoever expects publication`,
          says: `“What is ours, once the page is signed, comes out on {decision-date}. The rest, in a list, with the reason and a day for each part. If that is not enough, tell me by {decision-date-14}.”`
        }
      },
      {
        fr: {
          to: `À {owners}`,
          says: `« Je vous demande une signature avant {decision-date-21} : ce qui sort, ce qui reste, et pourquoi. Sans elle, je n’ouvre rien et je demande un report. »`
        },
        en: {
          to: `To {owners}`,
          says: `“I ask for a signature by {decision-date-21}: what goes out, what stays, and why. Without it, I open nothing and I ask for a postponement.”`
        }
      }
    ],
    risk: [
      {
        fr: `Publier trop, la veille, pour tenir la date : un mot de passe, un nom, la part d’un autre.`,
        en: `Publishing too much, the day before, to meet the date: a password, a name, somebody else’s part.`
      },
      {
        when: startingPoint.is('co-funded'),
        fr: `Oublier l’autre financeur : sa convention peut dire l’inverse de la vôtre.`,
        en: `Forgetting the other funder: their agreement may say the opposite of yours.`
      }
    ],
    stop: [
      {
        fr: `Page non signée {decision-date-7} : demandez ce jour-là un report écrit à qui attend la publication, et n’ouvrez rien.`,
        en: `Page not signed on {decision-date-7}: that day, ask whoever expects publication for a written postponement, and open nothing.`
      },
      {
        sources: [gdpr],
        fr: `Un nom ou un secret trouvé en ligne : notez ce qui s’est vu, retirez dans l’heure, prévenez {owners}. Un risque pour des personnes se notifie à la CNIL sous 72 heures (RGPD, article 33).`,
        en: `A name or a secret found once online: note what was seen, take it down within the hour, tell {owners}. A risk for people is notified to the CNIL within 72 hours (GDPR, article 33).`
      }
    ],
    find: [
      {
        fr: `Qui attend la publication : un premier dépôt partiel, annoncé, est-il accepté ?`,
        en: `Whoever expects publication: is a first partial deposit, announced, accepted?`
      },
      {
        fr: `Le réseau du métier {house} : où vos pairs déposent-ils, et quelle page de signature prennent-ils ?`,
        en: `The network of the trade {house}: where do your peers deposit, and which page do they have signed?`
      },
      {
        when: funded,
        fr: `La personne qui gère la convention : que devient le solde si une partie manque ?`,
        en: `Whoever manages the agreement: what happens to the balance if a part is missing?`
      }
    ]
  }
});
