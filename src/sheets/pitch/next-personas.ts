import type { Answers } from '#engine/reason/answers.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { publicBody } from '#knowledge/public-body.ts';
import type { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

type Audience = (typeof nextAudience.options)[number];

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

/** The management of a public body answers to elected officials: it hears what they hear. */
const MANAGEMENT: Audience = 'management';

/** The question, whose words are not loaded for this. */
const NEXT: typeof nextAudience.id = 'next-audience';

/** The people of the pitch whom the lead said she wants to convince next. */
export function nextPersonas(answers: Answers): Persona[] {
  const answer = answers[NEXT] ?? [];
  const chosen = Object.entries(standIn).filter(([option]) => answer.includes(option));
  return [
    ...new Set(
      chosen.map(([option, persona]) => (option === MANAGEMENT && isPublic(answers) ? 'mayor' : persona))
    )
  ];
}

const isPublic = (answers: Answers): boolean =>
  publicBody.options.some((one) => one === answers[publicBody.question]);
