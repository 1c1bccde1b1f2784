import { all, any, not } from '#engine/reason/condition.ts';
import { answersForSoftware } from '#knowledge/facts/answers-for-software.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { objectsSold } from '#knowledge/facts/objects-sold.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';

export const dutyFlawReports = obligation({
  id: 'duty-flaw-reports',
  from: '2026-09-11',
  effortDays: 0.5,
  requires: [
    publishesSoftware,
    answersForSoftware,
    inUse,
    {
      when: any(hasSales, freeLicence),
      fr: `{Vous avez des ventes}, ou {le logiciel est sous licence libre}`,
      en: `{You have sales}, or {the software is under a free licence}`
    }
  ],
  favours: [{ ...hasSales, strong: true }],
  cautions: [
    {
      // A steward supports what is meant for commercial activities (article 3, 14): a school’s own tool is not.
      when: all(not(hasSales), not(users.has('companies', 'developers'))),
      fr: `Vous ne vendez rien, et aucune entreprise ne s’en sert d’après vos réponses : ce devoir ne vous vise sans doute pas`,
      en: `You sell nothing, and no company uses it by your answers: this duty is probably not yours`
    },
    {
      when: sellsTheResource,
      fr: `Vendre une version, ou ses mises à jour, peut faire de vous un fabricant : les délais sont alors de 24 heures, puis 72 heures`,
      en: `Selling a version, or its updates, may make you a manufacturer: the deadlines are then 24 hours, then 72 hours`
    },
    {
      when: objectsSold,
      fr: `Votre objet se relie à un appareil, à un réseau ? Il relève du règlement, code compris (articles 2 et 3) : 24 heures, puis 72 heures, objets déjà vendus compris (article 69)`,
      en: `Does your object link to a device, to a network? It falls under the Regulation, code included (articles 2 and 3): 24 hours, then 72 hours, objects already sold included (article 69)`
    },
    {
      when: all(resource.has('hardware'), field.is('health', 'making')),
      fr: `Un dispositif médical ne suit pas ce règlement, mais le sien, 2017/745 (article 2)`,
      en: `A medical device does not follow this Regulation but its own, 2017/745 (article 2)`
    }
  ],
  sources: [cyberResilienceAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Signaler une faille exploitée ou un incident grave`,
    summary: `Le règlement européen sur la cyberrésilience demande de signaler une faille activement exploitée sur la plateforme de l’ENISA. C’est le cas depuis le 11 septembre 2026.`,
    who: `Qui vend un logiciel, ou un objet qui se relie à un appareil ou à un réseau. Vendre à part du conseil ne suffit pas, dit la Commission. Une assistance vendue au-delà de son coût peut suffire (considérant 15). Un outil gardé pour soi, non. En principe aussi, la structure qui soutient un logiciel libre à usage commercial. Pour cette structure, sans amende encourue, les lectures divergent : 11 septembre 2026, ou 11 décembre 2027. Demandez à l’ANSSI. Une simple contribution n’oblige à rien. Faites confirmer votre statut.`,
    now: `Écrivez qui reçoit les alertes de sécurité, et qui prévient l’ENISA. Cette personne doit pouvoir le faire sous 24 heures.`
  },
  en: {
    title: `Report an exploited flaw or a severe incident`,
    summary: `The European Cyber Resilience Act asks for any actively exploited flaw to be reported on the ENISA platform. It has done so since 11 September 2026.`,
    who: `Whoever sells software, or an object that links to a device or to a network. Selling advice apart is not enough, says the Commission; support sold above its cost may be (recital 15). A tool kept for oneself, no. As a rule too, the body that supports free software meant for commercial use. For such a body, which faces no fine, readings differ: 11 September 2026, or 11 December 2027. Ask ANSSI, or your country’s agency. Merely contributing obliges you to nothing. Have your status confirmed.`,
    now: `Write down who receives security alerts, and who tells ENISA. That person must be able to do so within 24 hours.`
  }
});
