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
  favours: [
    {
      when: users.has('local-authorities', 'companies'),
      strong: true,
      fr: `Des collectivités ou des entreprises pourraient en changer`,
      en: `Local authorities or companies could switch away from it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `On se lasse d’une solution fermée`,
    summary: `Une hausse de prix de trop, un refus de trop du fournisseur en place : on veut une solution que l’on maîtrise.`
  },
  en: {
    title: `People are tired of a closed solution`,
    summary: `One price rise too many, one refusal too many from the supplier in place: people want a solution they control.`
  }
});
