import type { Source } from '#engine/advise/advice.ts';

export const priceSupplements: Source = {
  kind: 'doctrine',
  dated: '2006-06-16',
  title: `Instruction fiscale 3 A-7-06 (TVA : subventions directement liées au prix, article 266 du CGI), copie du CNRS`,
  url: 'https://www.dgdr.cnrs.fr/bo/2006/08-09-06/622-bo080906-ins3A-7-06.htm',
  read: '2026-11'
};

export const payrollTaxQuestion: Source = {
  kind: 'official',
  dated: '2009',
  title: `Assemblée nationale, réponse à la question écrite n° 56758 (taxe sur les salaires, article 231 du CGI)`,
  url: 'https://2007-2012.nosdeputes.fr/question/QE/56758',
  read: '2026-11'
};

export const payrollTaxOfAssociations: Source = {
  kind: 'practice',
  dated: '2023-10',
  title: `Deloitte, taxe sur les salaires des associations (articles 231 et 1679 A du CGI, abattement de 2023)`,
  url: 'https://blog.avocats.deloitte.fr/taxe-sur-les-salaires-actualites-et-enjeux',
  read: '2026-11'
};

export const payrollTaxAllowance: Source = {
  kind: 'practice',
  dated: '2025',
  title: `Les Echos Publishing, taxe sur les salaires des associations en 2025 (barème, abattement)`,
  url: 'https://aliantis.irlmobile.com/associations-taxe-sur-les-salaires-2025',
  read: '2026-11'
};

export const employersGrouping: Source = {
  kind: 'official',
  title: `Service-public.fr, Participation d’une association à un groupement d’employeurs (fiche F153), copie d’une commune`,
  url: 'http://www.saint-emilion.org/vie-pratique-st-emilion/demarches-en-ligne?audience=asso&xml=F153',
  read: '2026-11'
};

/** Lent at cost by one member to the others, without a group of them, is not exempt. */
export const vatOfGroups: Source = {
  kind: 'doctrine',
  dated: '2012-07-10',
  title: `Conseil d’État, 10 juillet 2012, n° 345595 (article 261 B du CGI), commenté par le cabinet Houdart`,
  url: 'https://www.houdart.org/application-de-la-tva-dans-les-groupements-une-piqure-de-rappel-du-conseil-detat',
  read: '2026-11'
};
