import type { ComponentChildren, VNode } from 'preact';

/** One line of a list of facts: what, and what it is. */
export function Fact({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
