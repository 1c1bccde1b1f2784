import type { Source } from '#engine/advise/advice.ts';

export const fondationFree2023: Source = {
  title: `Univers Freebox, appel à projets de la Fondation Free (2023)`,
  url: 'https://www.universfreebox.com/article/549145/la-fondation-free-lance-un-nouvel-appel-a-projets-autour-de-linclusion-numerique-et-de-la-transition-ecologique',
  read: '2026-11'
};
