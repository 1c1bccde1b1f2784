import type { Source } from '#engine/advice.ts';

export const opencollectiveDocumentation: Source = {
  title: `Open Collective, Documentation`,
  url: 'https://github.com/opencollective/documentation',
  read: '2026-11'
};
