import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { startsFromAProject } from '#knowledge/facts/starts-from-a-project.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { licence } from '#knowledge/kinds/practice.ts';
import { returnFor } from '#knowledge/part-terms.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dinSpec3105 } from '#knowledge/sources/joining.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';
import { choosealicenseTexts } from '#knowledge/sources/open-source-practice.ts';

export const licenceOpenHardware = licence({
  id: 'licence-open-hardware',
  effortDays: 4,
  requires: [
    {
      when: resource.has('hardware'),
      fr: `La ressource est un objet dont on partage les plans`,
      en: `The resource is an object whose plans are shared`
    },
    tendsOurOwn,
    licenceIsYoursToChoose
  ],
  favours: [
    {
      when: returnFor('plans'),
      strong: true,
      fr: `Vous voulez que les versions modifiées restent ouvertes : la variante S est faite pour cela`,
      en: `You want modified versions to stay open: the S variant is made for that`
    },
    usableRelease
  ],
  cautions: [
    // The licence of the original comes first.
    { ...startsFromAProject, strong: true },
    {
      when: publicCarrier,
      fr: `La liste du décret pour les administrations ne parle pas des plans de matériel : interrogez votre service juridique`,
      en: `The decree’s list for French public bodies does not speak of hardware plans: ask your legal department`
    },
    {
      when: closedDependency.is('blocking'),
      fr: `Un composant ou un outil fermé bloque la fabrication : signalez-le dans la nomenclature et cherchez un équivalent`,
      en: `A closed component or tool blocks production: flag it in the bill of materials and look for an equivalent`
    }
  ],
  sources: [choosealicenseTexts, licencesByDecree, dinSpec3105],
  reviewed: '2026-11-28',
  fr: {
    title: `Plans : licence de matériel ouvert, CERN-OHL-2.0`,
    summary: `Une licence écrite pour les plans d’objets. Chacun peut fabriquer, modifier et vendre, à partir de fichiers vraiment modifiables.`,
    fits: `Une carte électronique, un outil, une machine. La variante S garde ouvertes les versions modifiées. W laisse un ensemble plus grand sous d’autres conditions. P est permissive.`,
    avoid: `Vous n’avez pas de fichiers sources à publier : une image des plans ne suffit pas. Le logiciel embarqué suit une licence de logiciel, selon le retour que vous attendez.`,
    cost: `Deux à cinq jours (ordre de grandeur). L’essentiel sert à ranger les fichiers et à écrire la liste des pièces, ou nomenclature.`,
    firstStep: `Rassemblez au même endroit les fichiers modifiables, la nomenclature et le texte de la licence. Puis demandez à quelqu’un de les ouvrir. La DIN SPEC 3105 dit ce que doit contenir un dossier.`,
    template: `Licence
Les plans de [nom de l’objet] sont publiés sous CERN Open Hardware Licence version 2, variante [S : les versions modifiées restent ouvertes].
© [année] [titulaire des droits]. [Variante S : si vous remettez à quelqu’un un objet ou des plans modifiés, donnez-lui les plans sources, ou leur adresse, sous la même licence.]
Identifiant SPDX : [CERN-OHL-S-2.0]. Fichiers sources et nomenclature : [adresse].`
  },
  en: {
    title: `Designs: open hardware licence, CERN-OHL-2.0`,
    summary: `A licence written for the plans of objects. Anyone may make, modify and sell them, working from files that can really be edited.`,
    fits: `A circuit board, a tool, a machine. The S variant keeps modified versions open. W lets a larger work stay under other terms. P is permissive.`,
    avoid: `You have no source files to publish: a picture of the plans is not enough. The firmware follows a software licence, according to the return you expect.`,
    cost: `Two to five days (order of magnitude). Most of it goes into tidying the files and writing the list of parts, or bill of materials.`,
    firstStep: `Gather in one place the files to edit, the bill of materials and the text of the licence. Then ask somebody to open them. DIN SPEC 3105 says what the documents must contain.`,
    template: `Licence
The plans of [name of the object] are published under the CERN Open Hardware Licence version 2, variant [S: modified versions stay open].
© [year] [rights holder]. [Variant S: if you hand somebody a modified object or modified plans, give them the source plans, or their address, under the same licence.]
SPDX identifier: [CERN-OHL-S-2.0]. Source files and bill of materials: [address].`
  }
});
