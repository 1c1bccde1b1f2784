import type { Source } from '#engine/advise/advice.ts';

export const associationModeEmploiFdva: Source = {
  kind: 'press',
  title: `Association mode d’emploi, « Un nouveau volet du FDVA pour soutenir l’innovation associative »`,
  url: 'https://www.associationmodeemploi.fr/article/un-nouveau-volet-du-fdva-pour-soutenir-l-innovation-associative.67509',
  read: '2026-11'
};

export const aviseTitresAssociatifs2022: Source = {
  kind: 'practice',
  dated: '2022',
  title: `Avise, « Titres associatifs : quelles conditions et quelles étapes ? » (2022)`,
  url: 'https://www.avise.org/actualites/titres-associatifs-quelles-conditions-et-quelles-etapes',
  read: '2026-11'
};

export const carenewsEndowmentFund: Source = {
  kind: 'press',
  title: `Carenews, « Quelle est la différence entre une fondation et un fonds de dotation ? »`,
  url: 'https://www.carenews.com/carenews-pro/news/quelle-est-la-difference-entre-une-fondation-et-un-fonds-de-dotation',
  read: '2026-11'
};

export const kitAAgirFdva2: Source = {
  kind: 'practice',
  title: `Kit à agir, « Fonds pour le développement de la vie associative (FDVA 2) »`,
  url: 'https://kit-a-agir.fr/listing/fonds-pour-le-developpement-de-la-vie-associative-fdva-2',
  read: '2026-11'
};

export const mecenatCompetencesFaq: Source = {
  kind: 'practice',
  title: `mecenatdecompetences.org, questions fréquentes des associations`,
  url: 'https://www.mecenatdecompetences.org/faq-associations',
  read: '2026-11'
};

export const mecenatPublicPrive: Source = {
  kind: 'practice',
  title: `Mécénat public privé, « Mécénat et sponsoring : quelles différences »`,
  url: 'https://mecenatpublicprive.fr/mecenat-et-sponsoring-quelles-differences',
  read: '2026-11'
};

export const openassoMecenatParrainage: Source = {
  kind: 'practice',
  title: `OpenAsso, « Mécénat et parrainage (ou sponsoring), faites la différence »`,
  url: 'https://openasso.org/articles/25689-mecenat-et-parrainage-ou-sponsoring-faites-la-difference',
  read: '2026-11'
};

export const planTitresAssociatifs2021: Source = {
  kind: 'press',
  dated: '2021',
  title: `Idcité, plan en faveur de l’investissement dans les associations (2021)`,
  url: 'https://www.idcite.com/Actu-Un-plan-en-faveur-de-l-investissement-dans-les-associations-s-appuie-principalement-sur-le-developpement-des-titres_a57943.amp.html',
  read: '2026-11'
};

export const soessEndowmentFund: Source = {
  kind: 'practice',
  title: `soess.org, le fonds de dotation : démarches de création`,
  url: 'https://soess.org/fonds-dotation-demarches-creation/',
  read: '2026-11'
};
