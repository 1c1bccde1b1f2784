import { matter } from '#knowledge/kinds/field-matter.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { infantFormula } from '#knowledge/sources/law-of-health.ts';

export const birth = matter({
  words: [
    'naissance',
    'perinat',
    'materni',
    'sages femmes',
    'sage femme',
    'grossesse',
    'allait',
    'birth',
    'midwi',
    'matern',
    'pregnan',
    'breastfeed'
  ],
  neighbours: [
    {
      name: 'Nos 1000 jours',
      url: 'https://github.com/SocialGouv/1000jours',
      seen: '2026-11',
      source: 'official',
      fr: `application publique de la grossesse aux deux ans, code ouvert`,
      en: `public app from pregnancy to age two, open code`
    }
  ],
  houses: [
    {
      name: 'Réseau régional de périnatalité',
      url: 'https://www.reseau-naissance.fr/',
      seen: '2026-11',
      fr: `professionnels de la naissance ; un réseau par région`,
      en: `birth professionals; one network in each region`
    }
  ],
  holders: [
    {
      name: 'Ordre des sages-femmes',
      url: 'https://www.ordre-sages-femmes.fr/',
      seen: '2026-11',
      fr: `règles du métier, publicité comprise`,
      en: `rules of the profession, advertising included`
    },
    {
      name: 'Crat',
      url: 'https://www.lecrat.fr/',
      fr: `médicaments, grossesse et allaitement : la référence`,
      en: `medicines in pregnancy and breastfeeding: the reference`
    }
  ],
  law: [
    {
      when: resource.has('content'),
      sources: [infantFormula],
      fr: `La publicité d’un lait infantile ne va qu’aux revues spécialisées (règlement 2016/127, article 10). Ni marque, ni argent de fabricant sur une fiche.`,
      en: `Infant formula may be advertised only in specialist journals (Regulation 2016/127, article 10). No brand, no maker’s money on a sheet.`
    }
  ]
});
