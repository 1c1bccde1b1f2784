import type { Source } from '#engine/advise/advice.ts';

export const cnllRapportCourDesComptes: Source = {
  title: `CNLL, sur le rapport de la Cour des comptes consacré à la DINUM`,
  url: 'https://cnll.fr/news/rapport-cour-des-comptes-dinum',
  read: '2026-11'
};
