import { librarianAlone } from './librarian-alone.ts';
import { metropolisService } from './metropolis-service.ts';
import { cooperativeWithClients } from './cooperative-with-clients.ts';
import { researchDatasetInDanger } from './research-dataset-in-danger.ts';
import type { Persona } from './persona.ts';

/** The people whose plans are kept in `tests/plans`, from the barest idea to a commons in danger. */
export const personas: readonly Persona[] = [
  librarianAlone,
  metropolisService,
  cooperativeWithClients,
  researchDatasetInDanger
];
