import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { access } from '#knowledge/questions/qualify/access.ts';

export const jourdainUsefulAtOnce = argument({
  id: 'jourdain-useful-at-once',
  persona: 'jourdain',
  effortDays: 0,
  requires: [
    answersWithinAWeek,
    {
      when: access.is('living'),
      fr: `Tout le monde peut obtenir la version vivante`,
      en: `Anybody can get the living version`
    },
    inUse
  ],
  asserts: [
    {
      when: answersWithinAWeek,
      fr: `Nous y répondons en moins d’une semaine`,
      en: `We answer within a week`
    },
    {
      when: inUse,
      fr: `elle sert à d’autres`,
      en: `it serves others`
    }
  ],
  favours: [{ ...livesOnContributions, strong: true }, growing],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Votre correction sert vite à d’autres`,
    summary: `Il veut voir l’effet de ce qu’il donne. Une correction reprise sous ses yeux vaut tous les discours.`,
    line: `Votre correction ne dort pas dans un tiroir. Nous y répondons en moins d’une semaine, et une fois acceptée, elle sert à d’autres. Regardez celle-ci.`,
    proof: `Ayez sous les yeux : une correction récente, avec sa date d’arrivée et sa date de mise en ligne. Choisissez-en une que l’on comprend d’un coup d’œil.`
  },
  en: {
    title: `Your correction soon helps others`,
    summary: `He wants to see the effect of what he gives. A correction taken up before his eyes is worth any speech.`,
    line: `Your correction does not sit in a drawer. We answer within a week, and once accepted it serves others. Look at this one.`,
    proof: `Have at hand: a recent correction, with the date it came in and the date it went live. Pick one that makes sense at a glance.`
  }
});
