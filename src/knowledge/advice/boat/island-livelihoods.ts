import { any } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';

export const islandLivelihoods = boatItem({
  id: 'island-livelihoods',
  slot: 'island',
  answeredBy: ['upstream-clause', 'rule-brand'],
  effortDays: 0,
  requires: [
    {
      when: any(sellsAround, companiesAreUsers),
      fr: `{Des services peuvent se vendre autour}, ou {des entreprises s’en [servent|serviront]}`,
      en: `{Services can be sold around it}, or {companies [use|will use] it}`
    }
  ],
  favours: [
    {
      when: providers.atLeast('one'),
      strong: true,
      fr: `Un prestataire au moins sait déjà la faire vivre`,
      en: `At least one provider already knows how to run it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `D’autres vivent de services autour`,
    summary: `Vous y êtes quand une liste publique nomme un prestataire qui en vit et que vous ne payez pas.`
  },
  en: {
    title: `Others live on services around it`,
    summary: `You are there when a public list names a provider who lives on it and whom you do not pay.`
  }
});
