import type { Lang, Text } from '#graph/core/ruling.ts';
import type { Language } from '#graph/generated/types.ts';

export const language = (lang: Language): Lang => (lang === 'EN' ? 'en' : 'zh');

/** A message in the language that its field asks for, otherwise in that of the request. */
export const told = (
  { message }: { readonly message: Text },
  { lang }: { readonly lang?: Language | null },
  context: { readonly lang: Lang },
): string => message[lang ? language(lang) : context.lang];
