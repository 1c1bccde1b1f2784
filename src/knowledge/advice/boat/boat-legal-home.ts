import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatLegalHome = boatItem({
  id: 'boat-legal-home',
  slot: 'boat',
  answeredBy: ['find-host', 'compare-homes'],
  effortDays: 0,
  requires: [canReceiveMoney],
  asserts: [
    {
      when: canReceiveMoney,
      fr: `De quoi recevoir de l’argent`,
      en: `A way to receive money`
    }
  ],
  favours: [{ ...moneyNeeded, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `De quoi recevoir de l’argent`,
    summary: `Une structure peut signer et encaisser le jour où l’argent se présente.`
  },
  en: {
    title: `A way to receive money`,
    summary: `An entity can sign and receive the money on the day it comes.`
  }
});
