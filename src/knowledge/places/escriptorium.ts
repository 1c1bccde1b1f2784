import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const escriptorium: FieldPlace = {
  name: 'eScriptorium',
  url: 'https://github.com/UB-Mannheim/escriptorium',
  seen: '2026-11',
  kinds: ['content', 'data', 'software', 'ai-model'],
  fr: `transcription de manuscrits, libre, à installer`,
  en: `reads old handwriting, free, to install`
};
