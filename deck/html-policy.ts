/**
 * The page's policy asks, of engines that know Trusted Types (W3C), that nothing becomes HTML but by a rule. These are the
 * rules beside Lit's own: a second window's blank page, and the four empty buttons that reveal.js makes and nobody sees.
 * Any other text becomes nothing.
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
