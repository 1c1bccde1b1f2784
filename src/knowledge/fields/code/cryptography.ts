import { matter } from '#knowledge/kinds/field-matter.ts';
import { cryptologyControl } from '#knowledge/sources/law-of-code.ts';

export const cryptography = matter({
  words: ['crypto', 'chiffr', 'signature electronique', 'encrypt', 'cipher'],
  neighbours: [
    {
      name: 'libsodium',
      url: 'https://github.com/jedisct1/libsodium',
      seen: '2026-11',
      fr: `bibliothèque de chiffrement et de signature, libre`,
      en: `library for encryption and signatures, free`
    },
    {
      name: 'RustCrypto',
      url: 'https://github.com/RustCrypto/traits',
      seen: '2026-11',
      fr: `algorithmes de chiffrement en Rust, libres`,
      en: `encryption algorithms in Rust, free`
    },
    {
      name: 'Wycheproof',
      url: 'https://github.com/C2SP/wycheproof',
      seen: '2026-11',
      fr: `cas d’essai contre les attaques connues`,
      en: `test cases against known attacks`
    }
  ],
  holders: [
    {
      name: 'ANSSI',
      url: 'https://cyber.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `reçoit les déclarations et publie les règles françaises`,
      en: `takes in declarations, publishes the French rules`
    }
  ],
  law: [
    {
      sources: [cryptologyControl],
      fr: `Employer la cryptologie est libre. La fournir ou l’exporter se déclare à l’ANSSI, sauf exceptions (loi 2004-575, article 30).`,
      en: `Using cryptology is free. Supplying or exporting it is declared to ANSSI, with exceptions (Law 2004-575, article 30).`
    }
  ],
  readers: [
    {
      fr: `Avant chaque version, faites relire par un cryptographe qui n’a pas écrit le code.`,
      en: `Before each version, have it read by a cryptographer who did not write the code.`
    }
  ]
});
