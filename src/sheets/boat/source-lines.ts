import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import { distinctSources } from '#sheets/distinct-sources.ts';
import { sourceDates } from '#texts/format/source-dates.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** Sources under their title, each with its date and the month in which it was read. */
export type SourceLines = Readonly<{
  title: string;
  lines: readonly Readonly<{ source: Source; readIn: string }>[];
}>;

/** What sources are worded with. */
export type SourceWords = Readonly<{
  locale: Locale;
  interfaceTexts: Readonly<{ one: Pick<InterfaceTexts['one'], 'sources' | 'read' | 'datedAndRead'> }>;
}>;

/** All that some items rest on in words, each source once. */
export function sourceLines(
  items: readonly Readonly<{ sources: readonly Source[] }>[],
  { locale, interfaceTexts: { one: texts } }: SourceWords
): SourceLines {
  return {
    title: texts.sources,
    lines: distinctSources(items.flatMap(({ sources }) => sources)).map((source) => ({
      source,
      readIn: sourceDates(source, locale, texts)
    }))
  };
}
