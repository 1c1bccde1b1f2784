import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';

export const jourdainYourSay = argument({
  id: 'jourdain-your-say',
  persona: 'jourdain',
  effortDays: 0,
  requires: [
    outsidersHelpDecide,
    {
      when: stakeholders.has('users', 'contributors'),
      fr: `{Les usagers} ou {les personnes qui contribuent} doivent peser`,
      en: `{Users} or {contributors} should have a say`
    }
  ],
  asserts: [
    {
      when: outsidersHelpDecide,
      fr: `ce n’est pas notre équipe seule qui décide`,
      en: `our team does not decide alone`
    }
  ],
  favours: [
    {
      when: decisionToday.is('discussion', 'vote'),
      strong: true,
      fr: `On décide {par la discussion} ou {par le vote}`,
      en: `Decisions are made {by discussion} or {by vote}`
    },
    rulesAreWritten
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Votre avis compte pour la suite`,
    summary: `Donner du temps sans jamais être entendu décourage. Ici, la suite ne se décide pas dans un bureau fermé.`,
    line: `Vous pouvez donner votre avis sur la suite, et il compte : ce n’est pas notre équipe seule qui décide.`,
    proof: `Ayez sous les yeux : une décision prise ou changée à la demande de quelqu’un d’extérieur. Montrez aussi où donner son avis, et dites qui tranche à la fin.`
  },
  en: {
    title: `Your opinion counts for what comes next`,
    summary: `Giving time without ever being heard wears people down. Here, what comes next is not settled behind a closed door.`,
    line: `You can have your say on what comes next, and it counts: our team does not decide alone.`,
    proof: `Have at hand: a decision made or changed at the request of somebody outside. Show where to give an opinion too, and say who has the last word.`
  }
});
