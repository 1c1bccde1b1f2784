import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Variantes et versions`,
  lead: `Une variante garde une hypothèse : seulement les réponses qui changent. Une version garde toutes vos réponses telles qu’elles étaient. Comparez-en deux, ou revenez à l’une d’elles : rien n’est jamais perdu.`,
  guide: `Une fois votre projet commencé, vous gardez ici des versions de vos réponses et des variantes. Vous les comparez, vous y revenez.`,
  begin: `Commencer ou ouvrir un projet`,
  keepTitle: `Garder la version d’aujourd’hui`,
  name: `Nom de la version`,
  nameHint: `Par exemple : avant le comité du 12.`,
  nameMissing: `Donnez un nom à la version pour la retrouver.`,
  keep: `Garder`,
  kept: (name: string) => `Version « ${name} » gardée.`,
  variants: `Variantes`,
  noVariant: `Aucune variante. Gardez une hypothèse depuis la page « Et si… ».`,
  snapshots: `Versions`,
  noSnapshot: `Aucune version gardée pour l’instant.`,
  made: (date: string) => `Gardée le ${date}`,
  answersChanged: (count: number) =>
    count > 1 ? `${count} réponses diffèrent d’aujourd’hui` : `${count} réponse diffère d’aujourd’hui`,
  sameAsToday: `Identique à aujourd’hui`,
  open: `Voir comme hypothèse`,
  openWhat: (name: string) => `Voir comme hypothèse : ${name}`,
  adopt: `Adopter`,
  adoptWhat: (name: string) => `Adopter la variante : ${name}`,
  restore: `Revenir à cette version`,
  restoreWhat: (name: string) => `Revenir à la version : ${name}`,
  drop: `Supprimer`,
  dropWhat: (name: string) => `Supprimer : ${name}`,
  dropped: (name: string) => `« ${name} » est supprimée.`,
  undo: `Annuler`,
  before: (name: string) => `Avant « ${name} »`,
  restored: (name: string) =>
    `Vos réponses sont celles de « ${name} ». Celles d’avant sont gardées dans les versions.`,
  compare: `Comparer`,
  one: `De`,
  other: `À`,
  today: `Aujourd’hui`,
  answers: `Réponses qui diffèrent`,
  noAnswer: `Les réponses sont les mêmes.`
};

const en: Texts<typeof fr> = {
  title: `Variants and versions`,
  lead: `A variant keeps a hypothesis: only the answers that change. A version keeps all your answers as they were. Compare any two, or go back to one: nothing is ever lost.`,
  guide: `Once your project has begun, you keep versions of your answers and variants here. You compare them and go back to them.`,
  begin: `Start or open a project`,
  keepTitle: `Keep today’s version`,
  name: `Name of the version`,
  nameHint: `For example: before the board of the 12th.`,
  nameMissing: `Give the version a name so that you can find it again.`,
  keep: `Keep`,
  kept: (name) => `Version “${name}” kept.`,
  variants: `Variants`,
  noVariant: `No variant. Keep a hypothesis from the page “What if…”.`,
  snapshots: `Versions`,
  noSnapshot: `No version kept yet.`,
  made: (date) => `Kept on ${date}`,
  answersChanged: (count) =>
    count > 1 ? `${count} answers differ from today’s` : `${count} answer differs from today’s`,
  sameAsToday: `The same as today`,
  open: `See as a hypothesis`,
  openWhat: (name) => `See as a hypothesis: ${name}`,
  adopt: `Adopt`,
  adoptWhat: (name) => `Adopt the variant: ${name}`,
  restore: `Go back to this version`,
  restoreWhat: (name) => `Go back to the version: ${name}`,
  drop: `Delete`,
  dropWhat: (name) => `Delete: ${name}`,
  dropped: (name) => `“${name}” is deleted.`,
  undo: `Undo`,
  before: (name) => `Before “${name}”`,
  restored: (name) => `Your answers are those of “${name}”. Those from before are kept among the versions.`,
  compare: `Compare`,
  one: `From`,
  other: `To`,
  today: `Today`,
  answers: `Answers that differ`,
  noAnswer: `The answers are the same.`
};

/** The words of the page of variants and versions. */
export const versionsTexts = { fr, en };

export type VersionsTexts = Texts<typeof fr>;
