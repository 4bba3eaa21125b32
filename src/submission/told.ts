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

/** What was written to storage, read again as foreign input: texts only, cut to 200 characters. */
export function parseTold(given: unknown): Told {
  const text = (key: keyof Told) => String((given as Told | null)?.[key] ?? '').slice(0, 200);
  return {
    form_id: text('form_id'),
    form_title: text('form_title'),
    page_path: text('page_path'),
    released_by: text('released_by'),
    transport: text('transport'),
    event_id: text('event_id'),
  };
}
