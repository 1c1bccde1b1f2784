import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Cas types`,
  lead: (count: number) =>
    `${count} personnes inventées, et leurs projets. Leurs plans sont relus : quand un conseil change, on voit pour qui.`,
  guide: `Trouvez celle qui vous ressemble, ouvrez son projet, puis changez ses réponses. Vous essayez ainsi l’outil avant de parler du vôtre.`,
  invented: `Aucune n’existe. Ensemble, elles choisissent chaque réponse au moins une fois, et reçoivent chaque conseil.`,
  replayTitle: `Vérifier l’outil sur cet appareil`,
  replayText: `Votre appareil refait tous leurs plans. Il compare ce qu’il retient, et les premières actions, avec ce qui a été relu. Rien n’est envoyé.`,
  replay: `Rejouer tous les cas types`,
  replaying: `Vérification en cours…`,
  unavailable: `La vérification n’a pas abouti : les conseils ne se sont pas chargés. Rechargez la page, puis réessayez.`,
  allSame: (count: number) => `Les ${count} plans sont conformes à ce qui a été relu.`,
  someDiffer: (differing: number, count: number) =>
    differing === 1
      ? `Un plan sur ${count} diffère de ce qui a été relu.`
      : `${differing} plans sur ${count} diffèrent de ce qui a été relu.`,
  same: `Conforme`,
  differs: `Différent`,
  found: `Ce que l’outil en dit :`,
  added: `Retenu, alors que ce n’était pas attendu`,
  lost: `Attendu, mais plus retenu`,
  expectedActions: `Premières actions attendues`,
  foundActions: `Premières actions obtenues`,
  peopleTitle: `Les personnes et leurs projets`,
  open: (name: string) => `Ouvrir comme « ${name} »`,
  openNote: `Un nouveau projet se crée sur cet appareil, avec toutes ses réponses. Les vôtres restent où elles sont.`,
  link: `Des cas types, à ouvrir et à rejouer`
};

const en: Texts<typeof fr> = {
  title: `Reference people`,
  lead: (count) =>
    `${count} made-up people, and their projects. Somebody reads their plans: when a piece of advice changes, we see for whom.`,
  guide: `Find the one who is most like you, open their file, then change their answers. It is a way to try the tool before you talk about your own project.`,
  invented: `None of them exists. Together they choose every answer at least once, and receive every piece of advice.`,
  replayTitle: `Check the tool on this device`,
  replayText: `Your device makes all their plans again. It compares what it retains, and the first actions, with what was reviewed. Nothing is sent.`,
  replay: `Replay all the reference people`,
  replaying: `Checking…`,
  unavailable: `The check could not be done: the advice did not load. Reload the page, then try again.`,
  allSame: (count) => `All ${count} plans match what was reviewed.`,
  someDiffer: (differing, count) =>
    differing === 1
      ? `One plan out of ${count} differs from what was reviewed.`
      : `${differing} plans out of ${count} differ from what was reviewed.`,
  same: `Matches`,
  differs: `Differs`,
  found: `What the tool says of it:`,
  added: `Retained, though not expected`,
  lost: `Expected, but no longer retained`,
  expectedActions: `First actions expected`,
  foundActions: `First actions found`,
  peopleTitle: `The people and their projects`,
  open: (name) => `Open as “${name}”`,
  openNote: `A new project is made on this device, with all their answers. Yours stay where they are.`,
  link: `Reference people, to open and to replay`
};

export type ReferencePeopleTexts = Texts<typeof fr>;

/** The words of the page of reference people. */
export const referencePeopleTexts = { fr, en };
