import { startAjax } from './ajax.js';
import { startBitrix } from './bitrix.js';
import { startContactForm7 } from './cf7.js';
import { startPopup } from './popup.js';
import { startPseudo } from './pseudo.js';
import { startQuiz } from './quiz.js';
import { startTilda } from './tilda.js';

const find = (selector) => document.querySelector(selector);

startTilda(find('#tilda form'));
startQuiz(find('#quiz form'));
startBitrix(find('#comp_a1b2c3'));
startContactForm7(find('#cf7 form'));
startPseudo(find('.callme'));
startPopup(find('#open-popup'));
for (const form of document.querySelectorAll('form[data-ajax]')) startAjax(form);
