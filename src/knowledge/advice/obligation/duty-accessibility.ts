import { inUse } from '#knowledge/facts/in-use.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { accessibilityDirective, disabilityAct, webAccessibilityDecree } from '#knowledge/sources/law.ts';

export const dutyAccessibility = obligation({
  id: 'duty-accessibility',
  from: '2020-09-23',
  effortDays: 3,
  requires: [
    underPublicLaw,
    {
      when: resource.has('online-service', 'content', 'software'),
      fr: `La ressource est {un service en ligne}, {des contenus} ou {un logiciel}`,
      en: `The resource is {an online service}, {content} or {software}`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [disabilityAct, webAccessibilityDecree, accessibilityDirective],
  reviewed: '2026-11-28',
  fr: {
    title: `Rendre le service accessible, et le déclarer`,
    summary: `Les services en ligne et les logiciels des organismes publics doivent être accessibles, intranet et application compris. L’application mobile, depuis le 23 juin 2021. Chacun affiche une déclaration d’accessibilité, un schéma et une adresse où signaler un défaut.`,
    who: `Les organismes publics, ceux qui ont une mission de service public, et ce qu’ils ont créé. Depuis le 28 juin 2025, la directive 2019/882 vise en plus certains services vendus au public.`,
    now: `Publiez la déclaration, défauts compris. Faites corriger d’abord ce qui empêche de se servir du clavier ou d’un lecteur d’écran.`
  },
  en: {
    title: `Make the service accessible, and declare it`,
    summary: `Online services and software of public bodies must be accessible to disabled people, intranets and apps included. Mobile apps, since 23 June 2021. Each shows an accessibility statement, a plan and an address where a fault can be reported.`,
    who: `Public bodies, those entrusted with a public service, and what they have set up. Since 28 June 2025, Directive 2019/882 also covers some services sold to the public.`,
    now: `Publish the statement, faults included. First have mended what keeps people from using a keyboard or a screen reader.`
  }
});
