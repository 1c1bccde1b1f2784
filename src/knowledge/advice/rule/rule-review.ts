import { all, not } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { peopleTrustItWithTheirSafety } from '#knowledge/facts/people-trust-it-with-their-safety.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleReview = rule({
  id: 'rule-review',
  effortDays: 0.5,
  requires: [severalCanRelease],
  favours: [
    {
      when: reviewer.is('nobody'),
      strong: true,
      fr: `Personne d’autre ne relit aujourd’hui`,
      en: `Nobody else reviews today`
    },
    outsidersContribute,
    inUse,
    {
      when: peopleTrustItWithTheirSafety,
      strong: true,
      fr: `Des personnes s’y fient : une erreur publiée peut blesser`,
      en: `People rely on it: an error once published may hurt somebody`
    }
  ],
  cautions: [
    {
      when: all(peopleTrustItWithTheirSafety, not(field.is('health'))),
      fr: `Ici, on vérifie avant de montrer. Seul un danger signalé se transmet aussitôt, et s’affiche à part, « non vérifié ». Ce qui n’est pas à jour le dit, avec sa date`,
      en: `Here, you check before you show. Only a reported danger is passed on at once, and shown apart, “not verified”. What is out of date says so, with its date`
    },
    {
      when: field.is('health'),
      fr: `Ici, on vérifie avant de montrer : aucune version ne sert sans relecture par une personne habilitée`,
      en: `Here, you check before you show: no version is used before a qualified person has reviewed it`
    },
    {
      when: replyTime.is('a-month', 'no-promise'),
      fr: `Une relecture qui tarde décourage : annoncez un délai avant de la rendre obligatoire`,
      en: `A slow review puts people off: announce a delay before you make review compulsory`
    }
  ],
  sources: [standardForPublicCode, politiqueDeContributionOpenSource],
  reviewed: '2026-11-23',
  fr: {
    title: `Relecture par une autre personne`,
    summary: `Rien n’entre dans la ressource sans qu’une deuxième personne l’ait lu. Les erreurs baissent, et le savoir circule.`,
    fits: `Deux personnes au moins peuvent publier. Le Standard for Public Code, resté à l’état de projet (2024), recommande de relire sous deux jours ouvrés.`,
    avoid: `Une seule personne publie : qu’elle se relise le lendemain et tienne un journal public.`,
    cost: `Du temps, à chaque contribution. Une rotation évite que tout retombe sur la même personne.`,
    firstStep: `Là où se fait le travail, réglez les droits : un accord devient nécessaire pour publier.`,
    template: `Toute contribution est relue par une personne différente de celle qui l’a écrite, avant d’entrer dans la version publiée.
Nous visons une première réponse sous deux jours ouvrés. Un refus donne toujours sa raison et, si possible, une piste.
La relecture vérifie quatre choses : l’utilité, la clarté, la sécurité et l’origine des droits.
En cas d’urgence, on retire ou l’on signale d’abord. On ne publie sans relecture que ce qui ne peut blesser personne ; elle suit dans la semaine.`
  },
  en: {
    title: `Review by somebody else`,
    summary: `Nothing goes into the resource until a second person has read it. Mistakes become fewer, and knowledge spreads.`,
    fits: `At least two people can publish. The Standard for Public Code, still a draft (2024), recommends review within two business days.`,
    avoid: `Only one person publishes: let that person re-read the next day and keep a public log.`,
    cost: `Time, for every contribution. A rota keeps it from falling on the same person.`,
    firstStep: `Where the work is done, set the permissions so that an approval is needed to publish.`,
    template: `Every contribution is reviewed by somebody other than its author before it goes into the published version.
We aim for a first answer within two working days. A refusal always gives its reason and, where possible, a way forward.
Review checks four things: usefulness, clarity, security and the origin of the rights.
In an emergency we withdraw or flag first. Only what can hurt nobody is published before its review, which follows within the week.`
  }
});
