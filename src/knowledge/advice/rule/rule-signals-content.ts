import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';

export const ruleSignalsContent = rule({
  id: 'rule-signals-content',
  effortDays: 0.5,
  requires: [isContent, inUse, lastingResource, tendsOurOwn],
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
    title: `Seuils à surveiller pour des contenus`,
    summary: `Cinq chiffres, pour chacun le seuil qui fait agir, et le jour où vous relisez.`,
    fits: `On enseigne, on traduit ou on cite ces contenus, et ils vieillissent.`,
    avoid: `Des contenus qui ne changeront plus, comme des archives : dites leur date, et vérifiez seulement que les fichiers s’ouvrent.`,
    cost: `Une demi-journée, puis une heure par trimestre. Les seuils sont les nôtres, tirés de la pratique : changez-les après deux relevés.`,
    firstStep: `Choisissez cinq pages au hasard. Notez la date de leur dernière relecture, et ce qui n’est plus vrai.`,
    template: `Nous relevons ces chiffres chaque [semestre], et nous les publions.
Pages relues depuis moins de [deux ans] : au moins [80] %. En dessous : les autres portent « pas relu depuis [date] ».
Une correction proposée reçoit une réponse sous [un mois], pour la moitié d’entre elles. Au-delà : une personne de plus relit.
Lieux où l’on s’en sert et qui nous l’ont dit : au moins [trois] nouveaux par an. Aucun : nous allons voir cinq personnes qui s’en servent.
Traductions et adaptations : aucune en retard de plus de [un an] sur l’original. Sinon, elle le dit en tête.
Vidéos et images qui ont leurs sous-titres ou leur texte : au moins [90] %. En dessous : rien de nouveau sans les siens.
Relevé le [date] par [prénom]. Prochaine lecture : [date].`
  },
  en: {
    title: `Thresholds to watch for content`,
    summary: `Five figures, for each the threshold that makes you act, and the day when you read them again.`,
    fits: `People teach, translate or quote this content, and it ages.`,
    avoid: `Content that will not change any more, such as archives: give its date, and only check that the files open.`,
    cost: `Half a day, then an hour each quarter. The thresholds are ours, from practice: change them after two readings.`,
    firstStep: `Choose five pages at random. Note the date when each was last read through, and what is no longer true.`,
    template: `We take these figures every [half-year], and publish them.
Pages read through within the last [two years]: at least [80]%. Below: the others bear “not read through since [date]”.
A proposed correction is answered within [a month], for half of them. Beyond that: one more person reviews.
Places where it is used that told us so: at least [three] new ones a year. None: we go and see five people who use it.
Translations and adaptations: none more than [a year] behind the original. If one is, it says so at the top.
Videos and images with subtitles or a text: at least [90]%. Below: nothing new without its own.
Read on [date] by [first name]. Next reading: [date].`
  }
});
