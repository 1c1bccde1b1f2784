import { setAside } from './aside.ts';
import { composed, type Material } from './compose.ts';
import { duration } from './duration.ts';
import { evidenceId, factPiece, factsFor, nextBlank } from './facts.ts';
import { measured, saidIn } from './lengths.ts';
import { nextStep } from './next.ts';
import type { Fact, Length, Sentence } from './sentence.ts';
import { steps } from './steps.ts';

/** Everything that the page of one audience shows of an open project. */
export function prepared(material: Material) {
  const { known, texts, items } = material;
  const pitch = composed(material);
  const said = eachLength((length) => saidIn(length, pitch.sentences));
  const measures = eachLength((length) => measured(length, said[length], texts.pace));
  const inSteps = eachLength((length) => bySteps(said[length]));
  const notYet = (kind: 'argument' | 'objection') =>
    material.judgements.filter(
      ({ advice, status }) =>
        status !== 'retained' && items.some((item) => item.id === advice.id && item.kind === kind)
    );
  const toProve = notYet('argument');
  return {
    ...pitch,
    said,
    measures,
    inSteps,
    times: eachLength((length) => duration(measures[length].seconds, texts.measure)),
    aside: setAside(material, pitch),
    toProve,
    toPrepare: notYet('objection'),
    facts: factsFor(material),
    evidence: Object.fromEntries(said.page.flatMap((sentence) => evidenceFor(sentence, material))),
    sheet: {
      name: known.name,
      to: factPiece('to', material),
      parts: inSteps.page.filter(({ sentences }) => sentences.length > 0),
      contact: factPiece('contact', material)
    },
    next: nextStep(nextBlank(material), said.page, toProve, measures['half-minute'].tooLong)
  };
}

const eachLength = <Made>(make: (length: Length) => Made): Readonly<Record<Length, Made>> => ({
  'half-minute': make('half-minute'),
  'two-minutes': make('two-minutes'),
  page: make('page')
});

/** Sentences under the steps that they belong to. Reasons keep their place even where there is none. */
const bySteps = (sentences: readonly Sentence[]) =>
  steps
    .map((part) => ({ part, sentences: sentences.filter((sentence) => sentence.part === part) }))
    .filter((step) => step.part === 'gain' || step.sentences.length > 0);

/** The field for the evidence of an argument, by the sentence that it belongs to. */
function evidenceFor(
  { id, advice, evidence, atHand }: Sentence,
  { persona, texts }: Material
): [string, Fact][] {
  if (!advice || evidence === undefined) return [];
  const value = typeof evidence === 'string' ? evidence : '';
  const label = texts.facts.evidence;
  return [
    [id, { id: evidenceId(advice, persona), label, why: atHand ?? '', value, form: 'text', optional: true }]
  ];
}
