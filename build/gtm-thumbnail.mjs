// `node build/gtm-thumbnail.mjs`: draws templates/gtm/thumbnail.png, a phone handset in a form field.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const SIZE = 96;
/** Samples per pixel along one side: what makes the edges smooth. */
const FINE = 4;

const PAPER = [255, 255, 255];
const GREEN = [22, 163, 74];
const INK = [15, 61, 46];

const length = (x, y) => Math.sqrt(x * x + y * y);

/** Distance to a rectangle with round corners; negative inside. */
function rounded(x, y, [cx, cy, halfWidth, halfHeight, radius]) {
  const dx = Math.abs(x - cx) - halfWidth + radius;
  const dy = Math.abs(y - cy) - halfHeight + radius;
  return length(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** The handset lies along the x axis here: two ear pieces and an arched grip. */
function isHandset(x, y) {
  const [turn, cx, cy] = [-Math.PI / 4, 32, 49];
  const u = (x - cx) * Math.cos(turn) + (y - cy) * Math.sin(turn);
  const v = -(x - cx) * Math.sin(turn) + (y - cy) * Math.cos(turn);
  const isEar = rounded(Math.abs(u), v, [12, 5, 5, 6, 2.5]) < 0;
  const fromCentre = length(u, v - 12);
  return isEar || (fromCentre > 12.5 && fromCentre < 19.5 && v < 3);
}

/** The cursor, and the digits a visitor has typed as dots. */
const isTyped = (x, y) =>
  rounded(x, y, [81, 48, 1.5, 11, 1.5]) < 0 ||
  [54, 63, 72].some((centre) => length(x - centre, y - 49) < 2.8);

function colourAt(x, y) {
  if (isHandset(x, y)) return GREEN;
  if (isTyped(x, y)) return INK;
  return Math.abs(rounded(x, y, [48, 48, 44, 29, 9]) + 2.5) < 2.5 ? INK : PAPER;
}

function pixelAt(column, row) {
  const sum = [0, 0, 0];
  for (let sample = 0; sample < FINE * FINE; sample++) {
    const x = column + ((sample % FINE) + 0.5) / FINE;
    const y = row + (Math.floor(sample / FINE) + 0.5) / FINE;
    colourAt(x, y).forEach((part, at) => (sum[at] += part));
  }
  return sum.map((part) => Math.round(part / (FINE * FINE)));
}

/** The picture as PNG wants it: each line of red, green, blue bytes after a byte that says "not filtered". */
export function thumbnailPixels() {
  const lines = Array.from({ length: SIZE }, (_, row) => [
    0,
    ...Array.from({ length: SIZE }, (_, column) => pixelAt(column, row)).flat(),
  ]);
  return Buffer.from(lines.flat());
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const check = body.reduce((sum, byte) => (sum >>> 8) ^ CRC[(sum ^ byte) & 255], 0xffffffff) ^ 0xffffffff;
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(check >>> 0, body.length + 4);
  return whole;
}

function png(pixels) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIZE, 0);
  head.writeUInt32BE(SIZE, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../templates/gtm/thumbnail.png', import.meta.url), png(thumbnailPixels()));
}
