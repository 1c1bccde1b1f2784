import type { Texts } from '#texts/texts.ts';

const fr = {
  lead: `Code, données, textes, plans, enregistrements : vous lancez un commun, ou contribuez à un autre. Répondez à des questions simples. En dix minutes, une première note répond à la vôtre. En une demi-heure, elle est complète, avec un plan d’action à imprimer.`,
  facilitators: `Vous animez un atelier ?`,
  promises: {
    time: `À votre rythme : tout s’enregistre au fur et à mesure.`,
    reasons: `Chaque conseil dit pourquoi, pourquoi pas, et ce qui le ferait changer.`,
    private: `Sans compte, sans réseau : rien ne quitte votre appareil.`
  },
  courseTitle: `Le parcours : six étapes`,
  courseIntro: `Situez d’abord votre projet. Puis viennent les cinq étapes que les ateliers de Nantes ont cartographiées en 2018. Ouvrez-les dans l’ordre que vous voulez.`,
  leaveWith: `Vous repartez avec`,
  leaveItems: {
    note: `une note de deux pages : la réponse à votre question, quoi faire et quand`,
    outcome: `une réponse franche : est-ce un commun, et sinon, quoi ?`,
    funding: `les modes de financement retenus, à confirmer ou écartés, avec les raisons`,
    rules: `la licence, la façon de décider et les règles à adopter, prêtes à copier`,
    pitch: `quoi dire à la maire, à la directrice de l’innovation, au financeur, à M. Jourdain`
  }
};

const en: Texts<typeof fr> = {
  lead: `Code, data, texts, designs, recordings: you launch a commons, or contribute to another. Answer plain questions. In ten minutes a first note answers yours. In half an hour it is complete, with an action plan to print.`,
  facilitators: `Running a workshop?`,
  promises: {
    time: `At your own pace: everything is saved as you go.`,
    reasons: `Every piece of advice says why, why not, and what would change it.`,
    private: `No account, no network: nothing leaves your device.`
  },
  courseTitle: `The course: six stages`,
  courseIntro: `First take your bearings. Then come the five stages that workshops in Nantes charted in 2018. Open them in any order you like.`,
  leaveWith: `You leave with`,
  leaveItems: {
    note: `a two-page note: the answer to your question, what to do and when`,
    outcome: `a straight answer: is it a commons and, if not, what is it?`,
    funding: `the ways of funding to keep, to confirm or to drop, with the reasons`,
    rules: `the licence, the way to decide and the rules to adopt, ready to copy`,
    pitch: `what to say to the mayor, the innovation director, the funder, the everyday contributor`
  }
};

/** The words of the first page that no other page says. */
export const homeTexts = { fr, en };
