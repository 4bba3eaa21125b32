/** A regular expression as a value of sandboxed code: opaque, without members. */
export class Pattern {
  #regex;

  /** @param {RegExp} regex */
  constructor(regex) {
    this.#regex = regex;
  }

  /** Always from the beginning of a text: what an earlier search has left counts for nothing. */
  get regex() {
    this.#regex.lastIndex = 0;
    return this.#regex;
  }
}
