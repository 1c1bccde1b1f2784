import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { means } from '#knowledge/kinds/means.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const meansPolicyAsCode = means({
  id: 'means-policy-as-code',
  category: 'translation',
  putToWorkBy: ['open-workplace', 'rule-review'],
  effortDays: 0,
  requires: [
    {
      when: any(publicCarrier, authoritiesAreUsers),
      fr: `{Une structure publique porte le projet}, ou {des collectivités s’en [servent|serviront]}`,
      en: `{A public body carries the project}, or {local authorities [use|will use] it}`
    },
    isSoftware
  ],
  favours: [
    {
      when: carrier.is('state-body'),
      strong: true,
      fr: `Un service ou un opérateur de l’État porte le projet`,
      en: `A State department or operator carries the project`
    },
    worksInPublic
  ],
  cautions: [],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `De la règle de droit au code, et retour`,
    summary: `Un calcul d’aide ou d’impôt applique un texte. Le Standard for Public Code demande de garder ensemble la règle et le code ; OpenFisca en est un exemple.`,
    community: `Les agents publics, les juristes et les équipes de développement.`,
    incentives: `Le travail porte deux signatures, celle du droit et celle du code, et tout le monde peut le voir.`,
    rules: `Placez le texte de la règle à côté du code qui l’applique. Faites relire l’un et l’autre à chaque changement.`,
    benefits: `La confiance grandit, et l’on peut contrôler ce que fait l’administration.`
  },
  en: {
    title: `From the rule of law to code, and back`,
    summary: `A calculation of benefits or taxes applies a text. The Standard for Public Code asks you to keep policy and code together; OpenFisca is one example.`,
    community: `Public officers, lawyers and development teams.`,
    incentives: `The work bears two signatures, one for the law and one for the code, for all to see.`,
    rules: `Put the text of the rule next to the code that applies it. Have both reviewed at every change.`,
    benefits: `Trust grows, and people can check what the administration does.`
  }
});
