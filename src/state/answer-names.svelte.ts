import { createSubscriber } from 'svelte/reactivity';
import { optionNames } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { optionNamesOf } from '#sheets/course/answer-line.ts';
import { Loading } from './loading.svelte.ts';
import type { Project } from './project.svelte.ts';

/** What the open project says, in words. They are loaded when something said is first shown. */
export class AnswerNames {
  #wanted = $state(false);
  readonly #project: Project;
  readonly #locale: () => Locale;

  /** The names of all options, in the language of the page. */
  readonly names = new Loading(
    () => (this.#wanted ? this.#locale() : undefined),
    (locale) => optionNames[locale]()
  );
  #shown = createSubscriber(() => {
    this.#wanted = true;
  });

  constructor(project: Project, locale: () => Locale) {
    this.#project = project;
    this.#locale = locale;
  }

  /** The options chosen, by name; undefined where nothing was said, or as long as the names are not there. */
  to = (question: string, dontKnow: string): readonly string[] | undefined => {
    const value = this.#project.answers[question];
    if (value !== undefined && value !== DONT_KNOW) this.#shown();
    return optionNamesOf(value, this.names.value?.[question], dontKnow);
  };
}
