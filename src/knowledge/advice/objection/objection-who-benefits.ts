import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const objectionWhoBenefits = objection({
  id: 'objection-who-benefits',
  persona: 'jourdain',
  effortDays: 0,
  requires: [
    accountsArePublic,
    {
      when: reuseList.is('public', 'informal'),
      fr: `Vous pouvez citer qui s’en sert`,
      en: `You can name who uses it`
    }
  ],
  asserts: [
    {
      when: accountsArePublic,
      fr: `Voici nos comptes, ils sont publics`,
      en: `Here are our accounts, which are public`
    },
    {
      when: reuseList.is('public', 'informal'),
      fr: `voici qui s’en sert`,
      en: `here is who uses it`
    }
  ],
  favours: [
    {
      when: transparency.is('discussed'),
      strong: true,
      fr: `Les comptes sont discutés avec la communauté`,
      en: `The accounts are discussed with the community`
    },
    captureUnlikely
  ],
  cautions: [
    {
      when: businessCarrier,
      fr: `{Une entreprise} ou {une coopérative} porte le projet : dites ce qu’elle y gagne avant qu’on vous le demande.`,
      en: `{A company} or {a cooperative} carries the project: say what it gains before anybody asks.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Qui en profite vraiment ? »`,
    summary: `Il soupçonne que son travail finira dans la poche de quelqu’un. Montrez les comptes et les noms, puis laissez-le juger.`,
    reply: `C’est la bonne question. Voici nos comptes, ils sont publics, et voici qui s’en sert : jugez par vous-même.`,
    proof: `Ayez sous les yeux : les comptes de l’année sur une page, et la liste des usages. N’oubliez pas ceux qui gagnent de l’argent.`
  },
  en: {
    title: `“Who really benefits?”`,
    summary: `He suspects that his work will end up in somebody’s pocket. Show the accounts and the names, then let him judge.`,
    reply: `That is the right question. Here are our accounts, which are public, and here is who uses it: judge for yourself.`,
    proof: `Have at hand: the year’s accounts on one page, and the list of uses. Do not leave out those that make money.`
  }
});
