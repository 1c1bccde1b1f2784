import type { Texts } from '#texts/texts.ts';

const fr = {
  brakes: `Freins et leviers`,
  means: `Donner envie de contribuer`,
  boat: `Le bateau`,
  financePlan: `Le plan de financement`,
  pitch: `Le discours`,
  cases: `Des communs comme le vôtre`,
  licences: `Je reprends… je publie…`,
  glossary: `Les mots des communs`,
  readiness: `Prêt pour…`,
  cyberRole: `Votre rôle au sens du CRA`,
  map: `La carte du parcours`,
  whatIf: `Et si…`,
  facilitators: `Animer un atelier`
};

const en: Texts<typeof fr> = {
  brakes: `Brakes and levers`,
  means: `Making people want to contribute`,
  boat: `The speed boat`,
  financePlan: `The financing plan`,
  pitch: `The pitch`,
  cases: `Commons like yours`,
  licences: `I reuse… I publish…`,
  glossary: `The words of the commons`,
  readiness: `Ready for…`,
  cyberRole: `Your role under the CRA`,
  map: `The map of the course`,
  whatIf: `What if…`,
  facilitators: `Running a workshop`
};

/** What the pages of the guide are called: other pages lead to them by these names. */
export const productNames = { fr, en };
