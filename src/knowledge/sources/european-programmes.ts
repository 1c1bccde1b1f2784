import type { Source } from '#engine/advise/advice.ts';

export const euDcEdicDecision2025: Source = {
  kind: 'law',
  dated: '2025',
  title: `Commission européenne, décision d’exécution (UE) 2025/2170 créant le DC-EDIC (2025)`,
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2025/2170/oj/eng',
  read: '2026-11'
};

export const nlnetGuideForApplicants: Source = {
  kind: 'official',
  title: `NLnet, Guide for applicants`,
  lang: 'en',
  url: 'https://nlnet.nl/useroperated/guideforapplicants/',
  read: '2026-11'
};

export const ospoNewsNgi0Paused2026: Source = {
  kind: 'press',
  dated: '2026',
  title: `OSPO technology news, intake of NGI0 paused (2026)`,
  lang: 'en',
  url: 'https://technews.ospo.tw/reader/articles/item-78f2d34dd48a0cb7.html',
  read: '2026-11'
};

export const renamNgi0CommonsFund: Source = {
  kind: 'practice',
  title: `RENAM, NGI0 Commons Fund`,
  lang: 'en',
  url: 'https://renam.md/?p=2945',
  read: '2026-11'
};

export const sovereignTechDcEdic2025: Source = {
  kind: 'official',
  dated: '2025',
  title: `Sovereign Tech Agency, “Regain digital power: France, Germany, the Netherlands and Italy launch a consortium for Digital Commons” (2025)`,
  lang: 'en',
  url: 'https://www.sovereign.tech/press/edic-digital-commons',
  read: '2026-11'
};

export const sovereignTechFundApplications: Source = {
  kind: 'official',
  title: `Sovereign Tech Fund, Applying for Investment`,
  lang: 'en',
  url: 'https://www.sovereigntechfund.de/programs/applications',
  read: '2026-11'
};

export const sovereignTechFundCriteria: Source = {
  kind: 'official',
  title: `Sovereign Tech Fund, Neue Anträge: Kriterien, Verfahren, Timeline`,
  lang: 'de',
  url: 'https://sovereign.tech/de/neuigkeiten/neue-antraege-kriterien-verfahren-timeline',
  read: '2026-11'
};
