import { isData } from '#knowledge/facts/is-data.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const meansCommonIdentifiers = means({
  id: 'means-common-identifiers',
  category: 'interoperability',
  putToWorkBy: ['rule-data', 'rule-versions'],
  effortDays: 0,
  requires: [isData],
  favours: [
    {
      when: users.has('local-authorities', 'companies'),
      strong: true,
      fr: `{Des collectivités} ou {des entreprises} tiennent déjà leurs propres listes`,
      en: `{Local authorities} or {companies} already keep lists of their own`
    },
    severalOrganisations
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un même identifiant pour une même chose`,
    summary: `Un lieu, un produit ou une structure porte partout le même numéro. Sans cela, chaque croisement de données se fait à la main.`,
    community: `Les administrations et les entreprises qui tiennent des listes de référence.`,
    incentives: `Elles saisissent une fois ce qu’elles saisissaient deux fois.`,
    rules: `Dites qui attribue un identifiant, qui le corrige et qui tranche. Gardez l’historique de chaque changement.`,
    benefits: `Les données se croisent sans erreur, même quand elles viennent de plusieurs sources.`
  },
  en: {
    title: `One identifier for one thing`,
    summary: `A place, a product or an organisation bears the same number everywhere. Without that, data have to be matched by hand.`,
    community: `The administrations and companies that keep reference lists.`,
    incentives: `They enter once what they used to enter twice.`,
    rules: `Say who assigns an identifier, who corrects it and who settles doubts. Keep the history of every change.`,
    benefits: `Data can be matched reliably, even when they come from several sources.`
  }
});
