import { lacking, met, none, type Theme } from '#texts/conformance.ts';

/**
 * RGAA 4.1.2 gone through by us in November 2026: thirteen themes and their 106 criteria, in their order,
 * named in our own words. A criterion that is not met stays here until it is.
 */
export const rgaaThemes: readonly Theme[] = [
  {
    fr: `Images`,
    en: `Images`,
    criteria: [
      met(`Images qui informent : une alternative`, `Images that inform: an alternative`),
      met(`Images décoratives : ignorées`, `Decorative images: ignored`),
      met(`Alternatives qui disent la même chose`, `Alternatives that say the same`),
      none(`Captcha : à quoi il sert`, `CAPTCHA: what it is for`),
      none(`Captcha : un autre accès`, `CAPTCHA: another way in`),
      met(`Dessins complexes : une description`, `Complex drawings: a description`),
      met(`Descriptions fidèles`, `Faithful descriptions`),
      met(`Du texte, pas des images de texte`, `Text, not images of text`),
      met(`Légendes liées à leur image`, `Captions tied to their image`)
    ]
  },
  {
    fr: `Cadres`,
    en: `Frames`,
    criteria: [
      none(`Un titre pour chaque cadre`, `A title for each frame`),
      none(`Titres de cadre justes`, `Titles of frames that fit`)
    ]
  },
  {
    fr: `Couleurs`,
    en: `Colours`,
    criteria: [
      met(`Rien par la couleur seule`, `Nothing by colour alone`),
      met(`Contraste des textes`, `Contrast of texts`),
      met(`Contraste des boutons et des dessins`, `Contrast of buttons and drawings`)
    ]
  },
  {
    fr: `Son et vidéo`,
    en: `Sound and video`,
    criteria: [
      none(`Transcription ou audiodescription`, `Transcript or audio description`),
      none(`Transcriptions fidèles`, `Faithful transcripts`),
      none(`Sous-titres`, `Captions`),
      none(`Sous-titres fidèles`, `Faithful captions`),
      none(`Audiodescription`, `Audio description`),
      none(`Audiodescription fidèle`, `Faithful audio description`),
      none(`Médias nommés`, `Media named`),
      none(`Animations : une alternative`, `Animations: an alternative`),
      none(`Alternatives fidèles`, `Faithful alternatives`),
      none(`Son que l’on peut couper`, `Sound that can be stopped`),
      none(`Lecture au clavier et au pointeur`, `Playing by keyboard and pointer`),
      none(`Animations au clavier`, `Animations by keyboard`),
      none(`Lecture par les aides techniques`, `Playing with assistive technology`)
    ]
  },
  {
    fr: `Tableaux`,
    en: `Tables`,
    criteria: [
      none(`Tableaux complexes : un résumé`, `Complex tables: a summary`),
      none(`Résumés justes`, `Summaries that fit`),
      none(`Tableaux de mise en page lisibles`, `Layout tables that can be read`),
      met(`Un titre pour chaque tableau`, `A title for each table`),
      met(`Titres justes`, `Titles that fit`),
      met(`En-têtes déclarés`, `Headers declared`),
      met(`Cellules liées à leurs en-têtes`, `Cells tied to their headers`),
      none(`Mise en page sans en-têtes`, `Layout without headers`)
    ]
  },
  {
    fr: `Liens`,
    en: `Links`,
    criteria: [
      met(`Liens dont on sait où ils mènent`, `Links that say where they lead`),
      met(`Aucun lien sans nom`, `No link without a name`)
    ]
  },
  {
    fr: `Scripts`,
    en: `Scripts`,
    criteria: [
      met(`Compatibles avec les aides techniques`, `Work with assistive technology`),
      met(`Lisible aussi sans script`, `Can be read without scripts too`),
      met(`Tout au clavier`, `Everything by keyboard`),
      met(`Aucun changement par surprise`, `No change by surprise`),
      met(`Messages d’état dits à voix haute`, `Status messages read aloud`)
    ]
  },
  {
    fr: `Éléments obligatoires`,
    en: `Mandatory elements`,
    criteria: [
      met(`Type de document`, `Document type`),
      met(`Code valide`, `Valid code`),
      met(`Langue de la page déclarée`, `Language of the page declared`),
      met(`Langue de la page juste`, `Language of the page right`),
      met(`Un titre pour chaque page`, `A title for each page`),
      met(`Titres de page justes`, `Titles of pages that fit`),
      met(`Changements de langue indiqués`, `Changes of language marked`),
      met(`Codes de langue justes`, `Language codes right`),
      met(`Balises employées pour leur sens`, `Tags used for their meaning`),
      none(`Sens de lecture`, `Reading direction`)
    ]
  },
  {
    fr: `Structure`,
    en: `Structure`,
    criteria: [
      met(`Titres dans l’ordre`, `Headings in order`),
      met(`Zones de la page`, `Regions of the page`),
      met(`Listes`, `Lists`),
      lacking(`Citations`, `Quotations`, {
        fr: `Quelques formules citées au fil d’une phrase ont leurs guillemets, mais pas la balise des citations : les textes sont écrits sans balises.`,
        en: `A few phrases quoted within a sentence have their quotation marks but not the tag for quotations: the texts are written without tags.`
      })
    ]
  },
  {
    fr: `Présentation`,
    en: `Presentation`,
    criteria: [
      met(`Mise en forme par les styles`, `Looks by style sheets`),
      met(`Contenus présents sans les styles`, `Content there without styles`),
      met(`Ordre compréhensible sans les styles`, `Order that makes sense without styles`),
      met(`Texte agrandi à 200 %`, `Text enlarged to 200%`),
      met(`Couleurs de fond et de texte déclarées`, `Ground and text colours declared`),
      met(`Liens visibles dans le texte`, `Links that stand out in text`),
      met(`Focus visible`, `Focus visible`),
      met(`Contenus cachés : seulement l’inutile`, `Hidden content: only what is useless`),
      met(`Rien par la forme ou la place seules`, `Nothing by shape or place alone`),
      met(`Formes et places : aussi dites`, `Shapes and places: said as well`),
      met(`Écran de 320 pixels`, `Screen of 320 pixels`),
      met(`Espacement du texte`, `Spacing of text`),
      none(`Contenus au survol`, `Content on hover`),
      none(`Contenus montrés par les styles`, `Content shown by styles`)
    ]
  },
  {
    fr: `Formulaires`,
    en: `Forms`,
    criteria: [
      met(`Un nom pour chaque champ`, `A name for each field`),
      met(`Noms justes`, `Names that fit`),
      met(`Noms constants`, `Names that stay the same`),
      met(`Nom à côté du champ`, `Name beside the field`),
      met(`Champs regroupés`, `Fields grouped`),
      met(`Un nom pour chaque groupe`, `A name for each group`),
      met(`Noms de groupe justes`, `Names of groups that fit`),
      met(`Listes de choix regroupées`, `Choices grouped in lists`),
      met(`Boutons explicites`, `Buttons that say what they do`),
      met(`Oublis et erreurs signalés`, `Omissions and mistakes told`),
      met(`Corrections proposées`, `Corrections suggested`),
      met(`Suppressions que l’on peut annuler`, `Removals that can be undone`),
      none(`Remplissage automatique`, `Automatic filling`)
    ]
  },
  {
    fr: `Navigation`,
    en: `Navigation`,
    criteria: [
      met(`Deux façons de trouver une page`, `Two ways to find a page`),
      met(`Menu toujours à la même place`, `Menu always in the same place`),
      none(`Plan du site juste`, `Site map that fits`),
      none(`Plan du site facile à trouver`, `Site map easy to find`),
      met(`Recherche facile à trouver`, `Search easy to find`),
      met(`Zones à atteindre ou à passer`, `Regions to reach or to skip`),
      met(`Lien vers le contenu`, `Link to the content`),
      met(`Ordre du clavier`, `Order of the keyboard`),
      met(`Aucun piège au clavier`, `No keyboard trap`),
      met(`Raccourcis que l’on peut couper`, `Shortcuts that can be turned off`),
      none(`Contenus au survol, au clavier`, `Content on hover, by keyboard`)
    ]
  },
  {
    fr: `Consultation`,
    en: `Reading`,
    criteria: [
      none(`Limites de temps`, `Time limits`),
      met(`Aucune fenêtre ouverte par surprise`, `No window opened by surprise`),
      none(`Documents de bureau accessibles`, `Accessible office documents`),
      none(`Version accessible fidèle`, `Faithful accessible version`),
      none(`Signes cryptiques : une alternative`, `Cryptic signs: an alternative`),
      none(`Alternative juste`, `An alternative that fits`),
      none(`Flashs`, `Flashes`),
      met(`Mouvement que l’on peut arrêter`, `Motion that can be stopped`),
      met(`Écran debout ou couché`, `Screen upright or on its side`),
      met(`Aucun geste complexe obligatoire`, `No complex gesture required`),
      met(`Geste que l’on peut annuler`, `Gesture that can be called off`),
      none(`Mouvements de l’appareil`, `Motion of the device`)
    ]
  }
];

/** What WCAG 2.2 adds at levels A and AA, which RGAA 4.1.2 does not know yet. */
export const addedByWcag = {
  '2.4.11': met(`Rien ne couvre le focus`, `Nothing covers the focus`),
  '2.5.7': met(`Glisser n’est jamais obligatoire`, `Dragging is never required`),
  '2.5.8': met(`Cibles d’au moins 24 pixels`, `Targets of at least 24 pixels`),
  '3.2.6': met(`Aide toujours à la même place`, `Help always in the same place`),
  '3.3.7': met(`Rien à écrire deux fois`, `Nothing to write twice`),
  '3.3.8': none(`Identification sans épreuve`, `Signing in without a test`)
} as const;
