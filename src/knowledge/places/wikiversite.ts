import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wikiversite: FieldPlace = {
  name: 'Wikiversité',
  url: 'https://fr.wikiversity.org/',
  seen: '2026-11',
  kinds: ['content', 'data', 'ai-model', 'standard', 'hardware'],
  fr: `cours libres de tous niveaux`,
  en: `free courses at every level`
};
