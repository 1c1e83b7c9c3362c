/** What says that an answer is a file with a name, whatever letters the name has (RFC 6266). */
export function contentDisposition(name: string): string {
  const plain = name.replaceAll(/[^ !#-[\]-~]/g, '_');
  if (plain === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
