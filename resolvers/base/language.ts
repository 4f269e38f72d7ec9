import type { Lang } from '#graph/core/ruling.ts';
import type { Language } from '#graph/generated/types.ts';

export const language = (lang: Language): Lang => (lang === 'EN' ? 'en' : 'zh');
