import { term } from '#knowledge/kinds/term.ts';

export const resource = term({
  id: 'resource',
  everywhere: true,
  fr: {
    term: `ressource`,
    forms: [`ressource`, `ressources`],
    definition: `Ce qui est partagé : un logiciel, des données, des contenus, des plans, un standard ou un service en ligne.`
  },
  en: {
    term: `resource`,
    forms: [`resource`, `resources`],
    definition: `What is shared: software, data, content, designs, a standard or an online service.`
  }
});
