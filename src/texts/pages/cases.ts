import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Des communs comme le vôtre`,
  lead: `Vingt-cinq communs réels, les plus proches du vôtre d’abord. Un exemple éclaire, il ne prouve rien : ce qui a marché ailleurs ne vaut pas conseil ici.`,
  guide: `Vingt-cinq communs réels : qui les porte, de quoi ils vivent, ce qui a été difficile. Ouvrez un projet pour voir d’abord les plus proches.`,
  bias: `Ces exemples sont surtout des communs qui ont survécu et que l’on a bien documentés.`,
  next: `Choisissez-en un ou deux, lisez ce qui a été difficile, puis parlez à leur équipe :`,
  shared: `En commun avec vous :`,
  sharedNone: `Aucun trait en commun avec vos réponses.`,
  traits: {
    carrier: `la structure porteuse`,
    resource: `la ressource`,
    users: `les usagers`,
    maturity: `la maturité`,
    communitySize: `la taille de la communauté`
  },
  sharedCount: (shared: number, of: number) => `${shared} traits sur ${of}`,
  details: `De quoi il vit, ce qu’il a appris`,
  others: (count: number) => `${count} communs plus éloignés du vôtre`,
  livesOn: `De quoi il vit`,
  difficulty: `Ce qui a été difficile`,
  lesson: `À retenir`,
  modes: `Modes de financement`,
  started: (year: number) => `depuis ${year}`,
  figures: (year: number) => `chiffres de ${year}`,
  sources: `Sources`,
  site: `Site`
};

const en: Texts<typeof fr> = {
  title: `Commons like yours`,
  lead: `Twenty-five real commons, those closest to yours first. An example sheds light, it proves nothing: what worked elsewhere is not advice for you.`,
  guide: `Twenty-five real commons: who carries them, what they live on, what was hard. Open a project to see the closest first.`,
  bias: `These examples are mostly commons that survived and were well documented.`,
  next: `Choose one or two, read what was hard, then talk to their team:`,
  shared: `In common with you:`,
  sharedNone: `No trait in common with your answers.`,
  traits: {
    carrier: `the carrier`,
    resource: `the resource`,
    users: `the users`,
    maturity: `the maturity`,
    communitySize: `the size of the community`
  },
  sharedCount: (shared, of) => `${shared} traits out of ${of}`,
  details: `What it lives on, what it learned`,
  others: (count) => `${count} commons less like yours`,
  livesOn: `What it lives on`,
  difficulty: `What was hard`,
  lesson: `To remember`,
  modes: `Ways of funding`,
  started: (year) => `since ${year}`,
  figures: (year) => `figures of ${year}`,
  sources: `Sources`,
  site: `Site`
};

/** The words of the page of real commons. */
export const casesTexts = { fr, en };
