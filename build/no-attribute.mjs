/** One object for all properties that have no attribute: see templates.mjs, which puts its name where each is written. */
export const NO_ATTRIBUTE = { attribute: false };
