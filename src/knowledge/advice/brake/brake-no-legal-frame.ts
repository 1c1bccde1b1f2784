import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { etalabLicenceOuverte2 } from '#knowledge/sources/french-state.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';
import { editionMultimediaCommuns } from '#knowledge/sources/press.ts';

export const brakeNoLegalFrame = brake({
  id: 'brake-no-legal-frame',
  holdsBack: ['opening', 'lasting'],
  loosenedBy: ['licence-public-body', 'multi-year-agreement', 'compare-homes'],
  effortDays: 0,
  requires: [publicCarrier],
  favours: [],
  cautions: [],
  sources: [publicInformationCode, editionMultimediaCommuns, etalabLicenceOuverte2],
  reviewed: '2026-11-29',
  fr: {
    title: `« La loi ne parle pas des communs »`,
    summary: `Les communs numériques n’ont pas de cadre légal propre. Face à ce vide, un service juridique prudent préfère attendre.`,
    who: `Les juristes, les élus et élues`,
    levers: [
      `S’appuyer sur le code des relations entre le public et l’administration (CRPA). Il fixe les licences possibles et, à l’article L323-2, leurs limites.`,
      `Écrire les règles du commun dans une convention : elle tient lieu de cadre.`,
      `Citer la Commission supérieure du numérique et des postes (CSNP). En 2023, elle a recommandé une étude d’impact et une définition des communs dans la loi.`
    ]
  },
  en: {
    title: `“The law does not mention commons”`,
    summary: `Digital commons have no legal framework of their own in France. Faced with that gap, a cautious legal department would rather wait.`,
    who: `Lawyers and elected officials`,
    levers: [
      `Build on France’s code on relations between the public and the administration (CRPA). It sets which licences are possible and, in article L323-2, their limits.`,
      `Write the rules of the commons into an agreement: it serves as a framework.`,
      `Quote France’s high commission on digital and postal affairs (CSNP). In 2023 it recommended an impact study and a definition of commons in law.`
    ]
  }
});
