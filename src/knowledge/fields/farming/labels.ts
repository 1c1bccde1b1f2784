import { matter } from '#knowledge/kinds/field-matter.ts';
import { foodLabels } from '#knowledge/sources/law-of-fields.ts';

export const labels = matter({
  words: ['etiquet', 'recette', 'fromage', 'aliments ', 'label', 'recipe', 'cheese', 'foods '],
  neighbours: [
    {
      name: 'Open Food Facts',
      url: 'https://fr.openfoodfacts.org/',
      seen: '2026-11',
      fr: `composition des aliments emballés, base ouverte`,
      en: `what packaged foods are made of, open database`
    }
  ],
  houses: [
    {
      name: 'Actia',
      url: 'https://www.actia-asso.eu/',
      fr: `réseau des instituts techniques de l’agroalimentaire`,
      en: `network of the technical institutes of the French food industry`
    }
  ],
  holders: [
    {
      name: 'Anses, table Ciqual',
      url: 'https://ciqual.anses.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `valeurs de référence de composition des aliments`,
      en: `reference values on what foods contain`
    }
  ],
  law: [
    {
      sources: [foodLabels],
      fr: `Qui vend l’aliment sous son nom répond de l’étiquette, quel que soit l’outil (règlement 1169/2011, article 8).`,
      en: `Whoever sells the food under their name answers for the label, whatever the tool (Regulation 1169/2011, article 8).`
    }
  ],
  readers: [
    {
      fr: `Faites contrôler les mentions par une personne chargée de l’hygiène ou de la qualité.`,
      en: `Have the labels checked by somebody in charge of hygiene or quality.`
    }
  ]
});
