/**
 * Places in an XML text where the children of an element do not stand in the order its schema asks for, or where the
 * text is not well-formed. Office refuses such files as damaged.
 * @param orders names of children in order, by the name of their parent; others are not looked at
 */
export function outOfOrder(
  xml: string,
  orders: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; last: number }[] = [];
  for (const [, close, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*\s*\/?)>/g,
  )) {
    if (close === '/') {
      const opened = open.pop();
      if (opened?.name !== name) faults.push(`</${name}> closes <${opened?.name ?? ''}>`);
      continue;
    }
    const parent = open.at(-1);
    const order = parent === undefined ? undefined : orders[parent.name];
    if (parent !== undefined && order !== undefined) {
      const place = order.indexOf(name);
      if (place < 0) faults.push(`<${name}> is not known in <${parent.name}>`);
      else if (place < parent.last) faults.push(`<${name}> stands too late in <${parent.name}>`);
      else parent.last = place;
    }
    if (!rest.endsWith('/')) open.push({ name, last: 0 });
  }
  return [...faults, ...open.map(({ name }) => `<${name}> is not closed`)];
}
