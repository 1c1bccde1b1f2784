import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { mayBeWrongForAWhile } from '#knowledge/facts/may-be-wrong-for-a-while.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const mayorResidentsImprove = argument({
  id: 'mayor-residents-improve',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    mayBeWrongForAWhile,
    nonCodeContributions,
    publicChannel,
    answersWithinAWeek,
    {
      when: users.has('public', 'nonprofits', 'local-authorities', 'education'),
      fr: `Elle s’adresse {au grand public}, {aux associations}, {aux collectivités} ou {aux écoles}`,
      en: `It is for {the general public}, {associations}, {local authorities} or {schools}`
    }
  ],
  asserts: [
    {
      when: publicChannel,
      fr: `peuvent proposer une correction eux-mêmes, en public`,
      en: `can propose a correction themselves, in public`
    },
    {
      when: answersWithinAWeek,
      fr: `Nous répondons en moins d’une semaine.`,
      en: `We answer within a week.`
    }
  ],
  favours: [
    {
      when: ambassadors.atLeast('one-to-three'),
      strong: true,
      fr: `Des personnes hors de l’équipe peuvent en parler`,
      en: `People outside the team can speak about it`
    },
    publicIsUser
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Les gens d’ici et vos services peuvent l’améliorer`,
    summary: `Un service que les gens corrigent eux-mêmes se voit sur le terrain. La personne élue peut l’annoncer, à condition que quelqu’un réponde.`,
    line: `Les gens d’ici et vos services peuvent proposer une correction eux-mêmes, en public. Nous répondons en moins d’une semaine.`,
    proof: `Ayez sous les yeux : une correction venue du terrain, et le nom de qui animerait un premier atelier. Proposez un lieu et une date.`
  },
  en: {
    title: `Residents and your own staff can improve it`,
    summary: `A service that people correct themselves shows on the ground. The mayor can announce it, as long as somebody answers.`,
    line: `Residents and your own staff can propose a correction themselves, in public. We answer within a week.`,
    proof: `Have at hand: one correction that came from the field, and the name of whoever would run a first workshop. Suggest a place and a date.`
  }
});
