import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cjeuPseudonymisedData, gdpr } from '#knowledge/sources/law.ts';

export const dutyPersonalData = obligation({
  id: 'duty-personal-data',
  from: '2018-05-25',
  effortDays: 2,
  requires: [
    {
      when: any(
        dataToProtect,
        sensitiveData.is('agreed'),
        agreement.has('people-shown'),
        outsideContributors.atLeast('same-circle'),
        hasSales
      ),
      fr: `{Des données sont à protéger}, {des personnes ont accepté d’y figurer}, {des personnes y sont montrées}, {on contribue du dehors} ou {on vous achète}`,
      en: `{Data need protecting}, {people have agreed to appear in it}, {people are shown in it}, {outsiders contribute} or {people buy from you}`
    }
  ],
  favours: [
    { ...inUse, strong: true },
    {
      when: sensitiveData.is('pseudonymisable'),
      fr: `Des codes remplacent les noms, et quelqu’un garde la correspondance`,
      en: `Codes stand for names, and somebody keeps the key`
    }
  ],
  cautions: [
    {
      when: sensitiveData.is('agreed'),
      fr: `Un accord signé n’efface pas le RGPD : gardez-en la preuve, et acceptez le retrait`,
      en: `A signed consent does not end the GDPR: keep proof of it, and accept withdrawal`
    },
    {
      when: resource.has('hardware'),
      fr: `Liste de qui se sert de l’objet : fermée ; chiffrée, avec accord écrit, s’il aide une personne malade (article 9)`,
      en: `Keep the list of those who use the object closed; encrypted, with written consent, if it helps somebody who is ill (article 9)`
    },
    {
      when: access.atLeast('frozen'),
      fr: `La ressource s’obtient déjà sans demander : vérifiez aujourd’hui qui y est reconnaissable, hors les auteurs, qui restent cités`,
      en: `The resource can be had without asking: check today who can be recognised in it, apart from authors, who stay named`
    }
  ],
  sources: [gdpr, cjeuPseudonymisedData],
  reviewed: '2026-11-28',
  fr: {
    title: `Protéger les données personnelles`,
    summary: `Le RGPD s’applique à toute donnée où l’on peut reconnaître quelqu’un. Remplacer les noms par des codes ne suffit pas pour qui garde la correspondance.`,
    who: `Qui décide pourquoi et comment les données servent, et ses sous-traitants. Depuis un arrêt de 2025, une donnée codée peut ne plus être personnelle pour qui ne peut pas revenir aux personnes. C’est à vérifier cas par cas.`,
    now: `Un nom et une adresse en sont aussi : qui contribue, achète, se sert d’un objet. Nommez qui répond de ces données, et dites sur quelle base vous les tenez. Par prudence, ne publiez rien où l’on reconnaît quelqu’un, sauf si la loi ou son accord, prouvé, le permet. Ce qui vient d’un soin, jamais.`
  },
  en: {
    title: `Protect personal data`,
    summary: `The GDPR applies to any data in which somebody can be recognised. Replacing names with codes is not enough for whoever keeps the key.`,
    who: `Whoever decides why and how the data are used, and their processors. Since a ruling of 2025, coded data may no longer be personal for a recipient who cannot get back to people. Check case by case.`,
    now: `A name and an address count too: whoever contributes, buys, uses an object. Name who answers for these data, and say on what legal basis you hold them. To be careful, publish nothing in which somebody can be recognised, unless the law or their proven consent allows it. What comes from care, never.`
  }
});
