import type { Source } from '#engine/advise/advice.ts';

export const linuxfrCopiePublique: Source = {
  title: `LinuxFr.org, « Copie Publique : des entreprises s’allient pour financer les communs numériques »`,
  url: 'https://linuxfr.org/news/copie-publique-des-entreprises-s-allient-pour-financer-les-communs-numeriques',
  read: '2026-11'
};
