import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Document, type Frame, type Page } from './layout.tsx';

/** A whole page as HTML. */
export function renderDocument(frame: Frame, page: Page): string {
  return `<!doctype html>${renderToString(h(Document, { frame, page }))}`;
}
