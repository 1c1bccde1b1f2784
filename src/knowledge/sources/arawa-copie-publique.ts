import type { Source } from '#engine/advise/advice.ts';

export const arawaCopiePublique: Source = {
  title: `Arawa, « Notre adhésion à Copie Publique »`,
  url: 'https://arawa.fr/?p=8808',
  read: '2026-11'
};
