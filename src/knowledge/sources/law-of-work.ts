import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on what is made in a job. */

export const labourCode: Source = {
  kind: 'law',
  dated: '2008-05-01',
  title: `Code du travail, article L1222-1 (bonne foi dans le contrat de travail)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072050/',
  read: '2026-11'
};
