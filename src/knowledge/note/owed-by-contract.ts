/** How words begin by which what is asked for is already owed: an agreement is signed, and part of its money waits for it. */
export const owedByContract: readonly string[] = [
  'la convention',
  'notre convention',
  'convention signe',
  'livrable',
  'le solde',
  'avenant',
  'contrat signe',
  'deliverable',
  'the balance',
  'grant agreement',
  'signed agreement',
  'signed contract'
];
