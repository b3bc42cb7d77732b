/** `1.312` is a decimal, and to half of the world one thousand three hundred and twelve. */
const TWO_NUMBERS = /^[1-9]\d{0,2}\.\d{3}$/;

/** The whole number that digits with a point could be as well. */
export function wholeNumberOf(text: string): string | undefined {
  return TWO_NUMBERS.test(text) ? text.replace('.', '') : undefined;
}

/** Ways in which people write numbers, and what to write instead of them; the number stands between the brackets. */
const WAYS: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/^(.+)$/, (number) => `\`${number}\`: the language of the text decides how it is printed`],
  [/^(.+?)\s?(?:%|per cent|percent)$/, (number) => `\`${number}\`, and \`unit: per cent\``],
  [/^(?:about|around|approximately|circa|some|~|ca?\.)(.+)$/, (number) => `\`${number}\`, and \`about: yes\``],
  [/^(?:more than|over|>)(.+)$/, (number) => `\`over: ${number}\` instead`],
  [/^(?:at least|from|≥|>=)(.+)$/, (number) => `\`from: ${number}\` instead`],
  [/^(?:at most|up to|≤|<=)(.+)$/, (number) => `\`to: ${number}\` instead`],
];

/** Words for many zeros; a decimal before them is none of one thousand. */
const MANY: readonly (readonly [RegExp, number])[] = [
  [/^(.+) ?thousand$/, 1e3],
  [/^(.+) ?million$/, 1e6],
];

/** Longer texts are no number. */
const LONGEST = 40;

/** What to write instead of a number that is written for people: figures alone, with a point before decimals. */
export function numberMeant(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  if (words.length > LONGEST) return undefined;
  for (const [way, say] of WAYS) {
    const number = plainNumber(way.exec(words)?.[1]);
    if (number === undefined) continue;
    const whole = wholeNumberOf(number);
    if (whole === undefined) return `write ${say(number)}`;
    // With one more nought behind the point it is a decimal to everybody.
    return `write ${say(whole)}; if it is a decimal, ${say(`${number}0`)}`;
  }
  for (const [way, times] of MANY) {
    const product = Number(plainNumber(way.exec(words)?.[1]) ?? Number.NaN) * times;
    if (isWhole(product)) return `write \`${Math.round(product)}\``;
  }
  return undefined;
}

/** Whether a product is whole, but for what the machine lost of it: to it 1.001 thousand is a little less than 1001. */
function isWhole(product: number): boolean {
  const whole = Math.round(product);
  return Number.isSafeInteger(whole) && Math.abs(product - whole) <= Number.EPSILON * whole;
}

/** A number without signs between its thousands, and with a point before its decimals. */
function plainNumber(written: string | undefined): string | undefined {
  const text = written?.trim().replace(/['’\u00A0\u202F]/g, ' ') ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return text.replaceAll(' ', '').replace(',', '.');
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  const isEuropean = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(text);
  if (isEuropean) return text.replaceAll('.', '').replace(',', '.');
  return /^\d+,\d+$/.test(text) ? text.replace(',', '.') : undefined;
}
