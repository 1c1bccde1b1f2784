import { any } from '#engine/reason/condition.ts';
import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const jourdainWorkshop = argument({
  id: 'jourdain-workshop',
  persona: 'jourdain',
  effortDays: 0,
  requires: [
    {
      when: any(needs.has('animation'), inKindOffers.has('premises', 'staff-time')),
      fr: `Il y a {de l’animation à payer}, {un lieu offert} ou {du temps de travail offert}`,
      en: `There is {community work to pay for}, {a place on offer} or {staff time on offer}`
    },
    easyFirstContribution
  ],
  favours: [
    {
      when: any(isData, isContent),
      strong: true,
      fr: `La ressource est faite {de données} ou {de contenus}`,
      en: `The resource is made of {data} or {content}`
    },
    {
      when: ambassadors.atLeast('one-to-three'),
      fr: `Des personnes hors de l’équipe peuvent en parler`,
      en: `People outside the team can speak about it`
    }
  ],
  cautions: [],
  asserts: [
    {
      when: easyFirstContribution,
      fr: `on fait le premier geste ensemble, autour d’une table`,
      en: `we make the first move together, round a table`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Venez à l’atelier, on le fait ensemble`,
    summary: `À plusieurs, la première fois ne fait plus peur. Un atelier apporte aussi des visages, des retours et de la convivialité.`,
    line: `Venez à l’atelier : on fait le premier geste ensemble, autour d’une table. Après, vous verrez si cela vous plaît.`,
    proof: `Ayez sous les yeux : une date, un lieu près de chez la personne, et le nom de qui l’accueille. Tant que la date n’est pas fixée, n’invitez pas.`
  },
  en: {
    title: `Come to the workshop, we do it together`,
    summary: `In company, the first time is no longer daunting. A workshop also brings faces, feedback and good cheer.`,
    line: `Come to the workshop: we make the first move together, round a table. Then you can see whether you like it.`,
    proof: `Have at hand: a date, a place near where the person lives, and the name of whoever welcomes them. Until the date is set, do not invite.`
  }
});
