import type { Source } from '#engine/advise/advice.ts';

export const charteAic: Source = {
  title: `Accélérateur d’initiatives citoyennes, Charte`,
  url: 'http://aic-preprod.app.etalab.studio/charte.html',
  read: '2026-11'
};
