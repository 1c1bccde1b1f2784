import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { chaossStarterHealth } from '#knowledge/sources/open-source-practice.ts';

export const ruleSignalsCode = rule({
  id: 'rule-signals-code',
  effortDays: 0.5,
  requires: [publishesSoftware, inUse, lastingResource, tendsOurOwn],
  favours: [
    {
      when: measures.is('partly', 'no'),
      strong: true,
      fr: `L’utilité et la santé du projet ne sont pas suivies régulièrement`,
      en: `The project’s usefulness and health are not tracked regularly`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Comptez des usages, pas des personnes : ne collectez aucune donnée personnelle pour mesurer`,
      en: `Count uses, not people: collect no personal data to do so`
    }
  ],
  sources: [chaossStarterHealth],
  reviewed: '2026-11-28',
  fr: {
    title: `Seuils à surveiller pour un logiciel`,
    summary: `Cinq chiffres, pour chacun le seuil qui fait agir, et le jour où vous relisez.`,
    fits: `Des personnes se servent du logiciel, et leurs demandes arrivent plus vite que les réponses.`,
    avoid: `Moins de dix demandes par an : lisez-les toutes, un tableau n’apprend rien de plus.`,
    cost: `Une demi-journée, puis une heure par trimestre. Les seuils sont les nôtres, tirés de la pratique : changez-les après deux relevés.`,
    firstStep: `Relevez aujourd’hui le temps de première réponse de vos dix dernières demandes.`,
    template: `Nous relevons ces chiffres le [premier lundi] de chaque trimestre, et nous les publions.
Première réponse d’une personne : la moitié des demandes attend moins de [sept] jours. Au-delà : une personne de plus répond, ou nous annonçons un autre délai.
Demandes closes pour dix ouvertes : au moins [huit]. En dessous, deux trimestres de suite : nous refusons ce que nous ne ferons pas, et nous le disons.
Personnes qui font la moitié du travail : au moins [deux]. Une seule : aucune nouveauté avant d’en former une autre.
Dernière version : moins de [six] mois, et aucune faille connue depuis plus de [trente] jours. Sinon : nous publions, ou nous annonçons une pause.
Mois d’argent d’avance : au moins [six]. En dessous : la recherche de fonds passe avant les nouveautés.
Relevé le [date] par [prénom]. Prochaine lecture : [date].`
  },
  en: {
    title: `Thresholds to watch for software`,
    summary: `Five figures, for each the threshold that makes you act, and the day when you read them again.`,
    fits: `People use the software, and their requests come in faster than the answers.`,
    avoid: `Fewer than ten requests a year: read them all, a table teaches nothing more.`,
    cost: `Half a day, then an hour each quarter. The thresholds are ours, from practice: change them after two readings.`,
    firstStep: `Note today the time to first answer of your last ten requests.`,
    template: `We take these figures on the [first Monday] of each quarter, and publish them.
First answer from a person: half of the requests wait less than [seven] days. Beyond that: one more person answers, or we announce another delay.
Requests closed for ten opened: at least [eight]. Below, two quarters running: we refuse what we will not do, and say so.
People who do half of the work: at least [two]. Only one: nothing new before another is trained.
Last version: less than [six] months old, and no flaw known for more than [thirty] days. If not: we publish, or announce a pause.
Months of money ahead: at least [six]. Below: raising funds comes before new features.
Read on [date] by [first name]. Next reading: [date].`
  }
});
