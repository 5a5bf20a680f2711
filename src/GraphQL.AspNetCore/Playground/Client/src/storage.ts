type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>;

/**
 * The part of the local storage under a prefix. Each endpoint keeps its own tabs, even next to another
 * GraphiQL on the same origin (as on localhost), whose tabs would otherwise open here.
 */
export function createStorage(prefix: string): Storage {
  const keys = () => Object.keys(localStorage).filter(key => key.startsWith(prefix));
  return {
    getItem: key => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: key => localStorage.removeItem(prefix + key),
    clear: () => keys().forEach(key => localStorage.removeItem(key)),
    get length() {
      return keys().length;
    },
  };
}
