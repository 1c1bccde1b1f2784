import { lacking, met, none, type Theme } from '#texts/conformance-criterion.ts';

/**
 * RGAA 4.1.2 gone through by us in November 2026: thirteen themes and their 106 criteria, in their order,
 * named in our own words. A criterion that is not met stays here until it is.
 */
export const rgaaThemes: readonly Theme[] = [
  {
    fr: `Images`,
    en: `Images`,
    criteria: [
      met({ fr: `Images qui informent : une alternative`, en: `Images that inform: an alternative` }),
      met({ fr: `Images décoratives : ignorées`, en: `Decorative images: ignored` }),
      met({ fr: `Alternatives qui disent la même chose`, en: `Alternatives that say the same` }),
      none({ fr: `Captcha : à quoi il sert`, en: `CAPTCHA: what it is for` }),
      none({ fr: `Captcha : un autre accès`, en: `CAPTCHA: another way in` }),
      met({ fr: `Dessins complexes : une description`, en: `Complex drawings: a description` }),
      met({ fr: `Descriptions fidèles`, en: `Faithful descriptions` }),
      met({ fr: `Du texte, pas des images de texte`, en: `Text, not images of text` }),
      met({ fr: `Légendes liées à leur image`, en: `Captions tied to their image` })
    ]
  },
  {
    fr: `Cadres`,
    en: `Frames`,
    criteria: [
      none({ fr: `Un titre pour chaque cadre`, en: `A title for each frame` }),
      none({ fr: `Titres de cadre justes`, en: `Titles of frames that fit` })
    ]
  },
  {
    fr: `Couleurs`,
    en: `Colours`,
    criteria: [
      met({ fr: `Rien par la couleur seule`, en: `Nothing by colour alone` }),
      met({ fr: `Contraste des textes`, en: `Contrast of texts` }),
      met({ fr: `Contraste des boutons et des dessins`, en: `Contrast of buttons and drawings` })
    ]
  },
  {
    fr: `Son et vidéo`,
    en: `Sound and video`,
    criteria: [
      none({ fr: `Transcription ou audiodescription`, en: `Transcript or audio description` }),
      none({ fr: `Transcriptions fidèles`, en: `Faithful transcripts` }),
      none({ fr: `Sous-titres`, en: `Captions` }),
      none({ fr: `Sous-titres fidèles`, en: `Faithful captions` }),
      none({ fr: `Audiodescription`, en: `Audio description` }),
      none({ fr: `Audiodescription fidèle`, en: `Faithful audio description` }),
      none({ fr: `Médias nommés`, en: `Media named` }),
      none({ fr: `Animations : une alternative`, en: `Animations: an alternative` }),
      none({ fr: `Alternatives fidèles`, en: `Faithful alternatives` }),
      none({ fr: `Son que l’on peut couper`, en: `Sound that can be stopped` }),
      none({ fr: `Lecture au clavier et au pointeur`, en: `Playing by keyboard and pointer` }),
      none({ fr: `Animations au clavier`, en: `Animations by keyboard` }),
      none({ fr: `Lecture par les aides techniques`, en: `Playing with assistive technology` })
    ]
  },
  {
    fr: `Tableaux`,
    en: `Tables`,
    criteria: [
      none({ fr: `Tableaux complexes : un résumé`, en: `Complex tables: a summary` }),
      none({ fr: `Résumés justes`, en: `Summaries that fit` }),
      none({ fr: `Tableaux de mise en page lisibles`, en: `Layout tables that can be read` }),
      met({ fr: `Un titre pour chaque tableau`, en: `A title for each table` }),
      met({ fr: `Titres justes`, en: `Titles that fit` }),
      met({ fr: `En-têtes déclarés`, en: `Headers declared` }),
      met({ fr: `Cellules liées à leurs en-têtes`, en: `Cells tied to their headers` }),
      none({ fr: `Mise en page sans en-têtes`, en: `Layout without headers` })
    ]
  },
  {
    fr: `Liens`,
    en: `Links`,
    criteria: [
      met({ fr: `Liens dont on sait où ils mènent`, en: `Links that say where they lead` }),
      met({ fr: `Aucun lien sans nom`, en: `No link without a name` })
    ]
  },
  {
    fr: `Scripts`,
    en: `Scripts`,
    criteria: [
      met({ fr: `Compatibles avec les aides techniques`, en: `Work with assistive technology` }),
      met({ fr: `Lisible aussi sans script`, en: `Can be read without scripts too` }),
      met({ fr: `Tout au clavier`, en: `Everything by keyboard` }),
      met({ fr: `Aucun changement par surprise`, en: `No change by surprise` }),
      met({ fr: `Messages d’état dits à voix haute`, en: `Status messages read aloud` })
    ]
  },
  {
    fr: `Éléments obligatoires`,
    en: `Mandatory elements`,
    criteria: [
      met({ fr: `Type de document`, en: `Document type` }),
      met({ fr: `Code valide`, en: `Valid code` }),
      met({ fr: `Langue de la page déclarée`, en: `Language of the page declared` }),
      met({ fr: `Langue de la page juste`, en: `Language of the page right` }),
      met({ fr: `Un titre pour chaque page`, en: `A title for each page` }),
      met({ fr: `Titres de page justes`, en: `Titles of pages that fit` }),
      met({ fr: `Changements de langue indiqués`, en: `Changes of language marked` }),
      met({ fr: `Codes de langue justes`, en: `Language codes right` }),
      met({ fr: `Balises employées pour leur sens`, en: `Tags used for their meaning` }),
      none({ fr: `Sens de lecture`, en: `Reading direction` })
    ]
  },
  {
    fr: `Structure`,
    en: `Structure`,
    criteria: [
      met({ fr: `Titres dans l’ordre`, en: `Headings in order` }),
      met({ fr: `Zones de la page`, en: `Regions of the page` }),
      met({ fr: `Listes`, en: `Lists` }),
      lacking(
        { fr: `Citations`, en: `Quotations` },
        {
          fr: `Quelques formules citées au fil d’une phrase ont leurs guillemets, mais pas la balise des citations : les textes sont écrits sans balises.`,
          en: `A few phrases quoted within a sentence have their quotation marks but not the tag for quotations: the texts are written without tags.`
        }
      )
    ]
  },
  {
    fr: `Présentation`,
    en: `Presentation`,
    criteria: [
      met({ fr: `Mise en forme par les styles`, en: `Looks by style sheets` }),
      met({ fr: `Contenus présents sans les styles`, en: `Content there without styles` }),
      met({ fr: `Ordre compréhensible sans les styles`, en: `Order that makes sense without styles` }),
      met({ fr: `Texte agrandi à 200 %`, en: `Text enlarged to 200%` }),
      met({ fr: `Couleurs de fond et de texte déclarées`, en: `Ground and text colours declared` }),
      met({ fr: `Liens visibles dans le texte`, en: `Links that stand out in text` }),
      met({ fr: `Focus visible`, en: `Focus visible` }),
      met({ fr: `Contenus cachés : seulement l’inutile`, en: `Hidden content: only what is useless` }),
      met({ fr: `Rien par la forme ou la place seules`, en: `Nothing by shape or place alone` }),
      met({ fr: `Formes et places : aussi dites`, en: `Shapes and places: said as well` }),
      met({ fr: `Écran de 320 pixels`, en: `Screen of 320 pixels` }),
      met({ fr: `Espacement du texte`, en: `Spacing of text` }),
      none({ fr: `Contenus au survol`, en: `Content on hover` }),
      none({ fr: `Contenus montrés par les styles`, en: `Content shown by styles` })
    ]
  },
  {
    fr: `Formulaires`,
    en: `Forms`,
    criteria: [
      met({ fr: `Un nom pour chaque champ`, en: `A name for each field` }),
      met({ fr: `Noms justes`, en: `Names that fit` }),
      met({ fr: `Noms constants`, en: `Names that stay the same` }),
      met({ fr: `Nom à côté du champ`, en: `Name beside the field` }),
      met({ fr: `Champs regroupés`, en: `Fields grouped` }),
      met({ fr: `Un nom pour chaque groupe`, en: `A name for each group` }),
      met({ fr: `Noms de groupe justes`, en: `Names of groups that fit` }),
      met({ fr: `Listes de choix regroupées`, en: `Choices grouped in lists` }),
      met({ fr: `Boutons explicites`, en: `Buttons that say what they do` }),
      met({ fr: `Oublis et erreurs signalés`, en: `Omissions and mistakes told` }),
      met({ fr: `Corrections proposées`, en: `Corrections suggested` }),
      met({ fr: `Suppressions que l’on peut annuler`, en: `Removals that can be undone` }),
      none({ fr: `Remplissage automatique`, en: `Automatic filling` })
    ]
  },
  {
    fr: `Navigation`,
    en: `Navigation`,
    criteria: [
      met({ fr: `Deux façons de trouver une page`, en: `Two ways to find a page` }),
      met({ fr: `Menu toujours à la même place`, en: `Menu always in the same place` }),
      none({ fr: `Plan du site juste`, en: `Site map that fits` }),
      none({ fr: `Plan du site facile à trouver`, en: `Site map easy to find` }),
      met({ fr: `Recherche facile à trouver`, en: `Search easy to find` }),
      met({ fr: `Zones à atteindre ou à passer`, en: `Regions to reach or to skip` }),
      met({ fr: `Lien vers le contenu`, en: `Link to the content` }),
      met({ fr: `Ordre du clavier`, en: `Order of the keyboard` }),
      met({ fr: `Aucun piège au clavier`, en: `No keyboard trap` }),
      met({ fr: `Raccourcis que l’on peut couper`, en: `Shortcuts that can be turned off` }),
      none({ fr: `Contenus au survol, au clavier`, en: `Content on hover, by keyboard` })
    ]
  },
  {
    fr: `Consultation`,
    en: `Reading`,
    criteria: [
      none({ fr: `Limites de temps`, en: `Time limits` }),
      met({ fr: `Aucune fenêtre ouverte par surprise`, en: `No window opened by surprise` }),
      none({ fr: `Documents de bureau accessibles`, en: `Accessible office documents` }),
      none({ fr: `Version accessible fidèle`, en: `Faithful accessible version` }),
      none({ fr: `Signes cryptiques : une alternative`, en: `Cryptic signs: an alternative` }),
      none({ fr: `Alternative juste`, en: `An alternative that fits` }),
      none({ fr: `Flashs`, en: `Flashes` }),
      met({ fr: `Mouvement que l’on peut arrêter`, en: `Motion that can be stopped` }),
      met({ fr: `Écran debout ou couché`, en: `Screen upright or on its side` }),
      met({ fr: `Aucun geste complexe obligatoire`, en: `No complex gesture required` }),
      met({ fr: `Geste que l’on peut annuler`, en: `Gesture that can be called off` }),
      none({ fr: `Mouvements de l’appareil`, en: `Motion of the device` })
    ]
  }
];

/** What WCAG 2.2 adds at levels A and AA, which RGAA 4.1.2 does not know yet. */
export const addedByWcag = {
  '2.4.11': met({ fr: `Rien ne couvre le focus`, en: `Nothing covers the focus` }),
  '2.5.7': met({ fr: `Glisser n’est jamais obligatoire`, en: `Dragging is never required` }),
  '2.5.8': met({ fr: `Cibles d’au moins 24 pixels`, en: `Targets of at least 24 pixels` }),
  '3.2.6': met({ fr: `Aide toujours à la même place`, en: `Help always in the same place` }),
  '3.3.7': met({ fr: `Rien à écrire deux fois`, en: `Nothing to write twice` }),
  '3.3.8': none({ fr: `Identification sans épreuve`, en: `Signing in without a test` })
} as const;
