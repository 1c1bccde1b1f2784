import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on what is made in a job. */

export const labourCode: Source = {
  kind: 'law',
  dated: '2008-05-01',
  title: `Code du travail, article L1222-1 (bonne foi dans le contrat de travail)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072050/',
  read: '2026-11'
};

export const lentEmployees: Source = {
  kind: 'law',
  dated: '2024-04-17',
  title: `Code du travail, article L8241-3 (salariés prêtés à un organisme d’intérêt général)`,
  url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006072050/articles/LEGIARTI000035639306?source=legislation',
  read: '2026-11'
};

export const nationalServiceCode: Source = {
  kind: 'law',
  dated: '2026-04-03',
  title: `Code du service national, articles L120-1 et L120-9 (service civique)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071335/',
  read: '2026-11'
};

export const volunteersGetNothing: Source = {
  kind: 'doctrine',
  dated: '2013-01-15',
  title: `Réponse ministérielle n° 5062, Assemblée nationale : un avantage en échange d’un travail en fait un salaire`,
  url: 'https://www.observatoire-collectivites.org/spip.php?article3747',
  read: '2026-11'
};

export const staffConsulted: Source = {
  kind: 'law',
  dated: '2021-08-22',
  title: `Code du travail, article L2312-8 (avis du comité social et économique, dès 50 salariés)`,
  url: 'https://code.travail.gouv.fr/code-du-travail/l2312-8',
  read: '2026-11'
};
