import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const funderShortMilestones = argument({
  id: 'funder-short-milestones',
  persona: 'funder',
  effortDays: 0,
  requires: [
    canReceiveMoney,
    worksInPublic,
    {
      when: needs.has('development', 'maintenance', 'research', 'security', 'translation', 'deployment'),
      fr: `Vous demandez de quoi produire un résultat que l’on peut voir`,
      en: `You need money to produce a result that can be seen`
    }
  ],
  asserts: [
    {
      when: worksInPublic,
      fr: `Le travail se fait en public`,
      en: `The work is done in public`
    }
  ],
  favours: [
    {
      when: roadmapDecision.atLeast('carrier-publicly'),
      strong: true,
      fr: `Les priorités se décident {en public}, {à plusieurs} ou {par des règles écrites}`,
      en: `Priorities are decided {in public}, {with others} or {by written rules}`
    },
    severalCanRelease
  ],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut livrer : gardez une marge dans chaque date.`,
      en: `Only one person can deliver: leave some slack in every date.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des étapes courtes, que vous pouvez vérifier`,
    summary: `Un financeur engage plus volontiers de petites sommes, l’une après l’autre. Un travail fait en public lui évite de vous croire sur parole.`,
    line: `Payez par étapes courtes, chacune avec un résultat que vous pouvez ouvrir vous-même. Le travail se fait en public : si une étape glisse, vous le verrez aussi vite que nous.`,
    proof: `Ayez sous les yeux : trois étapes de trois mois au plus. Pour chacune, sa date, son coût et ce que l’on verra à la fin. Montrez aussi la dernière étape tenue, ou manquée.`
  },
  en: {
    title: `Short stages that you can check`,
    summary: `A funder commits more readily to small sums, one after the other. Work done in public spares it having to take your word.`,
    line: `Pay in short stages, each with a result that you can open yourself. The work is done in public: if a stage slips, you will see it as soon as we do.`,
    proof: `Have at hand: three stages of three months at most. For each, its date, its cost and what people will see at the end. Show the last stage you met, or missed, too.`
  }
});
