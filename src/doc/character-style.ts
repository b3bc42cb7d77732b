/** How letters look that differ from those around them: Word knows each look as a character style. */
export interface CharacterStyles {
  /** The raised figure of a note. */
  readonly noteMark: CharacterStyle;
  /** An asterisk that calls a note. Fonts draw it high and small already. */
  readonly noteSymbol: CharacterStyle;
  /** Without one, the words of a link look like those around them, wherever they are pasted. */
  readonly link?: CharacterStyle;
  /** A stylesheet without emphasis has none of these three. */
  readonly strong?: CharacterStyle;
  readonly emphasis?: CharacterStyle;
  /** Strong words that are emphasized: Word gives letters one style at a time. */
  readonly strongEmphasis?: CharacterStyle;
}

/** What it does not give is as in the paragraph around the letters. Lengths are in points. */
export interface CharacterStyle {
  /** `w:styleId` and `w:name` of the Word style. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
}
