import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Freins et leviers`,
  lead: `Ce qui retient d’ouvrir une ressource, d’y contribuer ou de la faire durer. Et ce qui desserre chaque frein. Les vôtres viennent en premier.`,
  guide: `Trente-trois freins rencontrés par des communs, avec leurs leviers. Ouvrez un projet pour voir les vôtres en tête.`,
  yours: `Les vôtres`,
  toConfirm: `À vérifier`,
  others: `Les autres freins`,
  all: `Tous les freins`,
  none: `Aucun frein connu ne ressort de vos réponses. Relisez tout de même la liste avec votre équipe.`,
  who: `Qui le ressent`,
  holdsBack: `Ce qu’il freine`,
  kinds: { opening: `ouvrir`, contributing: `contribuer`, lasting: `faire durer` },
  levers: `Leviers`,
  links: `Pour agir`,
  raisedBy: `Parce que vous avez répondu :`,
  answer: `Pour savoir si cela vous concerne, répondez :`,
  next: `Choisissez deux freins avec votre équipe, et inscrivez leur premier levier au plan.`,
  toPlan: `Inscrire le premier levier au plan`,
  inPlan: `Inscrit au plan, sous 30 jours`,
  seePlan: `Voir le plan d’action`
};

const en: Texts<typeof fr> = {
  title: `Brakes and levers`,
  lead: `What keeps people from opening a resource, contributing to it or making it last. And what loosens each brake. Yours come first.`,
  guide: `Thirty-three brakes that commons have met, with their levers. Open a project to see yours first.`,
  yours: `Yours`,
  toConfirm: `To be checked`,
  others: `The other brakes`,
  all: `All the brakes`,
  none: `No known brake stands out from your answers. Read the list through with your team all the same.`,
  who: `Who feels it`,
  holdsBack: `What it holds back`,
  kinds: { opening: `opening`, contributing: `contributing`, lasting: `lasting` },
  levers: `Levers`,
  links: `To act`,
  raisedBy: `Because of your answer:`,
  answer: `To know whether this is you, answer:`,
  next: `Choose two brakes with your team, and put their first lever into the plan.`,
  toPlan: `Put the first lever into the plan`,
  inPlan: `In the plan, within 30 days`,
  seePlan: `See the action plan`
};

/** The words of the page of brakes and levers. */
export const brakesTexts = { fr, en };
