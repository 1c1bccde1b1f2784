import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const recipient = oneOf({
  id: 'recipient',
  options: ['nobody', 'own-name', 'umbrella', 'host', 'association', 'company', 'public-body'],
  control: 'yours',
  // Nobody has to receive money for it.
  askedWhen: all(tendsOurOwn, carrier.is('individual', 'employee', 'informal-group')),
  fr: {
    ask: `Qui peut encaisser de l’argent pour le projet ?`,
    short: `Qui encaisse`,
    hint: `Une structure existante peut encaisser pour vous : on l’appelle un hôte.`,
    why: `Sans structure pour encaisser, la plupart des subventions, des factures et des adhésions vous sont fermées.`,
    changes: `La ressource existe, et personne ne peut encaisser ? Trouvez d’abord un hôte, ou déclarez une association : la recherche de fonds vient après.`,
    findOut: `Demandez à qui est le compte bancaire qui paie aujourd’hui le nom de domaine ou les serveurs. Les statuts disent si cette structure peut encaisser pour le projet.`,
    options: {
      nobody: `Personne : le projet n’a pas de compte`,
      'own-name': `Une personne, en son nom : micro-entreprise, entreprise individuelle`,
      umbrella: `Une coopérative d’activités ou de portage : elle facture`,
      host: `Un hôte sans but lucratif : il encaisse à votre place`,
      association: `Une association : créée pour le projet`,
      company: `Une société ou une coopérative : créée pour le projet`,
      'public-body': `Un organisme public : chargé du projet`
    }
  },
  en: {
    ask: `Who can receive money for the project?`,
    short: `Who receives money`,
    hint: `An existing entity can receive money for you: it is called a host.`,
    why: `With no entity to receive money, most grants, invoices and membership fees are closed to you.`,
    changes: `The resource exists, and nobody can receive money? First find a host, or register an association: fundraising comes after.`,
    findOut: `Ask who owns the bank account that pays for the domain name or the servers today. Its statutes say whether it may take money in for the project.`,
    options: {
      nobody: `Nobody: the project has no account`,
      'own-name': `A person, in their own name: as a sole trader`,
      umbrella: `An employment cooperative or umbrella company: it invoices`,
      host: `A non-profit host: it receives money in your place`,
      association: `An association: set up for the project`,
      company: `A company or cooperative: set up for the project`,
      'public-body': `A public body: in charge of the project`
    }
  }
});
