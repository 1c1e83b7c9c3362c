import { AlignmentType, BorderStyle, type IStylesOptions, ShadingType } from 'docx';

const ink = '0B3D6B';
const quiet = '4D4D4D';
const shade = 'E6ECF2';

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 160 }, keepNext: true },
});

/** Styles by name, so that whoever gets the file can change how it looks in one place. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: 160, line: 288 } },
    },
    title: {
      run: { size: 56, bold: true, color: ink },
      paragraph: { spacing: { before: 3400, after: 240 }, alignment: AlignmentType.LEFT },
    },
    heading1: {
      run: { size: 38, bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: 240 }, keepNext: true },
    },
    heading2: heading(28, 360),
    heading3: heading(23, 280),
    caption: {
      run: { bold: true, color: '1A1A1A' },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 28 },
    },
    {
      id: 'Indholdstitel',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 38, bold: true, color: ink },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        indent: { left: 400 },
        spacing: { before: 120, after: 40 },
        border: { left: { style: BorderStyle.SINGLE, size: 16, color: quiet, space: 10 } },
      },
    },
    {
      id: 'Bemaerkning',
      name: 'Bemærkning',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        spacing: { before: 160, after: 200 },
        shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' },
      },
    },
    {
      id: 'Kilde',
      name: 'Kilde',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 17, color: quiet },
      paragraph: { spacing: { before: 80, after: 240 } },
    },
  ],
};
