import { term } from '#knowledge/kinds/term.ts';

export const rgaa = term({
  id: 'rgaa',
  fr: {
    term: `RGAA`,
    forms: [`RGAA`],
    definition: `Le référentiel français d’accessibilité : ce qu’il faut vérifier pour qu’une personne handicapée puisse se servir d’un site.`
  },
  en: {
    term: `RGAA`,
    forms: [`RGAA`],
    definition: `The French accessibility reference: what to check so that disabled people can use a site.`
  }
});
