import { withoutInvisible } from '../phone/characters';

/** No text of ours is longer before it is cut to its own limit. */
const MOST = 2000;

const MARKUP = /<[a-z/!?][^<>]*>?|[<>]/gi;
const BLANK = /[\s\0-\x1f\x7f-\x9f]+/g;
const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** The text as a person would read it: no markup, no invisible or control characters, no halves of characters. */
export function cleanText(text: string, limit: number): string {
  const plain = withoutInvisible(text.slice(0, MOST))
    .replace(MARKUP, ' ')
    .replace(SURROGATE, (found) => (found[1] ? found : ''))
    .replace(BLANK, ' ');
  return [...plain.trim()].slice(0, limit).join('').trim();
}

/** Pictures; and everything beyond the basic plane, where no living language keeps the letters of its names. */
const PICTURES = /[\ud800-\udfff\u2190-\u2bff\u3030\u303d\u3297\u3299]/g;

export const withoutPictures = (text: string): string => text.slice(0, MOST).replace(PICTURES, '');
