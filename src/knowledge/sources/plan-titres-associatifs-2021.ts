import type { Source } from '#engine/advise/advice.ts';

export const planTitresAssociatifs2021: Source = {
  title: `Idcité, plan en faveur de l’investissement dans les associations (2021)`,
  url: 'https://www.idcite.com/Actu-Un-plan-en-faveur-de-l-investissement-dans-les-associations-s-appuie-principalement-sur-le-developpement-des-titres_a57943.amp.html',
  read: '2026-11'
};
