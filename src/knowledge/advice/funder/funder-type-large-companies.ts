import { any } from '#engine/reason/condition.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { wrongTaxReceipts } from '#knowledge/sources/money-in-common.ts';
import { mecenatPublicPrive } from '#knowledge/sources/voluntary-sector.ts';

export const funderTypeLargeCompanies = funder({
  id: 'funder-type-large-companies',
  covers: ['maintenance', 'security', 'development'],
  modes: [
    'user-consortium',
    'membership-fees',
    'sponsorship',
    'corporate-philanthropy',
    'in-kind',
    'services'
  ],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: any(companiesAreUsers, wouldSuffer.has('companies')),
      fr: `Des entreprises {s’en [servent|serviront]} ou {souffriraient de sa disparition}`,
      en: `Companies {[use|will use] it} or {would suffer if it disappeared}`
    }
  ],
  favours: [
    {
      when: wouldSuffer.has('companies'),
      strong: true,
      fr: `Leur travail en [dépend|dépendra] : elles souffriraient de sa disparition`,
      en: `Their work [depends|will depend] on it: they would suffer if it disappeared`
    },
    captureUnlikely
  ],
  cautions: [],
  sources: [etalabCommunsWorkshops, wrongTaxReceipts, mecenatPublicPrive],
  reviewed: '2026-11-29',
  fr: {
    title: `Les grandes entreprises utilisatrices`,
    summary: `Elles paient pour que ce dont elles dépendent tienne : entretien, sécurité, fonctions. Elles demandent une structure neutre, et un contrat que leurs juristes comprennent.`,
    meansOfAction: `De l’argent (mécénat, parrainage, adhésion, achat) et du temps de leurs équipes.`,
    terms: `Un contrat, un consortium ou une fondation d’accueil. En 2022, LF Energy, à qui RTE a confié des projets, comptait une quarantaine de membres. Si vous êtes d’intérêt général, un don réduit l’impôt de l’entreprise. La réduction est de 60 % de sa valeur, de 40 % au-delà de 2 millions d’euros. Elle a une limite par an : 20 000 €, ou 0,5 % du chiffre d’affaires si c’est plus. Les contreparties restent sous 25 % du don (règles lues en novembre 2026).`,
    difficulties: `Qui paie beaucoup veut peser beaucoup : séparez l’argent des décisions techniques. Les budgets se décident une fois par an en général ; demandez avant.`
  },
  en: {
    title: `Large companies that use it`,
    summary: `They pay so that what they depend on holds: upkeep, security, features. They ask for a neutral entity, and a contract that their lawyers understand.`,
    meansOfAction: `Money (philanthropy, sponsorship, membership, purchases) and staff time.`,
    terms: `A contract, a consortium or a host foundation. In 2022 LF Energy, to which the grid operator RTE had handed projects, had about forty members. In France, if you are of general interest, a gift cuts the company’s tax. The cut is 60% of its amount, 40% above €2 million. It has a yearly limit: €20,000, or 0.5% of turnover if higher. What you give in return stays below 25% of the gift (rules as read in November 2026).`,
    difficulties: `Whoever pays a lot wants a lot of say: keep money apart from technical decisions. Budgets are usually set once a year; ask before that.`
  }
});
