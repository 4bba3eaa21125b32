/**
 * Just enough of gettext: strings out of PHP and JavaScript, and the files that translators and WordPress read.
 *
 * @typedef {{ text: string, places: string[], note?: string, context?: string }} Entry
 */

const CALL =
  /\b(?:esc_html_e|esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'callkeeper-autobind'\s*\)/g;
const NOTE = /\/\* translators: (.*?) \*\//g;

const unquote = (text) => text.replace(/\\(['\\])/g, '$1');

/** The last remark for translators that stands close before a string. */
function noteAt(source, index) {
  const before = [...source.slice(Math.max(0, index - 250), index).matchAll(NOTE)].pop();
  return before?.[1];
}

/** Every string of a source, in the order in which they stand. */
function stringsOf(path, source) {
  return [...source.matchAll(CALL)].map((call) => ({
    text: unquote(call[1]),
    places: [path],
    note: /%[sd]/.test(call[1]) ? noteAt(source, call.index) : undefined,
  }));
}

/** What the head of the plugin says on the plugins page. */
const stringsOfHead = (path, source) =>
  [...source.slice(0, 1000).matchAll(/^ \* Description: +(\S.*)$/gm)].map(([, text]) => ({
    text,
    places: [path],
  }));

/** What `block.json` says to people; WordPress gives each a context of its own. */
function stringsOfBlock(path, source) {
  const { title, description, keywords } = JSON.parse(source);
  const said = [
    ['block title', title],
    ['block description', description],
    ...keywords.map((word) => ['block keyword', word]),
  ];
  return said.map(([context, text]) => ({ text, context, places: [path] }));
}

/**
 * All strings, each once, with the places where it stands.
 *
 * @param {Record<string, string>} sources path → content
 * @returns {Entry[]}
 */
export function collectStrings(sources) {
  const entries = new Map();
  for (const [path, source] of Object.entries(sources)) {
    const found = path.endsWith('block.json')
      ? stringsOfBlock(path, source)
      : [...stringsOfHead(path, source), ...stringsOf(path, source)];
    for (const entry of found) {
      const key = `${entry.context ?? ''}\u0004${entry.text}`;
      const known = entries.get(key);
      if (!known) entries.set(key, entry);
      else if (!known.places.includes(path)) known.places.push(path);
    }
  }
  return [...entries.values()];
}

const quote = (text) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

/** Headers as gettext wants them; no date, so that the same sources give the same file. */
const headerOf = (version, language) =>
  [
    `Project-Id-Version: CallKeeper Autobind ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(language
      ? [
          `Language: ${language}`,
          'Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
        ]
      : []),
    'X-Domain: callkeeper-autobind',
    '',
  ].join('\n');

const headerLines = (header) =>
  header
    .split('\n')
    .slice(0, -1)
    .map((line) => quote(`${line}\n`))
    .join('\n');

/**
 * A `.pot`, or a `.po` where a translation is given.
 *
 * @param {Entry[]} entries
 * @param {{ note: string, version: string, language?: string, translate?: (entry: Entry) => string }} about
 */
export function writePo(entries, { note, version, language, translate = () => '' }) {
  const blocks = entries.map((entry) =>
    [
      ...(entry.note ? [`#. translators: ${entry.note}`] : []),
      `#: ${entry.places.join(' ')}`,
      ...(entry.context ? [`msgctxt ${quote(entry.context)}`] : []),
      `msgid ${quote(entry.text)}`,
      `msgstr ${quote(translate(entry))}`,
    ].join('\n'),
  );
  return `# ${note}\nmsgid ""\nmsgstr ""\n${headerLines(headerOf(version, language))}\n\n${blocks.join('\n\n')}\n`;
}

/**
 * A `.mo`: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 *
 * @param {Entry[]} entries
 * @param {{ version: string, language: string, translate: (entry: Entry) => string }} about
 * @returns {Buffer}
 */
export function writeMo(entries, { version, language, translate }) {
  const pairs = entries.map((entry) => [
    (entry.context ? `${entry.context}\u0004` : '') + entry.text,
    translate(entry),
  ]);
  pairs.push(['', headerOf(version, language)]);
  const bytes = pairs
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const count = bytes.length;
  const tables = Buffer.alloc(28 + count * 16);
  [0x950412de, 0, count, 28, 28 + count * 8, 0, 28 + count * 16].forEach((word, at) =>
    tables.writeUInt32LE(word, at * 4),
  );
  const texts = [];
  let offset = tables.length;
  [0, 1].forEach((side) =>
    bytes.forEach((pair, at) => {
      const text = pair[side];
      tables.writeUInt32LE(text.length, 28 + (side * count + at) * 8);
      tables.writeUInt32LE(offset, 32 + (side * count + at) * 8);
      texts.push(text, Buffer.of(0));
      offset += text.length + 1;
    }),
  );
  return Buffer.concat([tables, ...texts]);
}

/**
 * What `wp.i18n` reads for one script (Jed 1.x).
 *
 * @param {Entry[]} entries
 * @param {(entry: Entry) => string} translate
 */
export function writeJed(entries, translate) {
  const messages = Object.fromEntries(entries.map((entry) => [entry.text, [translate(entry)]]));
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { '': { domain: 'messages', lang: 'ru_RU' }, ...messages } } })}\n`;
}
