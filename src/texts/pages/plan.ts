import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => (count > 1 ? `${count} ${many}` : one);

const fr = {
  conditions: (count: number) => several(count, `Une autre condition remplie`, `autres conditions remplies`),
  thisWeek: `Cette semaine`,
  stop: `Arrêt :`,
  by: `Avant le`,
  /** Before the day of a step that ends later. */
  begun: `Commencer avant le`,
  earlierStep: `Une étape d’une situation qui n’est plus la vôtre`,
  followed: {
    title: `Ce que vous suivez hors du plan`,
    lead: `Vos réponses n’appellent plus ces actions. Ce que vous en avez noté reste ici.`
  },
  duties: {
    title: `Ce que la loi demande, et depuis quand`,
    lead: `Les textes qui concernent votre projet d’après vos réponses, les plus anciens d’abord. En cas de doute, faites confirmer.`,
    since: (day: string) => `Applicable depuis le ${day}`,
    sinceMonth: (month: string) => `Applicable depuis ${month}`,
    from: (day: string) => `À partir du ${day}`,
    fromMonth: (month: string) => `À partir de ${month}`,
    law: `Le texte`
  },
  ministry: `Votre ministère`,
  heard: {
    officials: `Des élues, des élus et leurs services`,
    management: `Votre hiérarchie`,
    board: `Votre conseil ou vos membres`,
    investors: `Des personnes qui investissent`,
    federation: `Une fédération ou un réseau`,
    'own-users': `Les personnes qui s’en servent déjà`
  },
  moreToFind: (count: number) =>
    count > 1
      ? `${count} autres questions restent ouvertes : elles sont en annexe.`
      : `Une autre question reste ouverte : elle est en annexe.`,
  moreLater: (count: number) =>
    `${several(count, `Une autre action attend`, `autres actions attendent`)} : page « Conseils », chapitre « Actions ».`,
  annex: `Annexes`,
  annexLead: `Ouvrez ce que vous voulez vérifier. Une annexe ouverte s’imprime avec le plan.`,
  excluded: `Votre situation l’écarte.`,
  reasons: `Les raisons de chaque conseil retenu`,
  otherQuestions: (count: number) =>
    several(count, `Une autre réponse à trouver`, `autres réponses à trouver`),
  copy: `Copier en texte`
};

const en: Texts<typeof fr> = {
  conditions: (count) => several(count, `One more condition met`, `more conditions met`),
  thisWeek: `This week`,
  stop: `Stop:`,
  by: `Before`,
  begun: `Begin before`,
  earlierStep: `A step of a situation that is no longer yours`,
  followed: {
    title: `What you follow outside the plan`,
    lead: `Your answers no longer call for these actions. What you noted about them stays here.`
  },
  duties: {
    title: `What the law asks, and since when`,
    lead: `The texts that concern your project according to your answers, the oldest first. If in doubt, have it confirmed.`,
    since: (day) => `Applies since ${day}`,
    sinceMonth: (month) => `Applies since ${month}`,
    from: (day) => `From ${day}`,
    fromMonth: (month) => `From ${month}`,
    law: `The text`
  },
  ministry: `Your ministry`,
  heard: {
    officials: `Elected officials and their staff`,
    management: `Your management`,
    board: `Your board or your members`,
    investors: `Those who invest`,
    federation: `A federation or a network`,
    'own-users': `Those who use it already`
  },
  moreToFind: (count) =>
    count > 1
      ? `${count} other questions are still open: they are in the annexes.`
      : `One other question is still open: it is in the annexes.`,
  moreLater: (count) =>
    `${several(count, `One more action waits`, `more actions wait`)}: see the page “Advice”, chapter “Actions”.`,
  annex: `Annexes`,
  annexLead: `Open what you want to check. An open annex is printed with the plan.`,
  excluded: `Your situation rules it out.`,
  reasons: `The reasons for each piece of advice retained`,
  otherQuestions: (count) => several(count, `One more answer to find`, `more answers to find`),
  copy: `Copy as text`
};

/** The words of the plan that no other page needs. */
export const planTexts = { fr, en };

export type PlanTexts = Texts<typeof fr>;
