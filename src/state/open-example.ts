import type { Locale } from '#engine/locale.ts';
import type { Project } from './project.svelte.ts';

/** Puts a fresh copy of the example on this device, and opens it. */
export async function openExample(project: Project, locale: Locale): Promise<void> {
  const { exampleDossier } = await import('./example.ts');
  await project.adopt(exampleDossier(locale));
}
