import { withAsciiDigits, withoutInvisible } from './characters';

/** A run of characters that could be a number, as somebody typed it. */
export interface TypedPiece {
  digits: string;
  /** Begins with a plus: the country code follows. */
  plus: boolean;
  /** A mask that is not filled to its end. */
  partial: boolean;
  /** A country code stands alone before it (`+7 +7 916…`), or its plus stands before a lone 8. */
  odd: boolean;
}

const MOST = 256;

/** No number goes on after a letter, `#`, `;` …: what follows is a word, an extension or another number. */
const BREAK = /[^\d\s+()[\].,/_~\u2010-\u2015\u2212-]+/;

/** A number may go on after these, or another may begin. */
const BORDER = /[,/\n]|(?=\+)/;

/** `+8 (916)…`: no country code is a single 8, so this is the 8 of Russia with a plus that a keyboard added. */
const LONE_EIGHT = /^[^\d+]*\+\D*8\D/;

function pieceOf(run: string, odd: boolean): TypedPiece {
  const signs = run.replace(/[^\d+]/g, '');
  const eight = LONE_EIGHT.test(run);
  return {
    digits: signs.replace(/\D/g, ''),
    plus: signs[0] === '+' && !eight,
    partial: run.includes('_'),
    odd: odd || eight,
  };
}

const isCode = (piece: TypedPiece | undefined): boolean => !!piece && piece.digits.length < 4;

function piecesOf(run: string): TypedPiece[] {
  const parts = run.split(BORDER).filter((part) => /\d/.test(part));
  const pieces: TypedPiece[] = [];
  for (const part of parts) pieces.push(pieceOf(part, isCode(pieces[pieces.length - 1])));
  return parts.length > 1 ? [pieceOf(run, false), ...pieces] : pieces;
}

/** The runs in the order in which they should be tried; a run that may be two numbers comes as a whole first. */
export function typedPieces(text: string): TypedPiece[] {
  const plain = withAsciiDigits(withoutInvisible(text.slice(0, MOST)));
  return plain.split(BREAK).reduce<TypedPiece[]>((pieces, run) => pieces.concat(piecesOf(run)), []);
}
