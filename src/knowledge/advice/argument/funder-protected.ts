import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const funderProtected = argument({
  id: 'funder-protected',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: nameOwner.is('carrier', 'neutral'),
      fr: `Une organisation détient le nom et les comptes`,
      en: `An organisation holds the name and the accounts`
    },
    moneyNeeded,
    accountsArePublic,
    captureUnlikely,
    tendsOurOwn
  ],
  asserts: [
    {
      when: accountsArePublic,
      fr: `Nos comptes sont publics`,
      en: `Our accounts are public`
    },
    {
      when: captureUnlikely,
      fr: `aucun acteur ne peut, seul, refermer l’essentiel`,
      en: `no actor alone can close the essential parts`
    }
  ],
  favours: [
    { ...rulesAreWritten, strong: true },
    {
      when: transparency.is('discussed'),
      fr: `Les comptes sont discutés avec la communauté`,
      en: `The accounts are discussed with the community`
    }
  ],
  cautions: [
    {
      when: capture.is('one-part'),
      fr: `Un élément peut encore être refermé par un seul acteur : dites lequel avant qu’on vous le demande.`,
      en: `One part can still be closed by a single actor: say which before anybody asks.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Votre argent est suivi, et son résultat protégé`,
    summary: `Un financeur doit rendre compte, lui aussi. Des comptes publics et l’absence de mainmise l’aident à défendre son choix.`,
    line: `Nos comptes sont publics : vous pourrez suivre votre argent. Et aucun acteur ne peut, seul, refermer l’essentiel de ce que vous aurez payé.`,
    proof: `Ayez sous les yeux : l’année en une page de comptes, et qui tient le nom, les accès et les serveurs. Montrez aussi une dépense que vous avez refusée, et pourquoi.`
  },
  en: {
    title: `Your money is tracked, and its result protected`,
    summary: `A funder has to answer for its choices too. Public accounts, and the fact that nobody can seize the resource, help to defend them.`,
    line: `Our accounts are public: you will be able to follow your money. And no actor alone can close the essential parts of what you have paid for.`,
    proof: `Have at hand: one page of accounts for the year, and who holds the name, the access and the servers. Show one expense you turned down, too, and why.`
  }
});
