import type { Texts } from '#texts/texts.ts';

const fr = {
  names: {
    'own-budget': `Votre propre budget`,
    'present-income': `Ce qui rentre aujourd’hui`,
    offer: `L’offre reçue`
  },
  standing: { certain: `certain`, uncertain: `pas encore certain`, past: `passé, ne compte plus` },
  past: {
    ended: (day: string) => `Ce qui rentrait s’est arrêté ${day} : cela ne compte plus.`,
    words: (said: string) =>
      `« ${said} » : dépensé ou terminé, cela ne compte plus. Écrivez ce qui en reste.`,
    lapsed: (day: string) =>
      `L’offre attendue ${day} n’a pas d’accord écrit : elle ne compte plus. Demandez une nouvelle date.`
  },
  around: (day: string) => `vers ${day}`,
  notBefore: (day: string) => `pas avant ${day}`,
  afterEnding: (day: string, name: string) => (name ? `après ${day} (${name})` : `après ${day}`),
  onCondition: (condition: string) => `condition : ${condition}`,
  range: (low: string, high: string) => `de ${low} à ${high}`,
  line: (name: string, told: string) => `${name} : ${told}.`
};

const en: Texts<typeof fr> = {
  names: {
    'own-budget': `Your own budget`,
    'present-income': `What comes in today`,
    offer: `The offer you received`
  },
  standing: { certain: `certain`, uncertain: `not certain yet`, past: `past, counts no more` },
  past: {
    ended: (day) => `What came in stopped on ${day}: it counts no more.`,
    words: (said) => `“${said}”: spent or over, it counts no more. Write what is left of it.`,
    lapsed: (day) =>
      `The offer expected on ${day} has no written agreement: it counts no more. Ask for a new date.`
  },
  around: (day) => `around ${day}`,
  notBefore: (day) => `not before ${day}`,
  afterEnding: (day, name) => (name ? `after ${day} (${name})` : `after ${day}`),
  onCondition: (condition) => `condition: ${condition}`,
  range: (low, high) => `${low} to ${high}`,
  line: (name, told) => `${name}: ${told}.`
};

/** Money that is there or offered: one wording for the money page and the note. */
export const certainMoneyTexts = { fr, en };

export type CertainMoneyTexts = Texts<typeof fr>;
