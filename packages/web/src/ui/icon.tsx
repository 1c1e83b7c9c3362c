import type { VNode } from 'preact';

/**
 * Own drawings on a 16 by 16 grid, one shape per meaning, so that a status can be read without colour.
 * The sprite stands once in each page; an icon is a reference to it and silent to screen readers.
 */
const drawings = {
  overskredet:
    '<path fill="currentColor" stroke="none" fill-rule="evenodd" d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 3.6h2v5.6H7zM7 10.8h2v2H7z"/>',
  aktuel: '<circle cx="8" cy="8" r="6.2"/><path d="M8 4.4V8l2.6 1.8"/>',
  kommende: '<circle cx="8" cy="8" r="6.2" stroke-dasharray="2.6 2.2"/>',
  opfyldt:
    '<circle cx="8" cy="8" r="7" fill="currentColor" stroke="none"/><path stroke="#fff" stroke-width="2" d="m4.7 8.2 2.3 2.3 4.4-4.7"/>',
  'opfyldt-for-sent':
    '<circle cx="8" cy="8" r="6.2"/><path stroke-width="1.8" d="m4.9 8.2 2.2 2.2 4-4.3"/>',
  undtaget: '<circle cx="8" cy="8" r="6.2"/><path stroke-width="2" d="M6.2 5.5v5M9.8 5.5v5"/>',
  bortfaldet: '<circle cx="8" cy="8" r="6.2"/><path d="m3.8 12.2 8.4-8.4"/>',
  mangler:
    '<path d="M8 1.4 14.6 8 8 14.6 1.4 8z"/><path stroke-width="1.6" d="M6.4 6.6c0-2.2 3.3-2 3.3-.1C9.7 7.8 8 7.8 8 9.2M8 10.7v1.1"/>',
  beskyttet:
    '<rect x="3" y="7" width="10" height="7.5" rx="1" fill="currentColor" stroke="none"/><path d="M5 7V5a3 3 0 0 1 6 0v2"/>',
  kalender:
    '<rect x="1.8" y="3" width="12.4" height="11.2" rx="1"/><path d="M2 6.6h12M5 1.2v3M11 1.2v3"/>',
  person: '<circle cx="8" cy="5" r="3"/><path d="M2.4 14.4c.5-3.4 2.7-5 5.6-5s5.1 1.6 5.6 5"/>',
  soeg: '<circle cx="7" cy="7" r="4.6"/><path stroke-width="2" d="m10.6 10.6 4 4"/>',
  skriv: '<path d="M4 6V1.6h8V6M4 11.6H1.6V6h12.8v5.6H12"/><path d="M4 9.4h8v5H4z"/>',
  hent: '<path d="M8 1.6v8.2M4.6 6.8 8 10.2l3.4-3.4M2 13.6h12"/>',
  pil: '<path stroke-width="2" d="m6 3.4 4.6 4.6L6 12.6"/>',
  op: '<path stroke-width="2" d="M3.4 10 8 5.4l4.6 4.6"/>',
  ned: '<path stroke-width="2" d="M3.4 6 8 10.6 12.6 6"/>',
  ud: '<path d="M9 2h5v5M14 2 7.4 8.6M12 9.4V14H2V4h4.6"/>',
  nye: '<path stroke-width="2" d="M8 2.4v11.2M2.4 8h11.2"/>',
  tilbud:
    '<rect x="1.6" y="5" width="12.8" height="9" rx="1"/><path d="M5.4 5V2.4h5.2V5M1.6 9h12.8"/>',
  info: '<circle cx="8" cy="8" r="6.4"/><path stroke-width="1.8" d="M8 7.2v4.4M8 4.2v1.5"/>',
} as const;

export type IconName = keyof typeof drawings;

const symbols = Object.entries(drawings)
  .map(
    ([name, drawing]) =>
      `<symbol id="i-${name}" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`,
  )
  .join('');

/** All drawings, to stand once in a page. */
export function Sprite(): VNode {
  return (
    <svg
      class="sprite"
      width="0"
      height="0"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: symbols }}
    />
  );
}

/** A picture beside a word; never alone. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class={`icon i-${name}`} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
