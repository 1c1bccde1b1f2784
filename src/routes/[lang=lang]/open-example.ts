import { goto } from '$app/navigation';
import type { Project } from '#state/project.svelte.ts';
import type { Language } from '#ui/language.ts';

/** Puts a fresh copy of the example on this device, and shows its plan. */
export async function openExample(project: Project, { locale, places }: Language): Promise<void> {
  const { exampleDossier } = await import('#state/example.ts');
  await project.adopt(exampleDossier(locale));
  await goto(places.plan);
}
