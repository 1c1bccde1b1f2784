import type { Source } from '#engine/advise/advice.ts';

export const decidimAjuntamentBarcelona: Source = {
  title: `Ajuntament de Barcelona, convenio y tarifas de Decidim`,
  lang: 'es',
  url: 'https://ajuntament.barcelona.cat/eixample/es/noticia/1041015',
  read: '2026-11'
};
