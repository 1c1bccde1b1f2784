import { all, any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { fabmobRepererLesCommuns } from '#knowledge/sources/commons-networks.ts';

export const outcomeProduct = outcome({
  id: 'outcome-product',
  effortDays: 5,
  requires: [
    resourceKeptClosed,
    {
      when: outsideContributors.is('nobody'),
      fr: `Personne ne contribue hors de votre organisation`,
      en: `Nobody contributes from outside your organisation`
    },
    {
      when: any(businessCarrier, ownRevenue.is('threatened')),
      fr: `{Une entreprise porte la ressource}, {une coopérative porte la ressource} ou {sa vente vous fait vivre}`,
      en: `{A company carries the resource}, {a cooperative carries the resource} or {its sales keep you going}`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(resourceKeptClosed, outsideContributors.is('nobody')),
      fr: `La ressource reste fermée et personne n’y contribue hors de chez vous.`,
      en: `The resource stays closed and nobody contributes from outside.`
    }
  ],
  favours: [
    {
      when: ownRevenue.is('threatened'),
      strong: true,
      fr: `Vous vivez en grande partie de la vente de cette ressource`,
      en: `You live largely on selling this resource`
    },
    companiesAreUsers
  ],
  cautions: [
    {
      when: widelySharedProblem,
      fr: `Beaucoup d’organisations ont le même problème : proposez-leur une couche partagée avant qu’elles ne la fassent sans vous`,
      en: `Many organisations have the same problem: offer them a shared layer before they build one without you`
    },
    {
      when: publicCarrier,
      fr: `Un acteur public doit en principe ouvrir ses données et ses codes : vérifiez vos obligations avant de vendre`,
      en: `A public body must as a rule open its data and code: check your duties before you sell`
    }
  ],
  sources: [fabmobRepererLesCommuns],
  reviewed: '2026-11-28',
  fr: {
    title: `Un produit`,
    summary: `La ressource reste fermée et personne n’y contribue hors de chez vous. C’est un produit, et ce n’est pas une faute.`,
    meaning: `Un produit a une clientèle ; un commun a des personnes qui contribuent et décident. Ouvrir d’un coup ce qui vous fait vivre mettrait votre activité en danger. Mais tout, dans un produit, ne vous distingue pas de vos concurrents.`,
    next: `Gardez le cœur, et ouvrez la couche que d’autres doivent refaire aussi : connecteurs, jeux de test, format d’échange. Cherchez ce dont plusieurs acteurs ont besoin sans se faire concurrence dessus. C’est là qu’un commun peut naître.`
  },
  en: {
    title: `A product`,
    summary: `The resource stays closed and nobody contributes from outside. It is a product, and there is nothing wrong with that.`,
    meaning: `A product has customers; a commons has people who contribute and decide. Opening at one stroke what you live on would put your business at risk. But not everything in a product sets you apart from your competitors.`,
    next: `Keep the core, and open the layer that others have to redo as well: connectors, test data, an exchange format. Look for what several actors need without competing on it. That is where a commons can start.`
  }
});
