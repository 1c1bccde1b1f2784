import type { Source } from '#engine/advise/advice.ts';

export const openCollectiveEuropeFees: Source = {
  kind: 'project',
  dated: '2024-02-28',
  title: `Open Collective Europe, How it works and things to know before moving`,
  lang: 'en',
  url: 'https://opencollective.com/europe/updates/what-is-open-collective-europe',
  read: '2026-11'
};

export const openCollectiveEuropeQuestions: Source = {
  kind: 'project',
  title: `Open Collective Europe, General FAQs`,
  lang: 'en',
  url: 'https://docs.opencollective.com/oceurope/faq/general-faqs',
  read: '2026-11'
};

export const openSourceCollectiveDocs: Source = {
  kind: 'project',
  title: `Open Source Collective, Documentation: fees, eligibility, closing a collective`,
  lang: 'en',
  url: 'https://github.com/Open-Source-Collective/docs',
  read: '2026-11'
};

export const softwareFreedomConservancyApply: Source = {
  kind: 'project',
  dated: '2012-09-03',
  title: `Software Freedom Conservancy, How To Apply, changeset 9050ddc7d6a8`,
  lang: 'en',
  url: 'https://k.sfconservancy.org/website/changeset/9050ddc7d6a8b0a813788f78f2d9a872afcd215f',
  read: '2026-11'
};

export const spiHowto: Source = {
  kind: 'project',
  title: `Software in the Public Interest, Associated Project HOWTO`,
  lang: 'en',
  url: 'https://www.spi-inc.org/projects/associated-project-howto/',
  read: '2026-11'
};

export const spiRelationship: Source = {
  kind: 'project',
  title: `Software in the Public Interest, Relationship Between SPI and Associated Projects`,
  lang: 'en',
  url: 'https://www.spi-inc.org/projects/relationship/',
  read: '2026-11'
};

export const commonhausTerms: Source = {
  kind: 'project',
  title: `Commonhaus Foundation, Terms and Conditions for Fiscal Sponsorship`,
  lang: 'en',
  url: 'https://github.com/commonhaus/foundation/blob/main/agreements/project-contribution/terms-and-conditions.md',
  read: '2026-11'
};

export const eclipseTrademarks: Source = {
  kind: 'project',
  title: `Eclipse Foundation, Legal Resources: Trademark Transfer Agreement`,
  lang: 'en',
  url: 'https://www.eclipse.org/legal/',
  read: '2026-11'
};

export const linuxFoundationEurope: Source = {
  kind: 'press',
  dated: '2022-09-20',
  title: `The Register, Linux Foundation launches European division`,
  lang: 'en',
  url: 'https://www.theregister.com/2022/09/20/linux_foundation_europe/',
  read: '2026-11'
};

export const numfocusSponsorship: Source = {
  kind: 'project',
  title: `NumFOCUS, Fiscal Sponsorship`,
  lang: 'en',
  url: 'https://numfocus.org/information-fiscal-sponsorship',
  read: '2026-11'
};
