import type { Source } from '#engine/advise/advice.ts';

export const victoiresActeursPublics2023: Source = {
  title: `Les communs d’abord, l’IGN et le prix de l’innovation des Victoires des acteurs publics (2023)`,
  url: 'https://les-communs-dabord.org/victoires-des-acteurs-publics-2023-lign-remporte-le-prix-de-linnovation-pour-la-fabrique-des-geocommuns',
  read: '2026-11'
};
