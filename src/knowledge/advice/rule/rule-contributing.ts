import { any } from '#engine/reason/condition.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { opensourceGuide, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleContributing = rule({
  id: 'rule-contributing',
  effortDays: 0.5,
  requires: [lastingResource, tendsOurOwn],
  favours: [
    {
      when: any(maturity.is('idea'), contributionChannel.atMost('private'), writtenRules.is('none')),
      strong: true,
      fr: `{C’est encore une idée}, {aucun canal public ne dit comment contribuer} ou {aucune règle n’est écrite}`,
      en: `{It is still an idea}, {no public channel says how to contribute} or {no rule is written}`
    },
    {
      when: firstContributionTime.atLeast('a-day'),
      fr: `Une première contribution prend une journée ou plus`,
      en: `A first contribution takes a day or more`
    },
    {
      when: replyTime.is('no-promise'),
      fr: `Aucun délai de réponse n’est annoncé`,
      en: `No reply time is announced`
    }
  ],
  cautions: [
    {
      when: workplace.is('internal', 'email', 'own-computer'),
      fr: `Rien ne se voit du dehors : sans espace public, ouvert une fois les accords réunis, le guide ne mène à rien`,
      en: `The work cannot be seen from outside: without a public place, opened once agreements are there, the guide leads nowhere`
    }
  ],
  sources: [standardForPublicCode, opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Guide de contribution`,
    summary: `Une page dit ce qui est bienvenu, comment s’y prendre et sous quel délai vous répondez. Une personne inconnue sait quoi faire sans vous écrire.`,
    fits: `Toute ressource qui doit vivre longtemps, dès que vous souhaitez de l’aide.`,
    avoid: `Un livrable ponctuel que personne n’entretiendra : publiez-le sous licence et archivez-le.`,
    cost: `Une demi-journée, puis une relecture à chaque changement d’habitude.`,
    firstStep: `Écrivez une page, avec trois petites tâches pour débuter, dont une sans rien installer.`,
    template: `Comment contribuer à [nom]
Sont bienvenus : signaler une erreur, corriger, traduire, relire, tester sur le terrain, raconter un usage, animer, [écrire du code].
Pour débuter : 1. [corriger une faute dans la documentation] 2. [tester la dernière version sur un téléphone] 3. [répondre à une question du forum].
Où : [lien]. Nous répondons sous sept jours et nous expliquons chaque refus.
Votre contribution est publiée sous la licence du projet : [licence].
Une question avant de commencer : [adresse].`
  },
  en: {
    title: `Contribution guide`,
    summary: `One page says what is welcome, how to go about it and how soon you answer. A stranger knows what to do without writing to you.`,
    fits: `Any resource that has to live for long, as soon as you want help.`,
    avoid: `A one-off result that nobody will maintain: publish it under a licence and archive it.`,
    cost: `Half a day, then a re-read whenever your ways change.`,
    firstStep: `Write one page, with three small tasks for beginners, one of them with nothing to install.`,
    template: `How to contribute to [name]
Welcome: reporting an error, correcting, translating, reviewing, testing in the field, telling us about a use, facilitating, [writing code].
To begin: 1. [correct a mistake in the documentation] 2. [test the latest version on a phone] 3. [answer a question on the forum].
Where: [link]. We answer within seven days and explain every refusal.
Your contribution is published under the project’s licence: [licence].
A question before you start: [address].`
  }
});
