import { boatItem } from '#knowledge/kinds/boat.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';

export const windEmployers = boatItem({
  id: 'wind-employers',
  slot: 'wind',
  answeredBy: ['enable-dco', 'rule-commitment'],
  effortDays: 0,
  requires: [
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent dans le cadre de leur emploi`,
      en: `Some people contribute as part of their job`
    }
  ],
  asserts: [
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent sur leur temps de travail`,
      en: `Some people contribute in working hours`
    }
  ],
  favours: [
    {
      when: contributorsOnDuty.is('most'),
      strong: true,
      fr: `La plupart contribuent dans le cadre de leur emploi`,
      en: `Most people contribute as part of their job`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des personnes contribuent sur leur temps de travail`,
    summary: `Du temps de travail payé tient souvent mieux que des soirées de bénévolat, surtout si l’employeur l’écrit.`
  },
  en: {
    title: `Some people contribute in working hours`,
    summary: `Paid working time often lasts better than volunteer evenings, especially when the employer puts it in writing.`
  }
});
