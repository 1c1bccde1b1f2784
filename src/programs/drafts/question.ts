import { constantName } from './names.ts';

const words = `{
    ask: \`…\`,
    short: \`…\`,
    why: \`…\`,
    changes: \`…\`,
    findOut: \`…\`,
    options: {
      yes: \`…\`,
      no: \`…\`
    }
  }`;

/** The text of a new question with two options. */
export const questionDraft = (id: string): string => `import { oneOf } from '#engine/reason/question.ts';

export const ${constantName(id)} = oneOf({
  id: '${id}',
  options: ['yes', 'no'],
  mayNotKnow: true,
  control: 'yours',
  fr: ${words},
  en: ${words}
});
`;
