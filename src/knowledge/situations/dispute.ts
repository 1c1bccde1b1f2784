import { all, any, not } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { DISPUTE } from '#knowledge/note/troubles.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { answeredByKind } from '#knowledge/note/offer-terms.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { ccFaq } from '#knowledge/sources/licences.ts';
import {
  associationsAct,
  authorsRights,
  mediationDecree,
  philanthropyDoctrine,
  philanthropyOneToFour
} from '#knowledge/sources/safekeeping.ts';

/** One funder pays for most of it, through somebody else’s till. */
const oneFunderThroughAHost = all(largestFunder.is('over-60'), recipient.is('host', 'association'));
const somebodyWaits = motive.has('answer-somebody');
const aboutWords = all(field.is('language'), resource.has('content', 'data'));
const oneCheque = all(somebodyWaits, refusedFunders.is('unwritten'));
const byRules = roadmapDecision.is('written-rules');
/** Somebody wants it for themselves alone: no member can say yes or no to that for the others. */
const wantedAlone = all(somebodyWaits, offerKind.has('exclusive'));
/** Part of it was taken from somebody else, whose licence is perhaps not known. */
const fromOthers = agreement.has('source-owner');
/** A signature is waited for: none is asked for before the vote. */
const signatureAwaited = all(somebodyWaits, not(aboutWords));
const noFreeVote = carrier.is('local-authority', 'state-body', 'research', 'company');

/** A disagreement may split a group that works: the rule is voted before the case. */
export const dispute = situation({
  id: 'dispute',
  over: ['lone-editor'],
  overWhere: [
    { situation: 'source-taken-up', when: sharedPower.is('divided') },
    // What one tired person alone can do is shared out before anything is voted.
    {
      situation: 'successor-wanted',
      when: not(all(danger.has('person-leaves'), releasePeople.is('one')))
    }
  ],
  requires: [
    {
      when: danger.has('dispute'),
      fr: `Un désaccord peut diviser le groupe`,
      en: `A disagreement may split the group`
    },
    existingResource,
    {
      // A group splits from within too, however long ago its work was done.
      when: any(
        outsideContributors.atLeast('several'),
        organisations.atLeast('two-three'),
        agreement.has('co-authors', 'board'),
        sharedPower.is('divided')
      ),
      fr: `{Plusieurs personnes extérieures} ou {plusieurs organisations} y travaillent, {un groupe doit dire oui}, ou {vos membres sont divisés}`,
      en: `{Several outside people} or {several organisations} work on it, {a group must say yes}, or {your members are divided}`
    }
  ],
  favours: [
    {
      when: somebodyWaits,
      fr: `Quelqu’un attend votre réponse`,
      en: `Somebody is waiting for your answer`
    },
    {
      when: sharedPower.is('divided'),
      strong: true,
      fr: `Vos membres ne sont pas d’accord entre eux`,
      en: `Your members disagree among themselves`
    },
    {
      when: agreement.has('board', 'co-authors'),
      fr: `Un groupe doit dire oui`,
      en: `A group must say yes`
    },
    {
      when: conflictPath.is('none'),
      fr: `Rien n’est prévu en cas de conflit`,
      en: `Nothing is provided for a conflict`
    },
    {
      when: refusedFunders.is('unwritten'),
      fr: `Les refus de financeurs ne sont pas écrits`,
      en: `Whose money is refused is not written`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un désaccord qui peut diviser le groupe`,
    summary: `Le groupe marche, mais une décision le coupe en deux parce qu’aucune règle ne dit comment la prendre.`,
    question: `Comment décider sans perdre la moitié du groupe ?`
  },
  en: {
    title: `A disagreement that may split the group`,
    summary: `The group works, but one decision cuts it in two because no rule says how to take it.`,
    question: `How do we decide without losing half the group?`
  },
  note: {
    answer: [
      {
        about: OFFER,
        when: all(wantedAlone, reuseRights.is('restricted', 'part-free')),
        sources: [ccFaq, authorsRights],
        fr: `En partie. Sous Creative Commons, l’exclusivité totale est exclue : une copie prise garde ses droits. Celle des usages réservés, comme la vente, se cède par écrit, titulaire par titulaire, usage par usage (L131-3 ; prix : L131-4). Ce qui fut écrit ou corrigé à plusieurs reste dehors sans l’accord de tous.`,
        en: `In part. Under Creative Commons, a full exclusive right is no longer possible: a copy already taken keeps its rights. One over the reserved uses, such as selling, is assigned in writing, holder by holder, use by use (L131-3, French code; price: L131-4). What several wrote or corrected stays out without everybody’s agreement.`
      },
      {
        about: OFFER,
        when: all(wantedAlone, reuseRights.atLeast('free')),
        sources: [ccFaq, authorsRights],
        fr: `Non, rien d’exclusif n’y reste à vendre. La licence libre donne déjà ces usages à tout le monde, pour toujours. Resterait à proposer des jours de travail ou, avec la signature de chaque titulaire (L113-3), une seconde licence, non exclusive.`,
        en: `No, nothing exclusive is left to sell. The free licence already gives those uses to everybody, for good. Days of work could still be offered. So could a second licence, not exclusive, if every holder signs (L113-3, French code).`
      },
      {
        about: OFFER,
        when: wantedAlone,
        unless: reuseRights.atLeast('restricted'),
        sources: [authorsRights],
        fr: `Pas les deux : exclusivité ou ouverture, l’une ferme l’autre. Chacune demande la signature de chaque titulaire (L113-3). Ce qui fut écrit à plusieurs, sans l’accord de tous, reste dehors.`,
        en: `Not both: exclusive or open, one rules out the other. Each takes every holder’s signature (L113-3, French code). What several wrote stays out without everybody’s agreement.`
      },
      {
        when: wantedAlone,
        unless: byRules,
        fr: `La règle se vote d’abord, seule. Ni oui ni non cette semaine : demandez un délai. Votez-la avant {decision-date-14}, le cas {decision-date} ; rien ne se signe avant, ni tant qu’un recours court.`,
        en: `The rule is voted first, on its own. Neither yes nor no this week: ask for time. Vote it by {decision-date-14}, the case on {decision-date}; nothing is signed before, nor while an appeal runs.`
      },
      {
        about: OFFER,
        unless: any(answeredByKind, oneCheque, byRules),
        when: somebodyWaits,
        fr: `Ni oui ni non à {offer-from}, pas encore.`,
        en: `Neither yes nor no to {offer-from}, not yet.`
      },
      {
        when: aboutWords,
        fr: `Qui traduit choisit, pour un mot. Contesté : deux semaines d’arguments écrits, puis trois personnes nommées tranchent, un an. L’autre mot reste une variante.`,
        en: `For a word: whoever translates chooses. If contested, two weeks of written arguments, then three named people settle it for a year. The other word stays a variant.`
      },
      {
        about: OFFER,
        unless: answeredByKind,
        when: byRules,
        fr: `D’abord vos règles écrites : relisez-les avant {in-7}. Si elles couvrent le cas, elles s’appliquent {decision-date}, sans nouvelle règle. Sinon, votez-la seule d’abord, avant {decision-date-14}.`,
        en: `First your written rules: read them again by {in-7}. If they cover the case, they apply on {decision-date}, with no new rule. If not, vote one first, on its own, by {decision-date-14}.`
      },
      {
        about: OFFER,
        unless: any(answeredByKind, byRules, aboutWords),
        fr: `La règle se vote d’abord, seule. Votez-la avant {decision-date-14}, puis le cas {decision-date}.`,
        en: `The rule is voted first, on its own. Vote it by {decision-date-14}, then the case on {decision-date}.`
      },
      {
        about: OFFER,
        unless: any(answeredByKind, byRules, aboutWords),
        fr: `D’ici là, et tant qu’un recours court, rien ne se signe ni ne s’encaisse sur ce cas ; aucun accès ne change.`,
        en: `Until then, and while an appeal runs, nothing is signed or cashed on this case, and no access changes.`
      },
      {
        about: OFFER,
        unless: any(answeredByKind, byRules),
        when: aboutWords,
        fr: `Votez la règle et les trois noms avant {decision-date-14} ; les trois tranchent {decision-date}. D’ici là, les mots publiés restent, et aucun accès ne change.`,
        en: `Vote the rule and the three names by {decision-date-14}; the three settle the word on {decision-date}. Until then the published words stay, and no access changes.`
      },
      {
        about: OFFER,
        // A word matters to everybody at the table.
        unless: any(answeredByKind, byRules, aboutWords),
        fr: `Qui y gagne plus que les autres ne le vote pas.`,
        en: `Whoever gains more by it than the others does not vote on it.`
      },
      {
        when: conflictPath.is('mediator'),
        fr: `Votre médiateur ou médiatrice anime sans voter : les deux camps gardent confiance.`,
        en: `Your mediator chairs without voting: both sides keep trusting them.`
      },
      {
        when: conflictPath.is('procedure'),
        fr: `Votre procédure écrite dit qui anime : suivez-la.`,
        en: `Your written procedure says who chairs: follow it.`
      },
      {
        unless: conflictPath.is('mediator', 'procedure'),
        fr: `Une personne acceptée des deux côtés anime.`,
        en: `Somebody whom both sides accept chairs.`
      },
      {
        when: oneFunderThroughAHost,
        unless: somebodyWaits,
        fr: `Un seul financeur paie le plus gros : écrivez, avec qui l’encaisse, ce qui tient sans lui.`,
        en: `A single funder pays for most of it: write, with whoever receives it, what holds without them.`
      }
    ],
    facts: [
      {
        when: writtenRules.atLeast('written'),
        unless: any(byRules, refusedFunders.is('unwritten')),
        fr: `Une règle écrite couvre peut-être le cas : relisez-la avant {in-7}. Si c’est oui, elle s’applique telle quelle, sans nouvelle règle.`,
        en: `A written rule may cover the case: read it again by {in-7}. If it does, it applies as it stands, with no new rule.`
      },
      {
        fr: `Ce n’est pas une affaire de personnes : une règle manque ou se discute. Elle le devient au premier accès retiré.`,
        en: `It is not a matter of persons: a rule is missing or disputed. It becomes one when the first access is taken away.`
      },
      {
        when: all(freeLicence, fromOthers),
        unless: oneCheque,
        fr: `Partir avec une copie est permis pour ce que la licence libre couvre, pas pour une part sans licence. Ni le nom, ni l’adresse, ni la caisse ne s’emportent.`,
        en: `Leaving with a copy is allowed for what the free licence covers, not for a part taken up whose licence is missing. Neither the name, the address nor the cash is taken.`
      },
      {
        when: all(freeLicence, not(fromOthers)),
        unless: oneCheque,
        fr: `Partir avec une copie est permis par la licence libre. Emporter le nom, l’adresse ou la caisse ne l’est pas.`,
        en: `Leaving with a copy is allowed by the free licence. Taking the name, the address or the cash is not.`
      }
    ],
    steps: [
      {
        id: 'keep-the-word',
        within: 7,
        when: all(aboutWords, not(somebodyWaits)),
        fr: {
          title: `Laisser les mots publiés tels quels d’ici là`,
          why: `Ce qui bouge pendant le débat en devient le sujet.`,
          first: `À tout le groupe : « Avant {decision-date}, les mots publiés aujourd’hui restent, sauf licence contraire, annoncée. Voici ceux que l’on conteste ; les autres corrections continuent. »`,
          done: `Chaque camp l’a lu.`,
          takes: `10 min`
        },
        en: {
          title: `Leave the published words as they are until then`,
          why: `What moves during the debate becomes its subject.`,
          first: `To the whole group: “Before {decision-date} the words published today stay, unless a licence, announced, forces one out. Here are those contested; other corrections go on.”`,
          done: `Each side has read it.`,
          takes: `10 min`
        }
      },
      {
        id: 'freeze',
        within: 7,
        unless: all(aboutWords, not(somebodyWaits)),
        fr: {
          title: `Geler ce qui ne se reprend pas`,
          why: `Ce qui bouge pendant le débat en devient le sujet.`,
          first: `À tout le groupe : « Avant {decision-date} et la fin du recours, rien ne se signe ; ni le nom, ni les accès, ni la licence ne changent. Les corrections continuent, celles de sécurité d’abord. Oui avant {in-7} ? »`,
          done: `Deux personnes de chaque camp ont répondu oui par écrit.`,
          takes: `30 min`
        },
        en: {
          title: `Freeze what cannot be undone`,
          why: `What moves during the debate becomes its subject.`,
          first: `To the whole group: “Before {decision-date} and the end of the appeal nothing is signed; neither the name, the access nor the licence changes. Corrections go on, those of safety first. Yes by {in-7}?”`,
          done: `Two people on each side have said yes in writing.`,
          takes: `30 min`
        }
      },
      {
        id: 'ask-for-time-alone',
        settles: true,
        about: OFFER,
        within: 7,
        before: { date: 'offer-date', days: 7 },
        when: wantedAlone,
        fr: {
          title: `Demander un délai à {offer-from}, sans oui ni non{offer-quoted}`,
          why: `Refuser seul, comme accepter, ce serait voter pour les autres.`,
          first: `Lu d’abord par chaque camp : « Nous votons avant de répondre, et chaque titulaire doit signer. Nous laissez-vous cinq mois ? Une licence non exclusive vous servirait-elle, à quel prix ? »`,
          done: `La demande est partie, lue des deux camps ; rien n’est signé.`,
          takes: `30 min`
        },
        en: {
          title: `Ask {offer-from} for time, with no yes and no no{offer-quoted}`,
          why: `Refusing alone, like accepting, would be voting for the others.`,
          first: `Read first by each side: “We vote before we answer, and every holder must sign. Will you give us five months? Would a non-exclusive licence serve you, at what price?”`,
          done: `The request has gone, read by both sides; nothing is signed.`,
          takes: `30 min`
        }
      },
      {
        id: 'ask-for-time',
        settles: true,
        about: OFFER,
        unless: answeredByKind,
        within: 7,
        before: { date: 'offer-date', days: 7 },
        needs: ['offer-date'],
        when: somebodyWaits,
        fr: {
          title: `Demander un délai à {offer-from}, sans oui ni non{offer-quoted}`,
          why: `Une date imposée à un groupe divisé choisit à sa place.`,
          first: `Lu d’abord par chaque camp : « Nous votons une règle, puis ce cas. Nous laissez-vous trois mois ? Qu’attendez-vous en retour, même peu ? Rien n’est promis d’ici là. »`,
          done: `La demande est partie, lue des deux camps.`,
          takes: `30 min`
        },
        en: {
          title: `Ask {offer-from} for time, with no yes and no no{offer-quoted}`,
          why: `A date set for a divided group chooses in its place.`,
          first: `Read first by each side: “We vote a rule, then this case. Will you give us three months? What do you expect in return, even something small? Nothing is promised until then.”`,
          done: `The request has gone, read by both sides.`,
          takes: `30 min`
        }
      },
      {
        id: 'answer-whoever-waits',
        about: OFFER,
        unless: answeredByKind,
        within: 7,
        lacks: ['offer-date'],
        when: somebodyWaits,
        fr: {
          title: `Répondre à {offer-from}{offer-quoted}`,
          why: `Un silence vaut espoir, puis reproche.`,
          first: `Écrivez : « Nous décidons {decision-date}, après avoir voté une règle. Rien n’est promis d’ici là. Qu’attendez-vous en retour, même peu ? »`,
          done: `La lettre est partie ; tout le groupe l’a lue.`,
          takes: `30 min`
        },
        en: {
          title: `Answer {offer-from}{offer-quoted}`,
          why: `Silence is taken for hope, then for an insult.`,
          first: `Write: “We decide on {decision-date}, after voting a rule. Nothing is promised until then. What do you expect in return, even something small?”`,
          done: `The letter has gone; the whole group has read it.`,
          takes: `30 min`
        }
      },
      {
        id: 'neutral-copy',
        action: 'keep-safe',
        within: 7,
        unless: oneCheque,
        fr: {
          title: `Déposer une copie complète en main neutre`,
          why: `Qui ne craint plus de tout perdre écoute mieux.`,
          first: `À une personne ou structure d’aucun camp : « Gardez cette copie scellée, non publiée. Si nous nous séparons, chaque camp reçoit la même. » Aucun fichier de personnes.`,
          done: `Les deux camps ont lu son accusé de réception.`,
          takes: `2 h`
        },
        en: {
          title: `Put a full copy in neutral hands`,
          why: `Those who no longer fear losing it all listen better.`,
          first: `To a person or body on neither side: “Keep this copy sealed, unpublished and unchanged. If we part, each side gets the same.” No file of people.`,
          done: `Both sides have read its receipt.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-chairs',
        about: DISPUTE,
        within: 30,
        fr: {
          title: `Choisir qui anime`,
          why: `Aucun camp ne préside sa propre cause.`,
          first: `À qui règle vos conflits, ou que chaque camp nomme : « Animez trois soirées, de loin aussi, sans voter, avant {decision-date} ? »`,
          done: `Les deux camps ont signé son mandat ; sinon, tirage au sort {in-30}.`,
          takes: `Une semaine`
        },
        en: {
          title: `Choose who chairs`,
          why: `No side chairs its own cause.`,
          first: `To whoever settles your conflicts, or whom each side names: “Will you chair three evenings, from afar too, not voting, before {decision-date}?”`,
          done: `Both sides have signed the mandate; if not, lots are drawn on {in-30}.`,
          takes: `A week`
        }
      },
      {
        id: 'page-with-the-host',
        within: 30,
        when: oneFunderThroughAHost,
        unless: somebodyWaits,
        fr: {
          title: `Écrire une page avec qui encaisse pour vous`,
          why: `Une caisse sans écrit devient l’arme d’un camp.`,
          first: `« Qui décide d’une dépense, quel préavis, que garde-t-on si le financeur s’arrête ? Après le vote, encaisseriez-vous de petits dons ? »`,
          done: `Les deux camps l’ont lue ; elle dit qui signe, et quand.`,
          takes: `2 h`
        },
        en: {
          title: `Write a page with whoever receives money for you`,
          why: `A till with nothing in writing becomes one side’s weapon.`,
          first: `“Who decides on spending, what notice, what do we keep if the funder stops? After the vote, would you receive small gifts?”`,
          done: `Both sides have read it; it says who signs, and when.`,
          takes: `2 h`
        }
      },
      {
        id: 'draft-for-words',
        within: 30,
        before: { date: 'decision-date', days: 21 },
        action: 'write-governance',
        when: aboutWords,
        fr: {
          title: `Écrire la règle, avec celles et ceux qui sont contre`,
          why: `Une règle écrite sans eux se rejoue le mois suivant.`,
          first: `D’abord la liste des voix. Puis ce brouillon : « Trois personnes nommées pour un an tranchent un mot contesté, après deux semaines d’arguments écrits. Un recours. »`,
          done: `Le brouillon est parti ; {decision-date-30}, deux versions au plus, annotées des deux camps.`,
          takes: `Trois soirées`
        },
        en: {
          title: `Write the rule, with those who are against`,
          why: `A rule written without them is played again the next month.`,
          first: `First the list of votes. Then this draft: “Three people named for a year settle a contested word, after two weeks of written arguments. One appeal.”`,
          done: `The draft has gone; on {decision-date-30}, two versions at most, with both sides’ comments.`,
          takes: `Three evenings`
        }
      },
      {
        id: 'two-drafts',
        within: 30,
        before: { date: 'decision-date', days: 21 },
        action: 'write-governance',
        unless: aboutWords,
        fr: {
          title: `Écrire la règle, avec celles et ceux qui sont contre`,
          why: `Une règle écrite sans eux se rejoue le mois suivant.`,
          first: `Proposez ce brouillon : « Deux tiers des voix. Qui y gagne plus que les autres s’abstient. Dix jours de préavis. Un recours sous un mois. Révision avant {in-365}. »`,
          done: `Le brouillon est parti ; {decision-date-30}, deux versions au plus, annotées des deux camps.`,
          takes: `Trois soirées`
        },
        en: {
          title: `Write the rule, with those who are against`,
          why: `A rule written without them is played again the next month.`,
          first: `Offer this draft: “Two thirds of the votes. Whoever gains more than the others abstains. Ten days’ notice. An appeal within a month. A review by {in-365}.”`,
          done: `The draft has gone; on {decision-date-30}, two versions at most, with both sides’ comments.`,
          takes: `Three evenings`
        }
      },
      {
        id: 'vote-rule-and-names',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        consent: true,
        when: aboutWords,
        fr: {
          title: `Voter la règle et les trois noms, avant {decision-date-14}`,
          why: `Votés avec le mot, ils ne sont plus qu’une arme.`,
          first: `À qui a une voix : « Voici deux versions, et qui se propose. Vote écrit, ouvert dix jours, clos avant {decision-date-14}. Aucun mot n’est à l’ordre du jour. »`,
          done: `La règle, les trois noms et le compte des voix sont publiés.`,
          takes: `Dix jours, et le délai de convocation`
        },
        en: {
          title: `Vote the rule and the three names, by {decision-date-14}`,
          why: `Voted together with the word, they are only a weapon.`,
          first: `To those who have a vote: “Here are two versions, and who stands. A written vote, open for ten days, closed by {decision-date-14}. No word is on the agenda.”`,
          done: `The rule, the three names and the count of the votes are published.`,
          takes: `Ten days, and the notice period`
        }
      },
      {
        id: 'vote-the-rule',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        consent: true,
        unless: aboutWords,
        fr: {
          title: `Adopter la règle, seule, avant {decision-date-14}`,
          why: `Votée avec le cas, elle n’est plus qu’une arme.`,
          first: `À qui a une voix, avec les deux versions : « Nous votons la règle avant {decision-date-14}. Le cas n’est pas à l’ordre du jour. À distance : par écrit, dix jours. »`,
          done: `La règle et le compte des voix sont publiés au groupe.`,
          takes: `Une soirée, et le délai de convocation`
        },
        en: {
          title: `Adopt the rule, on its own, by {decision-date-14}`,
          why: `Voted together with the case, it is only a weapon.`,
          first: `To those who have a vote, with both versions: “We vote the rule by {decision-date-14}. The case is not on the agenda. From afar: in writing, over ten days.”`,
          done: `The whole group has the rule and the count of the votes.`,
          takes: `One evening, and the notice period`
        }
      },
      {
        id: 'apply-it-to-the-signed',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        when: wantedAlone,
        fr: {
          title: `L’appliquer à l’offre, par un second vote`,
          why: `Un oui voté n’engage que les parts dont le titulaire signe.`,
          first: `Ouvrez par : « Voici la règle, qui s’abstient, et qui peut signer pour quelle part. »`,
          done: `La réponse annonce le vote ; rien ne se signe avant la fin du recours.`,
          takes: `Une soirée`
        },
        en: {
          title: `Apply it to the offer, by a second vote`,
          why: `A yes that is voted binds only the shares whose holder signs.`,
          first: `Open with: “Here is the rule, who abstains, and who may sign for which share.”`,
          done: `The answer tells of the vote; nothing is signed before the appeal is over.`,
          takes: `One evening`
        }
      },
      {
        id: 'three-settle',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        when: aboutWords,
        unless: wantedAlone,
        fr: {
          title: `Faire trancher les mots contestés par les trois, {decision-date}`,
          why: `Séparer la règle des mots évite le marchandage.`,
          first: `Aux trois : « Voici les arguments écrits des deux côtés. Quel mot, pour quelles raisons, et quel principe pour les suivants ? »`,
          done: `Les mots, leurs raisons et le principe sont publiés ; les autres restent des variantes.`,
          takes: `Une soirée`
        },
        en: {
          title: `Have the three settle the contested words, on {decision-date}`,
          why: `Keeping the rule and the words apart avoids bargaining.`,
          first: `To the three: “Here are the written arguments of both sides. Which word, for what reasons, and which principle for those to come?”`,
          done: `The words, their reasons and the principle are published; the others stay variants.`,
          takes: `One evening`
        }
      },
      {
        id: 'apply-it',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        unless: any(wantedAlone, aboutWords),
        fr: {
          title: `L’appliquer au cas, par un second vote`,
          why: `Séparer les deux évite le marchandage.`,
          first: `Ouvrez par : « Voici la règle, voici les faits, voici qui s’abstient. »`,
          done: `Décision publiée, avec raisons et voix ; rien ne se signe tant qu’un recours court.`,
          takes: `Une soirée`
        },
        en: {
          title: `Apply it to the case, by a second vote`,
          why: `Keeping the two apart avoids bargaining.`,
          first: `Open with: “Here is the rule, here are the facts, here is who abstains.”`,
          done: `The decision is published with its reasons; nothing is signed while an appeal runs.`,
          takes: `One evening`
        }
      },
      {
        id: 'right-to-leave',
        within: 180,
        unless: oneCheque,
        action: 'exit-clause',
        fr: {
          title: `Écrire le droit de partir`,
          why: `On reste plus volontiers là d’où l’on peut sortir.`,
          first: `Proposez : « On part quand on veut. Ses droits d’auteur, une copie et son crédit lui restent. Ni nom, ni caisse, ni fichier de personnes. »`,
          done: `La phrase est adoptée selon la règle.`,
          takes: `Une soirée`
        },
        en: {
          title: `Write the right to leave`,
          why: `People stay more gladly where they can leave.`,
          first: `Propose: “Anybody leaves when they wish. They keep their authors’ rights, a copy and their credit; no name, no cash, no file of people.”`,
          done: `The sentence is adopted under the same rule.`,
          takes: `One evening`
        }
      }
    ],
    never: [
      {
        // Whoever is an association stays one.
        advice: ['home-association'],
        when: not(carrier.is('association')),
        fr: `Fonder une association pendant le désaccord : elle serait celle d’un camp.`,
        en: `Founding an association during the dispute: it would be one side’s.`
      },
      {
        advice: [
          'donations',
          'crowdfunding',
          'corporate-philanthropy',
          'contributory-budget',
          'pilot-contributory-budget',
          'publish-funding-page',
          'prizes',
          'bounties',
          'sponsorship',
          'call-for-projects'
        ],
        fr: `Un nouvel appel à l’argent avant d’avoir tranché : personne ne sait ce qu’il paierait.`,
        en: `A new call for money before it is settled: nobody knows what it would pay for.`
      },
      {
        // What comes in already goes on.
        advice: ['membership-fees', 'user-consortium', 'pooled-public-funding', 'derived-products'],
        when: not(currentIncome.has('fees', 'sales')),
        fr: `De nouvelles cotisations ou de nouvelles ventes avant d’avoir tranché : personne ne sait ce qu’elles paieraient.`,
        en: `New dues or new sales before it is settled: nobody knows what they would pay for.`
      },
      {
        advice: ['licence-permissive'],
        when: licence.is('copyleft'),
        fr: `Changer de licence pendant le désaccord : gardez celle d’aujourd’hui.`,
        en: `Changing licence during the dispute: keep the one you have today.`
      },
      {
        advice: ['get-agreements', 'set-licence', ...licenceAdvice.map(({ id }) => id)],
        when: wantedAlone,
        fr: `Faire signer un accord ou proposer une licence avant d’avoir tranché l’exclusivité : demandez seulement qui a fait quoi.`,
        en: `Having an agreement signed or a licence proposed before the exclusive right is settled: ask only who made what.`
      },
      {
        advice: ['get-agreements', 'set-licence', ...licenceAdvice.map(({ id }) => id)],
        // Beside another situation no second vote is spoken of, and no vote stands for an author’s yes.
        leading: true,
        when: all(signatureAwaited, not(wantedAlone)),
        fr: `Faire signer un accord ou proposer une licence avant le second vote : demandez seulement qui a fait quoi, et dans quel cadre.`,
        en: `Having an agreement signed or a licence proposed before the second vote: ask only who made what, and under which terms.`
      },
      {
        advice: [
          'home-scic',
          'home-endowment',
          'home-sheltered-foundation',
          'home-gip',
          'home-edic',
          'relicense',
          'dual-licence',
          'home-scop',
          'home-joint-authority',
          'home-economic-grouping',
          'licence-reciprocity',
          'reciprocity-licence',
          'home-host-foundation',
          'home-host-abroad',
          'inbound-cla',
          'inbound-assignment',
          'transfer-assets',
          'brand-charter',
          'find-host',
          'compare-homes'
        ],
        fr: `Changer de statuts, de licence, de règle ou de maison pendant le désaccord : un camp y verrait une prise de pouvoir.`,
        en: `Changing statutes, licence, rules on contributions or home during the dispute: one side would see it as a seizure of power.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        unless: largestFunder.is('over-60'),
        fr: `{certain-money}. C’est ce qui permet de dire non.`,
        en: `{certain-money}. That is what lets you say no.`
      },
      {
        standing: 'certain',
        needs: ['certain-money'],
        when: largestFunder.is('over-60'),
        unless: aboutWords,
        fr: `{certain-money}. C’est presque tout le budget : prévenez qui le donne avant de trancher.`,
        en: `{certain-money}. It is nearly the whole budget: tell whoever gives it before you settle.`
      },
      {
        standing: 'certain',
        needs: ['certain-money'],
        when: all(largestFunder.is('over-60'), aboutWords),
        fr: `{certain-money}. C’est presque tout le budget, mais qui la donne ne tranche pas un mot.`,
        en: `{certain-money}. It is nearly the whole budget, but whoever gives it does not settle a word.`
      },
      {
        standing: 'fits',
        sources: [mediationDecree],
        fr: `Une personne du réseau, bénévole : d’abord. Un litige de droit entre deux parties : conciliateur de justice, sans frais, s’il s’en saisit. Médiation payée : de l’ordre de 1 000 à 3 000 €, à parts égales entre les camps.`,
        en: `Somebody from the network, unpaid: first. A legal dispute between two parties: a conciliateur de justice, free of charge, if they take it. Paid mediation: of the order of €1,000 to €3,000, each side paying an equal share.`
      },
      {
        standing: 'unfit',
        when: all(somebodyWaits, carrier.is('association')),
        sources: [philanthropyDoctrine, philanthropyOneToFour],
        fr: `Une somme avec contreparties : au-delà d’un quart du don, l’usage y voit une vente, pas du mécénat. Visez zéro.`,
        en: `A sum with something in return: above a quarter of the gift, practice sees a sale, not philanthropy. Aim for nothing.`
      },
      {
        standing: 'fits',
        when: all(wantedAlone, carrier.is('informal-group', 'individual')),
        fr: `Une licence non exclusive payée : chaque titulaire facture sa part. Ou une structure hôte encaisse pour le groupe, pour de l’ordre de 5 à 10 % de frais.`,
        en: `A paid non-exclusive licence: each holder invoices their share. Or a host cashes it for the group, for about 5 to 10% in fees.`
      },
      {
        standing: 'unfit',
        when: wantedAlone,
        fr: `Une exclusivité signée par une partie du groupe : elle vendrait ce qui est à d’autres. Sans clause, elle prive aussi qui signe de ses usages payés.`,
        en: `An exclusive right signed by part of the group: it would sell what belongs to others. With no clause, whoever signs loses their own paid uses too.`
      },
      {
        standing: 'unfit',
        fr: `Un procès : des années, des milliers d’euros, et plus de groupe à la fin.`,
        en: `A lawsuit: years, thousands of euros, and no group left at the end.`
      }
    ],
    law: [
      {
        when: carrier.is('association'),
        sources: [associationsAct],
        fr: `Vos statuts disent qui convoque, qui vote, à quelle majorité. Chaque membre peut se retirer, cotisation de l’année payée (loi du 1er juillet 1901, article 4). Les biens restent à l’association.`,
        en: `Your statutes say who convenes, who votes, with which majority. Any member may leave, the year’s dues paid (French Act of 1 July 1901, article 4). The assets stay with the association.`
      },
      {
        when: carrier.is('individual', 'employee', 'informal-group'),
        sources: [authorsRights],
        fr: `Le vote choisit ce que le groupe publie, sans toucher aux droits de chacun. Une œuvre faite ensemble demande l’accord de tous (L113-3 du code de la propriété intellectuelle). Qui a fait sa part sans autre main signe pour elle, de loin aussi, et même après son départ.`,
        en: `The vote chooses what the group publishes, and touches nobody’s rights. A work made together takes everybody’s agreement (L113-3 of the intellectual property code). Whoever made their share alone signs for it, from afar too, and even after leaving.`
      },
      {
        when: noFreeVote,
        fr: `Un vote du groupe ne lie pas votre structure. Qui la représente doit dire d’avance, par écrit, ce qu’il suivra.`,
        en: `A vote of the group does not bind your organisation: whoever represents it must say beforehand, in writing, what will be followed.`
      }
    ],
    home: [
      {
        when: carrier.is('informal-group'),
        sources: [associationsAct],
        fr: `Un groupe non déclaré ne peut ni signer ni s’assurer (loi du 1er juillet 1901, article 2). Qui le fait s’engage seul. Après le vote, une association assurée peut signer pour vous, sur mandat écrit de chaque titulaire.`,
        en: `A group that is not registered can neither sign nor insure itself (French law of 1 July 1901, article 2): whoever does is bound alone. After the vote, an association already insured may sign for you, on each holder’s written mandate.`
      },
      {
        when: carrier.is('association', 'cooperative'),
        fr: `La règle : l’assemblée. Le cas : l’organe qu’elle désigne, sans les personnes liées à une partie. Maison : inchangée.`,
        en: `The rule: the general meeting. The case: the body that it names, without those tied to a party. Home: unchanged.`
      },
      {
        when: carrier.is('association', 'cooperative'),
        unless: oneCheque,
        fr: `Préférez deux groupes, sous deux noms, si un tiers veut vraiment partir.`,
        en: `Prefer two groups, under two names, if a third truly wants to leave.`
      },
      {
        when: carrier.is('individual', 'employee', 'informal-group'),
        fr: `Sauf règle écrite, décident les personnes qui ont contribué depuis un an, de loin aussi, une voix chacune. La liste s’écrit d’abord. Préférez deux copies, sous deux noms, si la liste même est contestée.`,
        en: `Unless a written rule says otherwise, those who have contributed over the last year decide, from afar too, one vote each. The list is written first. Prefer two copies, under two names, if the list itself is disputed.`
      },
      {
        when: noFreeVote,
        fr: `Votre structure garde la signature. Le groupe rend un avis écrit, qu’elle suit ou refuse en public, avec ses raisons.`,
        en: `Your organisation keeps the signature; the group gives a written opinion, which it follows or refuses in public, with its reasons.`
      }
    ],
    say: [
      {
        when: aboutWords,
        fr: {
          to: `Aux deux camps`,
          says: `« Écrivez la règle avec nous avant {decision-date-14}. Le mot que les trois choisiront {decision-date}, raisons publiées, tiendra un an ; l’autre se garde en variante. »`
        },
        en: {
          to: `To both sides`,
          says: `“Write the rule with us by {decision-date-14}. The word that the three choose on {decision-date}, reasons published, stands for a year; the other is kept as a variant.”`
        }
      },
      {
        when: wantedAlone,
        unless: aboutWords,
        fr: {
          to: `Aux personnes qui refusent`,
          says: `« Écrivez la règle avec nous avant {decision-date-14}. Si elle dit non, je défendrai ce non autant que vous. Si elle dit oui, rien de vous n’y entre sans signature. »`
        },
        en: {
          to: `To those who refuse`,
          says: `“Write the rule with us by {decision-date-14}. If it says no, I shall defend that no as much as you. If it says yes, nothing of yours goes in unsigned.”`
        }
      },
      {
        unless: any(aboutWords, wantedAlone),
        fr: {
          to: `Aux personnes qui refusent`,
          says: `« Écrivez la règle avec nous avant {decision-date-14}. Si elle dit non, je défendrai ce non autant que vous. Si elle dit oui, donnez-lui un an. »`
        },
        en: {
          to: `To those who refuse`,
          says: `“Write the rule with us by {decision-date-14}. If it says no, I shall defend that no as much as you. If it says yes, give it a year.”`
        }
      },
      {
        when: wantedAlone,
        unless: aboutWords,
        fr: {
          to: `Aux personnes qui veulent aboutir vite`,
          says: `« Attendez {decision-date}. Un oui voté ne vaut que pour les parts signées ; arraché, il nous coûterait la moitié du groupe. »`
        },
        en: {
          to: `To those in a hurry`,
          says: `“Wait for {decision-date}. A yes that is voted holds only for the shares signed for; forced, it would cost us half the group.”`
        }
      },
      {
        unless: any(aboutWords, wantedAlone),
        fr: {
          to: `Aux personnes qui veulent aboutir vite`,
          says: `« Attendez {decision-date}. Un oui voté tiendra ; un oui arraché maintenant nous coûterait la moitié du groupe. »`
        },
        en: {
          to: `To those in a hurry`,
          says: `“Wait for {decision-date}. A yes that is voted will last; a yes forced now would cost us half the group.”`
        }
      },
      {
        when: wantedAlone,
        called: 'offer-from',
        fr: {
          to: `À qui attend la réponse`,
          says: `« Un oui signé par quelques-uns ne vous donnerait rien de sûr. Avec du temps, vous saurez quelles parts, et qui signe. »`
        },
        en: {
          to: `To whoever awaits the answer`,
          says: `“A yes signed by a few would give you nothing certain. With time, you will know which shares, and who signs.”`
        }
      },
      {
        when: somebodyWaits,
        unless: answeredByKind,
        fr: {
          to: `À qui attend la réponse`,
          says: `« Vous aurez {decision-date} un oui ou un non, avec nos raisons. Rien n’est promis avant. »`
        },
        en: {
          to: `To whoever awaits the answer`,
          says: `“On {decision-date} you will have a yes or a no, with our reasons. Nothing is promised before.”`
        }
      }
    ],
    risk: [
      {
        fr: `Gagner le vote et perdre les gens : le groupe vaut plus que le cas.`,
        en: `Winning the vote and losing the people: the group is worth more than the case.`
      }
    ],
    stop: [
      {
        fr: `Pas de règle votée {decision-date-14} : rien ne change, les corrections continuent, et le cas ne se rouvre pas avant {in-365}.`,
        en: `No rule voted by {decision-date-14}: nothing changes, corrections go on, and the case is not reopened before {in-365}.`
      },
      {
        when: somebodyWaits,
        needs: ['offer-date'],
        unless: offerKind.has('call', 'fee', 'tender'),
        fr: `Délai refusé : rien ne se signe pour autant, et l’offre tombe {offer-date}.`,
        en: `Time refused: nothing is signed all the same, and the offer lapses on {offer-date}.`
      },
      {
        when: somebodyWaits,
        unless: answeredByKind,
        fr: `Qui attend reçoit alors, le jour même, un non écrit.`,
        en: `Whoever is waiting then gets a written no, that same day.`
      },
      {
        unless: oneCheque,
        fr: `Un tiers du groupe part avant {in-180} : deux copies datées, deux noms, un mot commun à qui s’en sert.`,
        en: `A third of the group leaves before {in-180}: two dated copies, two names, one joint word to users.`
      },
      {
        unless: any(oneCheque, aboutWords),
        fr: `Un danger connu se corrige dans les deux copies, le jour même.`,
        en: `A known danger is corrected in both copies, the same day.`
      }
    ],
    find: [
      {
        when: all(somebodyWaits, rights.is('partial')),
        fr: `Titulaires qui ne répondent plus : qui peut les joindre, et qu’ont-ils signé depuis ailleurs ?`,
        en: `Holders who no longer answer: who can reach them, and what have they signed elsewhere since?`
      },
      {
        when: all(field.is('language'), resource.has('content', 'data')),
        fr: `Qui fait référence {holder} : un terme officiel existe-t-il déjà ?`,
        en: `Whoever sets the reference {holder}: is there an official term already?`
      },
      {
        when: carrier.is('association'),
        fr: `Vos statuts : délai de convocation, quorum, vote à distance ?`,
        en: `Your statutes: notice, quorum, remote voting?`
      },
      {
        fr: `Chaque camp : à quelle condition resterait-il ?`,
        en: `Each side: on which condition would it stay?`
      },
      {
        fr: `Les trois personnes les plus silencieuses : que feraient-elles, au fond ?`,
        en: `The three quietest people: what would they really do?`
      }
    ]
  }
});
