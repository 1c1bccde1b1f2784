import { all, any, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

/** Somebody waits for an answer. */
export const offered = motive.has('answer-somebody');

/** A sum is on the table, as far as has been said: not a bill, a right or a place that somebody asks for. */
export const sumOffered = all(
  offered,
  any(offerKind.has('money', 'call'), not(offerKind.has('fee', 'use', 'exclusive', 'seat', 'work', 'tender')))
);

/** What is asked for has an answer of its own, whatever else is going on. */
export const answeredByKind = offerKind.has('call', 'exclusive', 'fee', 'tender');

/** Somebody who can be recognised in it may refuse. */
export const peopleMayRefuse = agreement.has('people-shown');

/** Somebody else has a share in it, and may refuse. */
export const othersMayRefuse = agreement.has('co-authors', 'heirs', 'source-owner');

/** What is asked for cannot be promised whole: part of it waits for a yes that may be a no. */
export const notAllOurs = any(peopleMayRefuse, othersMayRefuse);

/** What may be asked for points to people; a program does not, whatever it is fed with. */
export const pointsToPeople = all(
  sensitiveData.is('pseudonymisable', 'personal'),
  resource.has('data', 'content', 'ai-model'),
  not(resource.has('software', 'online-service'))
);

/** It is not open to all under a free licence, by what was answered: an application that says so would be untrue. */
export const notOpenYet = any(access.atMost('in-part'), reuseRights.atMost('part-free'));

/** What was put online by somebody who had no right to grants nothing, whatever licence stands on it. */
const outWithoutRight = danger.has('already-out');

/** An exclusive right is wanted in what is published already: whoever has a copy keeps what the licence allows. */
export const tooLateForExclusive = all(reuseRights.atLeast('restricted'), not(outWithoutRight));

/** Whoever answers here signs nothing alone: an employer, an institution or a council says yes, or no. */
export const signedElsewhere = any(
  agreement.has('employer'),
  carrier.is('employee', 'research', 'local-authority', 'state-body')
);

/** The licence allows it already, to whoever asks; nobody in it may still refuse, and no share is in doubt. */
export const allowedAlready = all(freeLicence, not(any(rightsToSettle, peopleMayRefuse, outWithoutRight)));

/** Whoever asks wants to use it, and may already: no day is waited for, and nothing is signed or paid for that. */
export const freeToUse = all(offerKind.has('use'), not(offerKind.has('money')), allowedAlready);

/** The yes is not for those alone who answer here. */
export const notOursAlone = agreement.has('employer', 'contractor', 'funder', 'board');

/** How words begin by which somebody asks to show it, to print it, to have it open, or to have all of it. */
export const asksToPublish: readonly string[] = [
  'tout',
  'publi',
  'en ligne',
  'ouv',
  'libre',
  'gratuit',
  'imprim',
  'diffus',
  'all ',
  'everything',
  'online',
  'open',
  'free',
  'print'
];

/** How words begin by which somebody asks a public body to see or to have what it made. */
export const asksToSee: readonly string[] = [
  'demand',
  'code',
  'fichier',
  'donnée',
  'document',
  'copie',
  'request',
  'file',
  'data',
  'source',
  'copy'
];

/** The same in words that can mean nothing else, whatever the offer was said to be. */
export const asksOutrightToSee: readonly string[] = [
  'demande de voir',
  'demande à voir',
  'demandent à voir',
  'demande de communication',
  'request to see',
  'ask to see',
  'asks to see',
  'asked to see'
];

/** What a public body made is owed to whoever asks in writing, within a month; what is others’ waits for them. */
export const owedOnRequest = all(
  carrier.is('local-authority', 'state-body'),
  resource.has('software', 'online-service', 'data')
);
