import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Criterion } from '#engine/advise/advice.ts';
import { judge } from '#engine/advise/judge.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { Situation } from '#engine/reason/situation.ts';
import { getAgreements } from '#knowledge/advice/action/get-agreements.ts';
import { relicense } from '#knowledge/advice/action/relicense.ts';
import { inboundContributorTerms } from '#knowledge/advice/inbound/inbound-contributor-terms.ts';
import { inboundLicenceOnly } from '#knowledge/advice/inbound/inbound-licence-only.ts';
import { ruleRecognition } from '#knowledge/advice/rule/rule-recognition.ts';
import { fromCareOrSchool } from '#knowledge/facts/from-care-or-school.ts';
import { peopleAreShown } from '#knowledge/facts/people-are-shown.ts';
import { peopleShown } from '#knowledge/people-shown.ts';
import { questions } from '#knowledge/questions/index.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';
import { noteShown } from './shown.ts';

/* People recorded or described are not people who contributed. */

/** Everything that has those who bring data or content agree, or thanks them; code shows nobody. */
const forContributors = [
  inboundContributorTerms,
  inboundLicenceOnly,
  getAgreements,
  relicense,
  ruleRecognition
] as const;

const showing = dossiersAbout(resource.options).map(
  ({ questions: asked, answers }) => new Situation(asked, { ...answers, [agreement.id]: ['people-shown'] })
);

it.each(forContributors)('whoever is given $id reads that those shown did not contribute', (advice) => {
  const told: readonly Criterion[] = [peopleAreShown, ...peopleShown];
  const places = [...advice.favours, ...advice.cautions].flatMap((one, place) =>
    told.includes(one) ? [place] : []
  );
  expect(places.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(showing, (situation) => {
      const { status, criteria } = judge(advice, situation);
      // What is said of whoever is looked after waits for the field.
      if (status !== 'retained' || verdictOf(fromCareOrSchool, situation) === 'unknown') return;
      const said = criteria.filter(({ role }) => role !== 'requires');
      expect(places.filter((place) => said[place]?.verdict === 'yes').length).toBe(1);
    })
  );
});

it('whoever counts contributors is told that being shown is not contributing', () => {
  const counts = questions.find(({ id }) => id === 'outside-contributors');
  expect(counts?.fr.hint).toMatch(/enregistré ou décrit/);
  expect(counts?.en.hint).toMatch(/recorded or described/);
});

it('no note tells those who are shown, and nobody else, that they are authors or sign a licence', () => {
  fc.assert(
    fc.property(showing, (situation) => {
      const lines = noteShown(situation, 'fr').map(({ text }) => text);
      const taken = lines.filter((text) =>
        /personnes? (?:enregistrées?|décrites?|montrées?|filmées?)[^.]*(?:autrice|auteur|contribu|cède|licence)/iu.test(
          text
        )
      );
      expect(taken).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
