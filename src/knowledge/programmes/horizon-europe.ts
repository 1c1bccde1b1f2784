import { all } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { horizonConsortium } from '#knowledge/sources/european-programmes.ts';

export const horizonEurope = programme({
  id: 'horizon-europe',
  mode: 'research-funding',
  page: 'https://www.horizon-europe.gouv.fr/',
  mayApply: all(severalOrganisations, canReceiveMoney),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [horizonConsortium],
  fr: {
    name: `Horizon Europe`,
    funder: `Commission européenne`,
    pays: `La recherche et l’innovation d’un consortium de plusieurs pays.`,
    apply: `Rejoignez un consortium plutôt que d’en monter un : voyez le point de contact national.`
  },
  en: {
    name: `Horizon Europe`,
    funder: `European Commission`,
    pays: `Research and innovation by a consortium from several countries.`,
    apply: `Join a consortium rather than build one: see the national contact point.`
  }
});
