import type { Source } from '#engine/advise/advice.ts';

export const copiePublique: Source = {
  title: `Copie Publique, breakdown of allocated funds (2023–2024)`,
  lang: 'en',
  url: 'https://copiepublique.fr/en',
  read: '2026-11'
};
