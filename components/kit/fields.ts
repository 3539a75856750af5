/** What a reader writes into a figure, to be kept on the device by whoever owns it. */

/** Detail of the event `field-filled`: which field, and what it says now. */
export interface FieldFilled {
  readonly name: string;
  readonly value: string;
}
/** Tells whoever owns the figure. */
export function tellFilled(figure: HTMLElement, detail: FieldFilled): void {
  figure.dispatchEvent(new CustomEvent<FieldFilled>('field-filled', { detail, bubbles: true, composed: true }));
}
/** Enter or Esc gives the keys back to the deck. */
export function leaveField(event: KeyboardEvent): void {
  if (event.isComposing) return; // the key belongs to the input method
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault(); // Esc would empty a search field, and tell nobody
  (event.target as HTMLInputElement).blur();
}
declare global {
  interface HTMLElementEventMap {
    'field-filled': CustomEvent<FieldFilled>;
  }
}
