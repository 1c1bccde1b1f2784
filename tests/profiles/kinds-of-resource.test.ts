import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { locales } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { assessDataRisk } from '#knowledge/advice/action/assess-data-risk.ts';
import { enableDco } from '#knowledge/advice/action/enable-dco.ts';
import { inboundDco } from '#knowledge/advice/inbound/inbound-dco.ts';
import { licenceCopyleft } from '#knowledge/advice/licence/licence-copyleft.ts';
import { licenceNetworkCopyleft } from '#knowledge/advice/licence/licence-network-copyleft.ts';
import { licencePermissive } from '#knowledge/advice/licence/licence-permissive.ts';
import { objectionNotAPublisher } from '#knowledge/advice/objection/objection-not-a-publisher.ts';
import { objectionSecurity } from '#knowledge/advice/objection/objection-security.ts';
import { ruleKeys } from '#knowledge/advice/rule/rule-keys.ts';
import { ruleSecurityFloor } from '#knowledge/advice/rule/rule-security-floor.ts';
import { ruleVersions } from '#knowledge/advice/rule/rule-versions.ts';
import { shares } from '#knowledge/parts.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { questions as everyQuestion } from '#knowledge/questions/index.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { awaitsCode, dossiersAbout, peopleInPlace, type ResourceKind } from './dossiers.ts';
import { adviceShown, noteShown, questionsShown, type Shown } from './shown.ts';
import { OF_SOFTWARE } from './words-of-software.ts';

/** Who shares some of these kinds, and awaits no code either. */
const without = (...kinds: ResourceKind[]) =>
  dossiersAbout(kinds).filter((situation) => !awaitsCode(situation));

const ofCode = [
  inboundDco,
  enableDco,
  licencePermissive,
  licenceCopyleft,
  licenceNetworkCopyleft,
  ruleSecurityFloor,
  objectionNotAPublisher
];

/** Where somebody who has code after all can say so. */
const WHERE_CODE_IS_OFFERED: readonly string[] = [
  'resource.options.software',
  'first-contributions.options.code',
  'workplace.options.public-forge'
];

/** What is said of software; what stands between brackets in a clause to adapt is for others to strike out. */
const ofSoftwareIn = (shown: readonly Shown[], words: RegExp): string[] =>
  shown
    .filter(({ place }) => !WHERE_CODE_IS_OFFERED.includes(place))
    .flatMap(({ place, text }) => {
      const [found] = words.exec(text.replace(/\[[^\]]*\]/g, '…')) ?? [];
      return found === undefined ? [] : [`${place}: ${found}: ${text}`];
    });

const everythingFor = (situation: Situation, shown: readonly (typeof questionsShown)[]): string[] =>
  locales.flatMap((locale) =>
    ofSoftwareIn(
      shown.flatMap((part) => part(situation, locale)),
      OF_SOFTWARE[locale]
    )
  );

describe('who shares no code', () => {
  it.each(ofCode)('is not given $id, whatever else is answered', (advice) => {
    fc.assert(
      fc.property(without('content', 'data', 'hardware', 'standard'), (situation) => {
        expect(judge(advice, situation).status).toBe('discarded');
      }),
      { numRuns: 400 }
    );
  });

  it.each([ruleVersions, ruleKeys, objectionSecurity])('recordings, courses, plans: no $id', (advice) => {
    fc.assert(
      fc.property(without('content', 'hardware'), (situation) => {
        expect(judge(advice, situation).status).toBe('discarded');
      }),
      { numRuns: 400 }
    );
  });

  it('is not asked for suppliers who would install a recording', () => {
    fc.assert(
      fc.property(without('content'), (situation) => {
        expect(situation.asked(providers.id)).toBe('no');
      })
    );
  });

  it('reads no word that only software has: questions, advice, reasons, warnings', () => {
    fc.assert(
      fc.property(without('content', 'data', 'hardware', 'standard'), (situation) => {
        expect(everythingFor(situation, [questionsShown, adviceShown])).toEqual([]);
      }),
      { numRuns: 150 }
    );
  });

  it('reads none in a note either', () => {
    fc.assert(
      fc.property(without('content', 'data', 'hardware', 'standard'), (situation) => {
        expect(everythingFor(situation, [noteShown])).toEqual([]);
      }),
      { numRuns: 80 }
    );
  });

  const withoutCode = peopleInPlace.filter(
    ({ situation }) =>
      !awaitsCode(situation) &&
      [shares.code, shares.model].every((shared) => verdictOf(shared, situation) === 'no')
  );

  it.each(withoutCode)('is $id, who reads none', ({ situation }) => {
    expect(everythingFor(situation, [questionsShown, adviceShown, noteShown])).toEqual([]);
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
