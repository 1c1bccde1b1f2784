import type { InBoth } from '#engine/locale.ts';
import type { Remark, Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { intellectualPropertyCode, publicInformationCode } from '#knowledge/sources/law.ts';
import { ccFaq } from '#knowledge/sources/licences.ts';
import { OFFER } from './offer.ts';
import { signedElsewhere, tooLateForExclusive } from './offer-terms.ts';

const exclusive = offerKind.has('exclusive');

/** Who answers whoever wants it alone: whoever signs, where that is somebody else; nobody can where it is published. */
const carried = all(exclusive, signedElsewhere);
const refused = all(exclusive, tooLateForExclusive);

/** What a public body holds the rights in is public information: nobody has it alone. */
const publicInformation = all(carried, carrier.is('local-authority', 'state-body'));

/**
 * What is answered to whoever wants it alone: one position, the same in the letter and in what is said aloud. It is
 * carried to whoever signs, or refused, or chosen by a day. The first that holds.
 */
export const exclusiveLines: readonly Remark[] = [
  {
    about: OFFER,
    when: publicInformation,
    sources: [publicInformationCode],
    fr: `Portez l’offre à qui signe chez vous, avant {offer-date} : ni oui ni non de votre main. Joignez un fait : nul n’a d’exclusivité sur une information publique, sauf si une mission de service public l’exige (L325-1 du CRPA). Ce qui est à d’autres n’en est pas une : leur oui d’abord (L321-2). Comparez avec des fichiers ouverts à tous.`,
    en: `Take the offer to whoever signs on your side, before {offer-date}: no yes and no no from you. Add one fact: nobody has an exclusive right in public information, unless a public service mission requires it (L325-1, CRPA). What belongs to others is not public information: their yes first (L321-2). Compare with files open to all.`
  },
  {
    about: OFFER,
    when: all(carried, tooLateForExclusive),
    sources: [ccFaq],
    fr: `Ni oui ni non de votre main : portez l’offre à qui signe chez vous. Joignez un fait, avant {offer-date} : qui a une copie de ce qui est publié garde ce que la licence permet. Comparez avec une licence non exclusive payée, ou des jours de travail payés.`,
    en: `No yes and no no from you: take the offer to whoever signs. Add one fact, before {offer-date}: whoever holds a copy of what is published keeps what the licence allows. Compare with a paid non-exclusive licence, or paid days of work.`
  },
  {
    about: OFFER,
    when: carried,
    sources: [intellectualPropertyCode],
    fr: `Ni oui ni non de votre main : portez l’offre à qui signe chez vous. Avant {offer-date}, une page : ce que l’exclusivité fermerait, quels titulaires doivent encore dire oui (L113-3), ce que donnerait une licence non exclusive payée.`,
    en: `No yes and no no from you: take the offer to whoever signs. Before {offer-date}, one page: what the exclusive right would close, which holders must still agree (L113-3, French code), what a paid non-exclusive licence would bring.`
  },
  {
    about: OFFER,
    when: refused,
    sources: [ccFaq, intellectualPropertyCode],
    fr: `Vendre l’exclusivité de ce qui est déjà publié ne se peut pas. Qui en a une copie garde ce que la licence lui permet. Resterait à céder les usages qu’elle réserve, avec l’accord écrit de chaque titulaire (L113-3). Proposez une licence non exclusive payée, ou des jours de travail payés.`,
    en: `You cannot sell an exclusive right in what is already published: whoever holds a copy keeps what the licence allows. Only the uses that it reserves could be sold, with each holder’s written consent (L113-3, French code). Offer a paid non-exclusive licence, or paid days of work.`
  },
  {
    about: OFFER,
    when: exclusive,
    sources: [intellectualPropertyCode],
    fr: `Pas les deux : exclusivité ou ouverture, l’une ferme l’autre. Chacune demande l’accord écrit de chaque titulaire (L113-3). Choisissez {decision-date}, et ne signez rien avant. Proposez une licence non exclusive payée, ou quelques mois d’avance.`,
    en: `Not both: exclusive or open, one rules out the other. Each takes every holder’s written consent (L113-3, French code). Choose on {decision-date}, and sign nothing before. Offer a paid non-exclusive licence, or a few months’ head start.`
  }
];

/** The letter to whoever offers, beside the page to whoever signs: `before` and `asking` say what stands around it. */
const carrying = (
  before: InBoth<string>,
  asking: InBoth<string>
): Pick<Step, 'about' | 'within' | 'fr' | 'en'> => ({
  about: OFFER,
  within: 7,
  fr: {
    title: `Porter l’offre de {offer-from} à qui signe chez vous{offer-quoted}`,
    why: `Un oui ou un non de votre main parlerait à la place de qui en répond.`,
    first: `${before.fr}À {offer-from} : « Je ne signe pas ; qui décide vous répond {decision-date}. D’ici là : pour quel usage, combien de temps, à quel prix, versé à qui ?${asking.fr} » La même page, avec l’offre, à qui signe.`,
    done: `La question est partie ; qui signe a l’offre, et le nom de chaque titulaire.`,
    takes: `1 h`
  },
  en: {
    title: `Take the offer of {offer-from} to whoever signs on your side{offer-quoted}`,
    why: `A yes or a no from you would speak for those who answer for it.`,
    first: `${before.en}To {offer-from}: “I do not sign; whoever decides will answer on {decision-date}. Until then: for what use, how long, at what price, paid to whom?${asking.en}” The same page, with the offer, to whoever signs.`,
    done: `The question has gone; whoever signs has the offer, and the name of each holder.`,
    takes: `1 h`
  }
});

/** The letter that goes with it. The first that holds. */
export const exclusiveSteps: readonly Step[] = [
  {
    // Nobody is asked in one week to take it down, and whether a licence would suit.
    ...carrying(
      {
        fr: `La copie vient de là ? La demande de retrait part d’abord, seule. `,
        en: `The copy comes from there? The request to take it down goes first, alone. `
      },
      { fr: ``, en: `` }
    ),
    id: 'carry-while-it-is-out',
    when: all(carried, danger.has('already-out'))
  },
  {
    // The reuse of public information is free of charge in principle: no paid licence is offered.
    ...carrying(
      { fr: ``, en: `` },
      {
        fr: ` Des fichiers ouverts à tous vous serviraient-ils ?`,
        en: ` Would files open to all serve you?`
      }
    ),
    id: 'carry-what-is-public',
    when: publicInformation
  },
  {
    ...carrying(
      { fr: ``, en: `` },
      {
        fr: ` Une licence non exclusive payée vous servirait-elle ?`,
        en: ` Would a paid non-exclusive licence serve you?`
      }
    ),
    id: 'carry-the-exclusive',
    when: carried
  },
  {
    id: 'refuse-the-exclusive',
    settles: true,
    about: OFFER,
    within: 7,
    when: refused,
    fr: {
      title: `Répondre à {offer-from} : pas d’exclusivité, mais ceci{offer-quoted}`,
      why: `Un silence vaut espoir ; une signature vendrait ce que d’autres ont déjà.`,
      first: `Lue d’abord par les autres titulaires, s’il y en a : « Merci. Nous ne pouvons pas vous céder l’exclusivité. Nous pouvons étudier une licence non exclusive payée, ou des jours de travail payés. Pour quel usage, combien de temps, à quel prix, versé à qui ? »`,
      done: `La réponse est partie ; rien n’est signé.`,
      takes: `30 min`
    },
    en: {
      title: `Answer {offer-from}: nothing exclusive, but this{offer-quoted}`,
      why: `Silence is read as hope; a signature would sell what others have already.`,
      first: `Read first by the other holders, if any: “Thank you. We cannot give you an exclusive right. We can consider a paid non-exclusive licence, or paid days of work. For what use, how long, at what price, paid to whom?”`,
      done: `The reply has gone; nothing is signed.`,
      takes: `30 min`
    }
  },
  {
    id: 'choose-by-a-day',
    about: OFFER,
    within: 7,
    when: exclusive,
    fr: {
      title: `Répondre à {offer-from} : une date, et rien de signé{offer-quoted}`,
      why: `Un silence vaut espoir ; une signature fermerait ce qui reste à choisir.`,
      first: `Lue d’abord par les autres titulaires, s’il y en a : « Merci. Nous choisissons {decision-date} ; sans l’accord écrit de chaque titulaire, ce sera non. D’ici là : pour quel usage, combien de temps, à quel prix ? Une licence non exclusive payée vous servirait-elle ? »`,
      done: `La réponse est partie, avec sa date ; rien n’est signé.`,
      takes: `30 min`
    },
    en: {
      title: `Answer {offer-from}: a day, and nothing signed{offer-quoted}`,
      why: `Silence is read as hope; a signature would close what is still to be chosen.`,
      first: `Read first by the other holders, if any: “Thank you. We choose on {decision-date}; without every holder’s written consent, it will be no. Until then: for what use, how long, at what price? Would a paid non-exclusive licence serve you?”`,
      done: `The reply has gone, with its day; nothing is signed.`,
      takes: `30 min`
    }
  }
];
