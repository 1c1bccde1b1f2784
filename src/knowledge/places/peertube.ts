import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const peertube: FieldPlace = {
  name: 'PeerTube',
  url: 'https://joinpeertube.org/',
  seen: '2026-11',
  fr: `vidéo libre et fédérée, tenue par Framasoft`,
  en: `free, federated video, kept by Framasoft`
};
