import { keeps } from '#engine/advise/advice.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { donations } from '#knowledge/advice/funding/donations.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { action } from '#knowledge/kinds/action.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { servicePublicTaxReceipts } from '#knowledge/sources/law-of-structures.ts';

export const taxRuling = action({
  id: 'tax-ruling',
  stage: 'finance',
  horizon: 180,
  after: ['find-host'],
  serves: ['donations', 'corporate-philanthropy', 'innovation-tax-relief'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: any(keeps(donations), all(existingResource, moneyNeeded, wouldSuffer.has('companies'))),
      fr: `Des dons sont à votre portée, {de particuliers} ou {d’entreprises}`,
      en: `Gifts are within your reach, {from individuals} or {from companies}`
    },
    {
      when: generalInterest.is('likely', DONT_KNOW),
      fr: `L’intérêt général est {probable} ou {incertain} : aucun écrit ne le confirme`,
      en: `General interest is {likely} or {uncertain}: nothing in writing confirms it`
    },
    {
      when: not(recipient.is('host', 'own-name', 'umbrella', 'company')),
      fr: `Ni un hôte, ni une personne, ni une société n’encaisse pour vous`,
      en: `Neither a host, nor one person, nor a company takes in money for you`
    }
  ],
  favours: [
    {
      when: publicIsUser,
      strong: true,
      fr: `Le grand public s’en [sert|servira] : des dons sont possibles`,
      en: `The general public [uses|will use] it: donations are possible`
    },
    {
      when: wouldSuffer.has('companies'),
      fr: `Des entreprises en [dépendent|dépendront] : elles pourraient donner`,
      en: `Companies [depend|will depend] on it: they might give`
    }
  ],
  cautions: [],
  sources: [servicePublicTaxReceipts],
  reviewed: '2026-11-28',
  fr: {
    title: `Demander le rescrit mécénat à l’administration fiscale`,
    summary: `Un reçu fiscal remis en sachant que l’on n’y a pas droit expose à une amende. Le rescrit est la réponse écrite de l’administration. La loi n’exige pas de rescrit, mais il lève le doute. Sans réponse au bout de six mois, vous n’êtes pas reconnu pour autant : relancez.`,
    firstStep: `Écrivez une demi-page : à qui sert le projet, qui le gère, ce qui est gratuit et ce qui est vendu. Ce sera le cœur de la demande.`,
    evidence: `Vous avez la preuve de l’envoi recommandé, puis la réponse écrite. Sans réponse positive, aucun reçu n’est remis.`
  },
  en: {
    title: `Ask the tax office for a ruling on gifts`,
    summary: `A tax receipt issued by somebody who knows that they have no right to it exposes them to a fine. The ruling, or “rescrit”, is the French tax office’s written answer. The law does not require it, but it settles the doubt. Without an answer after six months you are not recognised for all that: ask again.`,
    firstStep: `Write half a page: whom the project serves, who runs it, what is free and what is sold. It will be the heart of the request.`,
    evidence: `You hold the proof of registered posting, then the written answer. Without a positive answer, no receipt is issued.`
  }
});
