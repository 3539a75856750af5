/**
 * The audience’s file out of the speaker’s: the build leaves both beside one another, and a copy is saved as either. All
 * that is a speaker’s alone is marked, and so is the line that says whose edition it is.
 */

/** An element of its own for each, with no other of its name in it. */
export const FOR_SPEAKERS = /<(details|script|style)\b[^>]* data-speaker=""[^>]*>[\s\S]*?<\/\1>/g;
const FOR_AUDIENCE = / data-audience="" hidden=""/g;

/** @param page text of the speaker’s file, as a browser writes it */
export const forAudience = (page: string): string => page.replace(FOR_SPEAKERS, '').replace(FOR_AUDIENCE, '');
