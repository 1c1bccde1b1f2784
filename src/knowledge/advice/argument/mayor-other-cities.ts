import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';

export const mayorOtherCities = argument({
  id: 'mayor-other-cities',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    authoritiesAreUsers,
    {
      when: reuseList.is('public', 'informal'),
      fr: `Vous pouvez citer qui s’en sert`,
      en: `You can name who uses it`
    }
  ],
  asserts: [
    {
      when: reuseList.is('public', 'informal'),
      fr: `voici qui se sert déjà de`,
      en: `here is who already uses`
    }
  ],
  favours: [
    {
      when: proof.is('known-witness'),
      strong: true,
      fr: `Un témoin connu peut en parler`,
      en: `A known witness can vouch for it`
    },
    {
      when: reuseList.is('public'),
      fr: `La liste des réutilisations est publique`,
      en: `The list of reuses is public`
    }
  ],
  cautions: [
    {
      when: rightsToSettle,
      forbids: true,
      fr: `Des droits restent à écrire : n’invitez personne de plus à s’en servir d’ici là.`,
      en: `Some rights are still to be written down: invite nobody else to use it until then.`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `Votre propre soutien politique tient à une seule personne : faites témoigner des services, pas seulement des élus.`,
      en: `Your own political support hangs on one person: let departments vouch for you, not only elected officials.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Voici qui s’en sert : appelez sans moi`,
    summary: `Une personne élue veut ouvrir la voie sans servir de cobaye. Un appel à un service comparable rassure plus qu’un dossier.`,
    line: `D’autres l’ont fait avant vous : voici qui se sert déjà de « [le projet] ». Appelez sans moi, et demandez aussi ce qui ne marche pas.`,
    proof: `Ayez sous les yeux : le nom, la taille et le numéro d’au moins une collectivité comparable, avec son accord. Sans cet accord, gardez l’argument pour plus tard.`
  },
  en: {
    title: `Here is who uses it: ring them without me`,
    summary: `An elected official wants to lead the way without being the guinea pig. One call to a similar service reassures more than a file.`,
    line: `Others did so before you: here is who already uses “[the project]”. Ring them without me, and ask what does not work as well.`,
    proof: `Have at hand: the name, size and number of at least one comparable authority, with its consent. Without that consent, keep the argument for later.`
  }
});
