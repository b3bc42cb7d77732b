/** Paragraphs with notes, as Rostrum and as Typst write them: the same words in both. */

const sentences = [
  'The submitting organizations recall that every person deprived of liberty is entitled to a fair hearing.',
  'Families reported that they were told of the sentence only after it had been carried out.',
  'The authorities have not answered the communications that special procedures sent to them.',
  'Lawyers who asked to read the file were refused, and two of them were themselves detained.',
  'In the view of the submitting organizations, the State bears the duty to investigate each death.',
  'No court has examined the complaint, although the law of the country provides for such a review.',
];

/**
 * @param words about how many words they have, notes included
 * @param notes how many notes it calls
 */
export function pageText(words, notes) {
  const paragraphs = [];
  const perNote = Math.floor(words / notes);
  let called = 0;
  for (let count = 0; count < words; ) {
    const pieces = [];
    for (let index = 0; index < 5; index += 1) {
      const text = sentences[(paragraphs.length * 5 + index * 7) % sentences.length];
      count += text.split(' ').length;
      const due = called < notes && count >= called * perNote;
      if (due) {
        called += 1;
        count += note(called).split(' ').length;
      }
      pieces.push({ text, ...(due && { note: note(called) }) });
    }
    paragraphs.push(pieces);
  }
  return paragraphs;
}

function note(number) {
  return `Human Rights Committee, general comment No. 36 (2018) on the right to life, para. ${number}.`;
}

export function asMarkdown(paragraphs) {
  const bodies = [];
  const paragraph = (pieces) =>
    pieces
      .map(({ text, note }) => {
        if (note) bodies.push(note);
        return note ? `${text}[^${bodies.length}]` : text;
      })
      .join(' ');
  const text = paragraphs.map(paragraph);
  return [...text, ...bodies.map((body, index) => `[^${index + 1}]: ${body}`)].join('\n\n');
}

/** The same page and the same measures as the published look. */
export function asTypst(paragraphs) {
  const text = paragraphs.map((pieces) =>
    pieces.map(({ text, note }) => (note ? `${text}#footnote[${note}]` : text)).join(' '),
  );
  return `#set document(title: "The right to life", date: datetime(year: 2026, month: 2, day: 6))
#set page(width: 595.35pt, height: 842pt, margin: (top: 85.05pt, bottom: 106.35pt, x: 113.4pt))
#set text(font: "Tinos", size: 10pt, lang: "en", region: "GB", hyphenate: false)
#set par(justify: true, leading: 5pt, spacing: 11pt)

= The right to life

${text.join('\n\n')}
`;
}
