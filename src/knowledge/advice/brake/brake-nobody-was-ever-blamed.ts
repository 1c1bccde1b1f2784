import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const brakeNobodyWasEverBlamed = brake({
  id: 'brake-nobody-was-ever-blamed',
  holdsBack: ['lasting'],
  loosenedBy: ['user-list', 'get-listed', 'demo-video', 'services'],
  effortDays: 0,
  requires: [
    existingResource,
    {
      when: users.has('companies', 'local-authorities'),
      fr: `{Des entreprises} ou {des collectivités} devront choisir`,
      en: `{Companies} or {local authorities} will have to choose`
    }
  ],
  favours: [
    {
      when: providers.is('none'),
      strong: true,
      fr: `Aucun prestataire ne peut encore rassurer`,
      en: `No provider can reassure them yet`
    },
    {
      when: opponents.has('supplier', 'hierarchy'),
      fr: `{Un fournisseur en place y perdrait}, ou {la hiérarchie y perdrait}`,
      en: `{A supplier in place would lose by it}, or {the management would lose by it}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `« Personne n’a été blâmé d’avoir choisi le leader »`,
    summary: `Qui décide prend un risque personnel à choisir autre chose que le produit dominant. Ne rien changer, au contraire, ne se reproche jamais.`,
    who: `Les personnes qui décident dans une grande organisation`,
    levers: [
      `Montrer une organisation comparable qui s’en sert, et donner un nom à appeler.`,
      `Nommer un prestataire qui répond en cas de panne.`,
      `Proposer un essai court, sur un seul usage, dont on peut sortir sans perte.`
    ]
  },
  en: {
    title: `“Nobody was ever blamed for choosing the leader”`,
    summary: `Whoever decides takes a personal risk in choosing anything but the dominant product. Changing nothing, by contrast, is never held against them.`,
    who: `Decision-makers in large organisations`,
    levers: [
      `Show a comparable organisation that uses it, and give a name to call.`,
      `Name a provider who answers when something breaks.`,
      `Offer a short trial, on a single use, that can be left without loss.`
    ]
  }
});
