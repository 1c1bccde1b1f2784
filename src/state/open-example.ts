import { late } from '#engine/late.ts';
import type { Locale } from '#engine/locale.ts';
import type { Project } from './project.svelte.ts';

/** Puts a fresh copy of the example on this device, and opens it; returns whether it did. */
export async function openExample(project: Project, locale: Locale): Promise<boolean> {
  const { exampleDossier } = await late(() => import('./example.ts'));
  return project.adopt(exampleDossier(locale));
}
