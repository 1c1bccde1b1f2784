import { realCase } from '#knowledge/kinds/case.ts';

export const decidim = realCase({
  id: 'decidim',
  name: `Decidim`,
  url: 'https://decidim.org',
  started: 2016,
  year: 2022,
  traits: {
    carrier: ['association'],
    resource: ['software'],
    users: ['public', 'local-authorities', 'nonprofits', 'companies'],
    maturity: 'infrastructure',
    scope: 'global'
  },
  modes: ['public-grant', 'pooled-public-funding', 'membership-fees', 'public-procurement', 'sponsorship'],
  sources: [
    {
      kind: 'project',
      title: `Decidim Free Software Association, general assembly, meeting 1757`,
      lang: 'en',
      url: 'https://meta.decidim.org/assemblies/general-assembly-association/f/1127/meetings/1757',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Decidim Free Software Association, general assembly, meeting 1672`,
      lang: 'en',
      url: 'https://meta.decidim.org/assemblies/general-assembly-association/f/1127/meetings/1672',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Decidim Free Software Association, coordination committee, meeting 1870`,
      lang: 'en',
      url: 'https://meta.decidim.org/assemblies/coordination-committee/f/1037/meetings/1870',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Decidim Free Software Association, general assembly, meeting 1957`,
      lang: 'en',
      url: 'https://meta.decidim.org/assemblies/general-assembly-association/f/1127/meetings/1957?commentId=26711',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Ajuntament de Barcelona, convenio y tarifas de Decidim`,
      lang: 'es',
      url: 'https://ajuntament.barcelona.cat/eixample/es/noticia/1041015',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Decidim, governance (documentation)`,
      lang: 'en',
      url: 'https://github.com/decidim/documentation/blob/HEAD/docs/en/modules/contribute/pages/governance.adoc',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Decidim, funding.json (website repository)`,
      lang: 'en',
      url: 'https://github.com/decidim/decidim.org/blob/HEAD/source/funding.json',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Decidim est un logiciel libre de participation citoyenne, né en 2016 à la ville de Barcelone. Une association le porte et un contrat social oblige à le garder libre.`,
    livesOn: `En 2022, l’association vivait surtout de subventions : environ 100 000 € par an de la ville et 50 000 € du gouvernement catalan. Les administrations adhérentes d’une convention paient aussi, de 3 000 à 50 000 € selon leur population. Viennent ensuite les cotisations, puis des marchés publics, une voie jugée très difficile. De petites contributions d’entreprises étaient prévues.`,
    difficulty: `En 2022, la ville a refusé une subvention et les autres sont arrivées en retard. L’association ne pouvait plus payer les salaires de novembre et décembre. Un prêt relais de Coop57, garanti personnellement par le comité, l’a sauvée. Les subventions sont revenues ; un programme de partenaires et la convention s’y sont ajoutés.`,
    lesson: `Une aide refusée et des versements en retard peuvent suffire à bloquer les salaires : prévoir une réserve et plusieurs payeurs paraît prudent.`
  },
  en: {
    summary: `Decidim is free software for citizen participation, born in 2016 at the City of Barcelona. An association carries it, and a social contract requires it to stay free.`,
    livesOn: `In 2022 the association lived mainly on grants: about €100,000 a year from the city and €50,000 from the Catalan government. Public bodies that join a shared agreement also pay, €3,000 to €50,000 depending on their population. Membership fees come next, then public contracts, a route found to be very difficult. Small company contributions were planned.`,
    difficulty: `In 2022 the city refused a grant and the others came late. The association could no longer pay the November and December salaries. A bridging loan from Coop57, personally guaranteed by the committee, saved it. The grants came back; a partner programme and the shared agreement were added.`,
    lesson: `One refused grant and a few late payments can be enough to stop salaries: a reserve and several payers look like a sensible precaution.`
  }
});
