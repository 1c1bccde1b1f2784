import type { Source } from '#engine/advise/advice.ts';

/** Each source once, by its address. */
export const distinctSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [source.url, source])).values()
];
