import type { Source } from '#engine/advise/advice.ts';

export const mecenatCompetencesFaq: Source = {
  title: `mecenatdecompetences.org, questions fréquentes des associations`,
  url: 'https://www.mecenatdecompetences.org/faq-associations',
  read: '2026-11'
};
