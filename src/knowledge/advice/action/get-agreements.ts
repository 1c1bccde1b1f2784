import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { partsSettled } from '#knowledge/facts/parts-settled.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { peopleAreShown } from '#knowledge/facts/people-are-shown.ts';
import { action } from '#knowledge/kinds/action.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { apieGuideCcag2021 } from '#knowledge/sources/french-state.ts';

export const getAgreements = action({
  id: 'get-agreements',
  stage: 'identify',
  horizon: 90,
  after: ['audit-rights'],
  serves: ['objection-who-owns', 'innovation-legal-yes'],
  urgency: 'blocker',
  protects: true,
  effortDays: 2,
  consent: true,
  requires: [rightsToSettle],
  favours: [
    {
      when: startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'),
      strong: true,
      fr: `Une partie vient d’autres que vous, qui peuvent y tenir des droits`,
      en: `Part of it comes from others, who may hold rights in it`
    },
    {
      when: lastingResource,
      fr: `La ressource va grandir : chaque ajout compliquera le règlement des droits`,
      en: `The resource will grow: each addition will make rights harder to settle`
    },
    {
      when: agreement.has('heirs'),
      fr: `Une personne qui l’a faite est morte : ses héritiers décident`,
      en: `Somebody who made it has died: the heirs decide`
    },
    partsSettled,
    peopleAreShown
  ],
  cautions: [
    {
      when: danger.has('dispute'),
      fr: `Un désaccord est ouvert : demandez seulement qui a fait quoi, et dans quel cadre. La licence se propose après la décision`,
      en: `A disagreement is open: ask only who made what, and under which terms. The licence is proposed after the decision`
    },
    {
      when: startingPoint.is('fork'),
      fr: `La licence du projet d’origine vaut accord, si vous la respectez : ne redemandez rien de ce qu’elle permet`,
      en: `The original project’s licence is an agreement, if you keep to it: do not ask again for what it allows`
    }
  ],
  sources: [apieGuideCcag2021],
  reviewed: '2026-11-23',
  fr: {
    title: `Obtenir par écrit les accords qui manquent`,
    summary: `Un seul accord manquant bloque la part qu’il couvre, ou l’œuvre entière si elle est commune. Demandez-le par écrit à chaque titulaire, faites céder par écrit la part d’un prestataire, ou retirez ce qui reste douteux. Ce qui est à un employeur, c’est lui qui le demande.`,
    firstStep: `Prenez dans l’inventaire la ligne la plus simple. Demandez à cette personne ce qu’elle a fait, et dans quel cadre. Sans désaccord ouvert, ajoutez la licence prévue et la phrase à renvoyer signée.`,
    evidence: `Les accords signés, rangés avec l’inventaire : rien de publié n’y est en suspens.`
  },
  en: {
    title: `Obtain the missing agreements in writing`,
    summary: `A single missing agreement blocks the part it covers, or the whole work where it is joint. Ask each rights holder in writing, have any contractor transfer their part in writing, or remove what stays doubtful. For what is an employer’s, the employer asks.`,
    firstStep: `Take the simplest row of the inventory. Ask that person what they made, and under which terms. With no open disagreement, add the licence intended and the sentence to sign and send back.`,
    evidence: `Signed agreements, filed with the inventory: nothing published is left open in it.`
  }
});
