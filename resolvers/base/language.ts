import type { Language } from '#graph/generated/types.ts';
import type { Lang } from '#graph/core/ruling.ts';

export const language = (lang: Language): Lang => (lang === 'EN' ? 'en' : 'zh');
