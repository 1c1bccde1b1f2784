import { term } from '#knowledge/kinds/term.ts';

export const community = term({
  id: 'community',
  everywhere: true,
  fr: {
    term: `communauté`,
    forms: [`communauté`, `communautés`],
    definition: `Les personnes et les organisations qui utilisent la ressource, y contribuent ou en décident.`
  },
  en: {
    term: `community`,
    forms: [`community`, `communities`],
    definition: `The people and organisations who use the resource, contribute to it or decide about it.`
  }
});
