export type { Import, ImportRefusal } from './import.ts';
