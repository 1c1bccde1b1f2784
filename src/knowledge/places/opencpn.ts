import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const opencpn: FieldPlace = {
  name: 'OpenCPN',
  url: 'https://github.com/OpenCPN/OpenCPN',
  seen: '2026-11',
  fr: `cartes et position à bord, logiciel libre`,
  en: `charts and position on board, free software`
};
