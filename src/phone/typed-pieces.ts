import { withAsciiDigits, withoutInvisible } from './characters';

/** A run of characters that could be a number, as somebody typed it. */
export interface TypedPiece {
  digits: string;
  /** Begins with a plus: the country code follows. */
  plus: boolean;
  /** A mask that is not filled to its end. */
  partial: boolean;
  /** Begins with an 8 or a 7 that stands alone: in Russia it is dialled before the number, and no part of it. */
  dialled: boolean;
}

const MOST = 256;

/** No number goes on after a letter, `#`, `;` …: what follows is a word, an extension or another number. */
const BREAK = /[^\d\s+()[\].,/_~\u2010-\u2015\u2212-]/;

/** A number may go on after these, or another may begin. */
const BORDER = /[,/\n]|(?=\+)/;

/** Two long runs of digits are two numbers. */
const TWO = /(\d{10})\s+(\d{10})/;

/** `+8 (916)…`: no country code is a single 8, so this is the 8 of Russia with a plus that a keyboard added. */
const PLUS = /^[^\d+]*\+(?!\D*8\D)/;

const pieceOf = (run: string): TypedPiece => ({
  digits: run.replace(/\D/g, ''),
  plus: PLUS.test(run),
  partial: run.includes('_'),
  dialled: /^\D*[78](?!\d)/.test(run),
});

function piecesOf(run: string): TypedPiece[] {
  const parts = run
    .replace(TWO, '$1,$2')
    .split(BORDER)
    .filter((part) => /\d/.test(part));
  return (parts.length > 1 ? [run, ...parts] : parts).map(pieceOf);
}

/** The runs in the order in which they should be tried; a run that may be two numbers comes as a whole first. */
export function typedPieces(text: string): TypedPiece[] {
  const plain = withAsciiDigits(withoutInvisible(text.slice(0, MOST)));
  return plain.split(BREAK).reduce<TypedPiece[]>((pieces, run) => pieces.concat(piecesOf(run)), []);
}
