import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';
import { hint } from '../kit/strokes.js';

/** Outlines as path data in px; `middle` is where a name stands. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly states: Readonly<Record<string, { readonly d: string; readonly middle: readonly number[] }>>;
}
/** States that have something in common. */
export interface Area {
  readonly states: readonly string[];
  readonly claim: Claim;
}
/** What is said beside the map. */
export interface Remark {
  readonly claims: readonly Claim[];
  readonly part: number;
}

const MAP = { x: 64, y: 158 } as const;
const TEXT = 748;

/**
 * Who does most, who is expected to do more, and whom it is about, on a map; borders only of the states named. The outlines
 * stand from the first part; a part of its own brings the areas.
 */
@customElement('area-map')
export class AreaMap extends Figure {
  static override readonly holds: typeof Figure.holds = { remarks: [0, 4] };

  static override styles = [
    Figure.styles,
    css`
      /* The shapes of states are not to be drawn out: it begins under the title, at its own height. */
      :host {
        top: calc((var(--stretch, 1) - 1) * 136px);
        bottom: auto;
        height: 720px;
      }
      .subject {
        font: 600 24px/28px var(--f-display);
      }
      .said {
        display: grid;
        gap: calc(10px + (var(--stretch, 1) - 1) * 48px);
      }
      .said .words,
      .said .mark.context {
        font-size: 24px;
        line-height: 31px;
      }
      .swatch {
        display: inline-block;
        width: 26px;
        height: 18px;
        margin-right: 10px;
        border: 2px solid var(--ink);
        vertical-align: -1px;
      }
      .most .swatch {
        background: var(--ink);
      }
      .more .swatch {
        background: var(--rule-2);
      }
      .most,
      .more {
        padding-left: 40px;
        text-indent: -40px;
      }
      @container (max-width: 1119px) {
        :host {
          height: auto;
        }
        .most,
        .more {
          padding-left: 0;
          text-indent: 0;
        }
      }
      :host([arriving]) .area {
        transition: fill var(--d-fade) var(--ease);
      }
    `,
  ];

  @property({ attribute: false }) map!: Outlines;
  @property({ attribute: false }) most!: Area;
  @property({ attribute: false }) more!: Area;
  /** Whom it is about: its code and its name. */
  @property({ attribute: false }) subject!: { readonly state: string; readonly name: string };
  /** The part that brings the areas. */
  @property({ type: Number }) areasPart = 1;
  /** The first is the point of the page. */
  @property({ attribute: false }) remarks: readonly Remark[] = [];

  protected override render(): TemplateResult {
    const [x = 0, y = 0] = this.map.states[this.subject.state]?.middle ?? [];
    const { width, height } = this.map;
    return html`
      ${drawing(this.areas(), { x: MAP.x, y: MAP.y, w: width, h: height })}
      <span
        class="lab subject placed"
        aria-hidden="true"
        style=${at(MAP.x + x, MAP.y + y, { h: 'middle', v: 'middle' })}
        >${this.subject.name}</span
      >
      <ul class="lab said" style=${at(TEXT, 154, { w: 1216 - TEXT })}>
        ${this.remarks.filter(({ part }) => part < this.areasPart).map((remark) => this.remark(remark))}
        <li class="most ${this.from(this.areasPart)}">
          <i class="swatch" aria-hidden="true"></i>${leadIn('on the map')}${this.run(this.most.claim)}
        </li>
        <li class="more ${this.from(this.areasPart)}">
          <i class="swatch" aria-hidden="true"></i>${leadIn('on the map')}${this.run(this.more.claim)}
        </li>
        ${this.remarks.filter(({ part }) => part >= this.areasPart).map((remark) => this.remark(remark))}
      </ul>
    `;
  }

  private remark(remark: Remark): TemplateResult {
    const { claims, part } = remark;
    return html`<li class="${remark === this.remarks[0] ? 'signal' : ''} ${this.from(part)}">
      ${claims.map((claim) => html`<p>${this.run(claim)}</p>`)}
    </li>`;
  }

  private readonly outlines = (states: readonly string[]): string =>
    states.map((code) => this.map.states[code]?.d ?? '').join('');

  /** In outline until its part, then filled. */
  private area(states: readonly string[], fill: string): SVGTemplateResult {
    const isFilled = this.shown >= this.areasPart;
    return svg`<path class="area ${isFilled ? `s-paper ${fill}` : 's-rule2 f-paper'}" d=${this.outlines(states)} />`;
  }

  private areas(): SVGTemplateResult {
    const [x = 0, y = 0] = this.map.states[this.subject.state]?.middle ?? [];
    return svg`<g transform="translate(${MAP.x} ${MAP.y})">
      <path class="f-tint" d=${this.map.land} />
      ${this.area(this.more.states, 'f-rule2')} ${this.area(this.most.states, 'f-ink')}
      <path class="s-ink f-paper" stroke-width="3.5" d=${this.outlines([this.subject.state])} />
      ${hint(this.subject.name, { x, y: y + 8 }, 24)}
    </g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'area-map': AreaMap;
  }
}
