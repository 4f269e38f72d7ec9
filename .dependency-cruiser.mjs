export { default } from './test/house/rules.ts';
