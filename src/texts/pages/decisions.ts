import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Votre décision`,
  lead: `Suivez un conseil ou non : vous restez libre. Le projet garde votre choix et le plan le reprend, quelles que soient vos prochaines réponses.`,
  choices: { accepted: `Je le retiens`, rejected: `Je l’écarte`, open: `Je décide plus tard` },
  reasons: { accepted: `Pourquoi, si vous voulez le dire`, rejected: `Pourquoi l’écarter` },
  reasonMissing: `Écrivez votre raison en une phrase : le plan la reprendra. Votre choix, lui, est déjà enregistré.`,
  ownWords: `Le dire avec vos mots`,
  ownTitle: `Vos mots`,
  ownTitleHint: `Ils remplacent notre titre dans vos listes et dans votre plan. Videz le champ pour le retrouver.`,
  said: (title: string) => `Vos mots : « ${title} »`,
  tags: { accepted: `Retenu par vous`, rejected: `Écarté par vous` },
  lacks: `Retenu par vous, mais une condition manque désormais :`,
  waits: `Retenu par vous, mais une réponse manque :`,
  rejected: (count: number) => `${count} ${count > 1 ? `écartés` : `écarté`} par vous`,
  contested: `À revoir : vos choix que vos réponses ne soutiennent pas`,
  contestedLead: `Corrigez la réponse si elle est fausse. Sinon, revoyez votre choix, ou gardez-le en connaissance de cause.`,
  noReason: `raison à écrire`,
  followUpLead: `Qui, pour quand, où en est-on. Si vous la mettez de côté, la suivante prend sa place dans le plan.`
};

const en: Texts<typeof fr> = {
  title: `Your decision`,
  lead: `Follow a piece of advice or not: you are free. The project keeps your choice and the plan shows it, whatever you answer next.`,
  choices: { accepted: `I keep it`, rejected: `I set it aside`, open: `I will decide later` },
  reasons: { accepted: `Why, if you wish to say`, rejected: `Why you set it aside` },
  reasonMissing: `Write your reason in one sentence: the plan will show it. Your choice itself is already saved.`,
  ownWords: `Say it in your own words`,
  ownTitle: `Your words`,
  ownTitleHint: `They replace our title in your lists and in your plan. Empty the field to get ours back.`,
  said: (title) => `Your words: “${title}”`,
  tags: { accepted: `Kept by you`, rejected: `Set aside by you` },
  lacks: `Kept by you, but a condition is now missing:`,
  waits: `Kept by you, but an answer is missing:`,
  rejected: (count) => `${count} set aside by you`,
  contested: `To review: your choices that your answers do not support`,
  contestedLead: `Correct the answer if it is wrong. Otherwise reconsider your choice, or keep it with your eyes open.`,
  noReason: `reason still to be written`,
  followUpLead: `Who, by when, how far. If you set it aside, the next one takes its place in the plan.`
};

/** The words of what the lead decides about advice. */
export const decisionTexts = { fr, en };
