import { brake } from '#knowledge/kinds/brake.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { forumAdemeValoriserCommuns } from '#knowledge/sources/ademe.ts';
import { aviseTitresAssociatifs2022 } from '#knowledge/sources/voluntary-sector.ts';

export const brakeNotBankable = brake({
  id: 'brake-not-bankable',
  holdsBack: ['lasting'],
  loosenedBy: ['solidarity-investment', 'indicators', 'cost-needs'],
  effortDays: 0,
  requires: [
    {
      when: needs.has('cash'),
      fr: `Il vous faut de la trésorerie ou de l’investissement`,
      en: `You need cash flow or investment`
    }
  ],
  favours: [
    {
      when: carrier.is('association', 'cooperative'),
      strong: true,
      fr: `{Une association} ou {une coopérative} porte le projet : elle peut émettre des titres`,
      en: `{An association} or {a cooperative} carries the project: it can issue securities`
    }
  ],
  cautions: [],
  sources: [forumAdemeValoriserCommuns, aviseTitresAssociatifs2022],
  reviewed: '2026-11-23',
  fr: {
    title: `La banque ne sait pas compter un commun`,
    summary: `Une ressource que tout le monde peut reprendre ne vaut rien dans un bilan. La banque ou l’assurance n’y voit pas de garantie, et refuse l’avance.`,
    who: `La structure qui cherche une avance ou un prêt`,
    levers: [
      `Chiffrer l’usage plutôt que la propriété : qui s’en sert, ce que cela évite.`,
      `Demander une garantie à un financeur solidaire.`,
      `Comparer les titres participatifs, pour une coopérative, et les titres associatifs, pour une association. Ces derniers demandent au moins deux ans d’activité économique, selon l’Avise (2022).`,
      `Dire franchement que la question reste ouverte. L’Agence française de développement (AFD) se la posait sur le forum de l’ADEME.`
    ]
  },
  en: {
    title: `Banks do not know how to count a commons`,
    summary: `A resource that anybody may take over is worth nothing on a balance sheet. The bank or insurer sees no security in it, and refuses the advance.`,
    who: `The organisation that seeks an advance or a loan`,
    levers: [
      `Put figures on use rather than ownership: who uses it, what it saves.`,
      `Ask a solidarity funder for a guarantee.`,
      `Compare participatory securities, for a cooperative, with French bonds issued by associations. The latter require at least two years of economic activity, according to the agency Avise (2022).`,
      `Say frankly that the question is open. The French Development Agency (AFD) raised it on ADEME’s forum.`
    ]
  }
});
