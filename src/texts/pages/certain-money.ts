import type { Texts } from '#texts/texts.ts';

const fr = {
  names: {
    'own-budget': `Votre propre budget`,
    'present-income': `Ce qui rentre aujourd’hui`,
    offer: `L’offre reçue`
  },
  standing: { certain: `certain`, uncertain: `pas encore certain` },
  around: (day: string) => `vers ${day}`,
  afterEnding: (day: string, name: string) => (name ? `après ${day} (fin : ${name})` : `après ${day}`),
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
  standing: { certain: `certain`, uncertain: `not certain yet` },
  around: (day) => `around ${day}`,
  afterEnding: (day, name) => (name ? `after ${day} (end of: ${name})` : `after ${day}`),
  onCondition: (condition) => `condition: ${condition}`,
  range: (low, high) => `${low} to ${high}`,
  line: (name, told) => `${name}: ${told}.`
};

/** Money that is there or offered: one wording for the money page and the note. */
export const certainMoneyTexts = { fr, en };

export type CertainMoneyTexts = Texts<typeof fr>;
