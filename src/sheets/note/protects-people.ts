import type { Source } from '#engine/advise/advice.ts';
import { gdpr } from '#knowledge/sources/law.ts';

/** Whether a line or a step rests on the text that protects people’s data. */
export const protectsPeople = ({ sources = [] }: Readonly<{ sources?: readonly Source[] }>): boolean =>
  sources.some(({ url }) => url === gdpr.url);
