import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleCommitment = rule({
  id: 'rule-commitment',
  effortDays: 1,
  requires: [severalOrganisations, tendsOurOwn],
  favours: [
    { ...manyOrganisations, strong: true },
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent sur leur temps de travail`,
      en: `Some people contribute during working hours`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien tient à une seule personne : l’écrit lui survivra`,
      en: `Support hangs on one person: a letter will outlast them`
    }
  ],
  cautions: [
    {
      when: dependsOnOneFunder,
      fr: `Une organisation apporte plus de 60 % de vos moyens : sa lettre doit dire comment elle prévient avant de partir`,
      en: `One organisation provides more than 60% of your means: its letter must say how it gives notice before leaving`
    }
  ],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Lettre d’engagement des organisations`,
    summary: `Chaque organisation écrit ce qu’elle met, qui s’en occupe et jusqu’à quand. Vous savez sur quoi compter, et les bonnes intentions deviennent des moyens.`,
    fits: `Au moins deux organisations s’impliquent.`,
    avoid: `Une seule organisation porte tout : cherchez-en d’abord une deuxième.`,
    cost: `Faible : une page, et la patience d’obtenir la bonne signature.`,
    firstStep: `Envoyez la page ci-dessous, déjà remplie à moitié, à la personne que vous connaissez le mieux.`,
    template: `[Organisation] s’engage dans [nom du commun] du [date] au [date].
Elle apporte : [jours par mois et noms], [somme par an], [hébergement, locaux, autre].
Sa personne référente est [nom]. Elle peut l’engager sur [sujets].
En retour, elle reçoit : [siège consultatif, logo sur la page des soutiens, accès aux premières discussions]. Cela ne donne ni priorité sur la ressource, ni droit de la fermer.
Si elle arrête, elle prévient [six mois] à l’avance et transmet ce qu’elle détient : accès, documents, contacts.`
  },
  en: {
    title: `Letter of commitment from organisations`,
    summary: `Each organisation writes what it puts in, who sees to it and until when. You know what to count on, and good intentions become means.`,
    fits: `At least two organisations are involved.`,
    avoid: `One organisation carries everything: look for a second one first.`,
    cost: `Low: one page, and the patience to get the right signature.`,
    firstStep: `Send the page below, already half filled in, to the person you know best.`,
    template: `[Organisation] commits itself to [name of the commons] from [date] to [date].
It brings: [days a month and names], [amount a year], [hosting, premises, other].
Its contact is [name], who may commit it on [subjects].
In return it receives: [an advisory seat, its logo on the supporters’ page, access to early discussions]. This gives no priority over the resource and no right to close it.
If it stops, it gives [six months’] notice and hands over what it holds: access, documents, contacts.`
  }
});
