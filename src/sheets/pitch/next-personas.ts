import type { Answers } from '#engine/reason/answers.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { publicBody } from '#knowledge/public-body.ts';
import type { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

export type Audience = (typeof nextAudience.options)[number];

/** Who stands for each public that the lead may want to convince next. */
const standIn: Readonly<Record<Audience, Persona>> = {
  public: 'influencer',
  officials: 'mayor',
  companies: 'innovation-director',
  contributors: 'jourdain',
  funders: 'funder',
  management: 'innovation-director',
  board: 'funder',
  investors: 'funder',
  federation: 'innovation-director',
  'village-mayors': 'mayor',
  'own-users': 'jourdain'
};

const audiences = Object.keys(standIn) as readonly Audience[];

/** The management of a public body answers to elected officials: it hears what they hear. */
const MANAGEMENT: Audience = 'management';

/** The question, whose words are not loaded for this. */
const NEXT: typeof nextAudience.id = 'next-audience';

/** Each public that the lead said she wants to convince next, with who stands for it. */
function chosen(answers: Answers): (readonly [Audience, Persona])[] {
  const answer = answers[NEXT] ?? [];
  return audiences
    .filter((audience) => answer.includes(audience))
    .map((audience) => [
      audience,
      audience === MANAGEMENT && isPublic(answers) ? 'mayor' : standIn[audience]
    ]);
}

/** The people of the pitch whom the lead said she wants to convince next. */
export const nextPersonas = (answers: Answers): Persona[] => [
  ...new Set(chosen(answers).map(([, persona]) => persona))
];

/** The publics that she named, for whom this person stands. */
export const publicsFor = (persona: Persona, answers: Answers): Audience[] =>
  chosen(answers).flatMap(([audience, one]) => (one === persona ? [audience] : []));

const isPublic = (answers: Answers): boolean =>
  publicBody.options.some((one) => one === answers[publicBody.question]);
