const LENGTH = 80;

/** Words as a message quotes them: on one line, and not too many. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
  return line.length > LENGTH ? `${line.slice(0, LENGTH).replace(/\s+\S*$/, '')} …` : line;
}
