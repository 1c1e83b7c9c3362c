/** What says that an answer is a file with a name, whatever letters the name has, and what to do with it (RFC 6266). */
export function contentDisposition(
  name: string,
  how: 'attachment' | 'inline' = 'attachment',
): string {
  const plain = name.replaceAll(/[^ !#-[\]-~]/g, '_');
  if (plain === name) return `${how}; filename="${name}"`;
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
