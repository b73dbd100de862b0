import type { Bound, Choice, FieldId, Order } from "./query.ts";
import type { Row, Tables } from "./tables.ts";

/** Whether a number keeps a bound. */
export function keeps(number: number, { operator, value }: Pick<Bound, "operator" | "value">): boolean {
  switch (operator) {
    case ">":
      return number > value;
    case ">=":
      return number >= value;
    case "<":
      return number < value;
    case "<=":
      return number <= value;
    case "=":
      return number === value;
    case "!=":
      return number !== value;
  }
}

export interface Chosen {
  rows: readonly Row[];
  /** Profiles that a missing figure keeps off, by the field. */
  missing: ReadonlyMap<FieldId, number>;
}

/** The profiles that a choice leaves, in order; what lacks a figure is kept off and counted. */
export function choose(tables: Tables, choice: Choice, order: Order): Chosen {
  const missing = new Map<FieldId, number>();
  const like = choice.like === null ? null : tables.row(choice.like);
  const near = like === null || !like.isProfile ? null : new Set(tables.file.near[like.row] ?? []);
  const own = (field: FieldId) => (like === null ? null : tables.number(like.slug, field));
  const lack = (field: FieldId) => {
    missing.set(field, (missing.get(field) ?? 0) + 1);
    return false;
  };
  const rows = tables.profiles.filter((row) => {
    if (near !== null && !near.has(row.row)) return false;
    if (choice.categories.length > 0 && !choice.categories.includes(row.category)) return false;
    if (choice.without.includes(row.category)) return false;
    const values = choice.bounds.map((bound) => ({ bound, value: tables.number(row.slug, bound.field) }));
    if (values.some(({ bound, value }) => value !== null && !keeps(value, bound))) return false;
    const lacking = values.find(({ value }) => value === null);
    if (lacking !== undefined) return lack(lacking.bound.field);
    if (choice.less && !isLess(tables.number(row.slug, "mean-rank"), own("mean-rank"))) return false;
    if (choice.more && !isLess(own("median-pay"), tables.number(row.slug, "median-pay"))) return false;
    return tables.number(row.slug, order.field) === null ? lack(order.field) : true;
  });
  const value = (row: Row) => tables.number(row.slug, order.field) ?? 0;
  const jobs = (row: Row) => tables.number(row.slug, "jobs") ?? 0;
  // Ties fall to the one with more jobs.
  return { rows: rows.toSorted((a, b) => (order.descending ? value(b) - value(a) : value(a) - value(b)) || jobs(b) - jobs(a)), missing };
}

const isLess = (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b;
