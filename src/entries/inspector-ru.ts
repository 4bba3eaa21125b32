export { pack } from '../inspector/words/ru';
