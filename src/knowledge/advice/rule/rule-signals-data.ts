import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';

export const ruleSignalsData = rule({
  id: 'rule-signals-data',
  effortDays: 0.5,
  requires: [isData, inUse, lastingResource, tendsOurOwn],
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
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Seuils à surveiller pour des données`,
    summary: `Cinq chiffres, pour chacun le seuil qui fait agir, et le jour où vous relisez.`,
    fits: `D’autres prennent des décisions avec ces données : une erreur ou un oubli leur coûte.`,
    avoid: `Un jeu figé, publié une fois : écrivez sa date et son dernier contrôle, cela suffit.`,
    cost: `Une demi-journée, puis une heure par trimestre. Les seuils sont les nôtres, tirés de la pratique : changez-les après deux relevés.`,
    firstStep: `Tirez vingt lignes au hasard, et vérifiez-les une par une. Notez combien sont fausses.`,
    template: `Nous relevons ces chiffres le [premier lundi] de chaque trimestre, et nous les publions avec les données.
Lignes fausses sur [cent] tirées au hasard : au plus [trois]. Au-delà : nous corrigeons avant d’ajouter.
Lignes vérifiées depuis moins de [douze] mois : au moins [80] %. En dessous : nous marquons les autres « à vérifier ».
Une erreur signalée est corrigée ou refusée sous [quinze] jours, pour la moitié d’entre elles. Au-delà : une personne de plus corrige.
Personnes qui font la moitié des corrections : au moins [deux]. Une seule : nous en cherchons une autre avant d’étendre le territoire.
Dernière copie complète, ouverte par quelqu’un d’autre : moins de [six] mois. Au-delà : nous en faisons une cette semaine.
Relevé le [date] par [prénom]. Prochaine lecture : [date].`
  },
  en: {
    title: `Thresholds to watch for data`,
    summary: `Five figures, for each the threshold that makes you act, and the day when you read them again.`,
    fits: `Others make decisions with these data: an error or a gap costs them something.`,
    avoid: `A frozen set, published once: write its date and its last check, that is enough.`,
    cost: `Half a day, then an hour each quarter. The thresholds are ours, from practice: change them after two readings.`,
    firstStep: `Draw twenty rows at random, and check them one by one. Note how many are wrong.`,
    template: `We take these figures on the [first Monday] of each quarter, and publish them with the data.
Wrong rows out of [one hundred] drawn at random: at most [three]. Beyond that: we correct before we add.
Rows checked within the last [twelve] months: at least [80]%. Below: we mark the others “to be checked”.
An error reported is corrected or refused within [fifteen] days, for half of them. Beyond that: one more person corrects.
People who make half of the corrections: at least [two]. Only one: we look for another before we cover more ground.
Last full copy, opened by somebody else: less than [six] months ago. Beyond that: we make one this week.
Read on [date] by [first name]. Next reading: [date].`
  }
});
