import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeReenclosure = outcome({
  id: 'outcome-reenclosure',
  effortDays: 3,
  requires: [
    {
      when: capture.is('everything'),
      fr: `Un seul acteur peut tout refermer`,
      en: `A single actor can close everything again`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: capture.is('everything'),
      fr: `Un seul acteur peut tout refermer : droits, fichiers, données, nom, comptes, hébergement.`,
      en: `A single actor can close everything again: rights, files, data, name, accounts, hosting.`
    }
  ],
  // No strong reason: a risk comes after what the project is.
  favours: [
    livesOnContributions,
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `{Une personne} ou {un prestataire} possède le nom et les comptes`,
      en: `{One person} or {a supplier} owns the name and the accounts`
    }
  ],
  cautions: [
    {
      when: nameOwner.is('supplier'),
      fr: `Le prestataire détient le nom ou les comptes : inscrivez leur restitution au contrat avant tout renouvellement`,
      en: `The supplier holds the name or the accounts: write their return into the contract before any renewal`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-29',
  fr: {
    title: `Un risque de réappropriation`,
    summary: `Un seul acteur peut tout refermer : droits, fichiers, données, nom, comptes, hébergement. Tant que c’est vrai, le partage ne tient qu’à sa bonne volonté.`,
    meaning: `La réenclosure, c’est quand une ressource partagée redevient la chose d’un seul. Une licence libre protège ce qui est déjà publié. Elle ne protège ni le nom, ni les comptes, ni la suite. Le risque existe même si vous avez confiance en cet acteur, et même si c’est vous.`,
    next: `Mettez une de ces six clés à l’abri ce trimestre. Publiez un export des données, ajoutez une deuxième personne au domaine, ou copiez les fichiers ailleurs. La structure neutre vient ensuite.`
  },
  en: {
    title: `A risk of re-enclosure`,
    summary: `A single actor can close everything again: rights, files, data, name, accounts, hosting. As long as that is true, sharing rests on their good will alone.`,
    meaning: `Re-enclosure is when a shared resource becomes one actor’s property again. A free licence protects what is already published. It protects neither the name, nor the accounts, nor what comes next. The risk is there even if you trust that actor, and even if it is you.`,
    next: `Make one of these six keys safe this quarter. Publish an export of the data, add a second holder of the domain, or copy the files elsewhere. The neutral entity comes next.`
  }
});
