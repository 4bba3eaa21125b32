/** What others are told of the form behind a payload, in the words of `dataLayer`; no personal data. */
export interface Told {
  form_id: string;
  form_title: string;
  page_path: string;
  released_by?: string;
  transport?: string;
  event_id?: string;
  reason?: string;
}

const KEYS = ['form_id', 'form_title', 'page_path', 'released_by', 'transport', 'event_id'] as const;

/** What was written to storage, read again as foreign input: texts only, cut to 200 characters. */
export const parseTold = (given: unknown): Told =>
  Object.fromEntries(
    KEYS.map((key) => [key, String((given as Told | null)?.[key] ?? '').slice(0, 200)]),
  ) as unknown as Told;
