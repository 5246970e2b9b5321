const PAGE = { width: 595, height: 842, margin: 72, line: 20 } as const;

/**
 * Writes a small PDF of plain lines: one font, one size, no compression.
 *
 * Shape: one array of lines a page; characters of Latin-1 only.
 */
export function plainPdf({
  title,
  language,
  pages,
}: {
  title: string;
  language: string;
  pages: readonly (readonly string[])[];
}): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => [pageObject(5 + at * 2), streamObject(lines)]),
    `<< /Title (${escaped(title)}) >>`,
  ];
  return Buffer.from(file(objects), 'latin1');
}

function pageObject(content: number): string {
  const box = `[0 0 ${PAGE.width} ${PAGE.height}]`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << /Font << /F 3 0 R >> >> /Contents ${content} 0 R >>`;
}

function streamObject(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) '`).join('\n');
  const text = `BT /F 13 Tf ${PAGE.line} TL ${PAGE.margin} ${PAGE.height - PAGE.margin} Td\n${shown}\nET`;
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** The objects, and where each of them begins: the table that a reader finds them by. */
function file(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${places.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  return `${text}${table}${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}
