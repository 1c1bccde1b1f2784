import { inUse } from '#knowledge/facts/in-use.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const boatThreePeople = boatItem({
  id: 'boat-three-people',
  slot: 'boat',
  answeredBy: ['second-maintainer', 'release-without-founder', 'rule-roles'],
  effortDays: 0,
  requires: [
    {
      when: releasePeople.is('three-plus'),
      fr: `Trois personnes au moins peuvent publier et exploiter`,
      en: `At least three people can publish and operate`
    }
  ],
  asserts: [
    {
      when: releasePeople.is('three-plus'),
      fr: `Trois personnes qui ont les accès`,
      en: `Three people who hold the access`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Trois personnes qui ont les accès`,
    summary: `Une absence, un départ ou des vacances n’arrêtent plus le projet.`
  },
  en: {
    title: `Three people who hold the access`,
    summary: `An absence, a departure or a holiday no longer stops the project.`
  }
});
