import type { Source } from '#engine/advise/advice.ts';

export const nextinpactEupl2021: Source = {
  title: `Next INpact, « EUPL et Eclipse Public Licence désormais autorisées pour les codes sources publics » (2021)`,
  url: 'https://www.nextinpact.com/lebrief/49081/eupl-et-eclipse-public-licence-desormais-autorisees-pour-codes-sources-publics',
  read: '2026-11'
};
