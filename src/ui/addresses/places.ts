import { resolve } from '$app/paths';
import type { Locale } from '#engine/locale.ts';
import type { Places } from '#sheets/places.ts';

/** The address of every page in one language. */
export function placesIn(lang: Locale): Places {
  const stage = (id: string) => `${resolve('/[lang=lang]/course/[stage]', { lang, stage: id })}/`;
  const question = (inStage: string, id: string) =>
    `${resolve('/[lang=lang]/course/[stage]/[question]', { lang, stage: inStage, question: id })}/`;
  const note = `${resolve('/[lang=lang]/note', { lang })}/`;
  return {
    home: `${resolve('/[lang=lang]', { lang })}/`,
    projects: `${resolve('/[lang=lang]/projects', { lang })}/`,
    course: `${resolve('/[lang=lang]/course', { lang })}/`,
    stage,
    question,
    short: `${resolve('/[lang=lang]/short', { lang })}/`,
    advice: `${resolve('/[lang=lang]/advice', { lang })}/`,
    oneAdvice: (id: string) => `${resolve('/[lang=lang]/advice/[id]', { lang, id })}/`,
    plan: `${resolve('/[lang=lang]/plan', { lang })}/`,
    financePlan: `${resolve('/[lang=lang]/finance-plan', { lang })}/`,
    boat: `${resolve('/[lang=lang]/boat', { lang })}/`,
    pitch: `${resolve('/[lang=lang]/pitch', { lang })}/`,
    onePitch: (persona: string) => `${resolve('/[lang=lang]/pitch/[persona]', { lang, persona })}/`,
    brakes: `${resolve('/[lang=lang]/brakes', { lang })}/`,
    cases: `${resolve('/[lang=lang]/cases', { lang })}/`,
    architecture: `${resolve('/[lang=lang]/architecture', { lang })}/`,
    glossary: `${resolve('/[lang=lang]/glossary', { lang })}/`,
    licences: `${resolve('/[lang=lang]/licences', { lang })}/`,
    map: `${resolve('/[lang=lang]/map', { lang })}/`,
    guide: `${resolve('/[lang=lang]/guide', { lang })}/`,
    means: `${resolve('/[lang=lang]/means', { lang })}/`,
    readiness: `${resolve('/[lang=lang]/readiness', { lang })}/`,
    oneStandard: (standard: string) => `${resolve('/[lang=lang]/readiness/[standard]', { lang, standard })}/`,
    note,
    cyberRole: `${resolve('/[lang=lang]/cyber-role', { lang })}/`,
    whatIf: `${resolve('/[lang=lang]/what-if', { lang })}/`,
    referencePeople: `${resolve('/[lang=lang]/reference-people', { lang })}/`,
    versions: `${resolve('/[lang=lang]/versions', { lang })}/`,
    facilitators: `${resolve('/[lang=lang]/facilitators', { lang })}/`,
    accessibility: `${resolve('/[lang=lang]/accessibility', { lang })}/`,
    components: `${resolve('/[lang=lang]/components', { lang })}/`,
    about: `${resolve('/[lang=lang]/about', { lang })}/`,
    of: (place) => {
      switch (place.at) {
        case 'question':
          return question(place.stage, place.question);
        case 'check':
          return stage(place.stage);
        case 'note':
          return note;
      }
    }
  };
}
