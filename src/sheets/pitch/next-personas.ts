import type { Answers } from '#engine/reason/answers.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

/** Who stands for each public that the lead may want to convince next. */
const standIn: Readonly<Record<keyof (typeof nextAudience)['fr']['options'], Persona>> = {
  public: 'influencer',
  officials: 'mayor',
  companies: 'innovation-director',
  contributors: 'jourdain',
  funders: 'funder'
};

/** The people of the pitch whom the lead said she wants to convince next. */
export function nextPersonas(answers: Answers): Persona[] {
  const answer = answers[nextAudience.id] ?? [];
  return nextAudience.options.filter((option) => answer.includes(option)).map((option) => standIn[option]);
}
