import { all, any, not } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** Somebody waits for an answer. */
export const offered = motive.has('answer-somebody');

/** Somebody who can be recognised in it may refuse. */
export const peopleMayRefuse = agreement.has('people-shown');

/** Somebody else has a share in it, and may refuse. */
export const othersMayRefuse = agreement.has('co-authors', 'source-owner');

/** What is asked for cannot be promised whole: part of it waits for a yes that may be a no. */
export const notAllOurs = any(peopleMayRefuse, othersMayRefuse);

/** What may be asked for points to people; a program does not, whatever it is fed with. */
export const pointsToPeople = all(
  sensitiveData.is('pseudonymisable', 'personal'),
  resource.has('data', 'content', 'ai-model'),
  not(resource.has('software', 'online-service'))
);

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

/** What a public body made is owed to whoever asks in writing, within a month; what is others’ waits for them. */
export const owedOnRequest = all(
  carrier.is('local-authority', 'state-body'),
  resource.has('software', 'online-service', 'data')
);
