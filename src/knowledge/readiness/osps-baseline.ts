import { isSoftware } from '#knowledge/facts/is-software.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { ospsBaseline } from '#knowledge/sources/standards.ts';
import { accessAndBuilding } from './osps-baseline/access-and-building.ts';
import { documentsAndQuality } from './osps-baseline/documents-and-quality.ts';

export const ospsBaselineOne = {
  id: 'osps-baseline',
  dated: '2026-02-19',
  concerns: isSoftware,
  points: [...accessAndBuilding, ...documentsAndQuality],
  sources: [ospsBaseline],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour l’OpenSSF Baseline, niveau 1`,
    version: `OSPS Baseline 2026.02.19, les vingt-quatre points du niveau 1`,
    summary: `Le premier niveau de sécurité qu’une entreprise regarde avant de s’appuyer sur un logiciel libre.`,
    who: `Tout dépôt de code, même tenu par une seule personne. On s’évalue soi-même, personne ne délivre de certificat. Ce n’est pas une preuve de conformité à la loi.`,
    elsewhere: `Ces points se vérifient dans un dépôt de code. Le texte admet d’autres projets ; nous ne les montrons que pour un logiciel.`,
    next: `L’adresse de sécurité et la double preuve d’identité se règlent vite : une demi-journée, ordre de grandeur.`
  },
  en: {
    title: `Ready for the OpenSSF Baseline, level 1`,
    version: `OSPS Baseline 2026.02.19, the twenty-four points of level 1`,
    summary: `The first level of security that a company looks at before it relies on free software.`,
    who: `Any repository of code, even one person’s. You assess yourself, nobody gives a certificate. It does not prove that you keep the law.`,
    elsewhere: `These points are checked in a repository of code. The text accepts other projects; we show them for software only.`,
    next: `The security address and the second proof of identity are quickly settled: half a day, as an order of magnitude.`
  }
} satisfies Standard;
