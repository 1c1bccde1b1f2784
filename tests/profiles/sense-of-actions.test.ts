import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { agreeOurShare } from '#knowledge/advice/action/agree-our-share.ts';
import { codeOfConduct } from '#knowledge/advice/action/code-of-conduct.ts';
import { taxRuling } from '#knowledge/advice/action/tax-ruling.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';

/* What nobody should be told to do: it could change nothing, or has nobody to be done with. */

const pointless: readonly (readonly [string, AdviceShape, Answers])[] = [
  ['a code of conduct where nobody else contributes', codeOfConduct, { 'outside-contributors': 'nobody' }],
  ['a tax ruling where one person is paid', taxRuling, { recipient: 'own-name' }],
  ['a tax ruling where a person is paid through an umbrella', taxRuling, { recipient: 'umbrella' }],
  ['a tax ruling where a company is paid', taxRuling, { recipient: 'company' }],
  [
    'a share of the costs to sign for whoever gives changes back',
    agreeOurShare,
    { 'neighbour-wish': 'contribute' }
  ]
];

it.each(pointless)('nobody is advised %s', (_, advice, said) => {
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
      const situation = new Situation(questions, { ...answers, ...said });
      fc.pre(Object.keys(said).every((question) => situation.asked(question) === 'yes'));
      expect(judge(advice, situation).status).not.toBe('retained');
    }),
    { numRuns: 100 }
  );
});
