import { matter } from '#knowledge/kinds/field-matter.ts';
import { schoolList } from '#knowledge/sources/law-of-towns.ts';

export const enrolment = matter({
  words: ['scolaire', 'periscol', 'creche', 'garderie', 'enrol', 'nurser', 'after school', 'childcare'],
  law: [
    {
      sources: [schoolList],
      fr: `Le maire dresse la liste des enfants d’âge scolaire, dont le contenu est fixé (R131-3 du code de l’éducation).`,
      en: `The mayor draws up the list of school-age children, whose contents are set (R131-3 of the education code).`
    }
  ]
});
