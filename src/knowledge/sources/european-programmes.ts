import type { Source } from '#engine/advise/advice.ts';

export const euDcEdicDecision2025: Source = {
  kind: 'law',
  dated: '2025-10',
  title: `Commission européenne, décision d’exécution (UE) 2025/2170 créant le DC-EDIC (2025)`,
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2025/2170/oj/eng',
  read: '2026-11'
};

export const ospoNewsNgi0Paused2026: Source = {
  kind: 'press',
  dated: '2026-06',
  title: `OSPO technology news, intake of NGI0 paused (2026)`,
  lang: 'en',
  url: 'https://technews.ospo.tw/reader/articles/item-78f2d34dd48a0cb7.html',
  read: '2026-11'
};

export const sovereignTechDcEdic2025: Source = {
  kind: 'official',
  dated: '2025-10',
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

export const nlnetCallNovember2026: Source = {
  kind: 'project',
  dated: '2026-09-03',
  title: `NLnet, Apply for funding before November 3rd 2026 (as quoted by applicants)`,
  lang: 'en',
  url: 'https://nlnet.nl/news/2026/20260903-call.html',
  read: '2026-11'
};

export const ngiFediversityCallJune2026: Source = {
  kind: 'official',
  dated: '2026',
  title: `Funding Programmes Portal (Cyprus), NGI Fediversity open call (2026-08F)`,
  lang: 'en',
  url: 'https://www.fundingprogrammesportal.gov.cy/en/call/ngi-fediversity-open-call-2026-08f-en-2026/',
  read: '2026-11'
};

export const cordisNgiTaler: Source = {
  kind: 'official',
  dated: '2023-12',
  title: `CORDIS, NGI TALER (project 101135475)`,
  lang: 'en',
  url: 'https://cordis.europa.eu/project/id/101135475',
  read: '2026-11'
};

export const numfocusSovereignTechFund2025: Source = {
  kind: 'practice',
  dated: '2025-06-29',
  title: `NumFOCUS, Sovereign Tech Fund: rolling deadline`,
  lang: 'en',
  url: 'https://github.com/numfocus/project-fundraising/issues/106',
  read: '2026-11'
};

export const sovereignTechFellowshipFaq: Source = {
  kind: 'official',
  title: `Sovereign Tech Agency, Fellowship for Maintainers FAQ`,
  lang: 'en',
  url: 'https://sovereign.tech/programs/fellowship/faq',
  read: '2026-11'
};

export const sovereignTechFellows2026: Source = {
  kind: 'press',
  dated: '2026',
  title: `LavX News, Sovereign Tech’s 2026 fellowship: 14 of 170`,
  lang: 'en',
  url: 'https://news.lavx.hu/article/the-people-behind-the-infrastructure-sovereign-tech-s-2026-fellowship-and-the-economics-of-maintenance',
  read: '2026-11'
};

export const sovereignTechStandards2026: Source = {
  kind: 'press',
  dated: '2026-05',
  title: `Buconos, Sovereign Tech Agency launches paid initiative for internet standards`,
  lang: 'en',
  url: 'https://buconos.autos/a/6185.html',
  read: '2026-11'
};

export const digitalEuropeQuestions: Source = {
  kind: 'official',
  title: `European Commission, Questions and answers: Digital Europe Programme`,
  lang: 'en',
  url: 'https://digital-strategy.ec.europa.eu/en/faqs/questions-and-answers-digital-europe-programme',
  read: '2026-11'
};

export const horizonConsortium: Source = {
  kind: 'official',
  title: `Israel Innovation Authority, Consortium composition in Horizon Europe`,
  lang: 'en',
  url: 'https://www.innovationisrael.org.il/ISERD/contentpage/consortium-composition',
  read: '2026-11'
};

export const erasmusPartnerships: Source = {
  kind: 'official',
  title: `Funding Programmes Portal (Cyprus), Partnerships for cooperation: lump sums`,
  lang: 'en',
  url: 'https://fundingprogrammesportal.gov.cy/en/call/partnership-for-cooperation-in-the-field-of-education-and-training-european-ngo',
  read: '2026-11'
};

export const erasmusPartnerships2023: Source = {
  kind: 'official',
  dated: '2023',
  title: `Agence Erasmus+ France, partenariats de coopération (appel 2023)`,
  url: 'https://monprojet.erasmusplus.fr/fiche-action/appel=2023&codeAction=KA220-VET',
  read: '2026-11'
};

export const sovereignTechResiliencePage: Source = {
  kind: 'official',
  title: `Sovereign Tech Agency, Sovereign Tech Resilience`,
  lang: 'en',
  url: 'https://sovereign.tech/programs/bug-resilience',
  read: '2026-11'
};

export const sovereignTechResilienceFaq: Source = {
  kind: 'official',
  title: `Sovereign Tech Agency, Sovereign Tech Resilience FAQ`,
  lang: 'en',
  url: 'https://sovereign.tech/programs/bug-resilience/faq',
  read: '2026-11'
};

export const sovereignTechResilienceRelaunch: Source = {
  kind: 'official',
  dated: '2026-09-28',
  title: `Sovereign Tech Agency, Resilience relaunches with four new services (as quoted by a directory of October 2026)`,
  lang: 'en',
  url: 'https://www.sovereign.tech/news/resilience-relaunch',
  read: '2026-11'
};

export const nlnetElfa: Source = {
  kind: 'project',
  title: `NLnet, ELFA (as quoted by a directory of October 2026)`,
  lang: 'en',
  url: 'https://nlnet.nl/ELFA/',
  read: '2026-11'
};

export const openSourceStrategy2026: Source = {
  kind: 'official',
  dated: '2026-06-03',
  title: `Commission européenne, COM(2026) 503, souveraineté technologique et stratégie du logiciel libre`,
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A52026DC0503',
  read: '2026-11'
};
