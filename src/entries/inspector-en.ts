export { pack } from '../inspector/words/en';
