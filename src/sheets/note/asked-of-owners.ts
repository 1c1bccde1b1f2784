import type { Locale } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { agreement } from '#knowledge/questions/qualify/agreement.ts';
import type { whoAgreesTexts } from '#texts/pages/who-agrees.ts';
import { decidingTitles } from './deciding-titles.ts';
import type { NoteStep } from './note-steps.ts';

const AGREEMENT: string = 'agreement' satisfies typeof agreement.id;
const SHOWN: string = 'people-shown' satisfies (typeof agreement.options)[number];

type Words = (typeof whoAgreesTexts)[Locale];

/** Some of those who have rights in it are not to be found. */
const LOST = /introuvable|cannot be found|not be traced|untraceable/iu;

/** A page of those who made it: what it gives does not come back. */
const FOR_GOOD = /définitivement|ne se reprend pas|for good|cannot be taken back/u;
/** What lets whoever signs choose, and withdraw, is a page for those who are shown too. */
const BOX_BY_BOX = /case par case|box by box/u;

/** Signed by those who decide: whoever has rights in a part of it has no say in the whole. */
const OF_DECIDERS = /qui décide|who decide/u;
/** Whoever is told is asked for nothing. */
const TELLS = /^(?:Informer|Tell|Inform)(?!\p{L})/u;

/** What a body is asked to vote, by how it is called. */
const VOTES =
  /^(?:(?:Faire voter|Voter|Faire délibérer)(?!\p{L})|Have .* (?:voted,|vote on)|Put .* to the vote|Vote(?!\p{L}))/u;
/** The same, and what is adopted. */
const VOTED = /^(?:Adopter|Adopt)(?!\p{L})/u;

/** Whether those who decide vote in this step. */
export const isVote = ({ title }: Pick<NoteStep, 'title'>): boolean => VOTES.test(title);

/** Whether a rule is voted or adopted in it: nobody is asked for a yes before it. */
export const setsTheRule = (step: Pick<NoteStep, 'title'>): boolean => isVote(step) || VOTED.test(step.title);

/** What the step that asks says of those who have rights in it: no more than it may ask of each of them. */
export function askedOf(
  { title, first }: Pick<NoteStep, 'title' | 'first'>,
  owners: Readonly<{ text: string; several: boolean }>,
  { answers }: Pick<Situation, 'answers'>,
  texts: Words
): string {
  if (TELLS.test(title)) return texts.concerned;
  if (OF_DECIDERS.test(title)) return texts.ownRights;
  const shown = [answers[AGREEMENT] ?? []].flat().includes(SHOWN);
  if (shown && FOR_GOOD.test(first) && !BOX_BY_BOX.test(first)) return texts.makersSign;
  const some = owners.several ? texts.letters : texts.letter;
  const letter = LOST.test(owners.text) ? texts.sought : some;
  // Where its first gesture says what to write, who it goes to is enough.
  return /[«“]/u.test(first) ? `${letter}.` : `${letter}${texts.asking}`;
}

/** What a step says of those who accept what is decided: where several are named and a body votes, it hears them. */
export function acceptedBy(step: NoteStep, several: boolean, texts: Words): string {
  if (isVote(step)) return several ? texts.heard : texts.accepts;
  return decidingTitles.some((called) => called.test(step.title)) ? texts.accepts : texts.beforeChange;
}
