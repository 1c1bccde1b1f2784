import { optionNames } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { OptionNames } from '#knowledge/compile.ts';
import type { Project } from './project.svelte.ts';

/** What the open project says, in words. They are loaded when something said is first shown. */
export class Said {
  #names = $state.raw<Readonly<Partial<Record<Locale, OptionNames>>>>({});
  #loading: Partial<Record<Locale, Promise<void>>> = {};
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** The options chosen, by name; undefined where nothing was said, or as long as the names are not there. */
  to = (question: string, locale: Locale, dontKnow: string): readonly string[] | undefined => {
    const value = this.#project.answers[question];
    if (value === undefined) return undefined;
    if (value === DONT_KNOW) return [dontKnow];
    const names = this.#names[locale]?.[question];
    if (!names) this.#loading[locale] ??= this.#load(locale);
    return names && (typeof value === 'string' ? [value] : value).map((option) => names[option] ?? option);
  };

  async #load(locale: Locale): Promise<void> {
    const names = await optionNames[locale]();
    this.#names = { ...this.#names, [locale]: names };
  }
}
