import { any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { decidimAjuntamentBarcelona } from '#knowledge/sources/decidim.ts';

export const funderMultiplier = argument({
  id: 'funder-multiplier',
  persona: 'funder',
  effortDays: 0,
  requires: [
    moneyNeeded,
    rightsSettled,
    freeLicence,
    {
      when: any(severalOrganisations, reuseList.is('public', 'informal')),
      fr: `{Plusieurs organisations s’impliquent}, ou {vous pouvez citer qui s’en sert}`,
      en: `{Several organisations are involved}, or {you can name who uses it}`
    }
  ],
  asserts: [
    {
      when: freeLicence,
      fr: `la licence donne à chacun le droit de s’en servir`,
      en: `the licence gives everybody the right to use it`
    },
    {
      when: any(severalOrganisations, reuseList.is('public', 'informal')),
      fr: `Je peux vous dire qui s’y est déjà mis.`,
      en: `I can tell you who has already started.`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }, outsidersContribute],
  cautions: [],
  sources: [decidimAjuntamentBarcelona],
  reviewed: '2026-11-28',
  fr: {
    title: `Ce que vous payez reste ouvert, et d’autres y ajoutent`,
    summary: `Un financeur cherche l’effet qui dépasse sa subvention. Une ressource ouverte peut servir bien au-delà de celles et ceux qui l’ont demandée.`,
    line: `Ce que vous payez reste ouvert : la licence donne à chacun le droit de s’en servir. D’autres peuvent y ajouter leur part. Je peux vous dire qui s’y est déjà mis.`,
    proof: `Ayez sous les yeux : la liste datée de qui contribue ou s’en sert. Un précédent : Barcelone a mis 1,5 million d’euros dans Decidim depuis 2016 (lu en 2026). La plateforme sert dans une vingtaine de pays.`
  },
  en: {
    title: `What you pay for stays open, and others add to it`,
    summary: `A funder looks for an effect that goes beyond the grant. An open resource can serve far more people than those who asked for it.`,
    line: `What you pay for stays open: the licence gives everybody the right to use it. Others may add their share. I can tell you who has already started.`,
    proof: `Have at hand: a dated list of who contributes or uses it. A precedent: Barcelona has put €1.5 million into Decidim since 2016 (read in 2026). The platform is used in some twenty countries.`
  }
});
