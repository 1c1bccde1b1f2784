import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { disabilityAct, webAccessibilityDecree } from '#knowledge/sources/law.ts';

export const dutyAccessibility = obligation({
  id: 'duty-accessibility',
  from: '2020-09-23',
  effortDays: 3,
  requires: [
    {
      when: any(publicCarrier, carrier.is('research')),
      fr: `Une collectivité, l’État ou, s’il est public, un établissement de recherche porte le projet`,
      en: `A local authority, the State or, if it is public, a research institution carries the project`
    },
    {
      when: resource.has('online-service', 'content'),
      fr: `Vous mettez en ligne {un service} ou {des contenus}`,
      en: `You put {a service} or {content} online`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [disabilityAct, webAccessibilityDecree],
  reviewed: '2026-11-28',
  fr: {
    title: `Rendre le service accessible, et le déclarer`,
    summary: `Les services en ligne des organismes publics doivent être accessibles aux personnes handicapées. Chacun affiche une déclaration d’accessibilité, un schéma et une adresse où signaler un défaut.`,
    who: `Les organismes publics, ceux qui ont une mission de service public, et ce qu’ils ont créé. Une loi européenne vise en plus, depuis juin 2025, certains services vendus au public.`,
    now: `Publiez la déclaration, défauts compris. Faites corriger d’abord ce qui empêche de se servir du clavier ou d’un lecteur d’écran.`
  },
  en: {
    title: `Make the service accessible, and declare it`,
    summary: `Online services of public bodies must be accessible to disabled people. Each shows an accessibility statement, a plan and an address where a fault can be reported.`,
    who: `Public bodies, those entrusted with a public service, and what they have set up. Since June 2025 a European law also covers some services sold to the public.`,
    now: `Publish the statement, faults included. First have mended what keeps people from using a keyboard or a screen reader.`
  }
});
