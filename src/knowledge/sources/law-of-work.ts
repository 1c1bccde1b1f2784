import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on what is made in a job. */

export const labourCode: Source = {
  kind: 'law',
  dated: '2008-05-01',
  title: `Code du travail, article L1222-1 (bonne foi dans le contrat de travail)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072050/',
  read: '2026-11'
};

export const volunteersGetNothing: Source = {
  kind: 'doctrine',
  dated: '2013-01-15',
  title: `Réponse ministérielle n° 5062, Assemblée nationale : un avantage en échange d’un travail en fait un salaire`,
  url: 'https://www.observatoire-collectivites.org/spip.php?article3747',
  read: '2026-11'
};
