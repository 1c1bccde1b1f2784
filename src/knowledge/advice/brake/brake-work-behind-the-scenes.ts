import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const brakeWorkBehindTheScenes = brake({
  id: 'brake-work-behind-the-scenes',
  holdsBack: ['contributing'],
  loosenedBy: ['open-workplace', 'rule-contributing', 'idea-box'],
  effortDays: 0,
  requires: [
    {
      when: workplace.is('internal', 'email', 'own-computer'),
      fr: `Le travail passe {par un outil interne}, {par courriel} ou {par un seul ordinateur}`,
      en: `The work goes {through an internal tool}, {by email} or {through one computer}`
    }
  ],
  favours: [
    {
      when: severalOrganisations,
      strong: true,
      fr: `D’autres organisations s’impliquent et doivent pouvoir suivre`,
      en: `Other organisations are involved and must be able to follow`
    }
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Le travail se fait en coulisses`,
    summary: `Tout se décide par courriel ou dans un outil interne. De l’extérieur, le projet paraît à l’arrêt. Personne ne peut suivre, donc personne n’aide.`,
    who: `L’équipe, sans s’en rendre compte`,
    levers: [
      `Tout faire en public, sauf ce qui doit rester secret : demandes, choix, changements.`,
      `Publier un compte rendu après chaque réunion, même de cinq lignes.`,
      `Tenir une règle simple : ne rien décider d’important en privé.`
    ]
  },
  en: {
    title: `Work happens behind the scenes`,
    summary: `The team decides everything by email or in an internal tool. From outside the project looks dead. Nobody can follow, so nobody helps.`,
    who: `The team, without noticing`,
    levers: [
      `Do everything in public, except what must stay secret: requests, choices, changes.`,
      `Publish notes after every meeting, be it five lines.`,
      `Keep one simple rule: decide nothing important in private.`
    ]
  }
});
