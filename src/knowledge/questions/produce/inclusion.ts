import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const inclusion = oneOf({
  id: 'inclusion',
  options: ['planned', 'in-part', 'later', 'no'],
  control: 'yours',
  // Welcoming people is done in the community that there is: theirs.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Avez-vous prévu l’accessibilité et d’autres langues ?`,
    short: `Accessibilité et langues`,
    why: `Sans cela, vous laissez dehors des personnes handicapées, peu à l’aise à l’écrit ou d’une autre langue. Pour un service public, être accessible est aussi une obligation.`,
    changes: `Selon votre réponse, le plan propose d’ouvrir la traduction, et de vérifier que tout le monde peut s’en servir.`,
    findOut: `Demandez à qui s’en occupe si un contrôle est prévu. Cherchez sur le site une déclaration d’accessibilité et un choix de langue.`,
    options: {
      planned: `Oui, dès maintenant`,
      'in-part': `En partie : l’une sans les autres`,
      later: `Oui, mais pour plus tard`,
      no: `Non, rien de cela n’est prévu`
    }
  },
  en: {
    ask: `Have you planned for accessibility and other languages?`,
    short: `Accessibility and languages`,
    why: `Otherwise you leave out people who are disabled, who struggle with reading or who speak another language. For a public service, being accessible is also a duty in law.`,
    changes: `Depending on your answer, the plan suggests opening up translation, and checking that everybody can use it.`,
    findOut: `Ask whoever looks after it whether a check is planned. Look on the site for an accessibility statement and a choice of languages.`,
    options: {
      planned: `Yes, from the start`,
      'in-part': `In part: one without the other`,
      later: `Yes, but for later`,
      no: `No, none of this is planned`
    }
  }
});
