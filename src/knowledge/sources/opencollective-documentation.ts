import type { Source } from '#engine/advise/advice.ts';

export const opencollectiveDocumentation: Source = {
  title: `Open Collective, Documentation`,
  lang: 'en',
  url: 'https://github.com/opencollective/documentation',
  read: '2026-11'
};
