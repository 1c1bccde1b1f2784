import type { Source } from '#engine/advise/advice.ts';

export const fondationAfnicFaq: Source = {
  title: `Fondation Afnic, questions fréquentes`,
  url: 'https://www.fondation-afnic.fr/fr/Contenu/FAQ.htm',
  read: '2026-11'
};
