import { brake } from '#knowledge/kinds/brake.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { cnllRapportCourDesComptes } from '#knowledge/sources/commons-networks.ts';
import { editionMultimediaCommuns } from '#knowledge/sources/press.ts';

export const brakeDuplicateOrRivalry = brake({
  id: 'brake-duplicate-or-rivalry',
  holdsBack: ['lasting'],
  loosenedBy: ['search-neighbours', 'contact-nearest', 'second-organisation'],
  effortDays: 0,
  requires: [
    {
      when: carrier.is('state-body'),
      fr: `Un service ou un opérateur de l’État porte le projet`,
      en: `A government department or State agency carries the project`
    }
  ],
  favours: [
    {
      when: neighbour.is('alive', 'partial', 'not-searched'),
      strong: true,
      fr: `{Une ressource proche est vivante}, {une ressource proche couvre une part du besoin} ou {personne n’a cherché}`,
      en: `{A similar resource is alive}, {a similar resource covers part of the need} or {nobody has searched}`
    }
  ],
  cautions: [],
  sources: [cnllRapportCourDesComptes, editionMultimediaCommuns],
  reviewed: '2026-11-23',
  fr: {
    title: `L’État refait ce qui existe`,
    summary: `Un commun financé par l’État peut doubler un commun vivant, ou concurrencer des éditeurs. La critique vient vite, et l’écosystème se détourne.`,
    who: `Les communs voisins, les éditeurs et les prestataires du libre`,
    levers: [
      `Cartographier ce qui existe avant de lancer, et publier la carte. La Commission supérieure du numérique et des postes (CSNP) a soulevé le cas de NumAlim face à Open Food Facts.`,
      `Associer les éditeurs et les prestataires dès le début.`,
      `Dire clairement le rôle de l’État : payer, réunir ou produire. « La Suite » lui a valu cette critique. À lire : le CNLL, qui réunit des entreprises du libre, sur le rapport de la Cour des comptes.`
    ]
  },
  en: {
    title: `The State rebuilds what exists`,
    summary: `A commons funded by the State may duplicate a living one, or compete with publishers. Criticism comes quickly, and the ecosystem turns away.`,
    who: `Neighbouring commons, software publishers and free software providers`,
    levers: [
      `Map what exists before you launch, and publish the map. France’s high commission on digital and postal affairs (CSNP) raised the case of NumAlim against Open Food Facts.`,
      `Bring publishers and providers in from the start.`,
      `State the role of the State clearly: paying, convening or producing. “La Suite” drew this criticism: read CNLL, which brings together free software companies, on the Court of Auditors’ report.`
    ]
  }
});
