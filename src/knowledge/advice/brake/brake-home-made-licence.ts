import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { sovereignTechFundCriteria } from '#knowledge/sources/european-programmes.ts';
import { opensourceGuideLegal, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const brakeHomeMadeLicence = brake({
  id: 'brake-home-made-licence',
  holdsBack: ['opening', 'contributing'],
  loosenedBy: ['set-licence', 'licence-copyleft', 'licence-network-copyleft', 'rule-brand'],
  effortDays: 0,
  requires: [reservedLicence],
  favours: [
    { ...moneyNeeded, strong: true },
    {
      when: users.has('local-authorities', 'developers'),
      fr: `{Des collectivités} ou {des équipes de développement} pourraient s’en servir`,
      en: `{Local authorities} or {development teams} could use it`
    }
  ],
  cautions: [],
  sources: [standardForPublicCode, sovereignTechFundCriteria, opensourceGuideLegal],
  reviewed: '2026-11-23',
  fr: {
    title: `Une licence maison ou « non commerciale »`,
    summary: `La clause devait protéger ; elle fait fuir. Ce n’est plus une licence libre : des juristes, des catalogues et des financeurs s’arrêtent là.`,
    who: `Celles et ceux qui voudraient réutiliser`,
    levers: [
      `Mesurer ce que la clause vous coûte : demander à trois personnes qui réutiliseraient la ressource si elle les arrête.`,
      `Vérifier les financeurs que l’on vise. Le Sovereign Tech Fund refuse les clauses non commerciales ou sans modification, même pour la documentation.`,
      `Passer à un copyleft fort, qui oblige à partager les améliorations, et protéger le nom.`
    ]
  },
  en: {
    title: `A home-made or “non-commercial” licence`,
    summary: `The clause was meant to protect; it drives people away. It is no longer a free licence: lawyers, catalogues and funders stop there.`,
    who: `Those who would like to reuse`,
    levers: [
      `Measure what the clause costs you: ask three people who would reuse the resource whether it stops them.`,
      `Check the funders you aim for. The Sovereign Tech Fund refuses non-commercial and no-derivatives clauses, even for documentation.`,
      `Move to a strong copyleft, which obliges people to share improvements, and protect the name.`
    ]
  }
});
