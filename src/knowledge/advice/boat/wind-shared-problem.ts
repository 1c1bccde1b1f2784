import { any } from '#engine/reason/condition.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';

export const windSharedProblem = boatItem({
  id: 'wind-shared-problem',
  slot: 'wind',
  answeredBy: ['second-organisation', 'idea-box'],
  effortDays: 0,
  requires: [
    {
      when: any(severalOrganisations, problemReach.atLeast('two-three')),
      fr: `{D’autres organisations s’impliquent déjà}, ou {d’autres organisations ont le même problème}`,
      en: `{Other organisations are already involved}, or {other organisations have the same problem}`
    }
  ],
  asserts: [
    {
      when: any(severalOrganisations, problemReach.atLeast('two-three')),
      fr: `D’autres organisations sont concernées`,
      en: `Other organisations are concerned`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `D’autres organisations sont concernées`,
    summary: `Chaque organisation qui vit ce problème peut apporter du temps, de l’argent ou un avis.`
  },
  en: {
    title: `Other organisations are concerned`,
    summary: `Every organisation that lives with this problem can bring time, money or an opinion.`
  }
});
