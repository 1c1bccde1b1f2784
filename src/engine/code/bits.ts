/** Whole numbers written one after the other, each in as many bits as it takes. */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, bits: number): void {
    for (let at = bits - 1; at >= 0; at -= 1) this.#bits.push((value >> at) & 1);
  }

  /** The last byte is filled up with zeros. */
  get bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, at) => {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    });
    return bytes;
  }
}

/** The same read back. What stands behind the end is undefined. */
export class BitReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  read(bits: number): number | undefined {
    if (this.#at + bits > this.bytes.length * 8) return undefined;
    let value = 0;
    for (let end = this.#at + bits; this.#at < end; this.#at += 1)
      value = (value << 1) | (((this.bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
    return value;
  }
}
