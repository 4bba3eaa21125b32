/** The few words of W3C WebDriver that the WebKit engine needs. */
type Json = Record<string, unknown>;
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json) => Promise<unknown>;

/** Speaks to the driver below an address; an error of the driver becomes an exception. */
export const speakTo =
  (address: string): Command =>
  async (method, path, body) => {
    const answer = await fetch(address + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) {
      const { error, message } = value as { error: string; message: string };
      throw new Error(`WebDriver ${method} ${path}: ${error} ${message}`);
    }
    return value;
  };

/** Private-use code points that WebDriver gives to keys. */
export const keyCodes = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Space: ' ',
} as const;

export const keyActions = (text: string): Json => ({
  actions: [
    {
      type: 'key',
      id: 'keys',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ],
});

export const clickActions = (x: number, y: number): Json => ({
  actions: [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ],
});
