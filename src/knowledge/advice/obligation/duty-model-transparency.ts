import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { aiAct } from '#knowledge/sources/law.ts';

export const dutyModelTransparency = obligation({
  id: 'duty-model-transparency',
  from: '2025-08-02',
  effortDays: 3,
  requires: [
    {
      when: resource.has('ai-model'),
      fr: `Vous publiez un modèle ou un jeu d’entraînement`,
      en: `You publish a model or a training set`
    }
  ],
  favours: [
    { ...inUse, strong: true },
    {
      when: licence.is('permissive'),
      fr: `La licence laisse libre de réutiliser le modèle`,
      en: `The licence leaves people free to reuse the model`
    }
  ],
  cautions: [dataToProtect],
  sources: [aiAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Dire sur quoi un modèle d’IA a été entraîné`,
    summary: `Le règlement européen sur l’IA oblige qui fournit un modèle à usage général. Un modèle libre dont les poids sont publics est dispensé d’une partie de la documentation, pas du reste.`,
    who: `Qui met sur le marché un modèle à usage général. Un petit modèle fait pour une seule tâche n’en est en principe pas un : faites-le confirmer.`,
    now: `S’il est à usage général : publiez un résumé des données d’entraînement. Dites comment vous respectez le droit d’auteur et les refus de fouille. Sinon, ne publiez rien à ce titre ; faites dire par écrit s’il est à haut risque (article 6).`
  },
  en: {
    title: `Say what an AI model was trained on`,
    summary: `The European AI Act binds whoever provides a general-purpose model. A free model whose weights are public is spared part of the documentation, not the rest.`,
    who: `Whoever places a general-purpose model on the market. A small model made for one task is as a rule not one: have it confirmed.`,
    now: `If it is general-purpose: publish a summary of the training data, and say how you respect copyright and refusals of text and data mining. If not, publish nothing on that account; have it said in writing whether it is high-risk (article 6).`
  }
});
