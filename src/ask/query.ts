import type { MeasureId, ScoreId } from "../schema/measure.ts";

/** What occupations can be listed, bounded and ordered by; each is the last part of a figure's id. */
export type FieldId =
  | "median-pay"
  | "jobs"
  | "projected-change"
  | "openings"
  | "entry-education"
  | "bureau-exposure"
  | "rank-spread"
  | "mean-rank"
  | ScoreId
  | `${ScoreId}-rank`;

export type Operator = ">" | ">=" | "<" | "<=" | "=" | "!=";

/** One bound on a list. Schooling and the Bureau's steps stand as their place in their order, from 0. */
export interface Bound {
  field: FieldId;
  operator: Operator;
  value: number;
  /** The words of the question that it stands for, where those name no number: `low exposure`. */
  assumed?: string;
}

/** What of an occupation is asked. */
export type Topic =
  | "all"
  | "pay"
  | "range"
  | "jobs"
  | "outlook"
  | "openings"
  | "schooling"
  | "exposure"
  | "disagreement"
  | "score"
  | "place"
  | "pay-place"
  | "exposure-place"
  | "time";

/** Which occupations. */
export interface Choice {
  bounds: readonly Bound[];
  /** Slugs of categories of which it must be in one; empty for all. */
  categories: readonly string[];
  without: readonly string[];
  /** Slug of an occupation that it must be near to. */
  like: string | null;
  /** Whether it must be less exposed than that one; or better paid. */
  less: boolean;
  more: boolean;
}

/** An occupation that a question names, with others that its words may mean, the likeliest first. */
export interface NamedJob {
  slug: string;
  title: string;
  /** The words of the question. */
  words: string;
  /** Slugs of all that it may be, itself too. */
  readings: readonly { slug: string; title: string }[];
  corrected: boolean;
}

export interface Order {
  field: FieldId;
  descending: boolean;
}

/** Why there is no answer. */
export type RefusalId =
  | "empty"
  | "long"
  | "machine"
  | "place"
  | "future"
  | "forecast"
  | "advice"
  | "attribute"
  | "employer"
  | "currency"
  | "contradiction"
  | "elsewhere"
  | "language"
  | "unclear";

/** A question as the atlas reads it. */
export type Query =
  | {
      kind: "look-up";
      job: NamedJob;
      topic: Topic;
      measure: MeasureId | null;
      /** The year since which a change is asked for, where one is named. */
      since?: number | null;
    }
  | { kind: "list"; choice: Choice; order: Order; count: number }
  | { kind: "count"; choice: Choice; share: boolean }
  | { kind: "compare"; jobs: readonly NamedJob[]; topic: Topic }
  | { kind: "next"; job: NamedJob; to: NamedJob | null }
  | { kind: "whole"; figures: readonly string[]; about: string }
  | { kind: "page"; words: string }
  | { kind: "refuse"; why: RefusalId; detail: string; near: NamedJob | null };

export const noChoice: Choice = { bounds: [], categories: [], without: [], like: null, less: false, more: false };

/** A refusal: what kind it is, what it is about, and the job that is nearest to what was asked. */
export const refuse = (why: RefusalId, detail = "", near: NamedJob | null = null): Query => ({ kind: "refuse", why, detail, near });
