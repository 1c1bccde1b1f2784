import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { adullactPresentation } from '#knowledge/sources/commons-networks.ts';
import { decidimAjuntamentBarcelona } from '#knowledge/sources/decidim.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';

export const funderTypeLocalAuthorities = funder({
  id: 'funder-type-local-authorities',
  covers: ['development', 'maintenance', 'hosting', 'deployment'],
  modes: ['pooled-public-funding', 'membership-fees', 'public-procurement', 'in-kind', 'public-grant'],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: any(authoritiesAreUsers, wouldSuffer.has('local-authorities'), carrier.is('local-authority')),
      fr: `Une collectivité {s’en [sert|servira]}, {souffrirait de sa disparition} ou {porte la ressource}`,
      en: `A local authority {[uses|will use] the resource}, {would suffer without it} or {carries the resource}`
    }
  ],
  favours: [
    {
      when: wouldSuffer.has('local-authorities'),
      strong: true,
      fr: `Des collectivités souffriraient de sa disparition`,
      en: `Local authorities would suffer if it disappeared`
    },
    widelySharedProblem
  ],
  cautions: [],
  sources: [decidimAjuntamentBarcelona, seuilMarchesPublics2026, adullactPresentation],
  reviewed: '2026-11-29',
  fr: {
    title: `Les collectivités et leurs syndicats`,
    summary: `Communes, intercommunalités, syndicats numériques : ils s’en servent, donc ils peuvent payer l’entretien. À plusieurs, les petites sommes font un budget qui revient.`,
    meansOfAction: `Une cotisation, un cofinancement fléché vers une fonction, un marché, des agents mis à disposition. Et un premier terrain d’usage.`,
    terms: `Une convention, un groupement de commandes ou une adhésion. Elles cherchent leurs propres aides sur Aides-territoires (région, DETR, FEDER). Un exemple étranger : à Barcelone, la convention Decidim va de 3 000 € (moins de 50 000 habitants) à 50 000 € (plus de 250 000). Nous l’avons lu en 2026. Un achat simple passe sous 60 000 € HT depuis le 1er avril 2026.`,
    difficulties: `Les règles d’achat font peur, chaque somme est petite, et une élection peut tout changer. Visez plusieurs collectivités, et une durée écrite.`
  },
  en: {
    title: `Local authorities and their joint bodies`,
    summary: `Towns, groupings of towns, joint digital bodies: they use it, so they can pay for upkeep. Together, small sums make a budget that comes back.`,
    meansOfAction: `A membership fee, co-funding earmarked for a feature, a contract, staff on loan. And a first place to use it.`,
    terms: `An agreement, joint purchasing or membership. In France they look for aid of their own on Aides-territoires (region, DETR, ERDF). A foreign example: in Barcelona, the Decidim agreement runs from €3,000 (under 50,000 inhabitants) to €50,000 (over 250,000). We read it in 2026. In France a simple purchase is possible up to €60,000 excluding VAT since 1 April 2026.`,
    difficulties: `Procurement rules frighten, each sum is small, and an election can change everything. Aim for several authorities, and a term in writing.`
  }
});
