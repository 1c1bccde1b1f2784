import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleMaturity = rule({
  id: 'rule-maturity',
  effortDays: 0.5,
  requires: [lastingResource, tendsOurOwn],
  favours: [
    {
      when: maturity.atMost('prototype'),
      strong: true,
      fr: `La ressource bouge encore beaucoup : il faut le dire`,
      en: `The resource still changes a lot: say so`
    },
    severalOrganisations,
    {
      when: transparency.atMost('internal'),
      fr: `Les raisons de vos choix ne sont pas publiques`,
      en: `The reasons for your choices are not public`
    }
  ],
  cautions: [
    {
      when: promise.is('written'),
      fr: `Vous avez pris des engagements écrits : vérifiez que l’étiquette ne promet ni plus ni moins`,
      en: `You have made written commitments: check that the label promises neither more nor less`
    }
  ],
  sources: [standardForPublicCode, livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Étiquette de maturité et feuille de route`,
    summary: `Vous affichez l’état réel de la ressource et ce qui vient ensuite. Personne ne s’engage sur un malentendu.`,
    fits: `Toute ressource qui évolue, du premier jour à la fin de vie.`,
    avoid: `Un livrable ponctuel : écrivez plutôt « terminé, non entretenu », avec la date.`,
    cost: `Faible : une étiquette, une date, une mise à jour par trimestre.`,
    firstStep: `Écrivez un mot et une date en haut de la page d’accueil : « expérimental, novembre 2026 ».`,
    template: `État au [date] : [expérimental, utilisable, stable ou en fin de vie].
Bon pour : [usages]. Pas encore bon pour : [usages].
Ensuite, dans cet ordre : [chantier], [chantier], [chantier]. Nous ne promettons pas de date.
Nous choisissons selon trois critères : [utilité pour plusieurs, effort, sécurité].
Pour peser sur la suite : [lien]. Chaque demande reçoit une réponse publique. Prochaine mise à jour : [date].`
  },
  en: {
    title: `Maturity label and roadmap`,
    summary: `You show the real state of the resource and what comes next. Nobody commits themselves on a misunderstanding.`,
    fits: `Any resource that changes, from the first day to the end of its life.`,
    avoid: `A one-off result: write “finished, not maintained” instead, with the date.`,
    cost: `Low: a label, a date, an update every quarter.`,
    firstStep: `Write one word and one date at the top of the front page: “experimental, November 2026”.`,
    template: `State on [date]: [experimental, usable, stable or end of life].
Good for: [uses]. Not yet good for: [uses].
Next, in this order: [project], [project], [project]. We promise no dates.
We choose by three criteria: [usefulness to several, effort, security].
To influence what comes next: [link]. Every request gets a public answer. Next update: [date].`
  }
});
