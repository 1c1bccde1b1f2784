import { any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { incomeNotAtStake } from '#knowledge/facts/income-not-at-stake.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const innovationSharedLayer = argument({
  id: 'innovation-shared-layer',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    canReceiveMoney,
    {
      when: not(any(reservedLicence, reuseRights.is('unwritten'))),
      fr: `La licence n’interdit ni ne réserve aucun usage`,
      en: `The licence forbids or reserves no use`
    },
    widelySharedProblem,
    incomeNotAtStake,
    {
      when: any(companiesAreUsers, wouldSuffer.has('companies')),
      fr: `Des entreprises {s’en [servent|serviront]} ou {souffriraient de sa disparition}`,
      en: `Companies {[use|will use] it} or {would suffer if it disappeared}`
    }
  ],
  asserts: [
    {
      when: widelySharedProblem,
      fr: `Beaucoup d’organisations ont le même problème.`,
      en: `Many organisations have the same problem.`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }, inUse],
  cautions: [
    {
      when: neighbour.is('alive'),
      fr: `Une ressource ouverte et vivante existe déjà : proposez de la rejoindre, ou dites en quoi vous différez.`,
      en: `An open, living resource already exists: suggest joining it, or say how you differ.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Partagez le socle, gardez votre avance ailleurs`,
    summary: `Une grande entreprise paie souvent, comme ses concurrentes, pour ce qui ne la distingue pas. Cet argument sépare ce qui se partage de ce qui reste à elle.`,
    line: `Beaucoup d’organisations ont le même problème. S’il ne vous distingue pas, partageons ce que « [le projet] » coûte chaque année, et battez vos concurrents ailleurs.`,
    proof: `Ayez sous les yeux : un schéma d’une page, en deux couleurs. D’un côté ce qui est partagé, de l’autre ce que chaque entreprise garde pour elle. Faites-le relire par quelqu’un du métier.`
  },
  en: {
    title: `Share the base, keep your lead elsewhere`,
    summary: `A large company often pays, as its competitors do, for things that set none of them apart. This argument separates what is shared from what stays its own.`,
    line: `Many organisations have the same problem. If it does not set you apart, let us share what “[the project]” costs each year. Beat your competitors elsewhere.`,
    proof: `Have at hand: a one-page diagram in two colours. On one side what is shared, on the other what each company keeps to itself. Have somebody from the trade check it.`
  }
});
