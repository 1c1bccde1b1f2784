import type { Source } from '#engine/advise/advice.ts';

export const bclpCraOpenSource: Source = {
  title: `BCLP, The Cyber Resilience Act’s obligations for open source software`,
  lang: 'en',
  url: 'https://www.bclplaw.com/en-US/events-insights-news/the-cyber-resilience-acts-obligations-for-open-source-software.html',
  read: '2026-11'
};
