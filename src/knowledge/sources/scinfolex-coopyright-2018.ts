import type { Source } from '#engine/advise/advice.ts';

export const scinfolexCoopyright2018: Source = {
  title: `S.I.Lex, « Coopyright, une licence à réciprocité pour faire le lien entre communs et ESS » (2018)`,
  url: 'https://scinfolex.com/2018/03/02/coopyright-une-licence-a-reciprocite-pour-faire-le-lien-entre-communs-et-ess/',
  read: '2026-11'
};
