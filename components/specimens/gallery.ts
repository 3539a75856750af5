/**
 * The gallery: every figure with a topic that is no deck’s, at any of its parts, on any theme, as wide as asked. Made from
 * the specimens and from what the elements say of themselves, so that it shows what is there. Not in any deck.
 */
import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import '../tokens.css';
import './gallery.css';
import type { Figure } from '../kit/figure.js';
import { specimens, type Specimen } from './specimens.js';

const THEMES = ['paper', 'dark', 'contrast'] as const;
/** Of the page, in px: a slide, and those at which the document lays figures out anew. */
const WIDTHS = [1280, 768, 390] as const;

/** What the sources say of each figure, which the build lays into the page. */
const source = document.getElementById('told')!;
const told = JSON.parse(source.textContent) as Readonly<
  Record<string, { readonly purpose: string; readonly types: string }>
>;
source.remove();

let theme: (typeof THEMES)[number] = 'paper';
let width: (typeof WIDTHS)[number] = 1280;
/** The part of each figure that is shown; complete where none was asked for. */
const parts = new Map<string, number>();

function draw(): void {
  document.documentElement.dataset['theme'] = theme;
  render(
    html`<header>
        <h1>Gallery</h1>
        ${choice('Theme', THEMES, theme, (chosen) => (theme = chosen))}
        ${choice('Width', WIDTHS, width, (chosen) => (width = chosen))}
        <nav aria-label="Figures">${Object.keys(specimens).map((name) => html`<a href="#${name}">${name}</a> `)}</nav>
      </header>
      <main>${Object.entries(specimens).map(([name, specimen]) => shown(name, specimen))}</main>`,
    document.body,
  );
}

function choice<T extends string | number>(
  label: string,
  all: readonly T[],
  now: T,
  choose: (chosen: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    ${all.map(
      (each) =>
        html`<label
          ><input
            type="radio"
            name=${label}
            .checked=${each === now}
            @change=${() => {
              choose(each);
              draw();
            }}
          />${each}</label
        > `,
    )}
  </fieldset>`;
}

function shown(name: string, specimen: Specimen): TemplateResult {
  const part = parts.get(name) ?? specimen.parts;
  return html`<section id=${name}>
    <h2>${name}</h2>
    <p>${told[name]?.purpose}</p>
    ${holdsOf(name)}
    <label
      >Part
      <input
        type="range"
        min="1"
        max=${specimen.parts}
        .value=${`${part}`}
        ?disabled=${specimen.parts === 1}
        @input=${(event: Event) => {
          parts.set(name, Number((event.target as HTMLInputElement).value));
          draw();
        }}
      />
      ${part} of ${specimen.parts}</label
    >
    <div class=${width === 1280 ? 'canvas' : 'canvas narrow'} style="width:${width}px">
      <div class="sheet">${specimen.figure(part)}</div>
    </div>
    <details>
      <summary>What it takes</summary>
      <pre>${told[name]?.types}</pre>
      <p>Claim: one that claimsOf() has named, as claims.known.</p>
    </details>
    <details>
      <summary>What it is given here</summary>
      <dl>
        ${Object.entries(dataOf(name, specimen)).map(
          ([property, value]) =>
            html`<dt>${property}</dt>
              <dd><pre>${JSON.stringify(value, undefined, 2) ?? nothing}</pre></dd>`,
        )}
      </dl>
    </details>
  </section>`;
}

/** How few and how many items each of its lists takes. */
function holdsOf(name: string): TemplateResult | typeof nothing {
  const { holds } = customElements.get(name) as unknown as Pick<typeof Figure, 'holds'>;
  const limits = Object.entries(holds).map(([list, [least, most]]) => `${least} to ${most} ${list}`);
  return limits.length ? html`<p>Holds ${limits.join(', ')}.</p>` : nothing;
}

/** Every property that the element has, with what the specimen gives it. */
function dataOf(name: string, { figure }: Specimen): Readonly<Record<string, unknown>> {
  const into = document.createElement('div');
  render(figure(1), into);
  const element = into.firstElementChild as LitElement;
  const { elementProperties } = customElements.get(name) as typeof LitElement;
  return Object.fromEntries(
    [...elementProperties.keys()].map((property) => [String(property), Reflect.get(element, property) as unknown]),
  );
}

draw();
// What the address names is there only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
