import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { productLiabilityDirective } from '#knowledge/sources/law.ts';

export const ruleSafety = rule({
  id: 'rule-safety',
  effortDays: 3,
  requires: [
    {
      when: resource.has('hardware'),
      fr: `On fabrique un objet d’après vos plans`,
      en: `An object is built from your plans`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: danger.has('may-hurt'),
      strong: true,
      fr: `Une erreur, ou une copie mal faite, peut blesser quelqu’un`,
      en: `A mistake, or a copy badly made, may hurt somebody`
    },
    {
      when: any(publicIsUser, users.has('nonprofits', 'education')),
      strong: true,
      fr: `{Des particuliers}, {des associations} ou {des écoles} s’en [servent|serviront], sans bureau d’études`,
      en: `{Individuals}, {associations} or {schools} [use|will use] it, without an engineering office`
    },
    inUse
  ],
  cautions: [
    {
      when: sellsAround,
      fr: `Qui vend un kit ou un montage répond en général de sa sécurité : voyez une assurance et une ou un juriste avant. La directive 2024/2853 vise les produits mis sur le marché après le 9 décembre 2026, fichiers de fabrication pour machines compris. Vérifiez la loi française qui la transpose`,
      en: `Whoever sells a kit or an assembly generally answers for its safety: see an insurer and a lawyer first. Directive 2024/2853 covers products placed on the market after 9 December 2026, manufacturing files for machines included. Check the French law that carries it over`
    },
    {
      when: reviewer.is('nobody'),
      fr: `Personne d’autre ne relit les plans : faites vérifier toute pièce dont la rupture blesserait`,
      en: `Nobody else reviews the plans: have every part whose failure could hurt somebody checked`
    },
    {
      when: usableByOthers.is('no'),
      fr: `Personne ne l’a fabriqué sans vous : sur tout plan publié, écrivez « jamais fabriqué ailleurs, à essayer avant usage »`,
      en: `Nobody has built it without you: on any published plan, write “never built elsewhere, to be tested before use”`
    }
  ],
  sources: [productLiabilityDirective],
  reviewed: '2026-11-28',
  fr: {
    title: `Sécurité de l’objet et responsabilité`,
    summary: `Un plan faux peut blesser. Vous dites à quoi sert l’objet, ce qui a été essayé et ce qui est dangereux. Vous dites aussi où signaler un accident ou un défaut.`,
    fits: `Tout objet que d’autres fabriquent : outil, machine, carte électronique, aide technique, vélo.`,
    avoid: `Rien ne dispense d’avertir. Pour un usage médical, électrique ou de levage, ce texte ne suffit pas : faites vérifier les règles qui s’appliquent.`,
    cost: `Deux à quatre jours pour les essais et la page (ordre de grandeur), puis une vérification à chaque version. Une clause « sans garantie » ne couvre pas tout : à vérifier auprès d’une ou un juriste.`,
    firstStep: `Écrivez les trois façons dont l’objet peut blesser, et l’essai qui montre que chacune est évitée. Datez la page et joignez-la aux plans.`,
    template: `Sécurité
[Nom de l’objet] est prévu pour [usage], jusqu’à [charge, tension, vitesse]. Il n’est pas prévu pour [usages exclus].
Essais faits : [liste, dates, résultats]. Dangers connus : [liste]. Contrôlez avant chaque usage : [liste].
Qui fabrique l’objet vérifie son montage ; qui le vend ou le prête en répond selon la loi.
Un accident, un défaut ? Écrivez à [adresse], lue par deux personnes. Nous publions un avertissement daté et la liste des versions touchées.`
  },
  en: {
    title: `Safety of the object, and liability`,
    summary: `A wrong plan can hurt somebody. You say what the object is for, what has been tested and what is dangerous. You also say where to report an accident or a fault.`,
    fits: `Any object that others build: a tool, a machine, a circuit board, an aid for disabled people, a bicycle.`,
    avoid: `Nothing exempts you from warning people. For medical, electrical or lifting uses this text is not enough: have the rules that apply checked.`,
    cost: `Two to four days for the tests and the page (order of magnitude), then a check at each version. A “no warranty” clause does not cover everything: ask a lawyer.`,
    firstStep: `Write down the three ways in which the object can hurt, and the test that shows each is avoided. Date the page and put it with the plans.`,
    template: `Safety
[Name of the object] is meant for [use], up to [load, voltage, speed]. It is not meant for [excluded uses].
Tests done: [list, dates, results]. Known dangers: [list]. Check before each use: [list].
Whoever builds the object checks the assembly; whoever sells or lends it answers for it under the law.
An accident, a fault? Write to [address], which two people read. We publish a dated warning and the list of versions affected.`
  }
});
