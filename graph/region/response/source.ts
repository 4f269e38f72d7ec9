export type { EmergencyResponse, EmergencyResponseStep } from './store.ts';
