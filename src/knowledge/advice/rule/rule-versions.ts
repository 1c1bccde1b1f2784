import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleVersions = rule({
  id: 'rule-versions',
  effortDays: 0.5,
  requires: [
    {
      when: resource.has('software', 'data', 'standard', 'online-service', 'ai-model'),
      fr: `D’autres s’y branchent : {du code}, {des données}, {un format}, {un service} ou {un modèle}`,
      en: `Others plug into it: {code}, {data}, {a format}, {a service} or {a model}`
    },
    inUse,
    usableRelease
  ],
  favours: [
    {
      when: users.has('developers', 'companies'),
      strong: true,
      fr: `Des équipes construisent dessus : un changement imprévu casse leur travail`,
      en: `Teams build on it: an unexpected change breaks their work`
    },
    {
      when: spreadModel.is('copies', 'federation'),
      fr: `Plusieurs versions tournent en même temps chez d’autres`,
      en: `Several versions run elsewhere at the same time`
    },
    {
      when: promise.is('written'),
      fr: `Vous avez pris des engagements écrits`,
      en: `You have made written commitments`
    }
  ],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : ne promettez de corriger que la dernière version`,
      en: `Only one person can publish: promise fixes for the latest version only`
    }
  ],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Politique de versions`,
    summary: `Chaque version porte un numéro, une note et une durée de suivi. Qui réutilise sait quoi installer et quand s’adapter.`,
    fits: `Une ressource que d’autres réutilisent : logiciel, données, standard ou guide.`,
    avoid: `Un prototype : l’étiquette « expérimental » suffit.`,
    cost: `Faible : quelques lignes de notes à chaque version.`,
    firstStep: `Dites sur la page d’accueil quelle version est prête à l’emploi.`,
    template: `Les versions portent trois nombres, par exemple 2.1.0. Quand le premier change, il faut parfois s’adapter ; quand les deux autres changent, jamais.
Chaque version a ses notes : ce qui change, pour qui, et ce qu’il faut faire.
La version à utiliser aujourd’hui est [numéro]. Une version marquée « expérimental » peut changer sans préavis.
Nous corrigeons la dernière version, et la précédente pendant [six mois].
Toute suppression est annoncée [trois mois] à l’avance.`
  },
  en: {
    title: `Version policy`,
    summary: `Every version has a number, notes and a support period. Those who reuse it know what to install and when to adapt.`,
    fits: `A resource that others reuse: software, data, a standard or a handbook.`,
    avoid: `A prototype: the label “experimental” is enough.`,
    cost: `Low: a few lines of notes with each version.`,
    firstStep: `Say on the front page which version is ready to use.`,
    template: `Versions have three numbers, for example 2.1.0. When the first one changes, you may have to adapt; when the other two change, never.
Every version has notes: what changes, for whom, and what to do about it.
The version to use today is [number]. A version marked “experimental” may change without notice.
We fix the latest version, and the one before it for [six months].
Any removal is announced [three months] in advance.`
  }
});
