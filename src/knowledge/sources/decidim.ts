import type { Source } from '#engine/advise/advice.ts';

export const decidimAjuntamentBarcelona: Source = {
  kind: 'official',
  title: `Ajuntament de Barcelona, convenio y tarifas de Decidim`,
  lang: 'es',
  url: 'https://ajuntament.barcelona.cat/eixample/es/noticia/1041015',
  read: '2026-11'
};

export const decidimBarcelona: Source = {
  kind: 'official',
  title: `Ajuntament de Barcelona, El Decidim s’està consolidant com un estàndard digital per a la participació ciutadana`,
  lang: 'ca',
  url: 'https://ajuntament.barcelona.cat/participaciociutadana/ca/noticia/el-decidim-sesta-consolidant-com-un-estandard-digital-per-a-la-participacio-ciutadana_1110393',
  read: '2026-11'
};

export const decidimCoordinationMinutes: Source = {
  kind: 'project',
  title: `Metadecidim, coordination committee, meeting 1803`,
  lang: 'en',
  url: 'https://meta.decidim.org/assemblies/coordination-committee/f/1037/meetings/1803?locale=ca',
  read: '2026-11'
};

export const metropoliAbiertaDecidim2023: Source = {
  kind: 'press',
  dated: '2023-05-26',
  title: `Metrópoli Abierta, Colau subvenciona a dedo Decidim (2023)`,
  lang: 'es',
  url: 'https://metropoliabierta.elespanol.com/informacion-municipal/20230526/colau-subvenciona-dedo-decidim-la-polemica-plataforma-de-procesos-participativos-en-barcelona/766673439_0.amp.html',
  read: '2026-11'
};
