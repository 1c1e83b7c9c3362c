import { Parser } from 'htmlparser2';

/** A piece of text in XML, with the names of the elements around it, the outermost first and without prefixes. */
export interface XmlLeaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** The texts of an XML file in their order; what is only space is left out. */
export function xmlLeaves(source: string): readonly XmlLeaf[] {
  const leaves: XmlLeaf[] = [];
  const path: string[] = [];
  let text = '';
  const end = (): void => {
    const trimmed = text.trim();
    text = '';
    if (trimmed !== '') leaves.push({ path: [...path], text: trimmed });
  };
  const parser = new Parser(
    {
      onopentag(name) {
        end();
        path.push(name.slice(name.indexOf(':') + 1));
      },
      ontext(words) {
        text += words;
      },
      onclosetag() {
        end();
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return leaves;
}
