import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const documentOperations = action({
  id: 'document-operations',
  stage: 'maintain',
  horizon: 180,
  after: ['second-maintainer'],
  serves: ['objection-breakdown', 'funder-lower-risk'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: resource.has('online-service'),
      fr: `La ressource est un service en ligne`,
      en: `The resource is an online service`
    },
    existingResource,
    lastingResource,
    buildsOurOwn
  ],
  favours: [
    {
      when: continuity.atMost('from-a-copy'),
      strong: true,
      fr: `Sans vous, {il ne resterait rien} ou {il faudrait repartir d’une copie}`,
      en: `Without you, {nothing would be left} or {others would start again from a copy}`
    },
    {
      when: promise.is('written'),
      fr: `Un engagement écrit vous oblige à tenir`,
      en: `A written commitment binds you to deliver`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Ne mettez dans ces pages ni mot de passe ni donnée personnelle : gardez-les dans un coffre partagé`,
      en: `Put no password or personal data in these pages: keep them in a shared vault`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Documenter l’exploitation et rejouer une panne`,
    summary: `Une sauvegarde jamais restaurée n’est qu’un espoir. Écrivez comment installer, sauvegarder et rétablir le service, puis faites suivre la page par quelqu’un d’autre.`,
    firstStep: `Notez dans l’ordre chaque geste de votre dernière mise en ligne. Marquez d’une croix ce que personne d’autre ne sait faire.`,
    evidence: `Un essai de restauration réussi et daté, conduit par une personne qui n’a pas écrit la page.`
  },
  en: {
    title: `Document operations and rehearse a breakdown`,
    summary: `A backup never restored is only a hope. Write down how to install, back up and restore the service, then have somebody else follow the page.`,
    firstStep: `Note, in order, every step of the last time you put it online. Put a cross against what nobody else knows how to do.`,
    evidence: `A successful, dated restore test, run by somebody who did not write the page.`
  }
});
