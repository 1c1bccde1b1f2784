import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { privateCollection } from '#knowledge/note/private-collection.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { secretsRather } from '#knowledge/facts/secrets-rather.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { recorded } from '#knowledge/note/recordings.ts';
import { ASKER_REFUSED, OFFER } from '#knowledge/note/offer.ts';
import { signedElsewhere, tooLateForExclusive } from '#knowledge/note/offer-terms.ts';
import { HOURS_72, notifyInTime } from '#knowledge/note/notify-in-time.ts';
import { returnFor } from '#knowledge/part-terms.ts';
import { wantsToOwn } from '#knowledge/note/wants-to-own.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { gdpr, intellectualPropertyCode, licencesByDecree } from '#knowledge/sources/law.ts';
import { secureHealthMail } from '#knowledge/sources/law-of-health.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';
import { authorsRights, coAuthorsUnanimity, publicHealthCode } from '#knowledge/sources/rights.ts';
import { arasaacTerms } from '#knowledge/sources/rights-of-people.ts';
import { arsPreventionFund, arsUserRightsLabel2024 } from '#knowledge/sources/school-and-health.ts';

/** Authors of years ago are authors. What was recorded once is first of those who are recorded in it. */
const madeByOthersToo = all(
  agreement.has('co-authors'),
  not(all(agreement.has('people-shown'), upkeep.is('one-off')))
);
const software = resource.has('software', 'online-service');
const content = resource.has('content');
const decreeBinds = carrier.is('local-authority', 'state-body');
const byPiece = resource.has('content', 'hardware');
const somebodyAsks = all(motive.has('answer-somebody'), resource.has('content', 'hardware', 'standard'));
/** What is published already is sold to nobody alone, and whoever signs elsewhere answers: no day is promised here. */
const noDayForIt = all(offerKind.has('exclusive'), any(tooLateForExclusive, signedElsewhere));
/** What they ask is to use, print or publish it: the answer is which pieces, and when. */
const asksToUse = all(somebodyAsks, offerKind.has('use'));
const secret = all(any(agreement.has('people-shown'), sensitiveData.is('personal')), not(secretsRather));
/** People who are looked after, taught or helped, or were recorded: their data are those that the law guards most. */
const peopleGuarded = all(
  secret,
  any(agreement.has('people-shown'), field.is('health', 'school', 'solidarity'))
);
/** What was sent round shows somebody. */
const peopleSent = any(agreement.has('people-shown'), all(content, dataToProtect, not(secretsRather)));
/** Whoever is looked after is not asked to be shown: nothing there needs them recognisable. */
const inCare = all(
  content,
  secret,
  any(field.is('health'), all(field.is('school'), sensitiveData.is('personal')))
);
/** A mistake in it harms whoever relies on it. */
const reliedOn = all(content, field.is('health', 'school', 'solidarity'));
const savedFirst = any(
  workplace.is('email', 'internal', 'own-computer', 'in-person'),
  onePersonHoldsTheKeys,
  danger.has('single-copy')
);
/** How words begin by which somebody asks to have it printed, translated or proofread. */
const toPrint = ['imprim', 'print', 'tradui', 'translat', 'relire', 'proofread'];
const onlyData = all(
  resource.has('data'),
  not(resource.has('software', 'online-service', 'content', 'hardware', 'standard', 'ai-model'))
);
/** It is translated, or about to be: somebody reads what the others cannot. */
const inOtherLanguages = any(firstContributions.has('translation'), field.is('language'));

/** Several made it without writing anything down, and somebody wants to publish or print it. */
export const manyAuthors = situation({
  id: 'many-authors',
  over: [],
  // Its own first steps save what exists and take people out; a finished collection still needs a keeper.
  covers: [
    { situation: 'single-copy', when: not(upkeep.is('one-off')) },
    { situation: 'people-in-it', when: inCare }
  ],
  first: [{ advice: ['home-none'], when: carrierWithoutEntity }],
  requires: [
    {
      when: maturity.atLeast('prototype'),
      fr: `Il y a déjà quelque chose à publier`,
      en: `There is already something to publish`
    },
    {
      when: any(madeByOthersToo, all(outsidersContribute, any(agreement.has('co-authors'), rightsToSettle))),
      fr: `{D’autres qui l’ont faite doivent dire oui}, ou {le dehors y contribue et des droits restent à régler}`,
      en: `{Others who made it must say yes}, or {outsiders contribute and some rights remain to be settled}`
    },
    {
      when: reuseRights.is('unwritten'),
      fr: `Aucun texte ne dit ce que l’on peut en faire`,
      en: `No text says what may be done with it`
    }
  ],
  favours: [
    {
      when: agreement.has('co-authors'),
      strong: true,
      fr: `D’autres qui l’ont faite doivent dire oui`,
      en: `Others who made it must say yes`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui elle est`,
      en: `You want to know whose it is`
    },
    {
      when: motive.has('answer-somebody'),
      fr: `Quelqu’un attend une réponse`,
      en: `Somebody is waiting for an answer`
    },
    {
      when: workplace.is('email', 'internal'),
      fr: `Le travail s’échange en privé, sans trace publique`,
      en: `The work is exchanged in private, with no public trace`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une œuvre à plusieurs, sans licence écrite`,
    summary: `Beaucoup y ont mis la main, aucune licence n’est écrite, et il y faut l’accord de chacun.`,
    question: `Qui peut donner l’autorisation de publier ce que nous avons fait à plusieurs ?`
  },
  en: {
    title: `A work by many, with no written licence`,
    summary: `Many had a hand in it, no licence is written, and it takes everybody’s agreement.`,
    question: `Who may give permission to publish what several of us made?`
  },
  note: {
    answer: [
      {
        when: all(content, inOtherLanguages),
        otherMatter: recorded,
        sources: [authorsRights],
        fr: `Personne ne peut dire oui seul. Vos {items} ont plusieurs auteurs, qui traduit compris : il faut l’accord de chaque personne (L112-3, L113-3).`,
        en: `Nobody can say yes alone. Your {items} have several authors, and whoever translates them is one: each must consent (L112-3, L113-3).`
      },
      {
        when: content,
        ofMatter: recorded,
        sources: [authorsRights],
        fr: `Personne ne peut dire oui seul. Un enregistrement demande l’accord écrit de qui y chante ou conte (L212-3), et celui de qui l’a produit (L213-1). Ces droits durent cinquante ans au moins (L211-4). Qui a créé l’air ou le texte, ou ses héritiers, dit oui aussi (L123-1).`,
        en: `Nobody can say yes alone. A recording takes the written consent of whoever sings or tells in it (L212-3), and of whoever produced it (L213-1). These rights last fifty years at least (L211-4). Whoever created the tune or the text, or their heirs, must say yes too (L123-1).`
      },
      {
        when: content,
        otherMatter: recorded,
        unless: inOtherLanguages,
        sources: [authorsRights],
        fr: `Personne ne peut dire oui seul. Vos {items} ont plusieurs auteurs : il faut l’accord de chaque personne (L113-3, L113-4).`,
        en: `Nobody can say yes alone. Your {items} have several authors: each must consent (L113-3, L113-4).`
      },
      {
        when: all(not(onlyData), not(content)),
        sources: [authorsRights],
        fr: `Personne ne peut dire oui seul. Il faut l’accord de chaque personne qui l’a fait (L113-3).`,
        en: `Nobody can say yes alone. It belongs to everybody who made it, and takes the consent of each (L113-3).`
      },
      {
        about: OFFER,
        when: asksToUse,
        lacks: [ASKER_REFUSED],
        fr: `À {offer-from}, promettez une date, et ce qui sera signé et relu ; rien d’autre.`,
        en: `Promise {offer-from} a date, and what will be signed and proofread; nothing else.`
      },
      {
        about: OFFER,
        when: asksToUse,
        needs: [ASKER_REFUSED],
        fr: `À {offer-from}, donnez un jour, et rien d’ici là : ni copie, ni extrait, ni choix.`,
        en: `Give {offer-from} a day, and nothing until then: no copy, no extract, no choice.`
      },
      {
        when: onlyData,
        fr: `Personne ne peut ouvrir le tout seul, aujourd’hui. Il y faut l’accord de qui a apporté les données.`,
        en: `Nobody can open the whole alone, today. It takes the agreement of those who brought the data.`
      },
      {
        when: resource.has('data'),
        sources: [gdpr],
        fr: `Un lieu reconnaissable, parcelle ou adresse, peut désigner quelqu’un (RGPD, article 4) : retirez ou arrondissez avant d’ouvrir.`,
        en: `A recognisable place, a plot or an address, can point to somebody (GDPR, article 4): remove or round it before opening.`
      },
      {
        when: rights.is('clear'),
        fr: `Relisez d’abord ce que chacun a signé : cela couvre-t-il une publication ouverte ?`,
        en: `First reread what each person signed: does it cover open publication?`
      },
      {
        when: carrierWithoutEntity,
        fr: `Pas d’association de plus : des accords écrits, et une maison du métier {house} qui héberge sans rien posséder. Elle ne signe pour vos {items} que sur mandat écrit de chaque auteur.`,
        en: `No new association: written agreements, and a body of the trade {house} that hosts and owns nothing. It signs for your {items} only on each author’s written mandate.`
      },
      {
        // Whoever asks chooses nothing: the authors do.
        when: byPiece,
        fr: `Commencez par dix {items}, parmi ce qui sert le plus : leurs auteurs signent avant {in-30}, rien ne paraît sans eux.`,
        en: `Begin with ten {items} among the most used: their authors sign by {in-30}, and nothing appears without them.`
      },
      {
        when: not(byPiece),
        fr: `Commencez par une petite partie : ses auteurs signent avant {in-30}, rien ne paraît sans eux.`,
        en: `Begin with a small part: its authors sign by {in-30}, and nothing appears without them.`
      },
      {
        when: inCare,
        fr: `Personne n’y est reconnaissable, même avec son accord : ni visage, ni nom, ni histoire que l’on reconnaît.`,
        en: `Nobody can be recognised in it, even with their consent: no face, no name, no story that can be recognised.`
      },
      {
        when: secret,
        unless: inCare,
        fr: `Sans son oui écrit, personne n’y est reconnaissable : ni visage, ni nom, ni histoire que l’on reconnaît.`,
        en: `Without their written yes, nobody can be recognised in it: no face, no name, no story that can be recognised.`
      }
    ],
    facts: [
      {
        when: legalCarrier,
        sources: [authorsRights],
        fr: `Votre nom sur la couverture n’en fait pas une œuvre collective (L113-2). Il faut l’avoir dirigée, et que les parts s’y confondent.`,
        en: `Your name on the cover does not make it a collective work (L113-2). You must have directed it, with the parts merged into it.`
      }
    ],
    steps: [
      {
        id: 'stop-people',
        within: 7,
        // What has circulated is asked about where it is known to circulate.
        when: all(peopleSent, workplace.is('email')),
        fr: {
          title: `Arrêter ce qui montre quelqu’un, sans rien effacer`,
          why: `Effacer d’abord ferait perdre toute trace.`,
          first: `À qui envoie ou reçoit : « Plus aucune image ni aucun nom de personne dans nos envois. Ce qui est reçu : ne transférez rien, n’effacez rien avant notre écrit. »`,
          done: `Le message est parti à toutes ces personnes.`,
          takes: `20 min`
        },
        en: {
          title: `Stop what shows anybody, and delete nothing`,
          why: `Deleting first would lose every trace.`,
          first: `To all who send or receive: “No more pictures or names of people in what we send. Of what you received, forward nothing and delete nothing until we write to you.”`,
          done: `The message has gone to them all.`,
          takes: `20 min`
        }
      },
      {
        id: 'notify-what-circulated',
        within: 7,
        lawful: HOURS_72,
        when: all(peopleSent, workplace.is('email')),
        unless: privateCollection,
        sources: [gdpr],
        fr: {
          title: `Déclarer ce qui a déjà circulé`,
          why: `Le délai court du jour où on le sait ; déclarer n’est pas avouer.`,
          first: `À {data-adviser} : « Faut-il notifier ? » ${notifyInTime.fr}`,
          done: `Le récépissé de la CNIL, ou votre raison écrite ; alors part l’ordre d’effacer.`,
          takes: `1 h`
        },
        en: {
          title: `Report what has circulated`,
          why: `The time runs from the day it is known; to report is not to confess.`,
          first: `To {data-adviser}: “Must we notify?” ${notifyInTime.en}`,
          done: `The CNIL’s receipt, or your written reason; then the order to erase goes.`,
          takes: `1 h`
        }
      },
      {
        id: 'save-with-names',
        action: 'keep-safe',
        within: 7,
        when: savedFirst,
        unless: any(secret, secretsRather),
        fr: {
          title: `Sauver {thing}, avec les noms et les dates`,
          why: `C’est la preuve de qui doit dire oui.`,
          first: `Deux copies, en deux lieux : la seconde chez {second-person}.`,
          done: `La seconde s’ouvre, et montre qui a fait quoi, et quand.`,
          takes: `3 h`
        },
        en: {
          title: `Save {thing}, with names and dates`,
          why: `It is the proof of who must say yes.`,
          first: `Two copies, in two places: the second with {second-person}.`,
          done: `The second opens, and shows who did what, and when.`,
          takes: `3 h`
        }
      },
      {
        id: 'save-secrets-apart',
        action: 'keep-safe',
        within: 7,
        costs: ['two-disks'],
        when: all(savedFirst, secretsRather),
        fr: {
          title: `Sauver {thing}, et mettre à part ce qui reste secret`,
          why: `C’est la preuve de qui doit dire oui.`,
          first: `Deux copies datées, avec les noms, en deux lieux. Savoir-faire, noms et lieux à protéger : dans un fichier à part, chez qui les a confiés.`,
          done: `La seconde s’ouvre, et montre qui a fait quoi ; les secrets n’y sont plus.`,
          takes: `3 h`
        },
        en: {
          title: `Save {thing}, and set apart what stays secret`,
          why: `It is the proof of who must say yes.`,
          first: `Two dated copies, with names, in two places. Know-how, names and places to protect: in a file apart, kept by whoever confided them.`,
          done: `The second opens, and shows who did what; the secrets are no longer in it.`,
          takes: `3 h`
        }
      },
      {
        id: 'sort-then-save',
        action: 'keep-safe',
        within: 7,
        when: all(savedFirst, inCare),
        fr: {
          title: `Trier, puis sauver {thing}, avec les noms et les dates`,
          why: `C’est la preuve de qui doit dire oui.`,
          first: `Chaque personne trie ce qu’elle a envoyé. Qui tient la boîte commune la trie aussi. Les images de personnes restent à part, sous clé. Le reste : deux copies chiffrées, en deux lieux, la seconde chez {second-person}.`,
          done: `La seconde copie s’ouvre ; rien ne s’efface avant le récépissé ou l’avis écrit.`,
          takes: `3 h`
        },
        en: {
          title: `Sort, then save {thing}, with names and dates`,
          why: `It is the proof of who must say yes.`,
          first: `Each person sorts what they sent; whoever keeps the shared mailbox sorts that. Pictures of people stay apart, locked away. The rest: two encrypted copies in two places, the second with {second-person}.`,
          done: `The second copy opens; nothing is deleted before the receipt or the written opinion.`,
          takes: `3 h`
        }
      },
      {
        id: 'save-under-lock',
        action: 'keep-safe',
        within: 7,
        costs: ['two-disks'],
        when: all(savedFirst, secret),
        unless: inCare,
        fr: {
          title: `Sauver {thing}, avec les noms et les dates`,
          why: `C’est la preuve de qui doit dire oui.`,
          first: `Deux copies chiffrées, en deux lieux fermés à clé, images de personnes à part. Une seule autre personne, habilitée, en a la clé.`,
          done: `Cette personne a ouvert la seconde, et y voit qui a fait quoi.`,
          takes: `3 h`
        },
        en: {
          title: `Save {thing}, with names and dates`,
          why: `It is the proof of who must say yes.`,
          first: `Two encrypted copies, in two locked places, pictures of people apart. Only one other person, entitled to see them, has the key.`,
          done: `That person has opened the second, and sees who did what, and when.`,
          takes: `3 h`
        }
      },
      {
        id: 'list-parts',
        within: 30,
        action: 'audit-rights',
        when: not(content),
        fr: {
          title: `Nommer auteurs et emprunts du premier lot`,
          why: `Un seul emprunt oublié suffit à un retrait.`,
          first: `À chaque auteur, fichier joint : « Qui d’autre y a travaillé ? Qu’avez-vous repris, et d’où ? Réponse avant {in-14}. »`,
          done: `Un tableau par fichier ; aucun emprunt sans licence, ou non commercial, n’y reste.`,
          takes: `3 h`
        },
        en: {
          title: `Name the authors and the borrowings of the first batch`,
          why: `One forgotten borrowing is enough for a withdrawal.`,
          first: `To each author, with the file: “Who else worked on it? What did you borrow, and from where? Answer by {in-14}.”`,
          done: `A table by file; nothing borrowed without a licence, or non-commercial, stays.`,
          takes: `3 h`
        }
      },
      {
        id: 'collect-yeses',
        within: 30,
        action: 'get-agreements',
        about: AGREEMENTS,
        consent: true,
        when: content,
        fr: {
          title: `Recueillir un oui écrit de chaque auteur`,
          why: `Une signature qui manque retient ce fichier entier, pas les autres.`,
          first: `À qui a écrit, dit ou dessiné une part, fichier joint : « J’accepte que ma part paraisse, vente comprise, définitivement. Licence : {licences}. À taire : … Signée : … De ma main, sauf : … Y ont aussi travaillé : … Mandat à qui héberge : … »`,
          done: `Le premier lot ne contient que du signé, sans emprunt interdit.`,
          takes: `1 h 30, puis 7 h de relances`
        },
        en: {
          title: `Collect a written yes from each author`,
          why: `A missing signature holds back that whole file, not the others.`,
          first: `To whoever wrote, spoke or drew a part, with the file: “I agree that my share appear, sale included, for good. Licence: {licences}. Leave out: … Signed: … My own work, except: … Also worked on it: … Mandate to the host: …”`,
          done: `The first batch holds only what is signed, with nothing borrowed wrongly.`,
          takes: `1 h 30, then 7 h of follow-up`
        }
      },
      {
        id: 'collect-yeses-elsewhere',
        within: 30,
        action: 'get-agreements',
        about: AGREEMENTS,
        consent: true,
        when: not(content),
        fr: {
          title: `Recueillir un oui écrit de chaque auteur`,
          why: `Où les parts ne se séparent pas, il faut l’accord de tous.`,
          first: `Faites signer : « J’accepte pour ma part, vente comprise, définitivement, cette licence : {licences}. Signée : … De ma main, sauf : … »`,
          done: `Le premier lot ne contient plus que ce que tous ont signé.`,
          takes: `6 h`
        },
        en: {
          title: `Collect a written yes from each author`,
          why: `Where the parts cannot be told apart, everybody must agree.`,
          first: `To sign: “I accept for my share, sale included, for good, this licence: {licences}. Signed: … My own work, except: …”`,
          done: `The first batch holds only what everybody has signed.`,
          takes: `6 h`
        }
      },
      {
        id: 'vote-the-page',
        within: 180,
        before: { date: 'decision-date', days: 0 },
        needs: ['decision-date'],
        when: agreement.has('board'),
        fr: {
          title: `Faire voter une page à {deciders}`,
          why: `Le vote fixe la règle ; il ne remplace le oui d’aucun auteur.`,
          first: `À l’ordre du jour : « Ce qui paraît et ce qui reste dehors, sous quelle licence, qui retire en urgence, qui répond au-dehors. »`,
          done: `La page est votée, au compte rendu.`,
          takes: `1 h`
        },
        en: {
          title: `Put one page to the vote of {deciders}`,
          why: `The vote sets the rule; it stands for no author’s yes.`,
          first: `On the agenda: “What appears and what stays out, under which licence, who withdraws in an emergency, who answers outsiders.”`,
          done: `The page is voted, in the minutes.`,
          takes: `1 h`
        }
      },
      {
        id: 'yes-of-people',
        within: 30,
        about: AGREEMENTS,
        consent: true,
        when: agreement.has('people-shown'),
        unless: inCare,
        fr: {
          title: `Demander leur oui à qui s’y reconnaît`,
          why: `Une licence libre ne vaut jamais leur accord.`,
          first: `Mettez de côté aujourd’hui ce que quelqu’un a refusé. Aux autres, une page, case par case : « garder ; consulter sur place ; publier à mon nom ».`,
          done: `Chaque fichier porte un oui, un non ou vos recherches, datés.`,
          takes: `Une demi-heure par personne`
        },
        en: {
          title: `Ask those who can be recognised for their yes`,
          why: `A free licence never stands for their agreement.`,
          first: `Set aside today whatever somebody has refused. To the others, one page, box by box: “keep; consult on site; publish with my name”.`,
          done: `Each file has a yes, a no, or your searches, with dates.`,
          takes: `Half an hour a person`
        }
      },
      {
        id: 'three-readings-first',
        within: 30,
        when: all(reliedOn, inOtherLanguages),
        fr: {
          title: `Demander trois relectures par fichier, public compris`,
          why: `Une erreur publiée fait du mal sans bruit.`,
          first: `À une personne du métier, puis une par langue : « Soulignez ce qui est faux, avant {in-60}. » Puis à trois personnes du public visé : « Redites-le-moi avec vos mots. »`,
          done: `Chaque fichier est parti en relecture ; sans paraphes, rien ne paraît.`,
          takes: `1 h par fichier`
        },
        en: {
          title: `Ask for three readings of each file, the audience among them`,
          why: `A mistake in print does harm quietly.`,
          first: `To somebody of the trade, then one for each language: “Underline what is wrong, by {in-60}.” Then to three people of the audience: “Tell it back to me in your words.”`,
          done: `Each file is sent to be read; without initials it is not published.`,
          takes: `1 h a file`
        }
      },
      {
        id: 'two-readings-first',
        within: 30,
        when: reliedOn,
        unless: inOtherLanguages,
        fr: {
          title: `Demander deux relectures par fichier, public compris`,
          why: `Une erreur publiée fait du mal sans bruit.`,
          first: `À une personne du métier : « Soulignez ce qui est faux, avant {in-60}. » Puis à trois personnes du public visé : « Redites-le-moi avec vos mots. »`,
          done: `Chaque fichier est parti en relecture ; sans paraphes, rien ne paraît.`,
          takes: `1 h par fichier`
        },
        en: {
          title: `Ask for two readings of each file, the audience among them`,
          why: `A mistake in print does harm quietly.`,
          first: `To somebody of the trade: “Underline what is wrong, by {in-60}.” Then to three people of the audience: “Tell it back to me in your words.”`,
          done: `Each file is sent to be read; without initials it is not published.`,
          takes: `1 h a file`
        }
      },
      {
        id: 'nobody-recognisable',
        within: 30,
        when: inCare,
        fr: {
          title: `Retirer ou redessiner qui l’on reconnaît`,
          why: `Un accord se reprend ; un dessin neutre, non.`,
          first: `Photos, visages, noms et récits sortent du premier lot, ou se redessinent sans modèle.`,
          done: `Chaque personne a retiré ses images et ses récits ; qui relit n’y reconnaît personne.`,
          takes: `3 h`
        },
        en: {
          title: `Remove or redraw whoever can be recognised`,
          why: `Consent can be taken back; a neutral drawing need not be.`,
          first: `In the first batch, photographs, faces, names and stories come out, or are redrawn without a model.`,
          done: `Each person has taken out their pictures and stories; whoever reads the rest recognises nobody.`,
          takes: `3 h`
        }
      },
      {
        id: 'give-a-day',
        about: OFFER,
        within: 7,
        when: all(asksToUse, byPiece),
        lacks: [ASKER_REFUSED],
        fr: {
          title: `Répondre à {offer-from} : une date, et rien d’ici là`,
          why: `Les auteurs n’ont rien promis, et choisissent.`,
          first: `« Rien à imprimer ni à diffuser pour l’instant. Vous saurez {in-90} ce qui est signé et relu. Qu’en feriez-vous, pour qui, en combien d’exemplaires ? »`,
          done: `La réponse est partie, avec sa date, sans fichier.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from}: a date, and nothing until then`,
          why: `The authors have promised nothing, and choose.`,
          first: `“Nothing to print or pass on for now. On {in-90} you will know what is signed and proofread. What would you do with it, for whom, how many copies?”`,
          done: `The reply has gone, with its date and no file.`,
          takes: `20 min`
        }
      },
      {
        id: 'nothing-until-then',
        about: OFFER,
        within: 7,
        when: all(asksToUse, byPiece),
        needs: [ASKER_REFUSED],
        fr: {
          title: `Répondre à {offer-from} : un jour, et rien d’ici là`,
          why: `Ce qui est remis ne se reprend pas.`,
          first: `« Nos auteurs décident d’abord. Nous répondrons après {decision-date}. Rien n’est donné d’ici là, ni copie, ni extrait. »`,
          done: `La réponse est partie, sans fichier.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from}: a day, and nothing until then`,
          why: `What is handed over cannot be taken back.`,
          first: `“Our authors decide first. We will answer after {decision-date}. Nothing is given until then, no copy and no extract.”`,
          done: `The reply has gone, with no file.`,
          takes: `20 min`
        }
      },
      {
        id: 'find-a-house',
        within: 30,
        when: carrierWithoutEntity,
        fr: {
          title: `Demander à une maison d’héberger`,
          why: `Sans mandat, elle ne signe pas pour vous.`,
          first: `Au réseau de votre métier {house} : « Hébergeriez-vous notre premier lot, signé sur mandat de chaque auteur ? Une page, sans argent, départ libre en trois mois. Votre réponse avant {in-60} ? »`,
          done: `La lettre est partie, avec sa date.`,
          takes: `30 min`
        },
        en: {
          title: `Ask a body to host`,
          why: `With no mandate, it does not sign for you.`,
          first: `To the network of your trade {house}: “Would you host our first batch, signed on each author’s mandate? One page, no money, free exit in three months. Your answer by {in-60}?”`,
          done: `The letter has gone, with its date.`,
          takes: `30 min`
        }
      },
      {
        id: 'three-readings',
        within: 90,
        when: inOtherLanguages,
        unless: reliedOn,
        fr: {
          title: `Faire relire le premier lot par le métier et le public`,
          why: `Une erreur publiée fait du mal sans bruit.`,
          first: `Une personne du métier, une du public visé et, s’il est traduit, une par langue. « Soulignez ce qui est faux ou se comprend mal, avant {in-60}. »`,
          done: `Leurs paraphes datés sur chaque fichier, corrections faites.`,
          takes: `1 h par fichier`
        },
        en: {
          title: `Have the first batch read by the trade and the audience`,
          why: `A mistake in print does harm quietly.`,
          first: `Somebody of the trade, somebody of the audience and, if it is translated, one for each language. “Underline what is wrong or unclear, by {in-60}.”`,
          done: `Their dated initials on each file, corrections made.`,
          takes: `1 h a file`
        }
      },
      {
        id: 'two-readings',
        within: 90,
        when: content,
        unless: any(reliedOn, inOtherLanguages),
        fr: {
          title: `Faire relire le premier lot par deux personnes`,
          why: `Une erreur publiée fait du mal sans bruit.`,
          first: `Deux personnes : le métier, le public visé. « Soulignez ce qui est faux ou se comprend mal, avant {in-60}. »`,
          done: `Deux paraphes datés par fichier, corrections faites.`,
          takes: `1 h par fichier`
        },
        en: {
          title: `Have the first batch read by two people`,
          why: `A mistake in print does harm quietly.`,
          first: `Two people: the trade, the audience. “Underline what is wrong or unclear, by {in-60}.”`,
          done: `Two dated sets of initials on each file, corrections made.`,
          takes: `1 h a file`
        }
      },
      {
        id: 'publish-signed',
        within: 90,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Publier ce qui est signé, et rien d’autre`,
          why: `La licence ne se retire pas.`,
          first: `Sur chaque fichier modifiable : auteurs, licence, date, « à relire avant {in-365} ».`,
          done: `Chaque fichier montre ses auteurs, sa licence et sa date.`,
          takes: `Quatre jours, à plusieurs`
        },
        en: {
          title: `Publish what is signed, and nothing else`,
          why: `The licence cannot be withdrawn.`,
          first: `On each editable file: authors, licence, date, “to be reviewed by {in-365}”.`,
          done: `Each file shows its authors, its licence and its date.`,
          takes: `Four days, shared`
        }
      },
      {
        id: 'two-editors',
        within: 180,
        when: onePersonHoldsTheKeys,
        action: 'second-maintainer',
        fr: {
          title: `Tenir à deux`,
          why: `Vos vacances ne doivent rien arrêter.`,
          first: `À {second-person}, avec les accès : « Faites la prochaine correction, je relis. Après la troisième, vous publiez sans moi. »`,
          done: `Trois corrections ont paru sans vous.`,
          takes: `2 h par semaine`
        },
        en: {
          title: `Keep it going as two`,
          why: `Nothing must stop for your holidays.`,
          first: `To {second-person}, with the accesses: “Make the next correction, and I review. After the third, you publish without me.”`,
          done: `Three corrections have come out without you.`,
          takes: `2 h a week`
        }
      },
      {
        id: 'read-again-or-remove',
        within: 365,
        when: reliedOn,
        fr: {
          title: `Relire ou retirer ce qui a plus d’un an`,
          why: `L’usage change, et la page continue de parler.`,
          first: `Triez par date de relecture ; ce que personne ne relit avant {in-365} sort, en le disant.`,
          done: `Rien en ligne n’a plus d’un an sans relecture.`,
          takes: `Une journée, à plusieurs`
        },
        en: {
          title: `Read again or remove what is over a year old`,
          why: `Practice changes, and the page goes on speaking.`,
          first: `Sort by date of reading; what nobody reads again by {in-365} comes out, and you say so.`,
          done: `Nothing online has gone over a year without a reading.`,
          takes: `A day, shared`
        }
      }
    ],
    never: [
      {
        advice: [
          'home-association',
          'home-scic',
          'home-endowment',
          'compare-homes',
          'decide-elected-board',
          'home-scop'
        ],
        when: carrierWithoutEntity,
        fr: `Fonder une structure : elle ne donnerait aucun des droits qui manquent.`,
        en: `Founding an organisation: it would bring none of the missing rights.`
      },
      {
        advice: ['donations', 'crowdfunding', 'tax-ruling', 'find-host', 'publish-funding-page'],
        when: recipient.is('nobody'),
        fr: `Des dons : personne ne peut encore les encaisser.`,
        en: `Donations: nobody can receive them yet.`
      },
      {
        advice: ['dual-licence', 'derived-products'],
        fr: `Vendre une autre licence, ou des objets : personne ne détient tout.`,
        en: `Selling another licence, or objects: nobody holds all of it.`
      }
    ],
    money: [
      {
        standing: 'certain',
        about: CERTAIN_WORDS,
        fr: `Surtout des heures : une par fichier et par relecture, puis quatre jours partagés.`,
        en: `Hours above all: one a file and a reader, then four shared days.`
      },
      {
        standing: 'fits',
        when: all(somebodyAsks, content),
        unless: all(field.is('health'), carrierWithoutEntity),
        speaks: toPrint,
        fr: `Qui demande paie l’impression et les relectures. Comptez une heure par fichier et par personne ; demandez un devis avant d’annoncer un prix par langue. Un dessin refait : 50 à 150 €.`,
        en: `Whoever asks pays for printing and proofreading. Count an hour a file and a person; ask for a quote before you name a price for a language. A drawing made anew: €50 to €150.`
      },
      {
        standing: 'fits',
        when: all(somebodyAsks, content, field.is('health'), carrierWithoutEntity),
        speaks: toPrint,
        sources: [arsPreventionFund],
        fr: `Qui demande paie l’impression et les relectures : une heure par fichier et par personne, sur devis. Un dessin refait : 50 à 150 €. Le reste, par la maison qui signe : un appel de prévention de l’agence régionale de santé, s’il ouvre.`,
        en: `Whoever asks pays for printing and proofreading: an hour a file and a person, on a quote; €50 to €150 for a drawing made anew. The rest, through the body that signs: a prevention call of the French regional health agency, if one opens.`
      },
      {
        standing: 'fits',
        when: all(content, field.is('health'), carrierWithoutEntity),
        sources: [arsUserRightsLabel2024],
        fr: `Par elle aussi : le label « Droits des usagers de la santé », si votre région l’ouvre (1 500 ou 2 250 € en Hauts-de-France, 2024).`,
        en: `Through it too: the label for the rights of health users, if your region opens it (€1,500 or €2,250 in Hauts-de-France, 2024).`
      },
      {
        standing: 'unfit',
        when: all(content, field.is('health')),
        sources: [publicHealthCode],
        fr: `L’argent d’un laboratoire ou d’une marque qui vend à votre public : refusez d’avance, par écrit. Pour des soignants, la loi l’interdit souvent (L1453-3).`,
        en: `Money from a laboratory or a brand that sells to your audience: refuse beforehand, in writing. For carers, French law often forbids it (L1453-3).`
      },
      {
        standing: 'unfit',
        when: refusedFunders.is('unwritten'),
        unless: all(content, field.is('health')),
        fr: `Une marque qui vend à votre public : refusez avant qu’elle propose, son logo ferait douter.`,
        en: `A brand that sells to your audience: refuse before it offers, its logo would cast doubt.`
      },
      {
        standing: 'unfit',
        when: all(reliedOn, carrierWithoutEntity),
        fr: `Des dons avec reçu fiscal : pas avant l’avis écrit des impôts.`,
        en: `Gifts with a tax receipt: not before the tax office says so in writing.`
      },
      {
        standing: 'fits',
        when: carrier.is('association'),
        programme: 'fdva-2',
        fr: `Pour le temps d’animation, quelques milliers d’euros : dépôt en début d’année, selon la note du département.`,
        en: `A few thousand euros for the time spent coordinating: apply early in the year, by the note of your département.`
      },
      {
        standing: 'unfit',
        speaks: wantsToOwn,
        fr: `Vendre une exclusivité : il y faudrait l’accord de tous.`,
        en: `Selling an exclusive right: it would take everybody’s consent.`
      }
    ],
    law: [
      {
        when: secretsRather,
        fr: `Un secret publié n’en est plus un : savoir-faire, nom ou lieu à protéger sort de chaque fichier d’abord.`,
        en: `A secret that is published is one no more: know-how, a name or a place to protect comes out of each file first.`
      },
      {
        when: all(secret, field.is('health')),
        sources: [publicHealthCode, secureHealthMail],
        fr: `Une image de soin ne va qu’à qui soigne la personne montrée, même par MSSanté (L1110-4). Chez un tiers, l’hébergeur est certifié (L1111-8 du code de la santé publique).`,
        en: `A care picture goes only to those who care for the person shown, even by MSSanté, the secure mail (L1110-4). With a third party, the host is certified (L1111-8 of the French public health code).`
      },
      {
        when: all(content, decreeBinds),
        sources: [licencesByDecree],
        fr: `Licence, premier choix : Licence Ouverte 2.0, dans la liste de l’article D323-2-1 ; la vente est permise. Pas de clause non commerciale : qui imprime n’oserait plus.`,
        en: `Licence, first choice: Licence Ouverte 2.0, from the list of article D323-2-1; sale is allowed. No non-commercial clause: whoever wants to print would no longer dare.`
      },
      {
        when: all(content, not(decreeBinds), returnFor('content')),
        sources: [ccLicences],
        fr: `Licence, premier choix : CC BY-SA 4.0. Qui adapte cite, et laisse copier aux mêmes conditions ; réimprimer tel quel reste permis à tous. Pas de clause non commerciale : qui imprime n’oserait plus.`,
        en: `Licence, first choice: CC BY-SA 4.0. Whoever adapts it gives credit and lets others copy on the same terms; anybody may reprint it unchanged. No non-commercial clause: whoever wants to print would no longer dare.`
      },
      {
        when: all(content, not(decreeBinds)),
        unless: returnFor('content'),
        sources: [ccLicences],
        fr: `Licence, premier choix : CC BY 4.0 ; même une marque peut alors réimprimer. Préférez CC BY-SA si une version fermée vous heurte. Pas de clause non commerciale : qui imprime n’oserait plus.`,
        en: `Licence, first choice: CC BY 4.0; even a brand may then reprint. Prefer CC BY-SA if a closed version offends you. No non-commercial clause: whoever wants to print would no longer dare.`
      },
      {
        when: inOtherLanguages,
        // Of content, the answer says so.
        unless: content,
        sources: [authorsRights],
        fr: `Une traduction est une œuvre (L112-3) : qui traduit ou interprète signe comme auteur.`,
        en: `A translation is a work (L112-3): whoever translates or interprets signs as an author.`
      },
      {
        when: all(inCare, field.is('health')),
        sources: [publicHealthCode],
        fr: `Sur chaque fichier : « complète l’explication de vive voix, ne la remplace pas ». L’information se donne en entretien (L1111-2 du code de la santé publique).`,
        en: `On each file: “adds to the spoken explanation, does not replace it”. Information is given in an interview (L1111-2 of the French public health code).`
      },
      {
        when: not(onlyData),
        sources: [authorsRights, coAuthorsUnanimity],
        fr: `Œuvre de collaboration : accord de tous (L113-3 du code de la propriété intellectuelle). Sinon la cession est nulle, et publier une contrefaçon (tribunal de Bordeaux, 23 avril 2024).`,
        en: `Joint work: everybody’s consent (L113-3 of the French intellectual property code). Without it the transfer is void and publishing infringes (Bordeaux court, 23 April 2024).`
      },
      {
        when: peopleGuarded,
        sources: [gdpr],
        fr: `Santé, opinions, origine de quelqu’un : publier est interdit, sauf exception (RGPD, article 9).`,
        en: `Publishing what bears on somebody’s health, opinions or origin is forbidden, with exceptions (GDPR, article 9).`
      },
      {
        when: all(content, field.is('health', 'school', 'solidarity')),
        sources: [arasaacTerms],
        fr: `Les pictogrammes ARASAAC sont en BY-NC-SA : redessinez ceux que vous auriez repris.`,
        en: `ARASAAC pictograms are BY-NC-SA: redraw any that you borrowed.`
      },
      {
        when: resource.has('data'),
        sources: [authorsRights],
        fr: `Des faits ne sont à personne, mais leur base peut être à qui a investi (L341-1). Qui a investi signe aussi.`,
        en: `Facts belong to nobody, but their database may belong to whoever invested in it (L341-1). Whoever invested signs too.`
      },
      {
        when: all(software, contributorsOnDuty.is('some', 'most')),
        sources: [intellectualPropertyCode],
        fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (L113-9) : c’est lui qui dit oui.`,
        en: `Code written within the duties or on instruction is the employer’s (L113-9): the employer says yes.`
      }
    ],
    home: [
      {
        when: carrierWithoutEntity,
        fr: `Premier choix : un réseau ou un établissement du métier, par une convention d’une page ; les auteurs décident. Préférez une association membre s’il veut valider seul, ou se tait {in-60}.`,
        en: `First choice: a network or an institution of the trade, by a one-page agreement; authors decide. Prefer a member association if it wants to approve alone, or is silent on {in-60}.`
      },
      {
        when: legalCarrier,
        fr: `Premier choix : votre structure, qui peut signer. Préférez un hôte commun si une autre structure a fait plus de la moitié.`,
        en: `First choice: your own organisation, which can sign. Prefer a shared host if another one made more than half.`
      },
      {
        fr: `Pour chaque fichier, tous ses auteurs décident. Pour retirer en urgence, une seule voix suffit.`,
        en: `For each file, all its authors decide. To withdraw in an emergency, one voice is enough.`
      }
    ],
    say: [
      {
        when: somebodyAsks,
        // A bid is no letter.
        unless: any(all(asksToUse, byPiece), offerKind.has('tender'), noDayForIt),
        called: 'offer-from',
        fr: {
          to: `À qui demande`,
          says: `« Chaque part vous arrive avec ses accords écrits, ses relectures et qui la signe. Rien n’est dû avant. Ce qu’un auteur refuse n’y sera pas. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“Each part reaches you with its written agreements, its readings and a signatory; nothing is due before. Whatever an author refuses will not be there.”`
        }
      },
      {
        fr: {
          to: `À qui a écrit, dit ou dessiné`,
          says: `« Cette part est à vous : votre nom y sera. Votre oui avant {in-30} ? Un non se respecte : elle reste dehors. »`
        },
        en: {
          to: `To whoever wrote, spoke or drew`,
          says: `“That share is yours: your name will be on it. Your yes by {in-30}? A no is respected: it stays out.”`
        }
      }
    ],
    risk: [
      {
        when: reliedOn,
        unless: inOtherLanguages,
        fr: `Une erreur que personne n’a relue, et que chacun répète.`,
        en: `A mistake that nobody proofread, and that everybody repeats.`
      },
      {
        when: all(reliedOn, inOtherLanguages),
        fr: `Une erreur que personne n’a relue, dans une langue que vous ne lisez pas.`,
        en: `A mistake that nobody proofread, in a language that you cannot read.`
      },
      {
        when: secret,
        unless: inCare,
        fr: `Une personne reconnue dans ce qui paraît.`,
        en: `Somebody recognised in what comes out.`
      },
      {
        unless: all(reliedOn, inOtherLanguages),
        fr: `Un silence pris pour un accord : une seule personne oubliée peut faire tout retirer.`,
        en: `Silence taken for consent: one forgotten person can have it all withdrawn.`
      }
    ],
    stop: [
      {
        when: byPiece,
        fr: `Moins de cinq {items} avec tous leurs oui {in-90} : on refait à neuf, accord d’abord. Leurs auteurs l’apprennent ce jour-là.`,
        en: `Fewer than five {items} with all their yeses on {in-90}: make them anew, agreement first, and tell their authors that day.`
      },
      {
        when: not(byPiece),
        fr: `Un oui manque encore {in-90} : on refait cette part à neuf, accord d’abord. Ses auteurs l’apprennent ce jour-là.`,
        en: `A yes still missing on {in-90}: make that part anew, agreement first. Its authors are told that day.`
      },
      {
        when: agreement.has('people-shown'),
        fr: `Une personne reconnaissable dans ce qui a paru : retrait le jour même, et on le lui écrit.`,
        en: `Somebody recognisable in what has come out: withdrawn that same day, and they are told in writing.`
      }
    ],
    find: [
      {
        when: all(asksToUse, firstContributions.has('translation')),
        fr: `À {offer-from} : dans quelles langues, et qui pourrait y relire ?`,
        en: `To {offer-from}: in which languages, and who could proofread there?`
      },
      {
        when: all(reliedOn, proof.is('known-witness')),
        fr: `À la personne qui vous recommande : relirait-elle le premier lot, sous son nom ?`,
        en: `To whoever recommends you: would they read the first batch, under their name?`
      },
      {
        fr: `Les trois personnes qui ont le plus contribué : diraient-elles oui, et à quelle condition ?`,
        en: `The three people who contributed most: would they say yes, and on what terms?`
      },
      {
        when: all(agreement.has('employer'), contributorsOnDuty.is('some', 'most')),
        fr: `Leurs employeurs : le savent-ils, et qui signe chez eux ?`,
        en: `Their employers: do they know, and who signs there?`
      }
    ]
  }
});
