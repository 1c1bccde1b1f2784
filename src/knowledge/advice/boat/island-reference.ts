import { any } from '#engine/reason/condition.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const islandReference = boatItem({
  id: 'island-reference',
  slot: 'island',
  answeredBy: ['get-listed', 'rule-versions'],
  effortDays: 0,
  requires: [
    {
      when: any(resource.has('data', 'standard'), users.has('developers')),
      fr: `D’autres ressources peuvent s’appuyer sur celle-ci : {données}, {standard} ou {code}`,
      en: `Other resources can build on this one: {data}, {standard} or {code}`
    }
  ],
  favours: [{ ...growing, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une référence dans son domaine`,
    summary: `Vous y êtes quand un catalogue public ou un standard renvoie à votre ressource comme à la référence.`
  },
  en: {
    title: `A reference in its field`,
    summary: `You are there when a public catalogue or a standard points to your resource as the reference.`
  }
});
