import { any } from '#engine/reason/condition.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const islandThreeOrganisations = boatItem({
  id: 'island-three-organisations',
  slot: 'island',
  answeredBy: ['second-organisation', 'rule-commitment'],
  effortDays: 0,
  requires: [
    {
      when: any(severalOrganisations, widelySharedProblem),
      fr: `Plusieurs organisations {s’impliquent} ou {ont le même problème}`,
      en: `Several organisations {are involved} or {have the same problem}`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Trois organisations y mettent des moyens`,
    summary: `Vous y êtes quand trois lettres d’engagement disent qui met quoi, et pour combien de temps.`
  },
  en: {
    title: `Three organisations put means into it`,
    summary: `You are there when three letters of commitment say who puts in what, and for how long.`
  }
});
