import type { Source } from '#engine/advise/advice.ts';

export const osmfTreasurer2022: Source = {
  title: `OpenStreetMap Foundation, Treasurer’s report to the 2022 general meeting`,
  lang: 'en',
  url: 'https://wiki.osmfoundation.org/wiki/Annual_General_Meetings/2022/Treasurer%E2%80%99s_report',
  read: '2026-11'
};
