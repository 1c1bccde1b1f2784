import { any } from '#engine/reason/condition.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { action } from '#knowledge/kinds/action.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { laboSonumGipManagement, laboSonumScic } from '#knowledge/sources/anct.ts';

export const compareHomes = action({
  id: 'compare-homes',
  stage: 'maintain',
  horizon: 180,
  after: ['second-organisation'],
  serves: ['home-fiscal-host', 'home-association', 'home-scic'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: recipient.is('nobody', 'own-name', 'umbrella'),
      fr: `Le projet n’a pas encore de structure à lui`,
      en: `The project has no legal entity of its own yet`
    },
    moneyNeeded,
    {
      when: any(outsidersContribute, severalOrganisations),
      fr: `D’autres que vous font déjà vivre le projet`,
      en: `People other than you already keep the project going`
    }
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: stakeholders.has('local-authorities', 'employees', 'companies'),
      fr: `{Des collectivités}, {des personnes salariées} ou {des entreprises} doivent peser dans les décisions`,
      en: `{Local authorities}, {employees} or {companies} should carry weight in decisions`
    }
  ],
  cautions: [
    {
      when: outsideContributors.atMost('same-circle'),
      fr: `Votre communauté est encore petite : un hôte ou une association suffit, gardez les formes lourdes pour plus tard`,
      en: `Your community is still small: a host or an association is enough, keep heavier forms for later`
    }
  ],
  sources: [laboSonumScic, laboSonumGipManagement],
  reviewed: '2026-11-28',
  fr: {
    title: `Comparer trois structures avec celles et ceux qui en seront`,
    summary: `De l’argent est attendu : une structure devra signer, et d’autres que vous voudront y voter. Comparez à plusieurs un hôte, une association et une forme plus lourde, coopérative (SCIC) ou groupement public (GIP).`,
    firstStep: `Tracez un tableau : trois structures en colonnes. En lignes : qui vote, qui signe, quel délai, quel coût. Remplissez ce que vous savez et envoyez-le à deux organisations qui en seront.`,
    evidence: `Vous avez publié le tableau et votre décision, avec sa date et ses raisons.`
  },
  en: {
    title: `Compare three legal homes with those who would join`,
    summary: `Money is expected: an entity will have to sign, and others will want a vote in it. Together, weigh up a host, an association and something heavier, a cooperative (SCIC) or a public grouping (GIP).`,
    firstStep: `Draw a table: three homes across the top. Down the side, who votes, who signs, how long it takes, what it costs. Fill in what you know and send it to two organisations that would join.`,
    evidence: `You have published the table and your decision, with its date and reasons.`
  }
});
