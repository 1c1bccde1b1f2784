import { any } from '#engine/reason/condition.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';

export const funderTypeOtherCommons = funder({
  id: 'funder-type-other-commons',
  covers: ['development', 'translation'],
  modes: ['in-kind', 'ecosystem-giveback'],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: any(neighbour.is('alive', 'partial', 'abandoned'), startingPoint.is('fork')),
      fr: `{Une ressource ouverte est proche de la vôtre}, ou {la vôtre est issue d’une autre}`,
      en: `{An open resource is close to yours}, or {yours comes from another}`
    }
  ],
  favours: [
    {
      when: neighbour.is('alive', 'partial'),
      strong: true,
      fr: `Cette ressource voisine est vivante : il y a quelqu’un à qui parler`,
      en: `That neighbouring resource is alive: there is somebody to talk to`
    },
    {
      when: needs.has('development', 'translation'),
      fr: `Il vous faut {du développement} ou {de la traduction}`,
      en: `You need {development} or {translation}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Les autres communs`,
    summary: `Un commun voisin a les mêmes besoins que vous : développer ou traduire à deux coûte moins. C’est de l’entraide plus que de l’argent.`,
    meansOfAction: `Du développement partagé, un reversement d’un commun à l’autre.`,
    terms: `La réciprocité : chacun apporte ce qu’il sait faire. Écrivez tout de même qui fait quoi, et sous quelle licence.`,
    difficulties: `Nous n’avons trouvé aucun dispositif structuré : tout repose sur des personnes qui se parlent. Commencez par un travail qui sert aux deux.`
  },
  en: {
    title: `Other commons`,
    summary: `A neighbouring commons has the same needs as you: developing or translating together costs less. It is mutual help more than money.`,
    meansOfAction: `Shared development, money passed on from one commons to another.`,
    terms: `Reciprocity: each brings what it does well. All the same, write down who does what, and under which licence.`,
    difficulties: `We found no structured scheme: everything rests on people talking to each other. Start with a piece of work that serves both.`
  }
});
