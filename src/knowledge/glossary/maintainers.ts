import { term } from '#knowledge/kinds/term.ts';

export const maintainers = term({
  id: 'maintainers',
  fr: {
    term: `équipe de maintenance`,
    forms: [`équipe de maintenance`],
    definition: `Les personnes qui relisent les contributions, publient les versions et répondent aux questions.`
  },
  en: {
    term: `maintainer`,
    forms: [`maintainer`, `maintainers`],
    definition: `A person who reviews contributions, publishes versions and answers questions.`
  }
});
