import type { Source } from '#engine/advise/advice.ts';

export const soessEndowmentFund: Source = {
  title: `soess.org, le fonds de dotation : démarches de création`,
  url: 'https://soess.org/fonds-dotation-demarches-creation/',
  read: '2026-11'
};
