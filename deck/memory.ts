/** What is remembered on a device, under the deck’s own key. Where storage is refused, all works and nothing is kept. */

/** Values kept as one record of strings. */
export interface Memory {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

export function memory(deckId: string, name: string): Memory {
  const key = `${deckId}/${name}`;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
        if (typeof kept !== 'object' || kept === null) return {};
        return Object.fromEntries(
          Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
        );
      } catch {
        return {}; // refused, or not ours to read: start afresh
      }
    },
    write: (values) => {
      try {
        localStorage.setItem(key, JSON.stringify(values));
      } catch {
        // Refused (a sandbox, a policy, a full disk): the values live as long as the window.
      }
    },
  };
}
