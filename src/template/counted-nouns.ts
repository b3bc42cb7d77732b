import { z } from 'zod';
import { languages } from '../doc/index.ts';

/** Nouns for persons and for what is done to them, by language; a language without any is not looked at. */
export const countedNouns = z.partialRecord(z.enum(languages), z.array(z.string()));
