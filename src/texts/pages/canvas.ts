import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Le canevas`,
  of: (name: string) => `Le canevas de « ${name} »`,
  count: (filled: number, all: number) =>
    `Vos réponses remplissent ${filled} ${filled > 1 ? `cases` : `case`} sur ${all}.`,
  legend: `Entre guillemets : vos mots. Le reste vient de vos réponses et des conseils retenus. Complétez à la main.`,
  front: `Recto : ce que chacun apporte, ce que chacun cherche`,
  back: `Verso : ce que la communauté tient ensemble`,
  columns: { who: `Qui`, brings: `Ce qu’on apporte`, wants: `Ce qu’on cherche, ce qu’on y trouve` },
  stakes: {
    carrier: `Qui porte le projet`,
    contributors: `Qui contribue`,
    users: `Les usagers`,
    'public-bodies': `Collectivités et État`,
    companies: `Entreprises`,
    funders: `Financeurs`,
    neighbours: `Voisins et relais`
  },
  together: {
    resource: { title: `La ressource`, what: `Ce qui est partagé.` },
    community: { title: `La communauté`, what: `Qui en prend soin.` },
    rules: { title: `Les règles`, what: `Comment on contribue, comment on règle un désaccord.` },
    licence: { title: `La licence`, what: `Ce que chacun a le droit d’en faire.` },
    governance: { title: `Les décisions`, what: `Qui décide de quoi.` },
    home: { title: `La maison`, what: `Qui tient le nom, les comptes, l’argent.` },
    money: { title: `L’argent`, what: `De quoi le commun vit.` },
    infrastructure: { title: `Les outils`, what: `Où l’on travaille, sur quoi l’on s’appuie.` },
    care: { title: `Le soin`, what: `Qui entretient, ce qui menace.` }
  },
  quoted: (text: string) => `« ${text} »`,
  long: `(un texte long : il est dans le dossier)`,
  more: (count: number) => `et ${count} de plus`,
  between: ` ; `,
  labelled: (label: string) => (label.endsWith(`?`) ? label : `${label} :`),
  retained: `Conseil retenu`,
  tell: `À leur dire`,
  toFill: (count: number) =>
    count > 1 ? `À remplir. Les questions de cette case :` : `À remplir. La question de cette case :`,
  pointless: (count: number) =>
    count > 1
      ? `Sans objet d’après vos réponses. Les questions de cette case :`
      : `Sans objet d’après vos réponses. La question de cette case :`,
  question: (title: string, stage: string) => `${title} (étape ${stage})`
};

const en: Texts<typeof fr> = {
  title: `The canvas`,
  of: (name) => `The canvas of “${name}”`,
  count: (filled, all) => `Your answers fill ${filled} of ${all} cells.`,
  legend: `In quotation marks: your words. The rest comes from your answers and the advice retained. Complete it by hand.`,
  front: `Front: what each one brings, what each one looks for`,
  back: `Back: what the community holds together`,
  columns: { who: `Who`, brings: `What they bring`, wants: `What they look for, what they find` },
  stakes: {
    carrier: `Those who carry the project`,
    contributors: `Contributors`,
    users: `Users`,
    'public-bodies': `Public bodies`,
    companies: `Companies`,
    funders: `Funders`,
    neighbours: `Neighbours and relays`
  },
  together: {
    resource: { title: `The resource`, what: `What is shared.` },
    community: { title: `The community`, what: `Who looks after it.` },
    rules: { title: `The rules`, what: `How one contributes, how a disagreement is settled.` },
    licence: { title: `The licence`, what: `What anybody may do with it.` },
    governance: { title: `Decisions`, what: `Who decides what.` },
    home: { title: `The home`, what: `Who holds the name, the accounts, the money.` },
    money: { title: `Money`, what: `What the commons lives on.` },
    infrastructure: { title: `Tools`, what: `Where one works, what one relies on.` },
    care: { title: `Care`, what: `Who keeps it up, what threatens it.` }
  },
  quoted: (text) => `“${text}”`,
  long: `(a long text: the dossier has it)`,
  more: (count) => `and ${count} more`,
  between: `; `,
  labelled: (label) => (label.endsWith(`?`) ? label : `${label}:`),
  retained: `Advice retained`,
  tell: `To tell them`,
  toFill: (count) =>
    count > 1
      ? `To be filled in. The questions of this cell:`
      : `To be filled in. The question of this cell:`,
  pointless: (count) =>
    count > 1
      ? `Pointless, given your answers. The questions of this cell:`
      : `Pointless, given your answers. The question of this cell:`,
  question: (title, stage) => `${title} (stage “${stage}”)`
};

/** The words of the canvas. */
export const canvasTexts = { fr, en };

export type CanvasTexts = Texts<typeof fr>;
