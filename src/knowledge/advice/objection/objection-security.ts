import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const objectionSecurity = objection({
  id: 'objection-security',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: resource.has('software', 'online-service', 'data', 'ai-model'),
      fr: `La ressource est {un logiciel}, {un service en ligne}, {des données} ou {un modèle}`,
      en: `The resource is {software}, {an online service}, {data} or {a model}`
    },
    somebodyReviews,
    severalCanRelease
  ],
  asserts: [
    {
      when: somebodyReviews,
      fr: `Une autre personne relit les changements`,
      en: `Another person reviews the changes`
    },
    {
      when: severalCanRelease,
      fr: `nous sommes plusieurs à pouvoir publier une correction`,
      en: `several of us can publish a fix`
    }
  ],
  favours: [
    {
      when: needs.has('security'),
      strong: true,
      fr: `La sécurité figure dans vos dépenses`,
      en: `Security is among your costs`
    },
    {
      when: sensitiveData.is('none'),
      fr: `La ressource ne contient aucune donnée personnelle ou sensible`,
      en: `The resource holds no personal or sensitive data`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Des données sont à protéger : apportez l’analyse de risque et associez la personne chargée de leur protection.`,
      en: `Data need protecting: bring the risk assessment and involve the data protection officer.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Et la sécurité ? »`,
    summary: `Ouvert ne veut pas dire sûr, ni l’inverse. Ce qui compte est l’organisation : qui relit, qui corrige, en combien de temps.`,
    reply: `Ce n’est ni l’ouverture ni le secret qui protège, c’est le travail. Une autre personne relit les changements, et nous sommes plusieurs à pouvoir publier une correction.`,
    proof: `Ayez sous les yeux : l’adresse privée pour signaler un problème, les dates des mises à jour et le dernier audit. S’il n’y a pas eu d’audit, dites-le.`
  },
  en: {
    title: `“What about security?”`,
    summary: `Open does not mean safe, nor the reverse. What counts is organisation: who reviews, who fixes, and how fast.`,
    reply: `Neither openness nor secrecy protects you; work does. Another person reviews the changes, and several of us can publish a fix.`,
    proof: `Have at hand: the private address for reporting a problem, the update calendar and the latest audit. If there has been no audit, say so.`
  }
});
