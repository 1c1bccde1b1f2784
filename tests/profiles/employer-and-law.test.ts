import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';
import { noteShown } from './shown.ts';

/* What somebody without a mandate may do, and which law binds whom, whatever else was answered. */

const questions = questionsOf(courseShape());
const advice = adviceShapes();

/** Something of one’s own, which is in use: what is asked of it is asked. */
const ownResource: Answers = { neighbour: 'none', maturity: 'growth', 'starting-point': 'own-work' };

/** The advice of these names that stands, in dossiers answered at random where this is said. */
const standing = (said: Answers, ids: readonly string[]) =>
  dossiersAbout(resource.options).map(({ answers }) => {
    const situation = new Situation(questions, { ...answers, ...ownResource, ...said });
    return advice.filter((one) => ids.includes(one.id) && statusOf(one, situation) !== 'discarded');
  });

const never = (said: Answers, ...ids: string[]) =>
  fc.assert(
    fc.property(standing(said, ids), (left) => {
      expect(left.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 60 }
  );

const always = (said: Answers, ...ids: string[]) =>
  fc.assert(
    fc.property(standing(said, ids), (left) => {
      expect(left.map(({ id }) => id).sort()).toEqual([...ids].sort());
    }),
    { numRuns: 60 }
  );

describe('what an employer has to allow', () => {
  it('is shown to nobody and binds nobody before its yes, and that yes is asked for', () => {
    const needing: readonly Answers[] = [
      { carrier: 'employee', rights: 'unclear' },
      { carrier: 'local-authority', agreement: ['employer'], rights: 'dont-know' },
      { carrier: 'research', agreement: ['employer', 'people-shown'], rights: 'partial' }
    ];
    for (const said of needing) {
      never(said, 'second-organisation', 'open-workplace', 'plain-readme');
      always(said, 'employers-yes');
    }
  });

  it('is not shown where management is against it, whatever the rights', () => {
    never(
      { carrier: 'state-body', agreement: ['employer'], rights: 'clear', opponents: ['hierarchy'] },
      'open-workplace',
      'plain-readme'
    );
  });
});

it('who sells and keeps the decisions, or lives under a name of their own, is not asked to give the name away', () => {
  never(
    {
      carrier: 'company',
      'shared-power': 'no',
      'roadmap-decision': 'carrier-publicly',
      'own-revenue': 'around'
    },
    'transfer-assets'
  );
  never({ carrier: 'individual', recipient: 'own-name', motive: ['livelihood'] }, 'transfer-assets');
});

it('a group is not sent to collect gifts through a company, nor anew in the middle of a dispute', () => {
  never(
    { carrier: 'informal-group', recipient: 'company' },
    'donations',
    'crowdfunding',
    'publish-funding-page'
  );
  never({ danger: ['dispute'] }, 'crowdfunding', 'publish-funding-page');
});

describe('which law binds', () => {
  const privateLab = { carrier: 'research', opponents: ['investors'] };

  it('a private laboratory not as a public body, and its sales go on', () => {
    never(privateLab, 'duty-open-data', 'duty-accessibility', 'licence-public-body');
    fc.assert(
      fc.property(dossiersAbout(resource.options), ({ answers }) => {
        const situation = new Situation(questions, {
          ...answers,
          ...ownResource,
          ...privateLab,
          motive: ['open-business']
        });
        const lines = noteShown(situation, 'fr').map(({ text }) => text);
        expect(lines.filter((text) => /aucune vente nouvelle|arrête les prestations/u.test(text))).toEqual(
          []
        );
      }),
      { numRuns: 30 }
    );
  });

  it('a public body for the software it puts into service', () => {
    always({ carrier: 'local-authority', resource: ['software'] }, 'duty-accessibility', 'duty-open-data');
  });

  it('whoever records or describes people, signed consents or not', () => {
    always({ 'sensitive-data': 'agreed' }, 'duty-personal-data');
    always({ 'sensitive-data': 'none', agreement: ['people-shown'] }, 'duty-personal-data');
  });

  it('what may treat somebody, and nobody for a post that nobody pays', () => {
    always({ field: 'health', resource: ['ai-model'] }, 'duty-medical-device');
    never({ needs: ['hosting'] }, 'duty-sponsored-post');
  });
});

it('a public body that comes to share a cost may pool before a second one has signed', () => {
  always(
    {
      carrier: 'local-authority',
      organisations: 'one',
      motive: ['share-cost'],
      needs: ['development'],
      maturity: 'first-users',
      access: 'open',
      runway: 'over-eighteen'
    },
    'pooled-public-funding'
  );
});
