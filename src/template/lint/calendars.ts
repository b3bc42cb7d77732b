import { z } from 'zod';

/** The months of a calendar in their order, each by its names. */
const months = z.array(z.array(z.string().min(1)).min(1)).length(12);

/** Calendars beside the Gregorian one. */
export const calendars = z.strictObject({ persian: months, islamic: months });
