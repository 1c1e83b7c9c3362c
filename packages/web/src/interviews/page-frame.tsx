import type { ComponentChildren, VNode } from 'preact';

/** The head of a step about an interview, and its panel. */
export function StepPage({
  title,
  name,
  lead,
  children,
}: {
  readonly title: string;
  /** The citizen's. */
  readonly name: string;
  /** What is known already, in one line. */
  readonly lead?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="quiet">{lead === undefined ? name : `${name} · ${lead}`}</p>
      </div>
      <section class="panel interview">{children}</section>
    </div>
  );
}
