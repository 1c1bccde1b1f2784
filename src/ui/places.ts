import { resolve } from '$app/paths';
import type { Locale } from '#engine/locale.ts';
import type { Place } from '#engine/walk.ts';

/** The address of every page in one language. */
export function placesIn(lang: Locale) {
  const stage = (id: string) => `${resolve('/[lang=lang]/course/[stage]', { lang, stage: id })}/`;
  const question = (inStage: string, id: string) =>
    `${resolve('/[lang=lang]/course/[stage]/[question]', { lang, stage: inStage, question: id })}/`;
  const plan = `${resolve('/[lang=lang]/plan', { lang })}/`;
  return {
    home: `${resolve('/[lang=lang]', { lang })}/`,
    projects: `${resolve('/[lang=lang]/projects', { lang })}/`,
    course: `${resolve('/[lang=lang]/course', { lang })}/`,
    stage,
    question,
    advice: `${resolve('/[lang=lang]/advice', { lang })}/`,
    oneAdvice: (id: string) => `${resolve('/[lang=lang]/advice/[id]', { lang, id })}/`,
    plan,
    about: `${resolve('/[lang=lang]/about', { lang })}/`,
    /** The page of a place of the walk. */
    of: (place: Place): string => {
      switch (place.at) {
        case 'question':
          return question(place.stage, place.question);
        case 'check':
          return stage(place.stage);
        case 'plan':
          return plan;
      }
    }
  };
}

export type Places = ReturnType<typeof placesIn>;
