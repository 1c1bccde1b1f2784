import { obligation } from '#knowledge/kinds/obligation.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { trainingDeclaration } from '#knowledge/sources/money-in-common.ts';

export const dutyTrainingDeclaration = obligation({
  id: 'duty-training-declaration',
  from: '2002-01',
  effortDays: 1,
  requires: [
    {
      when: paidServices.has('training', 'certification'),
      fr: `Vous vendez, ou vendriez, {des formations} ou {des certificats}`,
      en: `You sell, or would sell, {courses} or {certificates}`
    }
  ],
  favours: [
    {
      when: paidServices.has('training'),
      strong: true,
      fr: `Vous vendez, ou vendriez, des formations`,
      en: `You sell, or would sell, courses`
    }
  ],
  cautions: [],
  sources: [trainingDeclaration],
  reviewed: '2026-12-01',
  fr: {
    title: `Déclarer les formations, si vous en vendez`,
    summary: `Une formation professionnelle vendue se déclare au préfet de région, dans les trois mois de la première convention (L6351-1). Qualiopi, depuis 2022, ne s’y ajoute que si un fonds de la formation paie (L6316-1).`,
    who: `Qui vend une formation à des adultes au travail, seul ou en sous-traitance. Une simple présentation de l’outil, sans programme ni objectif professionnel, n’en est pas une.`,
    now: `La déclaration se fait en ligne, sur Mon Activité Formation. Une question : au service de l’État chargé de la formation professionnelle dans votre région ; la préfecture vous dit lequel.`
  },
  en: {
    title: `Declare training, if you sell any`,
    summary: `In France, vocational training that is sold is declared to the regional prefect within three months of the first agreement (L6351-1). Qualiopi, since 2022, comes on top only where a training fund pays (L6316-1).`,
    who: `Whoever sells training to adults at work, alone or as a subcontractor. A mere presentation of the tool, with neither programme nor professional aim, is not training.`,
    now: `The declaration is made online, on Mon Activité Formation. A question: to the State office in charge of vocational training in your region; the prefecture tells you which.`
  }
});
