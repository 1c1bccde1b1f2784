import type { Source } from '#engine/advise/advice.ts';

export const sovereignTechFundApplications: Source = {
  title: `Sovereign Tech Fund, Applying for Investment`,
  lang: 'en',
  url: 'https://www.sovereigntechfund.de/programs/applications',
  read: '2026-11'
};
