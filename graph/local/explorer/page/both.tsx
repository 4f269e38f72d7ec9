import type { Text } from '#graph/core/ruling.ts';

/** A text in both languages of the page. */
export function Both({ zh, en }: Text) {
  return (
    <>
      {zh} <span lang="en">{en}</span>
    </>
  );
}
