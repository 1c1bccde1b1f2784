import type { Source } from '#engine/advise/advice.ts';

export const rtesScic: Source = {
  title: `RTES, « SCIC et collectivités territoriales : questions juridiques »`,
  url: 'https://rtes.fr/scic-et-collectivites-territoriales-questions-juridiques',
  read: '2026-11'
};
