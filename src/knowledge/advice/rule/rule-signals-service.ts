import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const ruleSignalsService = rule({
  id: 'rule-signals-service',
  effortDays: 0.5,
  requires: [
    {
      when: resource.has('online-service'),
      fr: `La ressource est un service en ligne`,
      en: `The resource is an online service`
    },
    inUse,
    tendsOurOwn
  ],
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
    title: `Seuils à surveiller pour un service en ligne`,
    summary: `Cinq chiffres, pour chacun le seuil qui fait agir, et le jour où vous relisez.`,
    fits: `Des personnes comptent sur le service chaque semaine.`,
    avoid: `Un essai avec quelques comptes : dites plutôt à quelle date vous déciderez de l’arrêter ou de l’ouvrir.`,
    cost: `Une demi-journée, puis une heure par trimestre. Les seuils sont les nôtres, tirés de la pratique : changez-les après deux relevés.`,
    firstStep: `Demandez qui, à part la personne habituelle, saurait relancer le service ce soir.`,
    template: `Nous relevons ces chiffres le [premier lundi] de chaque mois, et nous les publions.
Le service répond : au moins [99] % du temps dans le mois. En dessous : aucune nouveauté avant d’avoir trouvé la cause.
Dernière restauration d’une sauvegarde, réussie : moins de [trois] mois. Au-delà : nous la refaisons cette semaine.
Personnes qui savent relancer le service : au moins [deux]. Une seule : nous en formons une autre avant le [date].
Comptes actifs sur trente jours, sans suivre personne : une baisse d’un [tiers] en trois mois, et nous appelons cinq usagers.
Coût par mois et mois d’argent d’avance : moins de [six] mois, nous annonçons la situation et limitons les inscriptions.
Relevé le [date] par [prénom]. Prochaine lecture : [date].`
  },
  en: {
    title: `Thresholds to watch for an online service`,
    summary: `Five figures, for each the threshold that makes you act, and the day when you read them again.`,
    fits: `People count on the service every week.`,
    avoid: `A trial with a few accounts: rather say when you will decide to stop it or open it.`,
    cost: `Half a day, then an hour each quarter. The thresholds are ours, from practice: change them after two readings.`,
    firstStep: `Ask who, besides the usual person, could restart the service tonight.`,
    template: `We take these figures on the [first Monday] of each month, and publish them.
The service answers: at least [99]% of the time in the month. Below: nothing new until the cause is found.
Last restoration of a backup that worked: less than [three] months ago. Beyond that: we do it again this week.
People who can restart the service: at least [two]. Only one: we train another before [date].
Active accounts over thirty days, following nobody: if they fall by a [third] in three months, we call five users.
Cost a month and months of money ahead: under [six] months, we announce where we stand and limit new accounts.
Read on [date] by [first name]. Next reading: [date].`
  }
});
