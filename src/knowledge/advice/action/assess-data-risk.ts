import { DONT_KNOW } from '#engine/reason/answers.ts';
import { all, any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { action } from '#knowledge/kinds/action.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { cjeuPseudonymisedData, gdpr } from '#knowledge/sources/law.ts';

export const assessDataRisk = action({
  id: 'assess-data-risk',
  stage: 'identify',
  // What is published cannot be called back: the risk is known before anything is opened.
  horizon: 30,
  after: ['keep-safe'],
  serves: ['rule-data', 'objection-security'],
  urgency: 'blocker',
  protects: true,
  effortDays: 2,
  before: 'ending-date',
  requires: [
    {
      when: any(dataToProtect, sensitiveData.is('personal', DONT_KNOW)),
      fr: `Des données personnelles ou sensibles sont en jeu, ou vous ne savez pas`,
      en: `Personal or sensitive data are at stake, or you do not know`
    }
  ],
  favours: [
    {
      when: sensitiveData.is('personal'),
      strong: true,
      fr: `Ces éléments doivent rester protégés : remplacer les noms ne suffit pas`,
      en: `These elements must stay protected: replacing the names is not enough`
    },
    isData
  ],
  cautions: [
    {
      when: all(field.is('health'), dataToProtect),
      fr: `Ce qui vient d’un soin reste secret : rien où l’on reconnaît quelqu’un ne paraît, même avec son accord`,
      en: `What comes from care stays secret: nothing by which somebody is recognised is published, even if they agree`
    },
    {
      when: sensitiveData.is('pseudonymisable'),
      fr: `Des codes à la place des noms ne suffisent pas : pour qui garde la correspondance, les données restent personnelles`,
      en: `Codes in place of names are not enough: for whoever keeps the list that links them, the data remain personal`
    },
    {
      when: worksInPublic,
      fr: `Le travail se fait en public : vérifiez aujourd’hui qu’aucune donnée, aucun mot de passe n’y traîne, historique compris`,
      en: `The work is done in public: check today that no data and no password lie there, history included`
    }
  ],
  sources: [gdpr, cjeuPseudonymisedData],
  reviewed: '2026-11-28',
  fr: {
    title: `Analyser le risque pour les données à protéger`,
    summary: `Une donnée personnelle publiée ne se rattrape pas. Évaluez d’abord le risque. L’analyse d’impact (AIPD) est en principe due dès deux critères. Par exemple : grande échelle, données sensibles, personnes vulnérables (enfants, patients, salariés), technique nouvelle. Puis ne publiez que ce qui ne désigne personne, ou ce que chaque personne a accepté. Ce qui vient d’un soin, d’une aide ou d’un dossier d’élève ne se publie pas, même alors.`,
    firstStep: `Listez les champs qui peuvent désigner quelqu’un, même par recoupement. Envoyez la liste à la personne chargée de protéger les données (DPO) : tout organisme public doit en avoir une. Qui tient des données de santé à grande échelle aussi (RGPD, article 37). À défaut, à quelqu’un qui connaît le RGPD.`,
    evidence: `L’analyse écrite, le registre à jour, et le tri écrit : ce qui se publie, ce qui se garde.`
  },
  en: {
    title: `Assess the risk for the data to be protected`,
    summary: `Personal data cannot be called back once published. Assess the risk first. An impact assessment (DPIA) is in principle due on a large scale, for health or children. Then publish only what points to nobody, or what each person has agreed to. What comes from care, from social help or from a pupil’s file is not published, even then.`,
    firstStep: `List the fields that could point to somebody, even by cross-checking. Send the list to your data protection officer (DPO): every public body has one. So must whoever holds health data on a large scale (GDPR, article 37). Failing that, to somebody who knows the GDPR.`,
    evidence: `The written assessment, an up-to-date register, and the sorting in writing: what is published, what is kept.`
  }
});
