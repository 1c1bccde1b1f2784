import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one way of travelling or carrying. */

export const sharedJourneys: Source = {
  kind: 'law',
  dated: '2015-08-17',
  title: `Code des transports, article L3132-1 (covoiturage)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000023086525/',
  read: '2026-11'
};

export const roadCode: Source = {
  kind: 'law',
  dated: '2019-12-24',
  title: `Code de la voirie routière, article L141-13 (données d’accessibilité)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070667/',
  read: '2026-11'
};

export const chargingData: Source = {
  kind: 'law',
  dated: '2021-05-04',
  title: `Code de l’énergie, articles R353-4-4 et R353-4-5 (données des points de recharge)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000023983208/',
  read: '2026-11'
};

export const vehicleApproval: Source = {
  kind: 'law',
  dated: '2001-03-22',
  title: `Code de la route, article R321-15 (réception des véhicules)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228/',
  read: '2026-11'
};

export const freightInformation: Source = {
  kind: 'official',
  dated: '2020-07-15',
  title: `EUR-Lex, résumé du règlement (UE) 2020/1056 sur l’information électronique du fret`,
  url: 'https://eur-lex.europa.eu/EN/legal-content/summary/electronic-freight-transport-information.html',
  read: '2026-11'
};

export const riverInformation: Source = {
  kind: 'law',
  dated: '2005-09-07',
  title: `Directive 2005/44/CE sur les services d’information fluviale`,
  url: 'https://eur-lex.europa.eu/eli/dir/2005/44/oj',
  read: '2026-11'
};
