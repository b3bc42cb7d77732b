import type { Metadata } from '../../layout/index.ts';
import { metadataText } from './printable.ts';

/** What stands for the tool that made the file: its name alone, so that no version changes the bytes. */
const producer = 'Rostrum';

/** What a file says of itself, in its information dictionary and in XMP alike; what is empty is not said. */
export interface Description {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly languageTag: string;
  /** Of both creation and change. */
  readonly date: Date;
  /** The program that wrote the text, and the one that wrote the file. */
  readonly producer: string;
}

export function description({ title, author, subject, keywords, languageTag, date }: Metadata): Description {
  return {
    title: metadataText(title),
    author: metadataText(author ?? ''),
    subject: metadataText(subject),
    keywords: metadataText(keywords.join(', ')),
    languageTag: metadataText(languageTag),
    date,
    producer,
  };
}
