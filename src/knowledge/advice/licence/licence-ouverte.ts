import { all, any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { nobodyShownToProtect } from '#knowledge/facts/nobody-shown-to-protect.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { licenceAnswersDisagree } from '#knowledge/facts/licence-answers-disagree.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { noReturnExpected } from '#knowledge/facts/no-return-expected.ts';
import { noReturnForData } from '#knowledge/facts/no-return-for-data.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { licence } from '#knowledge/kinds/practice.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { etalabLicenceOuverte2 } from '#knowledge/sources/french-state.ts';
import { openstreetmapCopyright } from '#knowledge/sources/law-of-fields.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';

export const licenceOuverte = licence({
  id: 'licence-ouverte',
  effortDays: 0.5,
  requires: [
    {
      when: any(
        all(isData, noReturnForData),
        all(
          publicCarrier,
          resource.has('content', 'standard'),
          any(noReturnExpected, returnExceptions.has('content', 'standard'))
        )
      ),
      fr: `{Des données se reprennent sans rien rendre}, ou {une administration publie ainsi ses contenus ou ses schémas}`,
      en: `{Data may be taken up with nothing given back}, or {a public body publishes its content or schemas so}`
    },
    licenceIsYoursToChoose,
    nobodyShownToProtect
  ],
  favours: [
    { ...publicCarrier, strong: true },
    {
      when: contributiveValue.is('standalone'),
      fr: `Les données gardent leur valeur même si plus personne n’y contribue`,
      en: `The data keep their value even if nobody contributes any more`
    }
  ],
  cautions: [
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    licenceAnswersDisagree,
    {
      when: dataToProtect,
      fr: `Ne publiez aucune donnée personnelle sous cette licence : anonymisez d’abord, ou gardez cette part. Une voix ou un visage ne s’anonymise pas : gardez-les`,
      en: `Publish no personal data under this licence: anonymise first, or keep that part back. A voice or a face cannot be made anonymous: keep those back`
    },
    {
      when: startingPoint.is('gathered', 'co-funded', 'fork'),
      fr: `Vous reprenez des données d’autrui : vérifiez que chaque source autorise cette licence ; l’ODbL ne le permet pas`,
      en: `You are reusing other people’s data: check that every source allows this licence; the ODbL does not`
    },
    {
      when: all(isData, field.is('maps', 'transport')),
      fr: `Une base tirée d’OpenStreetMap reste sous ODbL. Si une part notable en vient, cette licence est exclue pour elle`,
      en: `A database drawn from OpenStreetMap stays under the ODbL: if a substantial part comes from it, this licence is excluded for that database`
    },
    {
      when: livesOnContributions,
      fr: `Quelqu’un pourra enrichir vos données sans rien rendre : comparez avec l’ODbL`,
      en: `Somebody will be able to enrich your data and return nothing: compare with the ODbL`
    }
  ],
  sources: [etalabLicenceOuverte2, licencesByDecree, openstreetmapCopyright, livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Données, textes ou schémas à reprendre : Licence Ouverte 2.0`,
    summary: `C’est la licence habituelle des données publiques en France. Chacun les réutilise librement, y compris pour vendre, en citant la source.`,
    fits: `Les données, textes, images et schémas d’une administration. Ou des données que vous voulez voir reprises partout sans rien demander en retour.`,
    avoid: `Vos données contiennent des extraits d’OpenStreetMap ou d’une autre base sous ODbL, une licence qui oblige au partage. Ou bien vous voulez voir revenir les améliorations : prenez l’ODbL.`,
    cost: `Une demi-journée (ordre de grandeur) : une fiche sur data.gouv.fr et un fichier LICENCE.`,
    firstStep: `Créez la fiche du jeu de données sur data.gouv.fr et choisissez la licence dans la liste. Nommez la personne qui tiendra les données à jour.`,
    template: `Licence
Ces données sont publiées par [organisme] sous Licence Ouverte 2.0 (Etalab).
Réutilisation libre, y compris commerciale, en citant la source ainsi : « [organisme], [jeu de données], mise à jour du [date] ».
Identifiant SPDX : etalab-2.0. Texte complet dans le fichier LICENCE.`
  },
  en: {
    title: `Data, texts or schemas to be reused: Licence Ouverte 2.0`,
    summary: `This is the usual licence for public data in France. Anyone may reuse them freely, even to sell, by citing the source.`,
    fits: `The data, texts, images and schemas of a French public body. Or data you want to see reused everywhere without asking for anything in return.`,
    avoid: `Your data contain extracts from OpenStreetMap or another database under the ODbL, a licence that requires sharing back. Or you want improvements to come back: take the ODbL.`,
    cost: `Half a day (order of magnitude): one record on data.gouv.fr and one licence file.`,
    firstStep: `Create the data set’s record on data.gouv.fr and pick the licence from the list. Name the person who will keep the data up to date.`,
    template: `Licence
These data are published by [organisation] under the Licence Ouverte 2.0 (Etalab).
Free reuse, including commercial reuse, citing the source as: “[organisation], [data set], updated on [date]”.
SPDX identifier: etalab-2.0. Full text in the LICENCE file.`
  }
});
