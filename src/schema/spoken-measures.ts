import { currentCount, type MeasureId } from "./measure.ts";

/** How people name the measures when they ask, in small letters; null for what is asked for as a figure and not as a measure. */
export const spokenMeasures = {
  karpathy: /\b(?:karpathy(?:'?s)?|the video'?s? map|video'?s? map)\b/,
  eloundou: /\b(?:eloundou(?:'s)?|openai(?:'s)?|gpts are gpts)\b/,
  aioe: /\b(?:felten(?:'s)?|raj and seamans|seamans|aioe)\b/,
  microsoft: /\b(?:microsoft(?:'s)?|copilot|bing)\b/,
  anthropic: /\b(?:anthropic(?:'s)?|claude(?:'s)?)\b/,
  ilo: /\b(?:ilo(?:'s)?|international labou?r organi[sz]ation(?:'s)?)\b/,
  "frey-osborne": /\b(?:frey(?:'s)?(?: and osborne(?:'s)?| & osborne(?:'s)?)?|osborne(?:'s)?|oxford study|2013(?: score)?)\b/,
  "bureau-exposure": /\b(?:the )?(?:bureau(?:'s)?|bls)(?: of labor statistics(?:'s)?)?\b/,
  "mean-rank": new RegExp(`\\b(?:mean rank|average rank|all (?:${currentCount} )?measures|mean percentile)\\b`),
  "median-pay": null,
  "projected-change": null,
  "entry-education": null,
} as const satisfies Record<MeasureId, RegExp | null>;
