import type { Source } from '#engine/advise/advice.ts';

export const aviseTitresAssociatifs2022: Source = {
  title: `Avise, « Titres associatifs : quelles conditions et quelles étapes ? » (2022)`,
  url: 'https://www.avise.org/actualites/titres-associatifs-quelles-conditions-et-quelles-etapes',
  read: '2026-11'
};
