import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { numeramaOpenFoodFacts } from '#knowledge/sources/press.ts';

export const brakeFearOfPlunder = brake({
  id: 'brake-fear-of-plunder',
  holdsBack: ['opening', 'contributing'],
  loosenedBy: ['set-licence', 'licence-network-copyleft', 'licence-odbl', 'rule-brand'],
  effortDays: 0,
  requires: [
    {
      when: contributiveValue.is('mixed', 'contributive'),
      fr: `La valeur de la ressource tient {en partie} ou {tout entière} aux contributions`,
      en: `The value of the resource rests {in part} or {wholly} on contributions`
    }
  ],
  favours: [{ ...livesOnContributions, strong: true }, companiesAreUsers],
  cautions: [],
  sources: [livreBlancCommunsNumeriques, numeramaOpenFoodFacts],
  reviewed: '2026-11-28',
  fr: {
    title: `La peur du pillage par un gros acteur`,
    summary: `Pourquoi donner de son temps si une grande entreprise se sert et ne rend rien ? La question retient les équipes fondatrices autant que les bénévoles.`,
    who: `Les personnes qui ont fondé le projet et les bénévoles`,
    levers: [
      `Choisir une licence qui garde ouvertes les versions diffusées : AGPL pour un service en ligne, ODbL pour une base.`,
      `Protéger le nom, puis en ouvrir l’usage par une charte.`,
      `Demander aux services qui réutilisent d’être visibles, par une charte d’accès aux données.`,
      `Savoir qu’une licence ne règle pas tout. À ses débuts, Yuka s’appuyait sur Open Food Facts ; elle a aujourd’hui sa propre base.`,
      `Comparer, en dernier ressort, une licence à réciprocité : elle n’est pas libre et ferme des financements.`
    ]
  },
  en: {
    title: `Fear of being plundered by a big player`,
    summary: `Why give your time if a large company helps itself and gives nothing back? The question holds back founding teams as much as volunteers.`,
    who: `The people who founded the project, and volunteers`,
    levers: [
      `Choose a licence that keeps open the versions passed on: AGPL for an online service, ODbL for a database.`,
      `Protect the name, then open its use with a charter.`,
      `Ask services that reuse the resource to be visible, through a charter on access to the data.`,
      `Know that a licence does not settle everything. In its early days Yuka relied on Open Food Facts; it now has its own database.`,
      `Compare, as a last resort, a reciprocity licence: it is not a free licence, and it shuts out some funders.`
    ]
  }
});
