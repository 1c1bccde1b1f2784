import type { Source } from '#engine/advise/advice.ts';

export const metropoliAbiertaDecidim2023: Source = {
  title: `Metrópoli Abierta, Colau subvenciona a dedo Decidim (2023)`,
  lang: 'es',
  url: 'https://metropoliabierta.elespanol.com/informacion-municipal/20230526/colau-subvenciona-dedo-decidim-la-polemica-plataforma-de-procesos-participativos-en-barcelona/766673439_0.amp.html',
  read: '2026-11'
};
