import type { Source } from '#engine/advise/advice.ts';

export const ostromCampusCyber: Source = {
  title: `Campus Cyber, Philosophie des communs (in English)`,
  url: 'https://wiki.campuscyber.fr/index.php?oldid=3675&title=Philosophie_des_communs%2Fen',
  read: '2026-11'
};
