import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { means } from '#knowledge/kinds/means.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';

export const meansAntiCapture = means({
  id: 'means-anti-capture',
  category: 'governance',
  putToWorkBy: ['transfer-assets', 'rule-brand', 'rule-exit'],
  effortDays: 0,
  requires: [openToCapture],
  favours: [
    { ...livesOnContributions, strong: true },
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `{Une personne} ou {un prestataire} détient le nom et les comptes`,
      en: `{One person} or {a supplier} holds the name and the accounts`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une garantie contre la réappropriation`,
    summary: `Personne ne doit pouvoir refermer ce que d’autres ont construit. La garantie tient à trois choses. À qui est le nom, à qui sont les comptes, et où va le tout si la structure ferme ?`,
    community: `La communauté entière, et les mécènes qui veulent savoir à quoi sert leur don.`,
    incentives: `Qui donne son temps ou son argent sait que le fruit en restera ouvert.`,
    rules: `Confiez le nom à une entité neutre et partagez-en l’usage. Ajoutez une clause de dissolution : tout revient à un organisme sans but lucratif au but proche.`,
    benefits: `Le commun survit aux personnes qui l’ont lancé, et les dons viennent plus facilement.`
  },
  en: {
    title: `A guarantee against takeover`,
    summary: `Nobody should be able to close what others have built. The guarantee rests on three things. Who owns the name, who holds the accounts, and where does it all go if the organisation shuts?`,
    community: `The whole community, and donors who want to know what becomes of their gift.`,
    incentives: `Those who give time or money know that the result will stay open.`,
    rules: `Entrust the name to a neutral body and share its use. Add a dissolution clause: everything passes to a non-profit body with a similar purpose.`,
    benefits: `The commons outlives those who started it, and gifts come more easily.`
  }
});
