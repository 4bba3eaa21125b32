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
