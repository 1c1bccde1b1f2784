import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';

export const influencerBelongsToAll = argument({
  id: 'influencer-belongs-to-all',
  persona: 'influencer',
  effortDays: 0,
  requires: [
    {
      when: nameOwner.is('carrier', 'neutral'),
      fr: `Une organisation détient le nom et les comptes`,
      en: `An organisation holds the name and the accounts`
    },
    rightsSettled,
    captureUnlikely,
    freeLicence
  ],
  asserts: [
    {
      when: captureUnlikely,
      fr: `Personne ne peut, seul, refermer l’essentiel de`,
      en: `Nobody can, alone, close the essential parts of`
    },
    {
      when: freeLicence,
      fr: `Chacun a le droit de s’en servir, de le copier et de l’améliorer`,
      en: `Anyone may use it, copy it and improve it`
    }
  ],
  favours: [
    {
      when: nameOwner.is('neutral'),
      strong: true,
      fr: `Le nom et les comptes sont tenus par une entité neutre`,
      en: `A neutral entity holds the name and the accounts`
    },
    relayIsReady
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
    title: `C’est fait pour tout le monde, et personne ne peut le fermer seul`,
    summary: `Son public se méfie des projets qui changent de mains. Cet argument montre que la ressource ne dépend pas d’un seul acteur.`,
    line: `Personne ne peut, seul, refermer l’essentiel de « [le projet] ». Chacun a le droit de s’en servir, de le copier et de l’améliorer ; c’est écrit.`,
    proof: `Ayez sous les yeux : vos conditions d’usage en trois lignes, et qui tient le nom, les comptes et les serveurs. Ne dites jamais que personne ne peut le vendre : une licence libre le permet.`
  },
  en: {
    title: `It is for everybody, and nobody can close it alone`,
    summary: `Her audience is wary of projects that change hands. This argument shows that the resource does not hang on a single actor.`,
    line: `Nobody can, alone, close the essential parts of “[the project]”. Anyone may use it, copy it and improve it, and that is in writing.`,
    proof: `Have at hand: your terms of use in three lines, and who holds the name, the accounts and the servers. Never say that nobody can sell it: a free licence allows that.`
  }
});
