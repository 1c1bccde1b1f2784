import type { Source } from '#engine/advise/advice.ts';

export const livreBlancCommunsNumeriques: Source = {
  title: `Matti Schneider, Construire des communs numériques (livre blanc)`,
  url: 'https://github.com/MattiSG/livre-blanc-communs-numeriques',
  read: '2026-11'
};
