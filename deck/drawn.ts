/** Figures drawn without a browser, by Lit’s server renderer. Runs in the build, never in the file. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** Its HTML, shadow roots and all. */
export const drawn = (figure: TemplateResult): string =>
  collectResultSync(render(figure)).replace(/<!--[\s\S]*?-->|<\?>/g, '');

/** Its words, each element’s on lines of its own. */
export const textOf = (figure: TemplateResult): string =>
  drawn(figure).replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, '\n');
