import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `À propos`,
  lead: `Parcours Communs aide une personne qui porte un projet à décider, étape par étape, comment en faire un commun numérique.`,
  originTitle: `D’où cela vient`,
  origin: `En septembre 2018, à Nantes, cinq ateliers de Numérique en Commun[s] ont préparé un tutoriel sur les communs numériques. Il fallait les identifier, les produire, les maintenir, les financer, les valoriser. Nous en reprenons les cinq étapes, après une première pour situer le projet. Personne n’a publié le texte des tableaux remplis ce jour-là. Ce que vous lisez ici a été écrit à neuf, à partir des sources citées sous chaque conseil.`,
  howTitle: `Comment les conseils sont établis`,
  how: `Chaque conseil porte des conditions écrites en clair. Une réponse absente, ou « je ne sais pas », ne déclenche rien : le conseil reste à confirmer. Il n’y a pas de note cachée. Si une condition vous semble fausse, vous pouvez la lire, la contester et la corriger : le contenu est libre.`,
  limitsTitle: `Ce que cet outil ne fait pas`,
  limits: `Il ne donne pas de consultation juridique ni fiscale. Les montants et les seuils portent une date : vérifiez-les avant de vous engager. Les seuils qui qualifient un projet sont les nôtres. Nos exemples sont surtout des réussites, en France, dans le logiciel et les données. Le matériel et l’outre-mer sont peu couverts.`,
  privacyTitle: `Vos données`,
  privacy: `Vos projets restent dans ce navigateur, et nulle part ailleurs. Aucune mesure d’audience, aucun compte, aucune requête vers un autre site. Si vous effacez les données du navigateur, vous effacez aussi vos projets : exportez-les.`,
  licenceTitle: `Un commun, lui aussi`,
  licence: `Le code est sous licence AGPL-3.0 ou ultérieure, les contenus sous CC BY-SA 4.0.`,
  versionTitle: `Version`
};

const en: Texts<typeof fr> = {
  title: `About`,
  lead: `Parcours Communs helps somebody who leads a project decide, stage by stage, how to make it a digital commons.`,
  originTitle: `Where this comes from`,
  origin: `In September 2018 in Nantes, five workshops at Numérique en Commun[s] prepared a tutorial on digital commons. It was about identifying, producing, maintaining, funding and promoting them. We follow the same five stages, after a first one that takes your bearings. Nobody published the text of the tables filled in that day. What you read here was written afresh, from the sources named under each piece of advice.`,
  howTitle: `How the advice is worked out`,
  how: `Every piece of advice carries conditions in plain words. A missing answer, or “I don’t know”, triggers nothing: the advice stays to be confirmed. There is no hidden score. If a condition looks wrong to you, you can read it, challenge it and correct it: the content is free.`,
  limitsTitle: `What this tool does not do`,
  limits: `It gives no legal or tax counsel. Amounts and thresholds carry a date: check them before you commit yourself. The thresholds that describe a project are ours. Our examples are mostly French, mostly successes, mostly software and data. Hardware and overseas territories are thinly covered.`,
  privacyTitle: `Your data`,
  privacy: `Your projects stay in this browser and nowhere else. No analytics, no account, no request to another site. If you clear the browser’s data, you clear your projects too: export them.`,
  licenceTitle: `A commons as well`,
  licence: `The code is under the AGPL-3.0-or-later licence, the content under CC BY-SA 4.0.`,
  versionTitle: `Version`
};

/** The words of the page that says who made this, how, and what it does not do. */
export const aboutTexts: InBoth<Texts<typeof fr>> = { fr, en };
