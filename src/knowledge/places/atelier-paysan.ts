import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const atelierPaysan: FieldPlace = {
  name: 'L’Atelier Paysan',
  url: 'https://www.latelierpaysan.org/',
  seen: '2026-11',
  kinds: ['hardware', 'content'],
  fr: `plans libres de machines, coopérative de formation`,
  en: `free designs of machines, training cooperative`
};
