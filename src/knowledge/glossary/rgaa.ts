import { term } from '#knowledge/kinds/term.ts';

export const rgaa = term({
  id: 'rgaa',
  fr: {
    term: `RGAA`,
    forms: [`RGAA`],
    definition: `La liste de ce qu’il faut vérifier, en France, pour qu’une personne handicapée puisse se servir d’un site.`
  },
  en: {
    term: `RGAA`,
    forms: [`RGAA`],
    definition: `The French list of what to check so that disabled people can use a site.`
  }
});
