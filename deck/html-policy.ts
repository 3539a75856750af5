/**
 * What of a text may become HTML, where the engine asks (Trusted Types, W3C; the page's policy demands them): nothing, Lit's
 * templates, the blank page of a second window, and the four empty buttons apart that reveal.js asks for and nobody sees.
 *
 * To be imported before reveal.js.
 */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => { readonly createHTML: (text: string) => string };
}
const policies = (window as { trustedTypes?: Policies }).trustedTypes;

const BUTTONS =
  /^(?:<button class="navigate-\w+" aria-label="[a-z ]+"><div class="controls-arrow"><\/div><\/button>\s*){4}$/;
policies?.createPolicy('default', { createHTML: (text) => (BUTTONS.test(text) ? text : '') });

const BLANK = '<!doctype html><title></title>';
const blank = policies?.createPolicy('blank-page', { createHTML: () => BLANK });

/** A page without content, laid out by the rules of today. */
export const blankPage = (): string => blank?.createHTML('') ?? BLANK;
