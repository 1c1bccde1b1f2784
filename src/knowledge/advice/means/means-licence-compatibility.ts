import { mixesLicences } from '#knowledge/facts/mixes-licences.ts';
import { means } from '#knowledge/kinds/means.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { panoramaxOpenstreetmap } from '#knowledge/sources/maps.ts';

export const meansLicenceCompatibility = means({
  id: 'means-licence-compatibility',
  category: 'interoperability',
  putToWorkBy: ['set-licence', 'audit-rights', 'contact-nearest'],
  effortDays: 0,
  requires: [mixesLicences],
  favours: [
    {
      when: neighbour.is('alive', 'partial', 'abandoned'),
      strong: true,
      fr: `Une ressource ouverte et proche existe : vous pourriez échanger`,
      en: `A close open resource exists: you could exchange with it`
    },
    {
      when: startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'),
      fr: `Une partie vient d’ailleurs, avec ses propres conditions`,
      en: `Part of it comes from elsewhere, with terms of its own`
    }
  ],
  cautions: [],
  sources: [panoramaxOpenstreetmap],
  reviewed: '2026-11-28',
  fr: {
    title: `Des licences qui se combinent`,
    summary: `Deux ressources ouvertes ne se mélangent pas toujours : leurs licences peuvent s’y opposer. Panoramax dit par exemple comment ses photos servent à compléter OpenStreetMap.`,
    community: `Les juristes, les personnes qui réutilisent et les communs voisins.`,
    incentives: `Vous offrez une réponse gratuite aux questions de licence et une page de questions fréquentes. Un cas difficile peut recevoir une exception écrite.`,
    rules: `Tenez un tableau qui dit avec quelles licences la vôtre se combine. La page « Je reprends… je publie… » vous en donne la base. Écrivez comment on demande une exception, et qui répond.`,
    benefits: `Des bases peuvent se réunir, et votre travail ne reste pas isolé.`
  },
  en: {
    title: `Licences that can be combined`,
    summary: `Two open resources cannot always be mixed: their licences may stand in the way. Panoramax, for example, says how its photos can be used to complete OpenStreetMap.`,
    community: `Lawyers, people who reuse the resource and neighbouring commons.`,
    incentives: `You answer licence questions free of charge and keep a page of frequent ones. A hard case may receive a written exception.`,
    rules: `Keep a table that says which licences yours combines with. The page “I reuse… I publish…” gives you its basis. Write down how to ask for an exception, and who answers.`,
    benefits: `Databases can be brought together, and your work does not stand alone.`
  }
});
