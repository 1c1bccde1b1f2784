import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const firstContributionTime = scale({
  id: 'first-contribution-time',
  options: ['under-an-hour', 'a-day', 'longer'],
  mayNotKnow: true,
  control: 'yours',
  // The first step in is theirs to make easy.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `Combien de temps faut-il pour réussir une première contribution ?`,
    short: `Temps pour débuter`,
    hint: `Comptez tout : comprendre, s’inscrire, installer, proposer.`,
    why: `Une marche d’entrée trop haute décourage les personnes qui voulaient aider.`,
    changes: `Sous une heure, vous pouvez promettre un geste simple au grand public. Au-delà, le plan propose de préparer des tâches de moins de trente minutes.`,
    findOut: `Asseyez-vous à côté de quelqu’un qui n’a jamais contribué et chronométrez. Ne l’aidez pas : notez où cela bloque.`,
    options: {
      'under-an-hour': `Moins d’une heure`,
      'a-day': `Une journée au plus`,
      longer: `Plus d’une journée`
    }
  },
  en: {
    ask: `How long does it take to make a first successful contribution?`,
    short: `Time to get started`,
    hint: `Count everything: understanding, signing up, installing, proposing.`,
    why: `Too high a first step discourages people who wanted to help.`,
    changes: `Under an hour, you can promise the public one simple gesture. Beyond that, the plan suggests preparing tasks of less than thirty minutes.`,
    findOut: `Sit beside somebody who has never contributed and time them. Do not help: note where they get stuck.`,
    options: {
      'under-an-hour': `Less than an hour`,
      'a-day': `A day at most`,
      longer: `More than a day`
    }
  }
});
