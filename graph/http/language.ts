import type { Lang } from '#graph/core/ruling.ts';

/** Chinese where a header `Accept-Language` prefers it to English, otherwise English. */
export function languageOf(header: string | undefined): Lang {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    return { primary: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = ranges.filter(({ primary, quality }) => /^(?:zh|en|\*)$/.test(primary ?? '') && quality > 0);
  // Of equals the first: sorting keeps their order.
  const [preferred] = known.sort((one, other) => other.quality - one.quality);
  return preferred?.primary === 'zh' ? 'zh' : 'en';
}
