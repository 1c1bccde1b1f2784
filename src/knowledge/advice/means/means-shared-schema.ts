import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const meansSharedSchema = means({
  id: 'means-shared-schema',
  category: 'interoperability',
  putToWorkBy: ['rule-versions', 'rule-data'],
  effortDays: 0,
  requires: [
    {
      when: resource.has('data', 'standard'),
      fr: `{La ressource est faite de données}, ou {c’est un standard}`,
      en: `{The resource is made of data}, or {it is a standard}`
    }
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: users.has('developers', 'companies', 'local-authorities'),
      fr: `{Des équipes techniques}, {des entreprises} ou {des collectivités} la croiseront avec leurs propres données`,
      en: `{Technical teams}, {companies} or {local authorities} will combine it with data of their own`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un modèle de données partagé`,
    summary: `Tout le monde décrit la même chose de la même façon : mêmes noms, mêmes champs, mêmes unités. Sans ce modèle, chaque réutilisation commence par une conversion.`,
    community: `Les personnes qui produisent les données, les éditeurs de logiciels et les collectivités.`,
    incentives: `Leurs besoins entrent dans la version de référence. Un outil gratuit vérifie leurs fichiers, et le catalogue les rend visibles.`,
    rules: `Numérotez les versions et discutez chaque changement en public avant de l’adopter. Publiez le modèle sous licence et confiez la relecture à un groupe mixte.`,
    benefits: `Les données se comparent d’un lieu à l’autre et se réutilisent dans tout le pays.`
  },
  en: {
    title: `A shared data model`,
    summary: `Everybody describes the same thing in the same way: same names, same fields, same units. Without it, every reuse begins with a conversion.`,
    community: `The people who produce the data, software publishers and local authorities.`,
    incentives: `Their needs make it into the reference version. A free tool checks their files, and the catalogue makes them visible.`,
    rules: `Number the versions and discuss each change in public before adopting it. Publish the model under a licence and have a mixed group review it.`,
    benefits: `Data can be compared from one place to another and reused across the country.`
  }
});
