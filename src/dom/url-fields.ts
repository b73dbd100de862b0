/**
 * How one value of a view stands in an address, under its name. The fields that several views have are below; a field of one view alone stands with
 * it, because every live chart loads this file.
 */
export interface Field<T, C> {
  /** The value of a text; undefined where it is not allowed. A list calls `refuse` with each of its parts that are not. */
  read(text: string, context: C, refuse: (part: string) => void): T | undefined;
  /** How a value is written, where that is not simply its text, or nothing for null. */
  write?(value: T): string | null;
}

/** Hears of a value in an address that a view does not know. */
export type Refuse = (name: string, text: string) => void;

/** A view in an address: a field for each of its values, in the order in which they are written. `C` is what reading needs to know. */
export type Fields<V, C = unknown> = { readonly [K in keyof V]: Field<V[K], C> };

export const namesOf = <V>(fields: Fields<V, never>): (keyof V & string)[] => Object.keys(fields) as (keyof V & string)[];

/**
 * The view that an address asks for. Values that it does not name, or that are not allowed, are as in `usual`; `refused` is called for the latter.
 * Capitals and what a sentence around the address leaves at its end are no fault.
 */
export function readFields<V extends object, C>(
  fields: Fields<V, C>,
  parameters: URLSearchParams,
  usual: V,
  context: C,
  refused?: (name: keyof V & string, text: string) => void,
): V {
  const view = { ...usual };
  for (const name of namesOf(fields)) {
    const text = parameters.get(name)?.trim() ?? "";
    if (text === "") continue;
    const read = (what: string) => fields[name].read(what, context, (part) => refused?.(name, part));
    const plain = text.toLowerCase().replace(/\W+$/, "");
    const value = read(text) ?? (plain === "" ? undefined : read(plain));
    if (value === undefined) refused?.(name, text);
    else view[name] = value;
  }
  return view;
}

/** The address's parameters for a view: only what differs from `usual`. */
export function writeFields<V>(fields: Fields<V, never>, view: V, usual: V): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of namesOf(fields)) {
    const text = textOf(fields[name], view[name]);
    if (text !== null && text !== textOf(fields[name], usual[name])) parameters.set(name, text);
  }
  return parameters;
}

function textOf<T>({ write }: Field<T, never>, value: T): string | null {
  if (write !== undefined) return write(value);
  return value === null ? null : String(value);
}

/** One of a closed list. */
export const oneOf = <T extends string | number>(values: readonly T[]): Field<T, unknown> => ({
  read: (text) => values.find((value) => String(value) === text),
});

/** One of the slugs that the context has under a name, or none. */
export const slugIn = <K extends string>(name: K): Field<string | null, Readonly<Record<K, { has(slug: string): boolean }>>> => ({
  read: (text, { [name]: known }) => (known.has(text) ? text : undefined),
});

/** Whether the rows are shown as a drawing or as a table in its place. */
export type Display = "chart" | "table";
export const display: Field<Display, unknown> = oneOf<Display>(["chart", "table"]);
