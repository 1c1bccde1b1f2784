import * as v from 'valibot';
import type { Told } from './protocol.ts';

const told = v.variant('did', [
  v.object({ did: v.picklist(['begun', 'held', 'failed']) }),
  v.object({
    did: v.literal('acknowledged'),
    project: v.string(),
    tab: v.string(),
    step: v.number(),
    whole: v.boolean()
  }),
  v.object({
    did: v.literal('walked'),
    question: v.string(),
    note: v.string(),
    value: v.string(),
    offered: v.string()
  })
]);

/** What a page told, read from its text. */
export const readTold = (text: string): Told => v.parse(told, JSON.parse(text));
