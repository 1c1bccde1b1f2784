import type { Source } from '#engine/advise/advice.ts';

export const communsBetaManifeste: Source = {
  title: `communs.beta.gouv.fr, « Manifeste »`,
  url: 'https://communs.beta.gouv.fr/manifeste',
  read: '2026-11'
};
