/** Letter → byte: what the decoder of the platform makes of every byte, turned round. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/**
 * Text in windows-1251; a letter that it has not is an error.
 *
 * @param {string} text
 * @returns {Uint8Array}
 */
export function encode1251(text) {
  return Uint8Array.from(text, (letter) => {
    const byte = BYTES.get(letter);
    if (byte === undefined) throw new Error(`windows-1251 has no “${letter}”`);
    return byte;
  });
}
