import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const vikidia: FieldPlace = {
  name: 'Vikidia',
  url: 'https://fr.vikidia.org/',
  seen: '2026-11',
  kinds: ['content', 'data', 'ai-model', 'standard', 'hardware'],
  fr: `encyclopédie libre pour les enfants`,
  en: `free encyclopedia for children`
};
