import type { Source } from '#engine/advise/advice.ts';

export const sovereignTechDcEdic2025: Source = {
  title: `Sovereign Tech Agency, “Regain digital power: France, Germany, the Netherlands and Italy launch a consortium for Digital Commons” (2025)`,
  lang: 'en',
  url: 'https://www.sovereign.tech/press/edic-digital-commons',
  read: '2026-11'
};
