import { keeps } from '#engine/advise/advice.ts';
import { callForProjects } from '#knowledge/advice/funding/call-for-projects.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const windOpenProgrammes = boatItem({
  id: 'wind-open-programmes',
  slot: 'wind',
  answeredBy: ['reusable-application', 'publish-funding-page'],
  effortDays: 0,
  requires: [
    freeLicence,
    {
      when: keeps(callForProjects),
      fr: `Un appel à projets convient à votre projet`,
      en: `A call for projects or commons suits your project`
    }
  ],
  favours: [{ ...timeForFundraising, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des appels soutiennent les projets libres`,
    summary: `Des appels à communs et des fonds européens paient une étape de projets libres ; vérifiez leurs dates, elles bougent.`
  },
  en: {
    title: `Calls exist for free projects`,
    summary: `Calls for commons and European funds pay for one stage of free projects; check their dates, for they move.`
  }
});
