import { call, get, isForm, nameOf } from './dom';
import { formOf } from './form-of';

/** Things that people click to send a form that has no native submit. */
const SUBMITS = '[data-ck-submit],button,[role=button],a[href="#"],a[href^="javascript"],a:not([href]),[onclick],input[type=button],input[type=image]';

/** Texts of such things, by the stems of the languages we know; a step to the next page of a form is none. */
const WORDS =
  /отправ|перезвон|заказ|звон|остав|заяв|запис|получ|узна|рассчит|связ|обратн|жду|купить|подобр|консульт|надісл|зателефон|замов|жібер|тапсырыс|қоңырау|адправ|патэлеф|yubor|buyurtma|qo.ng.iroq|send|submit|call|request|order|book|get|contact|quote|anfrage|senden|absenden|enviar|env[oi]y|wy[sś]lij|g[oö]nder/i;
const STEP = /^(далее|дальше|вперед|вперёд|назад|след|продолж|next|continue|back|prev|weiter|siguiente|suivant|dalej|ileri|далі|келесі|keyingi)/i;

/** What a click means for a form without a submit event. */
export interface SubmitClick {
  root: Element;
  submitter: Element;
}

const textOf = (element: Element): string =>
  ((nameOf(element) === 'input' ? get<string>(element, 'value') : get<string>(element, 'textContent')) ?? '')
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim();

/** A native submit button of its form: the browser will fire `submit`. */
const isNative = (element: Element): boolean => {
  const type = get<string>(element, 'type');
  return (type === 'submit' || type === 'image') && !!get(element, 'form');
};

/** The (pseudo-)form that a click on `target` tries to send; `null` where it does not look so. */
export function findSubmitClick(target: Element): SubmitClick | null {
  // The most frequent click of all is answered by two questions.
  if (isNative(target)) return null;
  const submitter = call<Element | null>(target, 'closest', SUBMITS);
  if (!submitter || isNative(submitter)) return null;
  const declared = call<boolean>(submitter, 'hasAttribute', 'data-ck-submit');
  const text = textOf(submitter);
  const likely = text.length < 60 && WORDS.test(text) && !STEP.test(text);
  if (!declared && !likely) return null;
  const root = formOf(submitter);
  return root ? { root, submitter } : null;
}

/** True where Enter sends nothing by itself: no form owns the control. */
export const isPseudo = (root: Element): boolean => !isForm(root);
