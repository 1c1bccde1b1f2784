import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wikimediaCommons: FieldPlace = {
  name: 'Wikimedia Commons',
  url: 'https://commons.wikimedia.org/',
  seen: '2026-11',
  kinds: ['content', 'data', 'ai-model'],
  fr: `images et sons libres, après accord des titulaires`,
  en: `free images and sounds, once their owners agree`
};
