import type { Source } from '#engine/advise/advice.ts';

export const decidimBarcelona: Source = {
  title: `Ajuntament de Barcelona, El Decidim s’està consolidant com un estàndard digital per a la participació ciutadana`,
  lang: 'ca',
  url: 'https://ajuntament.barcelona.cat/participaciociutadana/ca/noticia/el-decidim-sesta-consolidant-com-un-estandard-digital-per-a-la-participacio-ciutadana_1110393',
  read: '2026-11'
};
