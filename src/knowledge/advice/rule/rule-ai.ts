import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { somethingToDoTogether } from '#knowledge/facts/something-to-do-together.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const ruleAi = rule({
  id: 'rule-ai',
  effortDays: 0.5,
  requires: [
    {
      when: any(isSoftware, isContent),
      fr: `La ressource est faite {d’un logiciel} ou {de contenus}`,
      en: `The resource is made of {software} or {content}`
    },
    somethingToDoTogether,
    tendsOurOwn
  ],
  favours: [
    {
      when: outsideContributors.atLeast('several'),
      strong: true,
      fr: `Des personnes que vous connaissez peu contribuent`,
      en: `People you hardly know contribute`
    },
    {
      when: firstContributions.has('code', 'translation'),
      fr: `Vous attendez {du code} ou {des traductions}`,
      en: `You expect {code} or {translations}`
    },
    {
      when: reuseRights.is('free-traced'),
      fr: `Vous tracez déjà l’origine de chaque contribution`,
      en: `You already trace the origin of each contribution`
    }
  ],
  cautions: [
    {
      when: reviewer.is('nobody'),
      fr: `Personne d’autre ne relit : trouvez quelqu’un avant d’accepter des apports produits en masse`,
      en: `Nobody else reviews: find somebody before you accept mass-produced contributions`
    },
    {
      when: dataToProtect,
      fr: `Des données personnelles ou sensibles sont en jeu : interdisez de les confier à un outil extérieur`,
      en: `Personal or sensitive data are at stake: forbid handing them to an outside tool`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Contributions aidées par une IA`,
    summary: `Vous dites si l’aide d’une intelligence artificielle est admise, comment la signaler et qui en répond. Vous évitez les lots que personne n’a relus.`,
    fits: `Du logiciel ou des contenus, ouverts aux contributions.`,
    avoid: `N’écrivez pas de détails techniques : les outils changent trop vite. Revoyez la règle chaque année.`,
    cost: `Faible : un paragraphe dans le guide de contribution.`,
    firstStep: `Ajoutez au formulaire de contribution une question : « Un outil d’IA vous a-t-il aidé, et pour quelle partie ? »`,
    template: `Vous pouvez vous aider d’une intelligence artificielle pour écrire ou traduire. Dites-le : quel outil, pour quelle partie.
Vous répondez de ce que vous proposez. Vous l’avez relu, vous le comprenez, vous pouvez l’expliquer et en partager les droits.
Ne confiez à ces outils aucune donnée personnelle ni aucun document confidentiel du projet.
Un outil peut recopier une œuvre protégée : dans le doute, réécrivez.
Nous pouvons refuser sans examen un lot que personne n’a relu. Cette règle sera revue le [date].`
  },
  en: {
    title: `Contributions made with AI`,
    summary: `You say whether help from artificial intelligence is allowed, how to disclose it and who answers for it. You avoid batches that nobody has read.`,
    fits: `Software or content that is open to contributions.`,
    avoid: `Do not write technical details: the tools change too fast. Review the rule every year.`,
    cost: `Low: one paragraph in the contribution guide.`,
    firstStep: `Add a question to your contribution form: “Did an AI tool help you, and with which part?”`,
    template: `You may use artificial intelligence to write or translate. Say so: which tool, for which part.
You answer for what you propose. You have read it, you understand it, you can explain it and you may share the rights in it.
Give these tools no personal data and no confidential document of the project.
A tool may copy a protected work: when in doubt, rewrite.
We may refuse without examination a batch that nobody has read. This rule will be reviewed on [date].`
  }
});
