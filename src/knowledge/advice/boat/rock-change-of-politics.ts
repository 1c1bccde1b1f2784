import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';
import { fsfeMunich2020, heiseMunich2026 } from '#knowledge/sources/press.ts';

export const rockChangeOfPolitics = boatItem({
  id: 'rock-change-of-politics',
  slot: 'rock',
  answeredBy: ['multi-year-agreement', 'rule-commitment'],
  effortDays: 0,
  requires: [
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique tient à une seule personne`,
      en: `Political support rests on one person`
    }
  ],
  asserts: [
    {
      when: politicalSupport.is('one-person'),
      fr: `Un soutien politique fragile`,
      en: `Fragile political support`
    }
  ],
  favours: [{ ...publicCarrier, strong: true }],
  cautions: [],
  sources: [institutionnalisationCommunsAdministration, fsfeMunich2020, heiseMunich2026],
  reviewed: '2026-11-28',
  fr: {
    title: `Un soutien politique fragile`,
    summary: `Une élection ou une réorganisation suffit. Munich a pris Linux en 2004, en est revenue en 2017, puis a refait du libre sa règle d’achat.`
  },
  en: {
    title: `Fragile political support`,
    summary: `An election or a reorganisation is enough. Munich took up Linux in 2004, turned back in 2017, then made free software its rule for purchases again.`
  }
});
