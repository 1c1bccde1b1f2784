import { inUse } from '#knowledge/facts/in-use.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { medicalDevices } from '#knowledge/sources/law-of-fields.ts';

export const dutyMedicalDevice = obligation({
  id: 'duty-medical-device',
  from: '2021-05-26',
  effortDays: 10,
  requires: [
    {
      when: field.is('health'),
      fr: `Elle sert d’abord dans la santé`,
      en: `It serves in health first`
    },
    {
      when: resource.has('software', 'ai-model', 'hardware'),
      fr: `La ressource est {un logiciel}, {un modèle d’IA} ou {un objet}`,
      en: `The resource is {software}, {an AI model} or {an object}`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [medicalDevices],
  reviewed: '2026-11-29',
  fr: {
    title: `Ne pas soigner avec un outil sans cadre`,
    summary: `Ce qui aide à soigner, à diagnostiquer ou à compenser un handicap suit le règlement 2017/745. Sans marquage CE ni cadre écrit, aucun usage ailleurs.`,
    who: `Qui le met sur le marché, même gratuitement. Un établissement qui l’emploie chez lui tient un dossier, dit pourquoi rien d’autre ne convient et publie une déclaration (article 5(5)).`,
    now: `Écrivez à quoi l’outil sert, et à quoi il ne sert pas. Faites dire par qui connaît ce règlement si c’est un dispositif médical.`
  },
  en: {
    title: `Do not give care with a tool that has no framework`,
    summary: `What helps to treat, to diagnose or to make up for a disability falls under Regulation 2017/745. Without CE marking or a written framework, no use elsewhere.`,
    who: `Whoever places it on the market, even free of charge. An institution that uses it in its own house keeps a file, says why nothing else will do and publishes a declaration (article 5(5)).`,
    now: `Write down what the tool is for, and what it is not for. Have somebody who knows this Regulation say whether it is a medical device.`
  }
});
