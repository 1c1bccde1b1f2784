import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatLegalHome = boatItem({
  id: 'boat-legal-home',
  slot: 'boat',
  answeredBy: ['find-host', 'compare-homes'],
  effortDays: 0,
  requires: [canReceiveMoney],
  favours: [{ ...moneyNeeded, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une structure ou un hôte pour encaisser`,
    summary: `Quelqu’un peut signer et recevoir l’argent le jour où il se présente.`
  },
  en: {
    title: `A body or a host to receive money`,
    summary: `Somebody can sign and receive the money on the day it comes.`
  }
});
