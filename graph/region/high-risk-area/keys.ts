import { key, range } from '#graph/store/key.ts';

const PROVINCE_DIGITS = 2;

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A high-risk area on the list of a province or the nation. */
  highRiskArea: (area: string, publisher: string) =>
    key(`PUBLIC#HIGH_RISK_AREA#${area.slice(0, PROVINCE_DIGITS)}`, `${area}#${publisher}`),
  /** The listed high-risk areas within a division, by code. */
  highRiskAreas: (division: string) => range(`PUBLIC#HIGH_RISK_AREA#${division.slice(0, PROVINCE_DIGITS)}`, division),
} as const;
