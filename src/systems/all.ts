import { bitrix24 } from './bitrix24';
import { contactForm7 } from './contact-form-7';
import { convertForms } from './convert-forms';
import { divi } from './divi';
import { drupalWebform } from './drupal-webform';
import { elementorPro } from './elementor-pro';
import { fetchIt } from './fetchit';
import { fluentForms } from './fluent-forms';
import { jotform, typeform, yandexForms } from './foreign-frames';
import { formidable } from './formidable';
import { forminator } from './forminator';
import { gravityForms } from './gravity-forms';
import { hubspot } from './hubspot';
import { instapage } from './instapage';
import { marketo } from './marketo';
import { metform } from './metform';
import { modxAjaxForm } from './modx-ajaxform';
import { ninjaForms } from './ninja-forms';
import { openCart } from './opencart';
import type { FormSystem } from './system';
import { tilda } from './tilda';
import { unbounce } from './unbounce';
import { webflow } from './webflow';
import { wpforms } from './wpforms';

/** Every form system whose word we understand. */
export const SYSTEMS: readonly FormSystem[] = [
  tilda,
  contactForm7,
  bitrix24,
  wpforms,
  elementorPro,
  gravityForms,
  ninjaForms,
  fluentForms,
  forminator,
  formidable,
  metform,
  divi,
  modxAjaxForm,
  fetchIt,
  convertForms,
  openCart,
  drupalWebform,
  hubspot,
  marketo,
  webflow,
  unbounce,
  instapage,
  typeform,
  jotform,
  yandexForms,
];
