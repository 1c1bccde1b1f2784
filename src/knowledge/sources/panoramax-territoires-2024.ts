import type { Source } from '#engine/advise/advice.ts';

export const panoramaxTerritoires2024: Source = {
  title: `Banque des territoires, « Comment les usages de Panoramax se dessinent dans les territoires » (2024)`,
  url: 'https://banquedesterritoires.fr/comment-les-usages-de-panoramax-se-dessinent-dans-les-territoires',
  read: '2026-11'
};
