/** Which build of the deck this file is: told in the help and at the foot of paper, to be checked against one's own build. */

export interface Version {
  /** Its number and day. */
  readonly name: string;
  /** SHA-256 of its script, styles and article, in hexadecimal digits; what is filled in is no part of it. */
  readonly digest: string;
}

export function version(): Version {
  const { content = '' } = document.querySelector<HTMLMetaElement>('meta[name="version"]') ?? {};
  const [name = '', digest = ''] = content.split('; sha256 ');
  return { name, digest };
}

/** So many digits tell one build from another on paper. */
const ON_PAPER = 12;
export function versionOnPaper(): string {
  const { name, digest } = version();
  return [name, digest.slice(0, ON_PAPER)].filter(Boolean).join(', ');
}
