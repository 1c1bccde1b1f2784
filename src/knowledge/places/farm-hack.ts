import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const farmHack: FieldPlace = {
  name: 'Farm Hack',
  url: 'https://farmhack.org/',
  seen: '2026-11',
  kinds: ['hardware', 'content'],
  fr: `outils de ferme partagés entre fermes`,
  en: `farm tools shared between farms`
};
