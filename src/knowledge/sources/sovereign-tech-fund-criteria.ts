import type { Source } from '#engine/advise/advice.ts';

export const sovereignTechFundCriteria: Source = {
  title: `Sovereign Tech Fund, Neue Anträge: Kriterien, Verfahren, Timeline`,
  lang: 'de',
  url: 'https://sovereign.tech/de/neuigkeiten/neue-antraege-kriterien-verfahren-timeline',
  read: '2026-11'
};
