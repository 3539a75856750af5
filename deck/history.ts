/** Marks, in the browser's history, of places in the article: Back leads to them, and not out of the file. */
const READ = 'read';

/** Marks the present place. */
export function markRead(): void {
  try {
    history.replaceState(READ, '');
  } catch {
    // A sandboxed frame may keep none.
  }
}

/** Marks the present place, and begins another: the stage, entered from the article. */
export function leaveRead(): void {
  markRead();
  try {
    history.pushState(null, '');
  } catch {
    // A sandboxed frame may keep none.
  }
}

export const isMarkedRead = (state: unknown = history.state): boolean => state === READ;
