/** A text that can be looked up: the essay itself, or what a deck adds from elsewhere. */
export interface Source {
  /** Full enough to find it. */
  readonly title: string;
  /** Date or month of the text. */
  readonly date: string;
  /** Short enough for a tag beside a claim. */
  readonly cite: string;
  /** Short enough for a source line; the citation itself where left out. */
  readonly foot?: string;
  /** The deck itself: there is no text to look up. */
  readonly own?: true;
}

/** A source as a list gives it; many titles carry their date. */
export const inFull = ({ title, date }: Source): string =>
  (title.includes(date.slice(0, 11)) ? title : `${title}, ${date}`).replace(/(\d) (?=[A-Z])/g, '$1\u00a0');
