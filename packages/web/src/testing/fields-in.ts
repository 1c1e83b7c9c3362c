/** The fields of the form of a step as a browser would send them back: hidden, filled in, ticked. */
export function fieldsIn(body: string): Record<string, string> {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const of = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const isSent = !/type="(?:radio|checkbox)"/.test(tag) || / checked/.test(tag);
    if (isSent) fields[of('name')] = of('value');
  }
  return fields;
}
