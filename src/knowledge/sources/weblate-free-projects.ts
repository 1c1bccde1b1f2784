import type { Source } from '#engine/advise/advice.ts';

export const weblateFreeProjects: Source = {
  title: `foodsharing, merge request 1873 (Weblate hosting for free projects)`,
  lang: 'en',
  url: 'https://gitlab.com/foodsharing-dev/foodsharing/-/merge_requests/1873',
  read: '2026-11'
};
