/** Where browsers ask for it, the one place that may say of an address that its code may run: one of this site. */
const policy = globalThis.trustedTypes?.createPolicy('parcours-communs', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError('Code of another site.');
  }
});

/** The address of code of ours, as the browser wants it given. */
export const scriptAddress = (address: string): string =>
  // What the browser takes is an object that only passes for a text in the types.
  (policy?.createScriptURL(address) as string | undefined) ?? address;
