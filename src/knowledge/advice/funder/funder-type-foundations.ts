import { all, any } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { moneyNeededAndTime } from '#knowledge/facts/money-needed-and-time.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { ambitionEssAppelCommuns2025 } from '#knowledge/sources/ademe.ts';
import { afnicFoundation2025 } from '#knowledge/sources/foundations.ts';
import { fondationAfnicFaq, fondationFree2023 } from '#knowledge/sources/funders.ts';

export const funderTypeFoundations = funder({
  id: 'funder-type-foundations',
  covers: ['development', 'animation', 'training'],
  modes: ['corporate-philanthropy', 'call-for-projects'],
  effortDays: 0,
  requires: [
    moneyNeededAndTime,
    {
      when: any(
        all(generalInterestPossible, any(nonprofitEntity, carrier.is('research'))),
        all(publicCarrier, users.has('public', 'education', 'researchers', 'nonprofits'))
      ),
      fr: `{Une structure sans but lucratif, d’intérêt général au moins probable, peut recevoir l’aide}, ou {un organisme public peut la recevoir}`,
      en: `{A non-profit entity, of at least likely general interest, can receive the money}, or {a public body can receive it}`
    }
  ],
  favours: [
    {
      when: users.has('nonprofits', 'education', 'public'),
      strong: true,
      fr: `Elle s’adresse {aux associations}, {aux écoles} ou {au grand public} : la cause y parle`,
      en: `It is for {associations}, {schools} or {the general public}: the cause speaks to them`
    },
    existingResource
  ],
  cautions: [
    {
      when: publicCarrier,
      fr: `Beaucoup n’aident que des associations : lisez d’abord qui peut demander`,
      en: `Many help associations only: first read who may apply`
    }
  ],
  sources: [fondationAfnicFaq, afnicFoundation2025, fondationFree2023, ambitionEssAppelCommuns2025],
  reviewed: '2026-11-29',
  fr: {
    title: `Les fondations et fonds de mécénat`,
    summary: `Afnic, Free, Macif, Fondation de France : chacune soutient une cause. Elles paient un projet, sa formation et son animation, et certaines accompagnent.`,
    meansOfAction: `Des dons, des appels à projets, un accompagnement.`,
    terms: `L’intérêt général est la règle, et souvent deux ans d’existence. La Fondation Free donnait 15 000 € au plus en 2023, à des structures d’au moins deux ans. Depuis 2022, l’Afnic verse au moins 1,3 million d’euros par an à la sienne, contre la fracture numérique. Pour un atelier, elle donnait 10 000 € au plus en 2023.`,
    difficulties: `Elles financent un projet, pas votre fonctionnement, et leurs thèmes sont étroits : montrez qui vous aidez, plus que le logiciel. Lisez la liste des projets aidés l’an dernier avant d’écrire.`
  },
  en: {
    title: `Foundations and philanthropic funds`,
    summary: `In France: Afnic, Free, Macif, Fondation de France. Each supports a cause. They pay for a project, its training and its community work, and some give coaching.`,
    meansOfAction: `Gifts, calls for projects, coaching.`,
    terms: `General interest is the rule, and often two years of existence. The Free foundation gave up to €15,000 in 2023, to bodies at least two years old. Since 2022 Afnic has paid its foundation at least €1.3 million a year, against the digital divide. For a workshop the foundation gave €10,000 at most in 2023.`,
    difficulties: `They fund a project, not your running costs, and their themes are narrow: show whom you help, more than the software. Read the list of last year’s projects before you write.`
  }
});
