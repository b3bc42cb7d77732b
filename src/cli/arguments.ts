import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../nearest.ts';
import { UsageError } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the words behind a command's name.
 *
 * @throws {UsageError} when an option is unknown, or lacks its value
 */
export function parseWords<const O extends Options>(
  words: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /option '(?:-\w, )?(--?[^' ]+)/i.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new UsageError(`There is no option \`${option}\`: ${suggestOption(option, Object.keys(options))}`);
    }
    const takesNone = options[option.slice(2)]?.type === 'boolean';
    throw new UsageError(
      takesNone
        ? `\`${option}\` takes no value: write it alone, or leave it out`
        : `\`${option}\` needs a value behind it: \`--help\` says which`,
    );
  }
}

/** The option that was probably meant; of a letter, one that begins with it. */
function suggestOption(option: string, names: readonly string[]): string {
  if (names.length === 0) return 'this command has none';
  const letter = /^-(\w)$/.exec(option)?.[1]?.toLowerCase();
  const meant = letter === undefined ? names : names.filter((name) => name.startsWith(letter));
  const [only, ...more] = meant;
  if (letter !== undefined && only !== undefined && more.length === 0) return `did you mean \`--${only}\`?`;
  return suggest(
    letter === undefined ? option : '',
    (meant.length > 0 ? meant : names).map((name) => `--${name}`),
  );
}

/**
 * One of the words that an option may have.
 *
 * @param others what to use instead of words that it may not have, where that is known
 * @throws {UsageError} when it is none
 */
export function oneOf<Word extends string>(
  option: string,
  word: string,
  words: readonly Word[],
  others: ReadonlyMap<string, string> = new Map(),
): Word {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const meant = others.get(word.toLowerCase());
  const instead = meant === undefined ? suggest(word, words) : `use ${meant}`;
  throw new UsageError(`\`${option} ${word}\` is not known: ${instead}`);
}
