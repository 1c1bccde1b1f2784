import { oneOf } from '#engine/question.ts';
import { carrier } from '../qualify/carrier.ts';

export const recipient = oneOf({
  id: 'recipient',
  options: ['nobody', 'host', 'association', 'company', 'public-body'],
  control: 'yours',
  askedWhen: carrier.is('individual', 'informal-group'),
  fr: {
    ask: `Qui peut encaisser de l’argent pour le projet ?`,
    short: `Qui encaisse`,
    why: `Sans structure pour encaisser, la plupart des subventions, des factures et des adhésions vous sont fermées. Une structure existante peut le faire pour vous : on l’appelle un hôte.`,
    changes: `Si personne ne le peut alors qu’une version existe, trouver un hôte ou déclarer une association passe avant toute recherche de fonds.`,
    findOut: `Demandez à qui est le compte bancaire qui paie aujourd’hui le nom de domaine ou les serveurs. Les statuts disent si cette structure peut encaisser pour le projet.`,
    options: {
      nobody: `Personne : le projet n’a pas de compte à lui`,
      host: `Un hôte sans but lucratif, qui encaisse à notre place`,
      association: `Une association, créée pour le projet`,
      company: `Une société ou une coopérative, créée pour le projet`,
      'public-body': `Un organisme public, chargé du projet`
    }
  },
  en: {
    ask: `Who can receive money for the project?`,
    short: `Who receives money`,
    why: `With no entity to receive money, most grants, invoices and membership fees are closed to you. An existing one can do it in your place: it is called a host.`,
    changes: `If nobody can although a version exists, finding a host or registering an association comes before any fundraising.`,
    findOut: `Ask who owns the bank account that pays for the domain name or the servers today. Its statutes say whether it may take money in for the project.`,
    options: {
      nobody: `Nobody: the project has no account of its own`,
      host: `A non-profit host that receives it in our place`,
      association: `An association set up for the project`,
      company: `A company or a cooperative set up for the project`,
      'public-body': `A public body in charge of the project`
    }
  }
});
