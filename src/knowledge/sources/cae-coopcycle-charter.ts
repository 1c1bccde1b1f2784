import type { Source } from '#engine/advise/advice.ts';

export const caeCoopcycleCharter: Source = {
  title: `Agora des CAE, « Utilisation de CoopCycle dans les CAE » (charte de marque collective)`,
  url: 'https://agora.les-cae.coop/t/utilisation-de-coopcycle-dans-les-caes-charte-cooperative-de-marque-collective-pour-pouvoir-lutiliser/2295',
  read: '2026-11'
};
