import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { ddgInfluence2025 } from '#knowledge/sources/law-firms.ts';
import { influenceAct, influenceDecree } from '#knowledge/sources/law.ts';

export const objectionHowMuch = objection({
  id: 'objection-how-much',
  persona: 'influencer',
  effortDays: 0,
  requires: [accountsArePublic, tendsOurOwn],
  asserts: [
    {
      when: accountsArePublic,
      fr: `Nos comptes sont publics`,
      en: `Our accounts are public`
    }
  ],
  favours: [
    {
      when: recognition.is('pay'),
      strong: true,
      fr: `Des rétributions existent déjà`,
      en: `Some contributions are already paid`
    },
    {
      when: needs.has('communication'),
      fr: `La communication fait partie de vos dépenses`,
      en: `Communication is among your costs`
    }
  ],
  cautions: [
    {
      when: recognition.is('none'),
      fr: `Vous ne remerciez encore personne : payer une seule personne créerait de la jalousie.`,
      en: `You thank nobody yet: paying one person alone would breed resentment.`
    }
  ],
  sources: [influenceAct, influenceDecree, ddgInfluence2025],
  reviewed: '2026-11-28',
  fr: {
    title: `« Combien vous payez ? »`,
    summary: `La question est normale : parler est son métier. Répondez franchement, avec ce qui est payé et ce qui ne l’est pas.`,
    reply: `Nos comptes sont publics : voici ce que nous payons, et ce que nous ne payons pas. S’il y a de l’argent ou un cadeau, nous l’écrivons, et votre publication le dit. Et vous dites ce que vous voulez.`,
    proof: `Ayez sous les yeux les comptes publiés et votre règle sur l’argent : qui est payé, pour quoi, qui valide. La loi du 9 juin 2023 vaut dès qu’il y a argent ou avantage en échange. La publication le dit : « Publicité », « Collaboration commerciale » ou une mention équivalente. À partir de 1 000 € hors taxes dans l’année pour le même objectif, il faut un contrat écrit. Sans lui, l’accord est nul. Un simple remboursement de frais réels n’est pas tranché : demandez un avis juridique.`
  },
  en: {
    title: `“How much do you pay?”`,
    summary: `It is a fair question: speaking is her job. Answer frankly, with what is paid and what is not.`,
    reply: `Our accounts are public: here is what we pay for, and what we do not. If there is money or a gift, we put it in writing, and your post says so. And you say what you like.`,
    proof: `Have at hand the published accounts and your rule on money: who is paid, for what, who approves. In France the Act of 9 June 2023 applies as soon as there is money or a benefit in exchange. The post says so: “advertising”, “paid partnership” or the like. From €1,000 before tax within a year for the same purpose, a written contract is needed, or the deal is void. A mere refund of real costs is not settled: take legal advice.`
  }
});
