import { any } from '#engine/reason/condition.ts';
import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { inbound } from '#knowledge/kinds/practice.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';
import { ossbaseClaFree } from '#knowledge/sources/open-source-practice.ts';

export const inboundDco = inbound({
  id: 'inbound-dco',
  effortDays: 0.5,
  requires: [
    {
      when: any(resource.has('software', 'online-service', 'ai-model'), firstContributions.has('code')),
      fr: `{On contribue à du code}, ou {vous attendez du code}`,
      en: `{People contribute code}, or {you expect code}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: contributorsOnDuty.atLeast('some'),
      strong: true,
      fr: `Des personnes contribuent au titre de leur emploi`,
      en: `Some people contribute as part of their job`
    },
    {
      when: keptAsProduct,
      strong: true,
      fr: `Le cœur reste vendu : pour un connecteur, le certificat d’origine suffit`,
      en: `The core stays for sale: for a connector, the certificate of origin is enough`
    },
    publicCarrier,
    severalOrganisations
  ],
  cautions: [
    contractorKeepsRights,
    {
      when: firstContributions.has('data', 'review', 'translation', 'field-tests', 'mediation'),
      fr: `Vous attendez aussi des apports qui ne sont pas du code : pour eux, remplacez la signature par une case à cocher`,
      en: `You also expect contributions that are not code: for those, replace the signature with a tick box`
    }
  ],
  sources: [politiqueDeContributionOpenSource, ossbaseClaFree],
  reviewed: '2026-11-28',
  fr: {
    title: `Code : certificat d’origine (DCO)`,
    summary: `À chaque envoi, la personne atteste qu’elle a le droit de donner ce qu’elle apporte. Une ligne suffit, et elle garde tous ses droits.`,
    fits: `La règle à prendre par défaut pour un commun. La politique de l’État de 2018, archivée en 2021, la demandait pour ses projets ; un texte français existe.`,
    avoid: `Des personnes qui ne développent pas : une case à cocher dans un formulaire leur convient mieux.`,
    cost: `Très faible : une heure pour activer la vérification automatique, puis quelques rappels aux nouvelles personnes.`,
    firstStep: `Copiez le texte français du certificat dans le dépôt, sous le nom DCO-fr.txt. Activez ensuite sur la forge la vérification automatique de la signature.`,
    template: `Certificat d’origine
Chaque contribution porte la signature du certificat d’origine (Developer Certificate of Origin 1.1, texte français dans DCO-fr.txt). Ajoutez-la avec la commande git commit -s.
Vous attestez ainsi avoir le droit de proposer cet apport sous la licence du projet. Vous acceptez que votre nom, ou un pseudonyme, reste dans l’historique public.
Vous n’utilisez pas git ? Cochez la case « J’ai le droit de proposer cet apport » du formulaire.`
  },
  en: {
    title: `Code: certificate of origin (DCO)`,
    summary: `With each submission, the person certifies that they have the right to give what they bring. One line is enough, and they keep all their rights.`,
    fits: `The rule to adopt by default for a commons. The French State’s policy of 2018, archived in 2021, asked for it in its own projects; a French text exists.`,
    avoid: `People who do not write code: a tick box in a form suits them better.`,
    cost: `Very low: one hour to switch on the automatic check, then a few reminders to newcomers.`,
    firstStep: `Copy the text of the certificate into the repository, in a file named DCO.txt. Then switch on the forge’s automatic check of the sign-off.`,
    template: `Certificate of origin
Every contribution carries the sign-off of the Developer Certificate of Origin 1.1 (text in DCO.txt). Add it with the command git commit -s.
You thereby certify that you have the right to propose this contribution under the project’s licence. You agree that your name, or a pseudonym, stays in the public history.
You do not use git? Tick the box “I have the right to propose this contribution” in the form.`
  }
});
