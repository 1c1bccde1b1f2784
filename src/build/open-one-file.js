// Unpacks the code of the one file and runs it. Its policy knows the hash of what comes out, and runs nothing else.
void (async () => {
  try {
    const packed = document.querySelector('[data-packed]')?.textContent ?? '';
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const code = await new Response(unpacked).text();
    const script = document.createElement('script');
    /** @typedef {{ createScript: (code: string) => string }} Rules */
    // A browser that asks where code comes from wants it vouched for.
    const { trustedTypes } =
      /** @type {{ trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules } }} */ (globalThis);
    const vouching = trustedTypes?.createPolicy('one-file', { createScript: (same) => same });
    script.textContent = vouching?.createScript(code) ?? code;
    document.body.append(script);
  } catch {
    for (const words of document.querySelectorAll('[data-too-old]')) words.removeAttribute('hidden');
  }
})();
