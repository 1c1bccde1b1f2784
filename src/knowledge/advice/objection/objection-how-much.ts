import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { ddgInfluence2025 } from '#knowledge/sources/law-firms.ts';
import { influenceAct, influenceDecree } from '#knowledge/sources/law.ts';

export const objectionHowMuch = objection({
  id: 'objection-how-much',
  persona: 'influencer',
  effortDays: 0,
  requires: [accountsArePublic],
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
    reply: `Je vous dis franchement ce que nous payons et ce que nous ne payons pas : nos comptes sont publics. Parlons de vos frais. Et quoi qu’il arrive, vous dites ce que vous voulez.`,
    proof: `Ayez sous les yeux les comptes publiés et votre règle sur l’argent : qui est payé, pour quoi, qui valide. Un don au projet peut remplacer un cachet, si elle le propose. Dès qu’il y a argent ou avantage en échange, la publication doit le dire : « Publicité », « Collaboration commerciale » ou une mention équivalente. À partir de 1 000 € hors taxes dans l’année pour le même objectif, il faut un contrat écrit, sous peine de nullité.`
  },
  en: {
    title: `“How much do you pay?”`,
    summary: `It is a fair question: speaking is her job. Answer frankly, with what is paid and what is not.`,
    reply: `I will tell you plainly what we pay for and what we do not: our accounts are public. Let us talk about your expenses. And whatever happens, you say what you like.`,
    proof: `Have at hand the published accounts and your rule on money: who is paid, for what, who approves. A gift to the project can replace a fee, if she suggests it. As soon as there is money or a benefit in exchange, French law wants the post to say so: “advertising”, “paid partnership” or the like. From €1,000 before tax within a year for the same purpose, a written contract is needed, or the deal is void.`
  }
});
