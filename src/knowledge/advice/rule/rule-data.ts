import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { cjeuPseudonymisedData, gdpr, publicInformationCode } from '#knowledge/sources/law.ts';
import { dataGovernanceAct } from '#knowledge/sources/rights-of-people.ts';

export const ruleData = rule({
  id: 'rule-data',
  effortDays: 3,
  requires: [
    {
      when: any(isData, dataToProtect),
      fr: `La ressource {contient des données} ou {touche à des données personnelles ou sensibles}`,
      en: `The resource {contains data} or {touches personal or sensitive data}`
    },
    tendsOurOwn
  ],
  favours: [
    { ...dataToProtect, strong: true },
    {
      when: danger.has('already-out'),
      fr: `Une part circule déjà sans accord : il faut dire comment on la retire`,
      en: `A part is already out without consent: say how it is taken down`
    },
    {
      when: firstContributions.has('data'),
      fr: `Des personnes vous apporteront des données`,
      en: `People will bring you data`
    },
    inUse
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Ne publiez aucun fichier où quelqu’un peut être reconnu. Une loi ou l’accord des personnes peut le permettre. De ce qui vient d’un soin, d’une aide ou d’un dossier d’élève, rien ne paraît. Ouvrez le schéma et des données inventées`,
      en: `Publish no file in which somebody can be recognised. The law or the people’s consent may allow it; of what comes from care, social help or a pupil’s file, nothing is published. Open the schema and a made-up sample`
    },
    {
      when: sensitiveData.is('pseudonymisable'),
      fr: `Des codes à la place des noms ne suffisent pas : pour qui garde la correspondance, les données restent personnelles`,
      en: `Codes in place of names are not enough: for whoever keeps the list that links them, the data remain personal`
    }
  ],
  sources: [
    livreBlancCommunsNumeriques,
    gdpr,
    cjeuPseudonymisedData,
    publicInformationCode,
    dataGovernanceAct
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Gouvernance des données`,
    summary: `Vous dites quelles données entrent, sous quelle licence, qui les vérifie et comment on les retire. Chaque demande trouve quelqu’un pour répondre.`,
    fits: `Des données ouvertes, apportées par d’autres, ou des données personnelles en jeu.`,
    avoid: `Une ressource sans aucune donnée. Et si les données personnelles peuvent être évitées, évitez-les : c’est la meilleure règle.`,
    cost: `De deux à cinq jours, avec la personne déléguée à la protection des données s’il y en a une.`,
    firstStep: `Listez dans un registre chaque donnée, son origine, sa licence et la personne qui en répond. Si des personnes donnent les leurs, la CNIL tient un registre facultatif d’organisations altruistes (règlement 2022/868).`,
    template: `Nous ne recueillons que les données utiles à [but]. Leur schéma est public ; les données personnelles ne le sont pas.
Les données sont publiées sous [licence], avec leur source et leur date.
Avant toute publication, deux personnes vérifient la qualité et s’assurent que personne ne peut être reconnu.
Pour signaler une erreur ou demander un retrait : [adresse]. Réponse sous [un mois] au plus, avec la raison en cas de refus.
Chercher à retrouver quelqu’un dans ces données est un traitement soumis au RGPD, le règlement sur les données personnelles.
Répond des demandes au titre du RGPD : [nom, fonction].`
  },
  en: {
    title: `Data governance`,
    summary: `You say which data come in, under which licence, who checks them and how they are taken down. Every request finds somebody to answer it.`,
    fits: `Open data, brought in by others, or personal data at stake.`,
    avoid: `A resource without any data. And where personal data can be avoided, avoid them: no rule is better.`,
    cost: `Two to five days, with the data protection officer if there is one.`,
    firstStep: `List every kind of data in a register, with its origin, its licence and the person who answers for it. If people give theirs, the French CNIL keeps an optional register of altruistic bodies (Regulation 2022/868).`,
    template: `We collect only the data needed for [purpose]. Their schema is public; personal data are not.
Data are published under [licence], with their source and date.
Before anything is published, two people check its quality and make sure that nobody can be recognised.
To report an error or ask for removal: [address]. You will get an answer within [one month] at most, with reasons for any refusal.
Trying to find somebody in these data is processing under the GDPR, the personal data regulation.
Answers requests under the GDPR: [name, position].`
  }
});
