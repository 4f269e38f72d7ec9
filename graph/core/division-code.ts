/**
 * Codes of divisions (GB/T 2260 and its statistical extension): 2 digits a province, 4 a city, 6 a county, 9
 * a street, 12 a community; `CN` the nation.
 */

const SHAPE = /^(?:CN|[1-9]\d(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?)$/;

/**
 * The code that a text stands for, or null when it is none. The zeros that pad a code to 6 or 12 digits say
 * nothing: 420100 and 420100000000 are the city 4201.
 */
export function readDivisionCode(text: string): string | null {
  const code = unpad(text.trim());
  return SHAPE.test(code) ? code : null;
}

function unpad(code: string): string {
  const significant = code.length === 12 ? code.replace(/0{3}$/, '').replace(/^(\d{6})0{3}$/, '$1') : code;
  return significant.length === 6 ? significant.replace(/(?:00){1,2}$/, '') : significant;
}

export const isCommunity = (code: string): boolean => /^\d{12}$/.test(code);

export const isCounty = (code: string): boolean => /^\d{6}$/.test(code);
