import { any } from '#engine/reason/condition.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { clauseBindsYouToo } from '#knowledge/facts/clause-binds-you-too.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { pricesOfOnePerson } from '#knowledge/facts/prices-of-one-person.ts';
import { soldByAPublicBody } from '#knowledge/facts/sold-by-a-public-body.ts';
import { soldThroughAHost } from '#knowledge/facts/sold-through-a-host.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { trainingDeclaration, vatThreshold2026 } from '#knowledge/sources/money-in-common.ts';
import { vatOldReferences, vatRecodified } from '#knowledge/sources/vat-thresholds.ts';

export const training = funding({
  id: 'training',
  covers: payableFreely,
  euros: { from: 300, to: 1500, per: 'day', sourced: false },
  monthsToFirstEuro: [2, 6],
  recurring: 'yes',
  independenceRisk: 2,
  effortDays: 5,
  requires: [
    moneyNeeded,
    existingResource,
    {
      when: any(canSell, carrier.is('research')),
      fr: `Une structure peut facturer des formations`,
      en: `An entity can invoice training`
    },
    {
      when: paidServices.has('training', 'certification'),
      fr: `Vous vendez, ou vendriez, {des formations} ou {des certificats}`,
      en: `You sell, or would sell, {courses} or {certificates}`
    }
  ],
  favours: [
    {
      when: users.has('companies', 'nonprofits', 'local-authorities', 'education', 'state', 'culture'),
      strong: true,
      fr: `Des organisations s’en [servent|serviront] et doivent former leurs équipes`,
      en: `Organisations [use|will use] it and have to train their staff`
    },
    growing,
    {
      when: usableByOthers.is('documented'),
      fr: `Une version documentée existe : on peut l’enseigner`,
      en: `A documented version exists: it can be taught`
    },
    {
      when: needs.has('training', 'deployment'),
      fr: `Vous devez {former des gens} ou {déployer la ressource ailleurs}`,
      en: `You have to {train people} or {roll the resource out elsewhere}`
    }
  ],
  cautions: [
    clauseBindsYouToo,
    incomeOfOnePerson,
    pricesOfOnePerson,
    soldByAPublicBody,
    soldThroughAHost,
    {
      when: usableByOthers.is('no'),
      fr: `Personne ne peut encore s’en servir sans vous : sortez d’abord une version utilisable, la formation ensuite`,
      en: `Nobody can use it without you yet: publish a usable version first, then train`
    }
  ],
  sources: [
    trainingDeclaration,
    etalabCommunsWorkshops,
    lemonadeStand,
    vatRecodified,
    vatOldReferences,
    vatThreshold2026
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Formation, certification et édition`,
    summary: `Vous vendez des sessions, des certificats ou des manuels. Chaque personne formée sait se servir de la ressource et peut y contribuer. La formation vendue se déclare dans les trois mois (L6351-1) ; Qualiopi ne s’y ajoute que si un fonds paie.`,
    amount: `De 300 à 1 500 € par jour de formation, de 100 à 500 € par certificat (ordre de grandeur).`,
    prerequisites: `Un support à jour et quelqu’un qui aime transmettre. La formation professionnelle vendue se déclare dans les trois mois de la première convention (L6351-1 du code du travail). Qualiopi n’est exigé que si un fonds de la formation paie (L6316-1).`,
    example: `Matomo, logiciel libre de mesure d’audience, a ses formatrices et formateurs ; d’autres projets libres vendent des livres.`,
    pitfalls: [
      `Si la complexité vous fait vivre, vous cesserez de simplifier : fixez-vous l’objectif contraire.`,
      `Un support fermé enferme le savoir et oblige les autres à tout réécrire.`
    ],
    firstSteps: [
      `Publiez vos supports sous CC BY-SA : on peut les reprendre, à condition de partager de même.`,
      `Organisez une première session test avec des usagers.`,
      `Réunissez les personnes qui forment et convenez de la part qu’elles reversent au commun.`
    ]
  },
  en: {
    title: `Training, certification and publishing`,
    summary: `You sell courses, certificates or manuals. Everyone you train can use the resource and may contribute to it. In France training that is sold is declared within three months (L6351-1); Qualiopi comes on top only where a fund pays.`,
    amount: `€300 to €1,500 a day of training, €100 to €500 per certificate (order of magnitude).`,
    prerequisites: `Up-to-date material and somebody who likes to teach. In France, vocational training that is sold is declared within three months of the first agreement (L6351-1 of the labour code). Qualiopi is required only where a training fund pays (L6316-1).`,
    example: `Matomo, free web analytics software, has its trainers; other free projects sell books.`,
    pitfalls: [
      `If complexity feeds you, you will stop simplifying: set yourselves the opposite goal.`,
      `Closed material locks knowledge up and makes everyone rewrite it.`
    ],
    firstSteps: [
      `Publish your material under CC BY-SA: anyone may reuse it, provided they share alike.`,
      `Hold a first trial session with users.`,
      `Bring trainers together and agree on the share they return to the commons.`
    ]
  }
});
