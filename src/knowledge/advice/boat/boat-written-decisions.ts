import { rulesCanBeChanged } from '#knowledge/facts/rules-can-be-changed.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatWrittenDecisions = boatItem({
  id: 'boat-written-decisions',
  slot: 'boat',
  answeredBy: ['write-governance', 'power-sharing-date'],
  effortDays: 0,
  requires: [rulesCanBeChanged],
  asserts: [
    {
      when: rulesCanBeChanged,
      fr: `Une façon de décider, par écrit`,
      en: `A written way to decide`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une façon de décider, par écrit`,
    summary: `On sait qui décide quoi et comment le changer : un désaccord ne devient pas une crise.`
  },
  en: {
    title: `A written way to decide`,
    summary: `People know who decides what and how to change it: a disagreement does not turn into a crisis.`
  }
});
