/** An address that opens a mail in the reader's own program, written and without recipients. */
export const mailTo = ({
  subject,
  text,
}: {
  readonly subject: string;
  readonly text: string;
}): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
