/** The six official languages of the United Nations, as BCP 47 subtags. */
export const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

export type Language = (typeof languages)[number];
