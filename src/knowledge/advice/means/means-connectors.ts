import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const meansConnectors = means({
  id: 'means-connectors',
  category: 'interoperability',
  putToWorkBy: ['upstream-clause', 'rule-commitment'],
  effortDays: 0,
  requires: [
    {
      when: users.has('local-authorities', 'companies'),
      fr: `{Des collectivités} ou {des entreprises} s’en [servent|serviront], avec leurs propres outils`,
      en: `{Local authorities} or {companies} [use|will use] it, alongside tools of their own`
    },
    {
      when: resource.has('software', 'data', 'online-service'),
      fr: `La ressource doit dialoguer avec d’autres systèmes`,
      en: `The resource has to talk to other systems`
    }
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: providers.atLeast('one'),
      fr: `Un prestataire au moins sait la faire vivre`,
      en: `At least one provider knows how to run it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des connecteurs vers les outils en place`,
    summary: `Une collectivité ou une entreprise ne change pas tout d’un coup. Un connecteur relie la ressource à son système d’information, à ses cartes ou à son annuaire.`,
    community: `Les directions informatiques, les éditeurs et les sociétés de services.`,
    incentives: `Plusieurs financent ensemble le connecteur dont elles ont besoin. Leur nom y figure, et un annuaire cite les prestataires qui savent l’installer.`,
    rules: `Rendez public l’endroit où se greffe un connecteur. Testez la liaison à chaque version, et dites qui entretient quoi.`,
    benefits: `On adopte la ressource pas à pas, sans tout remplacer.`
  },
  en: {
    title: `Connectors to the tools already in place`,
    summary: `A local authority or a company does not change everything at once. A connector links the resource to its information system, its maps or its directory.`,
    community: `IT departments, software publishers and service companies.`,
    incentives: `Several of them fund together the connector they need. It bears their names, and a directory lists the providers who can install it.`,
    rules: `Make public the point where a connector plugs in. Test the link with each version, and say who maintains what.`,
    benefits: `People adopt the resource step by step, without replacing everything.`
  }
});
