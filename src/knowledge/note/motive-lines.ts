import type { InBoth } from '#engine/locale.ts';
import type { Remark } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { nothingOnline } from '#knowledge/facts/nothing-online.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';

type Motive = (typeof motive.options)[number];

/** What a note answers to one thing that brings somebody, where no situation that it recognises was made for it. */
export type MotiveAnswer = Readonly<{
  title: InBoth<string>;
  lines: readonly Remark[];
  /** A note that names one of these, such as whom to convince, deals with it in its own way. */
  names?: readonly ObjectId[];
}>;

const needsCode = resource.has('software', 'online-service');
const madeAlone = all(
  carrier.is('individual'),
  not(agreement.has('employer', 'contractor', 'co-authors', 'heirs', 'source-owner'))
);

export const motiveLines: Readonly<Record<Motive, MotiveAnswer>> = {
  rights: {
    title: { fr: `À qui c’est`, en: `Whose it is` },
    lines: [
      {
        when: all(agreement.has('employer'), needsCode),
        sources: [intellectualPropertyCode],
        fr: `À l’employeur, s’il fut écrit dans les fonctions ou sur instruction. C’est la loi du logiciel (L113-9 du code de la propriété intellectuelle). Demandez par écrit qui y décide.`,
        en: `The employer’s, if it was written within the duties or on instructions. For software, French law says so (L113-9, intellectual property code). Ask in writing who decides there.`
      },
      {
        when: all(agreement.has('employer'), not(needsCode)),
        sources: [intellectualPropertyCode],
        fr: `D’abord à qui l’a créé, hors logiciel, sauf écrit contraire. C’est vrai même au travail (L111-1, L131-3) ; le service public a ses règles (L131-3-1).`,
        en: `Its creator’s first, software apart, unless a paper says otherwise. That holds even in a job (L111-1, L131-3). Public service has its own rules (L131-3-1).`
      },
      {
        when: agreement.has('contractor'),
        sources: [intellectualPropertyCode],
        fr: `Peut-être pas à vous : payer ne suffit pas. Sans cession écrite, qui l’a faite garde ses droits (L131-3).`,
        en: `Perhaps not yours: paying is not enough. Without a written assignment, whoever made it keeps the rights (L131-3).`
      },
      {
        when: madeAlone,
        sources: [intellectualPropertyCode],
        fr: `À vous, même payé, tant qu’aucun écrit ne le cède. C’est vrai de ce que vous avez créé hors d’un emploi (L111-1, L131-3). Relisez chaque commande : cherchez « cession » et « propriété ».`,
        en: `Yours, even paid for, as long as nothing in writing assigns it. That holds for what you created outside a job (L111-1, L131-3). Read each order again: look for “assignment” and “property”.`
      },
      {
        when: agreement.has('co-authors'),
        sources: [intellectualPropertyCode],
        fr: `À chaque personne, sa part. L’ensemble demande l’accord de toutes (L113-3).`,
        en: `To each person, their share. The whole needs the consent of all (L113-3).`
      },
      {
        when: agreement.has('source-owner'),
        fr: `À qui l’a fait, pour ce qui vient d’ailleurs. Sa licence limite la vôtre ; sans licence ni oui écrit, cette part reste dehors (L122-4).`,
        en: `Its maker’s, for what comes from elsewhere. Their licence limits yours; with neither a licence nor a written yes, that part stays out (L122-4).`
      },
      {
        when: not(madeAlone),
        fr: `Faites la liste, part par part. Qui l’a faite, dans quel cadre, avec quel écrit ; la licence vient après.`,
        en: `Make the list, part by part. Who made it, in what capacity, with what in writing; the licence comes after.`
      }
    ]
  },
  'share-cost': {
    title: { fr: `Partager le coût`, en: `Sharing the cost` },
    lines: [
      {
        fr: `Commencez à deux ou trois, pour un an. Une page dit qui paie quoi, qui décide, et comment on sort.`,
        en: `Begin with two or three, for a year. One page says who pays what, who decides, and how to leave.`
      }
    ]
  },
  livelihood: {
    title: { fr: `En vivre`, en: `Living from it` },
    lines: [
      {
        fr: `Vendez des journées ou un service aux organisations qui s’en servent. Les dons paient rarement un loyer ; comptez de six à douze mois.`,
        en: `Sell days or a service to the organisations that use it. Gifts seldom pay a rent; allow six to twelve months.`
      }
    ]
  },
  'more-hands': {
    title: { fr: `Ne plus dépendre d’une personne`, en: `No longer depending on one person` },
    lines: [
      {
        when: holderDied,
        fr: `Deux personnes apprennent à publier, sous un nom à elles. Les comptes de qui est mort attendent sa succession.`,
        en: `Two people learn to publish, under a name of their own. The accounts of whoever died wait for the succession.`
      },
      {
        when: nothingOnline,
        unless: holderDied,
        fr: `Demandez à une seule personne, pour une seule tâche, avec une date. Ce que personne d’autre ne sait se dit à voix haute, et s’enregistre.`,
        en: `Ask one person, for one task, with a date. What nobody else knows is said aloud, and recorded.`
      },
      {
        unless: any(holderDied, nothingOnline),
        fr: `Demandez à une seule personne, pour une seule tâche, avec une date. Les clés et les comptes se partagent ensuite.`,
        en: `Ask one person, for one task, with a date. Keys and accounts are shared afterwards.`
      }
    ]
  },
  'join-or-build': {
    title: { fr: `Rejoindre ou construire`, en: `Join or build` },
    lines: [
      {
        when: neighbour.is('not-searched'),
        fr: `Cherchez d’abord, en deux langues, et demandez à trois personnes du domaine. Rien ne se construit avant.`,
        en: `First search, in two languages, and ask three people in the field. Build nothing before that.`
      },
      {
        when: neighbour.is('alive', 'partial'),
        needs: ['neighbour-name'],
        fr: `Essayez {neighbour-name} sur dix cas réels, dont les plus difficiles. Si huit passent, rejoignez.`,
        en: `Try {neighbour-name} on ten real cases, the hardest among them. If eight pass, join.`
      },
      {
        when: neighbour.is('none', 'closed', 'abandoned'),
        fr: `Construisez petit, avec des formats que d’autres lisent. Écrivez ce qui vous ferait rejoindre plus tard.`,
        en: `Build small, with formats that others read. Write down what would make you join later.`
      },
      {
        fr: `Comparez par écrit ce que chaque voie vous ferait perdre.`,
        en: `Compare in writing what each way would make you lose.`
      }
    ]
  },
  'answer-somebody': {
    title: { fr: `Répondre à {offer-from}`, en: `Answering {offer-from}` },
    // What is answered stands among the slots, which the plan has too.
    lines: []
  },
  convince: {
    title: { fr: `Convaincre {audience-name}`, en: `Convincing {audience-name}` },
    names: ['audience-name'],
    lines: [
      {
        when: maturity.atLeast('prototype'),
        fr: `Demandez une petite décision, {decision-date}, qui peut se défaire. Une page : qui s’en sert, ce que cela évite, ce que cela coûte.`,
        en: `Ask for a small decision, on {decision-date}, that can be undone. One page: who uses it, what it spares, what it costs.`
      },
      {
        when: not(maturity.atLeast('prototype')),
        fr: `Ne demandez pas encore un oui. Demandez dix minutes sur le problème, et qui d’autre le rencontre.`,
        en: `Do not ask for a yes yet. Ask for ten minutes on the problem, and who else meets it.`
      }
    ]
  },
  'open-business': {
    title: { fr: `Ouvrir sans perdre votre activité`, en: `Opening without losing your business` },
    lines: [
      {
        fr: `Ouvrez ce que d’autres peuvent entretenir ; gardez vendu ce qui vous paie. N’appelez « libre » que ce qui l’est, et chiffrez la perte avant de publier.`,
        en: `Open what others can maintain; keep selling what pays you. Call “open” only what is, and work out the loss before you publish.`
      }
    ]
  },
  'after-funding': {
    title: { fr: `Quand le financement s’arrête`, en: `When the funding stops` },
    lines: [
      {
        fr: `Écrivez trois lignes avant la fin. Ce qui doit vivre, qui le tient, ce que cela coûte au plus bas. Sans signature, publiez une dernière version datée, et prévenez.`,
        en: `Write three lines before the end. What must live, who keeps it, what it costs at the least. With no signature, publish one last dated version, and give notice.`
      }
    ]
  },
  'told-to': {
    title: { fr: `« En faire un commun »`, en: `“Make it a commons”` },
    lines: [
      {
        fr: `Demandez d’abord ce que l’on attend. Une licence, un usage partagé, ou des décisions partagées ? Répondez par ce qui existe, puis par une date.`,
        en: `First ask what is expected. A licence, shared use, or shared decisions? Answer with what exists, then with a date.`
      }
    ]
  },
  verdict: {
    title: { fr: `Savoir si c’est un commun`, en: `Whether it is a commons` },
    lines: [{ fr: `{verdict}`, en: `{verdict}` }]
  }
};
