/** What is remembered on a device, under the deck’s own key. Where storage is refused, all works and nothing is kept. */

/** Values kept as one record of strings. */
export interface Memory {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

/** What is stored may be stale, or another’s. */
export const isText = (pair: [string, unknown]): pair is [string, string] => typeof pair[1] === 'string';

/** @param storage asked for late, as reading the very property throws where storage is refused */
export function memory(deckId: string, name: string, storage = (): Storage => localStorage): Memory {
  const key = `${deckId}/${name}`;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage().getItem(key) ?? '{}');
        if (typeof kept !== 'object' || kept === null) return {};
        return Object.fromEntries(Object.entries(kept).filter(isText));
      } catch {
        return {}; // refused, or not ours to read: start afresh
      }
    },
    write: (values) => {
      try {
        storage().setItem(key, JSON.stringify(values));
      } catch {
        // Refused (a sandbox, a policy, a full disk): the values live as long as the window.
      }
    },
  };
}
