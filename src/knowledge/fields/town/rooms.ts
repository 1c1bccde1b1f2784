import { matter } from '#knowledge/kinds/field-matter.ts';

export const rooms = matter({
  words: ['salle', 'reserv', 'barnum', 'gymnas', 'room', 'booking', 'halls '],
  neighbours: [
    {
      name: 'GRR',
      url: 'https://grr.devome.com/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `réservation de salles et de matériel, libre`,
      en: `room and equipment booking, free`
    }
  ]
});
