import type { Source } from '#engine/advise/advice.ts';

export const datamiHackmd: Source = {
  title: `Datami, notes du projet (HackMD)`,
  url: 'https://hackmd.io/PtzWyFtdTYiG-Zyos4xp-w',
  read: '2026-11'
};
