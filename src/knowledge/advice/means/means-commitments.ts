import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const meansCommitments = means({
  id: 'means-commitments',
  category: 'governance',
  putToWorkBy: ['rule-commitment', 'multi-year-agreement'],
  effortDays: 0,
  requires: [severalOrganisations],
  favours: [
    { ...manyOrganisations, strong: true },
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique tient à une seule personne`,
      en: `Political support rests on one person`
    }
  ],
  cautions: [],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Des engagements écrits des organisations`,
    summary: `Chaque organisation écrit ce qu’elle met, qui s’en occupe et pour combien de temps. Le Standard for Public Code demande la même clarté.`,
    community: `Les collectivités et les entreprises qui s’appuient sur la ressource.`,
    incentives: `Leur logo figure sur le site, elles siègent à un conseil consultatif. Elles entrent tôt dans les discussions, mais n’ont rien avant les autres.`,
    rules: `Faites signer une lettre d’une page : moyens, durée, personnes.`,
    benefits: `Vous savez sur quoi compter pour plusieurs années.`
  },
  en: {
    title: `Written commitments from organisations`,
    summary: `Each organisation writes what it puts in, who looks after it and for how long. The Standard for Public Code asks for the same clarity.`,
    community: `The local authorities and companies that rely on the resource.`,
    incentives: `Their logo appears on the site, and they have a seat on an advisory board. They join discussions early, but get nothing before others.`,
    rules: `Have them sign a one-page letter: means, duration, people.`,
    benefits: `You know what you can count on for several years.`
  }
});
