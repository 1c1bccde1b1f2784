import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { licence } from '#knowledge/kinds/practice.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { aiAct, edpbAiModels, licencesByDecree } from '#knowledge/sources/law.ts';
import { modelOpennessFramework, openSourceAiDefinition } from '#knowledge/sources/open-source-practice.ts';

export const licenceAiModel = licence({
  id: 'licence-ai-model',
  effortDays: 3,
  requires: [
    {
      when: resource.has('ai-model'),
      fr: `La ressource est un modèle d’intelligence artificielle ou un jeu d’entraînement`,
      en: `The resource is an artificial intelligence model or a training set`
    },
    tendsOurOwn
  ],
  favours: [{ ...rightsClear, strong: true }, usableRelease],
  cautions: [
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    {
      when: publicCarrier,
      fr: `Apache et MIT figurent sur la liste du décret pour les logiciels, et rien ne dit que des poids en soient un. Un jeu de données y prend la Licence Ouverte ou l’ODbL. Interrogez votre service juridique`,
      en: `Apache and MIT are on the decree’s list for software, and nothing says whether weights are software. There a data set takes the Licence Ouverte or the ODbL. Ask your legal department`
    },
    {
      when: rights.is('partial', 'unclear'),
      fr: `Ne publiez ni le modèle ni le jeu tant que les droits sur les données d’entraînement restent flous`,
      en: `Publish neither the model nor the set while the rights on the training data remain unclear`
    },
    {
      when: dataToProtect,
      fr: `Des données personnelles sont en jeu : un modèle qui en vient n’est pas anonyme par nature (avis CEPD 28/2024). Gardez d’abord les poids en accès contrôlé`,
      en: `Personal data are at stake: a model made from them is not anonymous by nature (EDPB opinion 28/2024). First keep the weights under controlled access`
    }
  ],
  sources: [edpbAiModels, aiAct, licencesByDecree, openSourceAiDefinition, modelOpennessFramework],
  reviewed: '2026-11-28',
  fr: {
    title: `Modèle d’IA ou jeu d’entraînement : licence et provenance`,
    summary: `Les poids du modèle, c’est-à-dire les réglages appris, paraissent sous une licence libre courante, Apache-2.0 ou MIT. Un jeu de données prend une licence de données. Une fiche dit d’où viennent les données d’entraînement.`,
    fits: `Vous pouvez nommer les données d’entraînement et dire de quel droit vous les avez utilisées. Pour un jeu de données : Licence Ouverte, CC BY, ODbL ou CDLA. Pour dire ce qui est vraiment ouvert : la définition OSAID 1.0 (2024) ou le Model Openness Framework.`,
    avoid: `Vous ignorez les droits sur ces données : réglez cela d’abord. Les licences dites RAIL interdisent certains usages : en général, elles ne sont pas tenues pour libres. Un modèle à usage général, même libre, doit avoir une politique de droit d’auteur. Il doit publier un résumé de ses données d’entraînement (règlement IA, article 53). Un modèle spécialisé n’est en principe pas visé.`,
    cost: `Deux à cinq jours (ordre de grandeur), surtout pour reconstituer la provenance des données.`,
    firstStep: `Listez chaque source de données d’entraînement, avec son origine, sa licence et la date de collecte.`,
    template: `Licence et provenance
Les poids et le code de [nom du modèle], version [numéro], sont publiés sous licence Apache 2.0.
Données d’entraînement : [sources, licences, dates de collecte]. Données écartées : [lesquelles, et pourquoi].
Limites connues : [usages déconseillés, biais constatés]. Ces mises en garde ne sont pas des clauses de la licence.
Identifiant SPDX : Apache-2.0.`
  },
  en: {
    title: `AI model or training set: licence and provenance`,
    summary: `The weights of the model, that is the settings it has learnt, come out under an ordinary free licence, Apache-2.0 or MIT. A data set takes a data licence. A data sheet says where the training data come from.`,
    fits: `You can name the training data and say what gave you the right to use them. For a data set: Licence Ouverte, CC BY, ODbL or CDLA. To say what is truly open: the OSAID 1.0 definition (2024) or the Model Openness Framework.`,
    avoid: `You do not know the rights on those data: settle that first. So-called RAIL licences forbid certain uses: they are generally not regarded as free. A general-purpose model, even a free one, must have a copyright policy. It must publish a summary of its training data (AI Act, article 53). A specialised model is in principle not concerned.`,
    cost: `Two to five days (order of magnitude), mostly to trace where the data came from.`,
    firstStep: `List every source of training data, with its origin, its licence and the date of collection.`,
    template: `Licence and provenance
The weights and code of [name of the model], version [number], are published under the Apache 2.0 licence.
Training data: [sources, licences, dates of collection]. Data left out: [which, and why].
Known limits: [uses we advise against, biases observed]. These warnings are not terms of the licence.
SPDX identifier: Apache-2.0.`
  }
});
