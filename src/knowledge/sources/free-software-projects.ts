import type { Source } from '#engine/advise/advice.ts';

export const framablogMobilizon2019: Source = {
  kind: 'project',
  dated: '2019',
  title: `Framablog, billets sur la campagne Mobilizon (2019)`,
  url: 'https://framablog.org/page/3/?s=Mobilizon&print=print-search',
  read: '2026-11'
};

export const merciFramasoft2017: Source = {
  kind: 'project',
  dated: '2017-12-19',
  title: `Framablog, « Merci de nous avoir donné les moyens de continuer » (2017)`,
  url: 'https://framablog.org/2017/12/19/merci-de-nous-avoir-donne-les-moyens-de-continuer',
  read: '2026-11'
};

export const openFoodFactsDixAns: Source = {
  kind: 'press',
  dated: '2024',
  title: `kennycaldieraro.fr, « Open Food Facts a dix ans et toujours un bel appétit » (2024)`,
  url: 'https://wordpress.kennycaldieraro.fr/open-food-facts-a-dix-ans-et-toujours-un-bel-appetit',
  read: '2026-11'
};

export const openFoodFactsWikipedia: Source = {
  kind: 'press',
  title: `Wikipédia, Open Food Facts`,
  url: 'https://fr.m.wikipedia.org/wiki/Open_Food_Facts',
  read: '2026-11'
};

export const weblateFreeProjects: Source = {
  kind: 'practice',
  title: `foodsharing, merge request 1873 (Weblate hosting for free projects)`,
  lang: 'en',
  url: 'https://gitlab.com/foodsharing-dev/foodsharing/-/merge_requests/1873',
  read: '2026-11'
};

export const openTofuManifesto: Source = {
  kind: 'project',
  dated: '2023',
  title: `OpenTofu, manifesto, discussion 1079`,
  lang: 'en',
  url: 'https://github.com/opentofu/manifesto/issues/1079',
  read: '2026-11'
};

export const openTofuManifestoText: Source = {
  kind: 'project',
  dated: '2023-08',
  title: `The OpenTofu Manifesto`,
  lang: 'en',
  url: 'https://opentofu.org/manifesto',
  read: '2026-11'
};

export const mastodonReport2023: Source = {
  kind: 'practice',
  dated: '2024-12-27',
  title: `manton.org, some interesting stats in Mastodon’s annual report (2024)`,
  lang: 'en',
  url: 'https://manton.org/2024/12/27/some-interesting-stats-in-mastodons.html',
  read: '2026-11'
};
