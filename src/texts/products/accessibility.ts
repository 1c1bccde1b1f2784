import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Accessibilité`,
  link: `Accessibilité : ce qui est vérifié, ce qui ne l’est pas`,
  lead: `Parcours Communs vise le niveau AA des règles WCAG 2.2 et le RGAA. Aucun audit complet n’a été mené par un tiers : nous ne déclarons donc pas de taux de conformité. Voici ce que nous vérifions, et ce qui manque.`,
  tested: `Vérifié à chaque changement, par des tests`,
  testedItems: {
    axe: `Chaque sorte de page, dans ses états, passe sans alerte le contrôle automatique axe. Un tel contrôle ne voit qu’une partie des obstacles.`,
    keyboard: `Un projet se mène de son nom à son plan avec le clavier seul, le bateau compris. Le lien d’évitement et l’ordre du focus sont vérifiés.`,
    zoom: `Rien ne dépasse à 320 pixels de large, soit 400 % sur un écran ordinaire, ni à 200 %.`,
    tree: `Les noms, les rôles et les états que lit une aide technique sont comparés à ce qui est attendu, sur les pages principales.`,
    contrast: `Avec les couleurs imposées par le système, rien d’utile ne disparaît : boutons, cases, états et dessins restent lisibles.`,
    motion: `Le mouvement s’arrête quand le système le demande.`
  },
  byHand: `Regardé à la main`,
  byHandItems: {
    themes: `Chaque écran, clair et sombre, à 360 et à 1 280 pixels.`,
    print: `Les pages imprimées, en niveaux de gris.`,
    words: `Les textes : phrases courtes, mots expliqués, aucune couleur qui parle seule.`
  },
  notTested: `Pas encore vérifié`,
  notTestedItems: {
    readers: `Aucune personne qui se sert d’un lecteur d’écran au quotidien n’a encore fait le parcours entier (NVDA, VoiceOver, TalkBack).`,
    voice: `La commande vocale n’a pas été essayée.`,
    audit: `Les critères du RGAA n’ont pas été passés un par un.`
  },
  known: `Ce que nous savons imparfait`,
  knownItems: {
    boat: `Le dessin du bateau ne se lit pas avec un lecteur d’écran. Un tableau de même contenu, dans le même ordre, le suit.`,
    start: `Sur un téléphone lent, un clic donné avant que la page soit prête est perdu. Il faut le refaire.`,
    long: `Certaines pages sont longues. Un sommaire les ouvre, et le détail est replié.`
  },
  tell: `Nous le dire`,
  tellText: `Un obstacle vous arrête ? Dites-le dans les tickets du projet, ou à la personne qui vous a donné cette adresse. Un obstacle passe avant une nouveauté.`,
  date: `Rédigé le 23 novembre 2026.`
};

const en: Texts<typeof fr> = {
  title: `Accessibility`,
  link: `Accessibility: what is checked, and what is not`,
  lead: `Parcours Communs aims at level AA of WCAG 2.2 and at the French RGAA. No third party has run a full audit, so we state no rate of conformance. Here is what we check, and what is missing.`,
  tested: `Checked at every change, by tests`,
  testedItems: {
    axe: `Every kind of page, in each of its states, passes the automatic check axe without a warning. Such a check sees only part of what keeps people out.`,
    keyboard: `A project goes from its name to its plan with the keyboard alone, the boat included. The skip link and the order of focus are checked.`,
    zoom: `Nothing sticks out at a width of 320 pixels, which is 400% on an ordinary screen, nor at 200%.`,
    tree: `The names, roles and states that assistive technology reads are compared with what is expected, on the main pages.`,
    contrast: `With colours forced by the system nothing useful disappears: buttons, boxes, states and drawings stay readable.`,
    motion: `Motion stops when the system asks for it.`
  },
  byHand: `Looked at by hand`,
  byHandItems: {
    themes: `Every screen, light and dark, at 360 and at 1,280 pixels.`,
    print: `The printed pages, in shades of grey.`,
    words: `The texts: short sentences, words explained, no colour that speaks alone.`
  },
  notTested: `Not checked yet`,
  notTestedItems: {
    readers: `Nobody who uses a screen reader every day has walked the whole course yet (NVDA, VoiceOver, TalkBack).`,
    voice: `Voice control has not been tried.`,
    audit: `The RGAA criteria have not been gone through one by one.`
  },
  known: `What we know is imperfect`,
  knownItems: {
    boat: `The drawing of the boat cannot be read with a screen reader. A table with the same content in the same order follows it.`,
    start: `On a slow phone, a click given before the page is ready is lost. It has to be given again.`,
    long: `Some pages are long. A list of contents opens them, and details are folded.`
  },
  tell: `Tell us`,
  tellText: `Does something keep you out? Say so in the issues of the project, or to the person who gave you this address. What keeps somebody out comes before anything new.`,
  date: `Written on 23 November 2026.`
};

/** The words of the accessibility statement. */
export const accessibilityTexts: InBoth<Texts<typeof fr>> = { fr, en };
