import { all, any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { cyberResilienceAct, enisaReportingPlatform, orcwgStewardReporting } from '#knowledge/sources/law.ts';
import { orcwgCraStewards } from '#knowledge/sources/open-source-practice.ts';

export const brakeRegulatoryLoad = brake({
  id: 'brake-regulatory-load',
  holdsBack: ['opening', 'lasting'],
  loosenedBy: ['security-policy', 'rule-security', 'assess-data-risk', 'accessibility-audit'],
  effortDays: 0,
  requires: [
    {
      when: any(all(isSoftware, usableRelease), publicIsUser),
      fr: `{Un logiciel est diffusé}, ou {le grand public s’en [sert|servira]}`,
      en: `{Software is distributed}, or {the general public [uses|will use] it}`
    }
  ],
  favours: [
    {
      when: sellsTheResource,
      strong: true,
      fr: `Vous vivez de la vente de la ressource : vos obligations peuvent augmenter`,
      en: `You live on selling the resource: your duties may increase`
    },
    dataToProtect
  ],
  cautions: [
    {
      when: publishesSoftware,
      fr: `Faites confirmer votre statut face au règlement sur la cyberrésilience (CRA, UE 2024/2847). Il impose des signalements aux fabricants depuis le 11 septembre 2026, et s’appliquera en entier le 11 décembre 2027. L’agence européenne ENISA attend déjà ceux des intendants, qui soutiennent un logiciel sans le vendre`,
      en: `Have your status confirmed under the Cyber Resilience Act (CRA, EU 2024/2847). It has required manufacturers to report since 11 September 2026, and will apply in full on 11 December 2027. The EU agency ENISA already expects it of stewards, who support software without selling it`
    }
  ],
  sources: [cyberResilienceAct, enisaReportingPlatform, orcwgStewardReporting, orcwgCraStewards],
  reviewed: '2026-11-28',
  fr: {
    title: `Trop de règles pour une petite équipe`,
    summary: `Données personnelles, accessibilité, sécurité : chaque règle paraît demander un métier. Une petite structure renonce, ou découvre ses obligations trop tard.`,
    who: `Les petites structures`,
    levers: [
      `Faire la liste de ce qui vous oblige vraiment : ce parcours la donne, avec les dates.`,
      `Partager avec vos voisins une personne déléguée à la protection des données.`,
      `Publier une page sur la sécurité : une adresse privée, un délai, un avis.`
    ]
  },
  en: {
    title: `Too many rules for a small team`,
    summary: `Personal data, accessibility, security: each rule seems to call for a trade of its own. A small team gives up, or finds out its duties too late.`,
    who: `Small organisations`,
    levers: [
      `List what really binds you: this course gives the list, with its dates.`,
      `Share a data protection officer with your neighbours.`,
      `Publish one page on security: a private address, a time limit, a notice.`
    ]
  }
});
