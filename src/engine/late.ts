/** How often each module did not come, by its address. */
const missed = new Map<string, number>();

/** Where a browser says which module did not come. */
const ADDRESS = /https?:\/\/\S+/u;

/**
 * Loads a part of the product on demand. Some browsers remember until the page is loaded anew that a module did
 * not come: whoever asks for it once more gets it from another address. Throws as long as it does not come.
 */
export async function late<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = ADDRESS.exec(error instanceof Error ? error.message : '')?.[0];
    const times = missed.get(address ?? '') ?? 0;
    if (address !== undefined) missed.set(address, times + 1);
    if (address === undefined || times === 0) throw error;
    return (await import(/* @vite-ignore */ `${address}?again=${times}`)) as Module;
  }
}
