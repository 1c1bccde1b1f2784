import { constantName } from './names.ts';

const words = `{
    term: \`…\`,
    forms: [\`…\`],
    definition: \`…\`
  }`;

/** The text of a new word of the glossary; its forms are written as they occur in the texts. */
export const termDraft = (id: string): string => `import { term } from '#knowledge/kinds/term.ts';

export const ${constantName(id)} = term({
  id: '${id}',
  fr: ${words},
  en: ${words}
});
`;
