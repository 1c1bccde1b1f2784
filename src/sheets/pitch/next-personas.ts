import type { Answers } from '#engine/reason/answers.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { publicBody } from '#knowledge/public-body.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

/** Who stands for each public that the lead may want to convince next. */
const standIn: Readonly<Record<keyof (typeof nextAudience)['fr']['options'], Persona>> = {
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

/** The people of the pitch whom the lead said she wants to convince next. */
export function nextPersonas(answers: Answers): Persona[] {
  const answer = answers[nextAudience.id] ?? [];
  const chosen = nextAudience.options.filter((option) => answer.includes(option));
  return [...new Set(chosen.map((option) => standInFor(option, answers)))];
}

/** The management of a public body answers to elected officials: it hears what they hear. */
const standInFor = (option: keyof typeof standIn, answers: Answers): Persona =>
  option === 'management' && publicBody.options.some((one) => one === answers[publicBody.question])
    ? 'mayor'
    : standIn[option];
