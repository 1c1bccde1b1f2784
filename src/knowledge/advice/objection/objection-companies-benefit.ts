import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gplFaq } from '#knowledge/sources/law.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const objectionCompaniesBenefit = objection({
  id: 'objection-companies-benefit',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: licence.is('copyleft'),
      fr: `La licence oblige à partager les versions modifiées`,
      en: `The licence requires modified versions to be shared`
    },
    {
      when: users.has('public', 'nonprofits', 'local-authorities', 'education', 'researchers'),
      fr: `Elle ne s’adresse pas qu’aux entreprises`,
      en: `It is not only for companies`
    },
    rightsSettled
  ],
  asserts: [
    {
      when: licence.is('copyleft'),
      fr: `qui diffuse une version modifiée la partage aux mêmes conditions`,
      en: `whoever distributes a modified version shares it on the same terms`
    }
  ],
  favours: [{ ...accountsArePublic, strong: true }, generalInterestPossible],
  cautions: [
    {
      when: resource.has('online-service'),
      fr: `L’obligation de partager ne couvre pas toujours l’usage en ligne : vérifiez votre licence.`,
      en: `The duty to share does not always cover use online: check your licence.`
    },
    {
      when: businessCarrier,
      fr: `{Une entreprise} ou {une coopérative} porte le projet : dites ce qu’elle y gagne avant qu’on vous le demande.`,
      en: `{A company} or {a cooperative} carries the project: say what it gains before anybody asks.`
    }
  ],
  sources: [opensourceGuideLegal, gplFaq],
  reviewed: '2026-11-28',
  fr: {
    title: `« Nos fonds serviront à des entreprises »`,
    summary: `C’est possible, et une licence libre le permet. La réponse tient à deux choses : ce qu’elles doivent rendre, et ce que vous financez d’abord.`,
    reply: `Oui, certaines s’en serviront, et la licence le permet. Mais qui diffuse une version modifiée la partage aux mêmes conditions. Et je vous propose de payer d’abord un usage d’intérêt général.`,
    proof: `Ayez sous les yeux la phrase de la licence qui le dit. Dites quel usage d’intérêt général l’argent paierait en premier. Ne promettez pas que les améliorations vous reviendront : qui diffuse ne les doit qu’à ses propres usagers.`
  },
  en: {
    title: `“Our money will end up serving companies”`,
    summary: `It may, and a free licence allows it. The answer lies in two things: what they must give back, and what you fund first.`,
    reply: `Yes, some will use it, and the licence allows that. But whoever distributes a modified version shares it on the same terms. And I suggest you pay first for a use in the general interest.`,
    proof: `Have at hand the sentence of the licence that says so. Say which use in the general interest the money would pay for first. Do not promise that improvements will come back to you: whoever distributes owes them to their own users only.`
  }
});
