import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { argument } from '#knowledge/kinds/pitch.ts';

export const mayorPayOnce = argument({
  id: 'mayor-pay-once',
  persona: 'mayor',
  effortDays: 0,
  requires: [severalOrganisations, freeLicence],
  favours: [{ ...manyOrganisations, strong: true }, authoritiesAreUsers],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Ce que vous financez sert aux autres, et l’inverse`,
    summary: `Chaque ville paie souvent la même chose dans son coin. Ici, un développement financé une fois profite à toutes les organisations présentes.`,
    line: `Ce que vous financez sert aux autres, et ce que les autres financent vous sert. Nous sommes déjà plusieurs autour de la table ; reste à partager l’entretien.`,
    proof: `Ayez sous les yeux : la liste des organisations, ce que chacune apporte, et le coût d’entretien d’une année. Ne parlez pas de gratuité : parlez de coût partagé.`
  },
  en: {
    title: `What you fund serves the others, and the reverse`,
    summary: `Each city often pays for the same thing on its own. Here, work funded once benefits every organisation involved.`,
    line: `What you fund serves the others, and what they fund serves you. Several of us are already round the table; what remains is to share the upkeep.`,
    proof: `Have at hand: the list of organisations, what each contributes, and one year’s upkeep in figures. Do not call it free: call it shared.`
  }
});
