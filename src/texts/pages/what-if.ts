import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

const fr = {
  title: `Et si…`,
  lead: `Changez une réponse ou plusieurs, et regardez ce que cela donnerait. Votre projet ne change pas tant que vous n’adoptez pas l’hypothèse.`,
  guide: `Une fois votre projet commencé, cette page permet d’essayer d’autres réponses sans toucher au projet. Elle montre ce qui apparaîtrait, ce qui disparaîtrait, ce qui changerait de rang, et pourquoi. Vous gardez une hypothèse sous un nom, vous l’adoptez ou vous l’abandonnez.`,
  begin: `Commencer ou ouvrir un projet`,
  link: {
    incomplete: (lost: number, changes: number) =>
      `Ce lien est incomplet : ${several(lost, `changement`, `changements`)} sur ${changes} ${lost > 1 ? `ne sont pas compris` : `n’est pas compris`}. Demandez qu’on vous le renvoie.`,
    waits: (count: number) =>
      `Ce lien propose d’essayer ${several(count, `autre réponse`, `autres réponses`)}. Ouvrez d’abord un projet, puis ce lien à nouveau.`
  },
  hypothesis: `Votre hypothèse`,
  noHypothesis: `Aucune réponse changée pour l’instant. Choisissez une question, ou essayez l’une des pistes ci-dessous.`,
  today: `Aujourd’hui`,
  supposed: `Si`,
  unanswered: `sans réponse`,
  dontKnow: `je ne sais pas`,
  takeBack: `Retirer`,
  takeBackWhat: (question: string) => `Retirer de l’hypothèse : ${question}`,
  change: `Changer une réponse`,
  question: `Question`,
  choose: `Choisissez une question`,
  notAsked: `Cette question ne se pose pas avec ces réponses ; y répondre ne changerait rien pour l’instant.`,
  yours: `dépend de vous`,
  given: `ne dépend pas que de vous`,
  result: `Ce que cela changerait`,
  same: `Rien : les mêmes conseils, dans le même ordre, et le même plan.`,
  summary: (appears: number, disappears: number, moves: number) =>
    [
      several(appears, `conseil apparaît`, `conseils apparaissent`),
      several(disappears, `disparaît`, `disparaissent`),
      several(moves, `change de rang`, `changent de rang`)
    ].join(`, `),
  appears: `Apparaît`,
  disappears: `Disparaît`,
  shifts: `Ni retenu avant, ni retenu après`,
  moves: `Change de rang`,
  rank: (from: number, to: number) => `de la place ${from} à la place ${to}`,
  because: {
    requires: {
      yes: `Désormais établi :`,
      no: `N’est plus établi :`,
      unknown: `Redevient à confirmer :`
    },
    favours: {
      yes: `Une raison de plus :`,
      no: `Une raison de moins :`,
      unknown: `Une raison à confirmer :`
    },
    cautions: {
      yes: `Un point de vigilance de plus :`,
      no: `Un point de vigilance de moins :`,
      unknown: `Un point de vigilance à vérifier :`
    }
  },
  plan: `Dans le plan d’action`,
  planNone: `Le plan ne change pas.`,
  planMoves: {
    enters: `Entre dans les premières actions`,
    leaves: `Sort des premières actions`,
    gone: `Sort du plan`,
    waits: `S’ajoute pour plus tard`,
    due: `Change d’échéance`
  },
  money: `Dans le plan de financement`,
  covered: (before: string, after: string) => `Couvert sur douze mois : ${after}, au lieu de ${before}.`,
  coveredSame: (amount: string) => `Couvert sur douze mois : ${amount}, comme aujourd’hui.`,
  range: (low: string, high: string) => `de ${low} à ${high}`,
  lost: `Ces modes que vous aviez choisis ne compteraient plus :`,
  found: `Ces modes que vous aviez choisis compteraient de nouveau :`,
  keepTitle: `Que faire de cette hypothèse ?`,
  name: `Nom de la variante`,
  nameHint: `Par exemple : avec une association.`,
  nameMissing: `Donnez un nom à la variante pour la retrouver.`,
  keep: `Garder comme variante`,
  kept: (name: string) => `Variante « ${name} » gardée.`,
  adopt: `Adopter : changer mes réponses`,
  adopted: `Vos réponses ont changé. Celles d’avant sont gardées dans les versions.`,
  beforeAdopting: (date: string) => `Avant l’hypothèse du ${date}`,
  drop: `Abandonner`,
  toVersions: `Variantes et versions gardées`,
  levers: `Les réponses qui ouvriraient le plus d’options`,
  leversLead: `Une seule réponse changée à la fois : financements, licences, structures, façons de décider. D’abord celles qui dépendent de vous.`,
  leversNone: `Aucune réponse seule n’ouvrirait d’option de plus.`,
  leverOpens: (count: number) => several(count, `option de plus`, `options de plus`),
  leverCloses: (count: number) => several(count, `en moins`, `en moins`),
  try: `Essayer`,
  tryWhat: (what: string) => `Essayer : ${what}`
};

const en: Texts<typeof fr> = {
  title: `What if…`,
  lead: `Change one answer or several, and see what would come of it. Your project stays as it is until you adopt the hypothesis.`,
  guide: `Once your project has begun, this page lets you try other answers without touching it. It shows what would appear, what would go, what would change rank, and why. You can keep a hypothesis under a name, adopt it or drop it.`,
  begin: `Start or open a project`,
  link: {
    incomplete: (lost, changes) =>
      `This link is incomplete: ${several(lost, `change`, `changes`)} out of ${changes} ${lost > 1 ? `are` : `is`} not understood. Ask for it again.`,
    waits: (count) =>
      `This link suggests trying ${several(count, `other answer`, `other answers`)}. Open a project first, then this link again.`
  },
  hypothesis: `Your hypothesis`,
  noHypothesis: `No answer changed yet. Choose a question, or try one of the leads below.`,
  today: `Today`,
  supposed: `If`,
  unanswered: `no answer`,
  dontKnow: `I don’t know`,
  takeBack: `Remove`,
  takeBackWhat: (question) => `Remove from the hypothesis: ${question}`,
  change: `Change an answer`,
  question: `Question`,
  choose: `Choose a question`,
  notAsked: `This question does not arise with these answers; answering it would change nothing for now.`,
  yours: `in your hands`,
  given: `not up to you alone`,
  result: `What it would change`,
  same: `Nothing: the same advice in the same order, and the same plan.`,
  summary: (appears, disappears, moves) =>
    [
      several(appears, `piece of advice appears`, `pieces of advice appear`),
      several(disappears, `goes`, `go`),
      several(moves, `changes rank`, `change rank`)
    ].join(`, `),
  appears: `Appears`,
  disappears: `Goes`,
  shifts: `Retained neither before nor after`,
  moves: `Changes rank`,
  rank: (from, to) => `from place ${from} to place ${to}`,
  because: {
    requires: { yes: `Now established:`, no: `No longer established:`, unknown: `To be confirmed again:` },
    favours: { yes: `One more reason:`, no: `One reason less:`, unknown: `A reason to confirm:` },
    cautions: {
      yes: `One more point to watch:`,
      no: `One point to watch less:`,
      unknown: `A point to watch, to check:`
    }
  },
  plan: `In the action plan`,
  planNone: `The plan does not change.`,
  planMoves: {
    enters: `Enters the first actions`,
    leaves: `Leaves the first actions`,
    gone: `Leaves the plan`,
    waits: `Is added for later`,
    due: `Is due at another time`
  },
  money: `In the financing plan`,
  covered: (before, after) => `Covered over twelve months: ${after}, instead of ${before}.`,
  coveredSame: (amount) => `Covered over twelve months: ${amount}, as today.`,
  range: (low, high) => `${low} to ${high}`,
  lost: `These ways of funding that you had chosen would no longer count:`,
  found: `These ways of funding that you had chosen would count again:`,
  keepTitle: `What to do with this hypothesis?`,
  name: `Name of the variant`,
  nameHint: `For example: with an association.`,
  nameMissing: `Give the variant a name so that you can find it again.`,
  keep: `Keep as a variant`,
  kept: (name) => `Variant “${name}” kept.`,
  adopt: `Adopt: change my answers`,
  adopted: `Your answers have changed. Those from before are kept among the versions.`,
  beforeAdopting: (date) => `Before the hypothesis of ${date}`,
  drop: `Drop`,
  toVersions: `Variants and kept versions`,
  levers: `The answers that would open most options`,
  leversLead: `One answer changed at a time: funding, licences, legal homes, ways of deciding. Those in your hands come first.`,
  leversNone: `No single answer would open another option.`,
  leverOpens: (count) => several(count, `more option`, `more options`),
  leverCloses: (count) => several(count, `less`, `less`),
  try: `Try it`,
  tryWhat: (what) => `Try: ${what}`
};

/** The words of the page of hypotheses. */
export const whatIfTexts = { fr, en };

export type WhatIfTexts = Texts<typeof fr>;
