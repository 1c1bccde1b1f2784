import { oneOf } from '#engine/question.ts';

export const inclusion = oneOf({
  id: 'inclusion',
  options: ['planned', 'later', 'no'],
  control: 'yours',
  fr: {
    ask: `Avez-vous prévu l’accessibilité et d’autres langues ?`,
    short: `Accessibilité et langues`,
    why: `Sans cela, des personnes handicapées, peu à l’aise à l’écrit ou parlant une autre langue restent dehors. Pour un service public, l’accessibilité est aussi une obligation.`,
    changes: `Votre réponse décide si le plan propose d’ouvrir la traduction et d’auditer l’accessibilité.`,
    findOut: `Demandez à la personne référente pour l’accessibilité si un audit est prévu. Regardez si le site porte une déclaration d’accessibilité et un choix de langue.`,
    options: {
      planned: `Oui, dès maintenant`,
      later: `Oui, mais pour plus tard`,
      no: `Non, rien de cela n’est prévu`
    }
  },
  en: {
    ask: `Have you planned for accessibility and other languages?`,
    short: `Accessibility and languages`,
    why: `Without them, people who are disabled, who struggle with reading or who speak another language are left out. For a public service, accessibility is also an obligation.`,
    changes: `Your answer decides whether the plan suggests opening up translation and auditing accessibility.`,
    findOut: `Ask whoever is in charge of accessibility whether an audit is planned. See whether the site has an accessibility statement and a choice of languages.`,
    options: {
      planned: `Yes, from the start`,
      later: `Yes, but for later`,
      no: `No, none of this is planned`
    }
  }
});
