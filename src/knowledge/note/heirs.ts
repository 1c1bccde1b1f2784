import type { Remark, Step } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { successionDecides } from '#knowledge/facts/succession-decides.ts';
import { weInherit } from '#knowledge/facts/we-inherit.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { HEIRS } from './harm.ts';
import { accountsOfTheDead, heirsTogether } from '#knowledge/sources/law-of-heirs.ts';

/** An author has died, whose part alone is the family’s: nothing else of theirs is asked for. */
const authorsPart = all(successionDecides, not(holderDied));

/** What is answered to whoever carries on the work of somebody who has died. */
export const heirsLines: readonly Remark[] = [
  {
    about: HEIRS,
    when: holderDied,
    unless: weInherit,
    fr: `Avant tout, ne prenez rien à la famille sans un oui écrit : ni mot de passe, ni nom, ni argent.`,
    en: `Above all, take nothing from the family without a written yes: no password, no name, no money.`
  },
  {
    about: HEIRS,
    when: authorsPart,
    fr: `La part de qui est mort : sa famille l’accorde par écrit, ou vous la laissez de côté.`,
    en: `The part of somebody who has died: their family grants it in writing, or you leave it out.`
  }
];

/** Whose the work of somebody who has died is, and for how long. */
export const heirsLaw: readonly Remark[] = [
  {
    about: HEIRS,
    when: any(successionDecides, weInherit),
    sources: [intellectualPropertyCode, heirsTogether],
    fr: `Après une mort, les héritiers décident soixante-dix ans (L123-1) ; le nom de l’auteur se respecte toujours (L121-1). À plusieurs, ce qui sort de l’usage normal demande leur accord à tous (code civil, 815-3). Un mineur ne renonce à un droit qu’avec le juge des tutelles (387-1).`,
    en: `After a death the heirs decide for seventy years (L123-1); the author’s name is always respected (L121-1). Where there are several, what goes beyond normal use takes the consent of all (French civil code, 815-3). A minor gives up a right only with the guardianship judge (387-1).`
  },
  {
    when: any(holderDied, weInherit),
    sources: [accountsOfTheDead],
    fr: `Comptes et données de qui est mort : ses consignes d’abord. Sans elles, ses héritiers demandent ce qu’il faut pour la succession, ou font fermer (loi 78-17, article 85). Personne d’autre ne s’y connecte.`,
    en: `Accounts and data of somebody who has died: their instructions first. Without any, the heirs ask for what the succession needs, or have them closed (Act 78-17, article 85). Nobody else logs in.`
  }
];

/** Who answers for the succession is asked first; what the heirs agree to is written before anything moves. */
export const heirsSteps: readonly Step[] = [
  {
    id: 'ask-the-notary',
    about: HEIRS,
    within: 7,
    when: holderDied,
    unless: weInherit,
    sources: [heirsTogether],
    fr: {
      title: `Écrire à la famille, et faire suivre au notaire`,
      why: `Un héritier ne signe pas pour tous.`,
      first: `À la famille : « Nous ne demandons ni mot de passe, ni argent. Quand vous le voudrez, dites-nous à qui écrire. » Au notaire : « Merci de la transmettre à la succession. »`,
      done: `Les lettres sont parties, sans date demandée ; rien n’a été transféré.`,
      takes: `1 h`
    },
    en: {
      title: `Write to the family, and have the notary pass it on`,
      why: `One heir does not sign for all.`,
      first: `To the family: “We ask for no password and no money. Whenever you wish, tell us whom to write to.” To the notary: “Please pass it on to the succession.”`,
      done: `The letters have gone, with no day asked for; nothing has been transferred.`,
      takes: `1 h`
    }
  },
  {
    id: 'heirs-agree',
    about: 'heirs-agree',
    within: 90,
    before: { date: 'decision-date', days: 0 },
    consent: true,
    when: holderDied,
    unless: weInherit,
    fr: {
      title: `Faire signer la succession, ou s’en passer`,
      why: `Sans écrit, chaque geste peut se reprocher plus tard.`,
      first: `Une page : ce qui reste à la famille, ce que vous demandez, pour combien de temps. « Un non est une réponse. »`,
      done: `Tous ont signé ; sinon, un autre nom et une autre adresse.`,
      takes: `2 h, plus l’attente`
    },
    en: {
      title: `Have the succession sign, or do without`,
      why: `With nothing in writing, each move may be held against you later.`,
      first: `One page: what stays with the family, what you ask for, for how long. “A no is an answer.”`,
      done: `All have signed; if not, another name and another address.`,
      takes: `2 h, plus the wait`
    }
  },
  {
    id: 'ask-the-authors-family',
    about: HEIRS,
    within: 30,
    before: { date: 'decision-date', days: 7 },
    consent: true,
    when: authorsPart,
    sources: [intellectualPropertyCode],
    fr: {
      title: `Demander à la famille de l’auteur, ou laisser sa part de côté`,
      why: `Son droit passe à ses héritiers, soixante-dix ans (L123-1).`,
      first: `« Voici la part faite par votre proche. Pouvons-nous la publier, sous cette licence, avec son nom ? Qui d’autre doit signer ? Sans oui écrit {in-60}, elle n’en sera pas. »`,
      done: `Chaque oui est écrit ; {in-60}, la part sans oui est sortie.`,
      takes: `1 h, plus l’attente`
    },
    en: {
      title: `Ask the author’s family, or leave that part out`,
      why: `The right passes to the heirs, for seventy years (L123-1).`,
      first: `“Here is the part that your relative made. May we publish it, under this licence, with their name? Who else must sign? With no written yes on {in-60}, it is left out.”`,
      done: `Each yes is in writing; on {in-60}, the part without one is out.`,
      takes: `1 h, plus the wait`
    }
  }
];
