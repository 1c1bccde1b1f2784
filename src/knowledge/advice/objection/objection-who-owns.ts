import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';

export const objectionWhoOwns = objection({
  id: 'objection-who-owns',
  persona: 'funder',
  effortDays: 0,
  requires: [
    rightsSettled,
    freeLicence,
    {
      when: nameOwner.is('carrier', 'neutral'),
      fr: `{La structure porteuse} ou {une entité neutre} détient le nom et les comptes`,
      en: `{The carrier} or {a neutral entity} holds the name and the accounts`
    }
  ],
  asserts: [
    {
      when: rightsClear,
      fr: `Les droits sont vérifiés.`,
      en: `The rights have been checked.`
    },
    {
      when: freeLicence,
      fr: `La licence libre permet à chacun de s’en servir`,
      en: `The free licence lets anybody use it`
    },
    {
      when: nameOwner.is('carrier', 'neutral'),
      fr: `Une organisation tient le nom et les comptes`,
      en: `An organisation holds the name and the accounts`
    }
  ],
  favours: [
    {
      when: nameOwner.is('neutral'),
      strong: true,
      fr: `Le nom et les comptes sont tenus par une entité neutre`,
      en: `A neutral entity holds the name and the accounts`
    },
    captureUnlikely
  ],
  cautions: [
    {
      when: startingPoint.is('co-funded'),
      fr: `D’autres ont financé l’existant : apportez leur accord écrit.`,
      en: `Others funded what exists: bring their written consent.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Qui est propriétaire ? »`,
    summary: `Trois choses se possèdent : les droits, le nom, les accès. Répondez pour chacune, puis dites ce qu’elles deviennent si tout s’arrête.`,
    reply: `Les droits sont vérifiés. La licence libre permet à chacun de s’en servir et de repartir de ce qui est publié. Une organisation tient le nom et les comptes, pas une personne ni un prestataire.`,
    proof: `Ayez sous les yeux la licence. Dites qui détient la marque, l’adresse internet et les comptes. Montrez l’article qui dit à qui tout revient en cas de fin. S’il manque, donnez la date à laquelle il sera écrit.`
  },
  en: {
    title: `“Who owns it?”`,
    summary: `Three things can be owned: the rights, the name, the access. Answer for each, then say what becomes of them if everything stops.`,
    reply: `The rights have been checked. The free licence lets anybody use it and build on what is published. An organisation holds the name and the accounts, not a person or a supplier.`,
    proof: `Have at hand the licence. Say who holds the trade mark, the web address and the accounts. Show the article that says who receives everything at the end. If there is none, give the date by which it will be written.`
  }
});
