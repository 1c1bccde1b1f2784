import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { assessDataRisk } from '#knowledge/advice/action/assess-data-risk.ts';
import { enableDco } from '#knowledge/advice/action/enable-dco.ts';
import { inboundDco } from '#knowledge/advice/inbound/inbound-dco.ts';
import { licenceCopyleft } from '#knowledge/advice/licence/licence-copyleft.ts';
import { licenceNetworkCopyleft } from '#knowledge/advice/licence/licence-network-copyleft.ts';
import { licencePermissive } from '#knowledge/advice/licence/licence-permissive.ts';
import { objectionNotAPublisher } from '#knowledge/advice/objection/objection-not-a-publisher.ts';
import { ruleKeys } from '#knowledge/advice/rule/rule-keys.ts';
import { ruleSecurityFloor } from '#knowledge/advice/rule/rule-security-floor.ts';
import { ruleVersions } from '#knowledge/advice/rule/rule-versions.ts';
import { courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { questions as everyQuestion } from '#knowledge/questions/index.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';

const questions = questionsOf(courseShape());

/** Answers to everything, each taken from somebody who gave it, about what is none of these kinds of code. */
const dossiersAbout = (...kinds: (typeof resource.options)[number][]): fc.Arbitrary<Situation> =>
  fc
    .tuple(
      fc.subarray(kinds, { minLength: 1 }),
      fc.record(
        Object.fromEntries(
          [...questions.keys()].map((id) => [
            id,
            fc.constantFrom(...people.flatMap(({ answers }) => answers[id] ?? [])).map((value) => {
              const kind = questions.get(id)?.kind;
              return kind === 'some' ? [value] : value;
            })
          ])
        )
      )
    )
    .map(([shared, rest]) => {
      const answers: Answers = { ...rest, resource: shared };
      return new Situation(questions, answers);
    })
    // Who awaits code has a code beside the rest, whatever is shared first.
    .filter(({ answers }) => ![answers['first-contributions']].flat().includes('code'));

const ofCode = [
  inboundDco,
  enableDco,
  licencePermissive,
  licenceCopyleft,
  licenceNetworkCopyleft,
  ruleSecurityFloor,
  objectionNotAPublisher
];

describe('who shares no code', () => {
  it.each(ofCode)('is not given $id, whatever else is answered', (advice) => {
    fc.assert(
      fc.property(dossiersAbout('content', 'data', 'hardware', 'standard'), (situation) => {
        expect(judge(advice, situation).status).toBe('discarded');
      }),
      { numRuns: 400 }
    );
  });

  it.each([ruleVersions, ruleKeys])('recordings, courses, plans of a machine: no $id', (advice) => {
    fc.assert(
      fc.property(dossiersAbout('content', 'hardware'), (situation) => {
        expect(judge(advice, situation).status).toBe('discarded');
      }),
      { numRuns: 400 }
    );
  });

  it('is not asked for suppliers who would install a recording', () => {
    fc.assert(
      fc.property(dossiersAbout('content'), (situation) => {
        expect(situation.asked(providers.id)).toBe('no');
      })
    );
  });

  it('is asked nothing that only code has: no version, forge or key in the question itself', () => {
    for (const { id, fr, en } of everyQuestion.filter(({ id }) => id !== providers.id)) {
      expect(fr.ask, id).not.toMatch(/\bversion|forge|\bclés?\b/i);
      expect(en.ask, id).not.toMatch(/\bversion|forge|\bkeys?\b/i);
    }
  });
});

it('the people in a recording are never told to publish a schema in its place', () => {
  expect(assessDataRisk.fr.summary).not.toMatch(/schéma/);
  expect(assessDataRisk.en.summary).not.toMatch(/schema/);
});
