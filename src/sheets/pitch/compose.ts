import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';
import { filled, piecesOf, type Piece } from '#engine/text/blanks.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { evidenceId, factId, factPiece, factValue, type FactName, type Telling } from './facts.ts';
import { forbidding } from './forbidden.ts';
import type { PitchItem } from './pitch-item.ts';
import type { Part, Reason, Sentence } from './sentence.ts';
import { inProjectWords } from './slots.ts';

/** What a pitch is made from: the project’s own words, and what its answers make credible. */
export type Material = Telling &
  Readonly<{
    /** Of the arguments and objections of this person, best first. */
    judgements: readonly Judgement[];
    items: readonly PitchItem[];
  }>;

/** All that can be said: the pitch in the order of its six steps, and the replies to objections. */
export type Pitch = Readonly<{ sentences: readonly Sentence[]; replies: readonly Sentence[] }>;

/** The sentences that the project says of itself: their step, and the facts that fill them. */
const own = {
  problem: { part: 'problem', facts: ['problem'] },
  share: { part: 'share', facts: ['beneficiary', 'purpose'] },
  already: { part: 'already', facts: ['users'] },
  figures: { part: 'already', facts: ['figures'] },
  ask: { part: 'ask', facts: ['ask', 'by'] },
  proof: { part: 'proof', facts: ['proof'] }
} as const satisfies Record<string, { part: Part; facts: readonly FactName[] }>;

/** Under which key the lead’s wording of a sentence is kept. */
export const wordsId = (persona: Persona, sentence: string): string => `${persona}-${sentence}`;

/** The pitch for one person. An argument comes in only if each of its conditions is a yes, and nothing forbids it. */
export function pitchFrom(material: Material): Pitch {
  const told = (id: keyof typeof own) => ownSentence(id, material);
  const before = (['problem', 'share', 'already', 'figures'] as const).map(told);
  const after = (['ask', 'proof'] as const).map(told);
  return {
    sentences: [...before, ...credible('argument', material), ...after],
    replies: credible('objection', material)
  };
}

function ownSentence(name: keyof typeof own, telling: Telling): Sentence {
  const { persona, known, texts } = telling;
  const { part, facts } = own[name];
  const values = Object.fromEntries(facts.map((fact) => [fact, factPiece(fact, telling)]));
  return {
    ...lineFor(
      wordsId(persona, name),
      filled(texts.sentences[name], { name: known.name, ...values }),
      telling
    ),
    title: texts.parts[part].title,
    part,
    reasons: [{ text: texts.parts[part].why, questions: [] }],
    cautions: [],
    facts: facts.map((fact) => ({ id: factId(fact, persona), label: texts.facts[fact].label }))
  };
}

const credible = (kind: PitchItem['kind'], material: Material): Sentence[] =>
  material.judgements.flatMap((judgement) => {
    const item = material.items.find(({ id }) => id === judgement.advice.id);
    return item?.kind === kind && judgement.status === 'retained' && !forbidding(judgement)
      ? [adviceSentence(item, judgement, material)]
      : [];
  });

function adviceSentence(item: PitchItem, { criteria }: Judgement, telling: Telling): Sentence {
  const { persona, known, texts } = telling;
  const met = criteria.filter(({ verdict, bySilence }) => verdict === 'yes' && !bySilence);
  const inWords = (criterion: JudgedCriterion): Reason => ({
    text: criterionIn(item.outline, criterion),
    questions: criterion.answers
  });
  const evidence = evidenceId(item.id, persona);
  const words = { name: known.name, beneficiary: factPiece('beneficiary', telling) };
  return {
    ...lineFor(wordsId(persona, item.id), inProjectWords(item.said, words), telling),
    title: item.outline.title,
    part: 'gain',
    advice: item.id,
    reasons: met.filter(({ role }) => role !== 'cautions').map(inWords),
    cautions: met.filter(({ role }) => role === 'cautions').map((one) => inWords(one).text),
    facts: [],
    atHand: item.atHand,
    ...(item.kind === 'argument' && {
      evidence: factValue(evidence, known) || { fill: evidence, label: texts.facts.evidenceBlank }
    })
  };
}

/** The lead’s own wording goes before the one that is proposed. */
function lineFor(id: string, proposed: readonly Piece[], { known }: Telling) {
  const own = known.words[id]?.text ?? '';
  return { id, proposed, edited: own !== '', pieces: own === '' ? proposed : piecesOf(own) };
}
