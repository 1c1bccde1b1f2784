import { boatItem } from '#knowledge/kinds/boat.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const windTiredOfClosed = boatItem({
  id: 'wind-tired-of-closed',
  slot: 'wind',
  answeredBy: ['write-problem', 'interview-users'],
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('closed'),
      fr: `Une ressource proche existe, mais fermée`,
      en: `A close resource exists, but it is closed`
    }
  ],
  asserts: [
    {
      when: neighbour.is('closed'),
      fr: `Ce qui vous ressemble est fermé`,
      en: `What resembles you is closed`
    }
  ],
  favours: [
    {
      when: users.has('local-authorities', 'companies'),
      strong: true,
      fr: `{Des collectivités} ou {des entreprises} pourraient en changer`,
      en: `{Local authorities} or {companies} could switch away from it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Ce qui vous ressemble est fermé`,
    summary: `Une hausse de prix de trop, un refus de trop : demandez à qui s’en sert si l’envie de changer monte.`
  },
  en: {
    title: `What resembles you is closed`,
    summary: `One price rise too many, one refusal too many: ask those who use it whether they wish to change.`
  }
});
