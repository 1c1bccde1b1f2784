import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { laboSonumGipManagement } from '#knowledge/sources/anct.ts';
import { inno3RentabiliteCommuns } from '#knowledge/sources/inno3.ts';

export const brakeCommonsMeansFree = brake({
  id: 'brake-commons-means-free',
  holdsBack: ['opening', 'lasting'],
  loosenedBy: ['cost-needs', 'multi-year-agreement', 'pooled-public-funding'],
  effortDays: 0,
  requires: [lastingResource],
  favours: [
    {
      when: any(publicCarrier, authoritiesAreUsers),
      strong: true,
      fr: `Des services publics {le portent} ou {s’en [servent|serviront]} : la confusion y est courante`,
      en: `Public services {carry it} or {[use|will use] it}: the confusion is common there`
    }
  ],
  cautions: [],
  sources: [inno3RentabiliteCommuns, laboSonumGipManagement],
  reviewed: '2026-11-23',
  fr: {
    title: `« Un commun, c’est gratuit »`,
    summary: `L’accès est libre, donc personne n’inscrit la dépense. L’entretien, lui, coûte chaque année, et le budget manque quand l’usage grandit.`,
    who: `Les services, les élus et élues, les financeurs`,
    levers: [
      `Montrer le coût complet sur un an, et ce que coûterait la même chose achetée par chacun.`,
      `Répondre par la formule de F. Élie : « gratuit une fois payé ».`,
      `Inscrire dans la convention ce que « commun » veut dire, et qui paie quoi. Les fiches de l’État sur les groupements d’intérêt public (GIP) le conseillent.`
    ]
  },
  en: {
    title: `“A commons costs nothing”`,
    summary: `Access is free, so nobody budgets for it. Upkeep, however, costs money every year, and the budget is missing when use grows.`,
    who: `Public officers, elected officials, funders`,
    levers: [
      `Show the full cost over one year, and what the same thing would cost if everybody bought their own.`,
      `Answer with F. Élie’s phrase: “free once it has been paid for”.`,
      `Write into the agreement what “commons” means, and who pays for what. The French State’s guides to public-interest groupings (GIP) advise it.`
    ]
  }
});
