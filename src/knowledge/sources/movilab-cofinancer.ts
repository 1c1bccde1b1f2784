import type { Source } from '#engine/advise/advice.ts';

export const movilabCofinancer: Source = {
  title: `Movilab, Cofinancer des communs`,
  url: 'https://movilab.org/wiki/Cofinancer_des_communs',
  read: '2026-11'
};
