import type { StandardPoint } from '#knowledge/kinds/standard.ts';

/** Access control (AC), build and release (BR). */
export const accessAndBuilding = [
  {
    number: 'AC-01.01',
    fr: {
      asks: `Changer ou lire ce qui est sensible demande deux preuves d’identité.`,
      evidence: `Le réglage de la forge, pour toutes les personnes qui ont des droits.`,
      look: `Ouvrez les réglages de sécurité de la forge.`
    },
    en: {
      asks: `Changing or reading what is sensitive takes two proofs of identity.`,
      evidence: `The setting of the forge, for everybody who has rights.`,
      look: `Open the security settings of the forge.`
    }
  },
  {
    number: 'AC-02.01',
    fr: {
      asks: `Une personne qui arrive reçoit ses droits à la main, ou les plus faibles.`,
      evidence: `La liste des droits, et le réglage de départ.`,
      look: `Relisez la liste de qui peut écrire dans le dépôt.`
    },
    en: {
      asks: `A newcomer gets rights by hand, or the lowest ones.`,
      evidence: `The list of rights, and the setting for newcomers.`,
      look: `Reread the list of who can write to the repository.`
    }
  },
  {
    number: 'AC-03.01, AC-03.02',
    fr: {
      asks: `Personne ne change la branche principale d’un coup, ni ne l’efface sans confirmer.`,
      evidence: `La protection de la branche principale.`,
      look: `Ouvrez les réglages des branches sur la forge.`
    },
    en: {
      asks: `Nobody changes the main branch directly, nor deletes it without confirming.`,
      evidence: `The protection of the main branch.`,
      look: `Open the settings of the branches on the forge.`
    }
  },
  {
    number: 'BR-01.01, BR-01.03',
    fr: {
      asks: `La chaîne automatique se méfie de ce qui vient d’inconnus, et ne leur donne aucun accès.`,
      evidence: `Les fichiers de la chaîne de tests et de publication.`,
      look: `Demandez à l’équipe ce qu’une proposition venue d’un inconnu peut lancer.`
    },
    en: {
      asks: `Automatic jobs distrust what comes from strangers, and give them no access.`,
      evidence: `The files that describe the test and publication jobs.`,
      look: `Ask the team what a proposal from a stranger can set off.`
    }
  },
  {
    number: 'BR-03.01, BR-03.02',
    fr: {
      asks: `Le site et les téléchargements passent par des adresses chiffrées.`,
      evidence: `Les adresses officielles, toutes en https.`,
      look: `Ouvrez chaque adresse que vous donnez, et regardez le cadenas.`
    },
    en: {
      asks: `The site and the downloads go through encrypted addresses.`,
      evidence: `The official addresses, all in https.`,
      look: `Open each address that you give, and look for the padlock.`
    }
  },
  {
    number: 'BR-07.01',
    fr: {
      asks: `Aucun mot de passe ni aucune clé ne peut entrer par erreur dans le dépôt.`,
      evidence: `Le réglage qui bloque les secrets à l’envoi.`,
      look: `Cherchez d’anciens secrets dans l’historique, et changez ceux qui y sont.`
    },
    en: {
      asks: `No password and no key can enter the repository by mistake.`,
      evidence: `The setting that blocks secrets when code is sent.`,
      look: `Search the history for old secrets, and change those you find.`
    }
  }
] satisfies readonly StandardPoint[];
