/** A page in one of the browsers, in the few words that all of them know: what a reader does, and what stands in the page. */
export interface EnginePage {
  /** Goes to an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; it may use nothing around it. */
  run<A extends readonly unknown[], R>(act: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same in the page's only frame. */
  runInFrame<A extends readonly unknown[], R>(act: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Moves the pointer to a place in the window, px. */
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  /** Presses a key by its name, or types one character. */
  key(name: string): Promise<void>;
  back(): Promise<void>;
  /** The page as a PDF of Letter size; null where the browser prints for no program. */
  print(): Promise<Uint8Array | null>;
}

/** What a reader has asked of the system. */
export interface Wishes {
  dark?: boolean;
  reducedMotion?: boolean;
}

export interface Started {
  page: EnginePage;
  close(): Promise<void>;
}

/** The window, px. */
export const size = { width: 1280, height: 860 };

/** Ends a process that was started for a browser, and those that it has started. */
export function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
