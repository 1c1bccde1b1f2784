import type { Source } from '#engine/advise/advice.ts';

export const afnicLaureats2020: Source = {
  title: `Afnic, les lauréats 2020 de la Fondation Afnic`,
  url: 'https://afnic.fr/?p=5834',
  read: '2026-11'
};
