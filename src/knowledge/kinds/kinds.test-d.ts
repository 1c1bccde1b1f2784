import { donations } from '#knowledge/advice/funding/donations.ts';
import type { FundingId } from '#knowledge/advice/funding/index.ts';
import { os2 } from '#knowledge/cases/os2.ts';
import type { Need } from '#knowledge/needs.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { action } from './action.ts';
import { realCase } from './case.ts';
import { funding } from './funding.ts';
import { rule } from './practice.ts';

/* What does not compile: the type check fails where one of these errors is missing. */

const { kind: _kind, stage: _stage, ...draft } = donations;
const { fr, en, ...wordless } = draft;
const said = { fr: `Vous avez des frais juridiques`, en: `You have legal costs` };

funding(draft);
funding({ ...wordless, fr, en, covers: ['hosting'], requires: [{ when: needs.has('legal'), ...said }] });

// @ts-expect-error An advice without English.
funding({ ...wordless, fr });
// @ts-expect-error An advice without French.
funding({ ...wordless, en });
// @ts-expect-error A way of funding without the pitfalls that its kind asks for.
funding({ ...wordless, fr, en: { ...en, pitfalls: undefined } });
// @ts-expect-error A criterion without words.
funding({ ...draft, requires: [{ when: needs.has('legal') }] });
// @ts-expect-error A criterion without English.
funding({ ...draft, favours: [{ when: needs.has('legal'), fr: said.fr }] });
// @ts-expect-error A caution without a condition.
funding({ ...draft, cautions: [said] });
// @ts-expect-error A source without the day on which it was read.
funding({ ...draft, sources: [{ title: `Merci`, url: 'https://example.org' }] });
// @ts-expect-error A way of funding that covers an unknown need.
funding({ ...draft, covers: ['hostign'] });
// @ts-expect-error Having nothing to pay for is no need.
funding({ ...draft, covers: ['nothing'] });
// @ts-expect-error A way of funding is no rule: it lacks the text to paste.
rule(draft);
// @ts-expect-error An action belongs to a stage.
action({ ...draft, horizon: 30, urgency: 'ordinary', serves: [], after: [] });

realCase({ ...os2, modes: ['donations'] });
// @ts-expect-error A commons that lives on something we do not know.
realCase({ ...os2, modes: ['donation'] });
// @ts-expect-error A trait that the question does not offer.
realCase({ ...os2, traits: { ...os2.traits, maturity: 'grown' } });

export const need: Need = 'hosting';
// @ts-expect-error A misspelt need.
export const misspeltNeed: Need = 'hostign';
export const mode: FundingId = 'donations';
// @ts-expect-error A misspelt way of funding.
export const misspeltMode: FundingId = 'donation';
