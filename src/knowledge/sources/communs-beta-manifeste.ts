import type { Source } from '#engine/advice.ts';

export const communsBetaManifeste: Source = {
  title: `communs.beta.gouv.fr, « Manifeste »`,
  url: 'https://communs.beta.gouv.fr/manifeste',
  read: '2026-11'
};
