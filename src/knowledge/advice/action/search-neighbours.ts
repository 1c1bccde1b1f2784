import { all, any } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { action } from '#knowledge/kinds/action.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { editionMultimediaCommuns } from '#knowledge/sources/press.ts';

export const searchNeighbours = action({
  id: 'search-neighbours',
  stage: 'identify',
  horizon: 30,
  // Where nobody has searched, the question promises that searching comes first: it does not wait for the page on the problem.
  // Nothing else is of use if what exists stops first.
  after: ['keep-safe', 'bridge-shortage'],
  serves: ['funder-no-duplicate'],
  urgency: 'blocker',
  effortDays: 2,
  requires: [
    {
      when: any(neighbour.is('not-searched'), all(maturity.is('idea'), neighbour.is('abandoned', 'closed'))),
      fr: `{Personne n’a cherché}, ou {le projet est une idée, sans voisin ouvert et vivant}`,
      en: `{Nobody has searched}, or {the project is an idea, with no open and living neighbour}`
    }
  ],
  favours: [
    {
      when: neighbour.is('not-searched'),
      strong: true,
      fr: `Personne n’a encore cherché ce qui existe`,
      en: `Nobody has yet searched for what exists`
    },
    {
      when: problemReach.atLeast('two-three'),
      fr: `D’autres ont le même problème : l’un d’eux y a peut-être déjà répondu`,
      en: `Others have the same problem: one of them may have solved it already`
    }
  ],
  cautions: [
    {
      when: isSoftware,
      fr: `Pour un logiciel, cherchez aussi sur code.gouv.fr, et au SILL : l’État y recommande des logiciels libres`,
      en: `For software, also search code.gouv.fr and the SILL, the list of free software recommended to the French State`
    },
    {
      when: publicCarrier,
      fr: `On critique l’argent public qui paie un doublon : gardez la trace de cette recherche`,
      en: `Public money is criticised when it pays for a duplicate: keep a record of this search`
    }
  ],
  sources: [editionMultimediaCommuns],
  reviewed: '2026-11-23',
  fr: {
    title: `Chercher cinq ressources voisines et les comparer`,
    summary: `Rejoindre ou reprendre l’existant demande souvent moins que créer. Cherchez cinq ressources proches, en France et en Europe, et publiez ce qui manque à chacune.`,
    firstStep: `Résumez votre besoin en cinq mots. Cherchez-les sur data.gouv.fr, Wikidata, OpenStreetMap, les wikis de l’ADEME et les sites de votre métier.`,
    evidence: `Un tableau publié : cinq noms, cinq liens et, pour chacun, pourquoi il ne suffit pas.`
  },
  en: {
    title: `Search for five neighbouring resources and compare them`,
    summary: `Joining or taking over what exists often asks less of you than creating. Look for five close resources, in France and across Europe, and publish what each one lacks.`,
    firstStep: `Sum up your need in five words. Try data.gouv.fr, Wikidata, OpenStreetMap, the ADEME wikis and the sites of your own trade.`,
    evidence: `A published table: five names, five links and, for each, why it is not enough.`
  }
});
