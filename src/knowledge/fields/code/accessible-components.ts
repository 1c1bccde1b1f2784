import { matter } from '#knowledge/kinds/field-matter.ts';
import { stateDesignSystem } from '#knowledge/sources/law-of-code.ts';

export const accessibleComponents = matter({
  words: [
    'accessib',
    'composant',
    'lecteur d ecran',
    'design system',
    'systeme de design',
    'component',
    'screen reader'
  ],
  neighbours: [
    {
      name: 'axe-core',
      url: 'https://github.com/dequelabs/axe-core',
      seen: '2026-11',
      fr: `contrôle d’accessibilité automatique, libre`,
      en: `automatic accessibility checks, free`
    },
    {
      name: 'ARIA Authoring Practices',
      url: 'https://github.com/w3c/aria-practices',
      seen: '2026-11',
      fr: `modèles de composants accessibles du W3C`,
      en: `W3C patterns for accessible components`
    }
  ],
  holders: [
    {
      name: 'W3C, Web Accessibility Initiative',
      url: 'https://www.w3.org/WAI/',
      fr: `écrit les normes WCAG et ARIA`,
      en: `writes the WCAG and ARIA standards`
    }
  ],
  law: [
    {
      sources: [stateDesignSystem],
      fr: `Ne partez pas du système de design de l’État : il est interdit à tout autre acteur, collectivités comprises.`,
      en: `Do not start from the French State’s design system: nobody else may use it, local authorities included.`
    }
  ],
  readers: [
    {
      fr: `Avant chaque version, faites essayer au lecteur d’écran par une personne aveugle.`,
      en: `Before each version, have a blind person try it with a screen reader.`
    }
  ]
});
