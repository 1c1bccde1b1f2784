import { any } from '#engine/reason/condition.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const windOpenFormats = boatItem({
  id: 'wind-open-formats',
  slot: 'wind',
  answeredBy: ['get-listed'],
  effortDays: 0,
  requires: [
    {
      when: any(resource.has('standard'), access.is('living')),
      fr: `La ressource {est un standard} ou {se publie à jour et en formats ouverts}`,
      en: `The resource {is a standard} or {is published up to date and in open formats}`
    }
  ],
  favours: [
    {
      when: users.has('developers', 'companies'),
      strong: true,
      fr: `{Des équipes techniques} ou {des entreprises} s’y brancheront`,
      en: `{Technical teams} or {companies} will connect to it`
    }
  ],
  cautions: [],
  asserts: [
    {
      when: any(resource.has('standard'), access.is('living')),
      fr: `Un format ouvert se relie à ce que d’autres utilisent déjà`,
      en: `An open format links up with what others already use`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des formats ouverts facilitent l’adoption`,
    summary: `Un format ouvert se relie à ce que d’autres utilisent déjà : essayer votre ressource leur coûte moins.`
  },
  en: {
    title: `Open formats make it easy to adopt`,
    summary: `An open format links up with what others already use: trying your resource costs them less.`
  }
});
