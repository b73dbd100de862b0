import type { FigureKind } from "./unit.ts";
import { scoreIds, type MeasureId, type ScoreId } from "./measure.ts";
import { projectionYears } from "./vintage.ts";

/** What the chart of measures says of each score. */
interface ScoreText {
  /** Where there is room for one word. */
  name: string;
  /** As the subject of a sentence about one occupation. */
  inSentence: string;
  /** Whether that names several people, who rank, where a measure ranks. */
  several: boolean;
  /** What it was made from: a phrase that can follow "rests on". */
  restsOn: string;
  /** What it says of an occupation: a phrase that can follow "shows". */
  about: string;
}

export const scoreTexts = {
  karpathy: {
    name: "Karpathy",
    inSentence: "The video’s map",
    several: false,
    restsOn: "a written description of the job",
    about: "A language model’s rating of the occupation’s description",
  },
  eloundou: {
    name: "Eloundou",
    inSentence: "Eloundou and others",
    several: true,
    restsOn: "written tasks, as a language model judged them",
    about: "Share of tasks a language model could halve in time; tasks that need further tools count half",
  },
  aioe: {
    name: "Felten",
    inSentence: "Felten, Raj and Seamans",
    several: true,
    restsOn: "the abilities that the job takes",
    about: "Overlap of the abilities used with what language models can do",
  },
  microsoft: {
    name: "Microsoft",
    inSentence: "Microsoft’s measure of real use",
    several: false,
    restsOn: "conversations with Microsoft’s assistant",
    about: "How far real conversations with an assistant cover the occupation’s activities",
  },
  anthropic: {
    name: "Anthropic",
    inSentence: "Anthropic’s measure of real use",
    several: false,
    restsOn: "what Anthropic’s model is used for",
    about: "Share of tasks seen in real use of a language model, weighted; 0 means none measured",
  },
  ilo: {
    name: "ILO",
    inSentence: "The International Labour Organization",
    several: false,
    restsOn: "written tasks from an international list",
    about: "Mean score of the occupation’s tasks, through a crosswalk from international codes (approximate)",
  },
  "frey-osborne": {
    name: "2013",
    inSentence: "Frey and Osborne",
    several: true,
    restsOn: "experts’ labels of 2013",
    about: "Probability of computerisation, from before language models",
  },
} as const satisfies Record<ScoreId, ScoreText>;

/** What each measure says of an occupation, as above. */
export const measureAbout: Readonly<Record<MeasureId, string>> = {
  .../* @__PURE__ */ (Object.fromEntries(scoreIds.map((id) => [id, scoreTexts[id].about])) as Record<ScoreId, string>),
  "mean-rank": "Mean percentile rank over the current measures that rank the occupation",
  "bureau-exposure": "The Bureau’s own category of AI exposure, in relation to other occupations: low, moderate, high or very high",
  "median-pay": "Median pay a year",
  "projected-change": `Projected change in employment from ${projectionYears}`,
  "entry-education": "Typical entry-level education",
};

/** Who made each score, when and how; and what it cannot say. For pages, not for charts. */
export const scoreStory = {
  karpathy: {
    made: "In March 2026 Andrej Karpathy had one of Google’s language models read the Handbook’s description of each occupation and rate it from 0 to 10.",
    cannotSay:
      "It is one model’s rough estimate, without a margin of error, and it leaves out demand, prices, law, robots and what people prefer.",
  },
  eloundou: {
    made: "In 2023 Tyna Eloundou and three coauthors had GPT-4 judge which tasks of a job a language model could cut to half the time; tasks that need further software count half.",
    cannotSay:
      "It judges descriptions of tasks, so it cannot say who uses a model for them; three of the four authors were at OpenAI or linked to it.",
  },
  aioe: {
    made: "Felten, Raj and Seamans compare the abilities that a job needs with those of AI, here in the version of 2023 for language models.",
    cannotSay: "An overlap of abilities cannot say whether AI would help the people who do the job or take their place.",
  },
  microsoft: {
    made: "Microsoft’s researchers asked how far US conversations with the assistant Bing Copilot, January to September 2024, covered the activities of a job.",
    cannotSay:
      "It sees the users of one product of a firm that sells AI, and its authors warn against reading it as “the ability of AI to replace jobs”.",
  },
  anthropic: {
    made: "Anthropic weighed the tasks of a job that turned up in use of its model Claude in August and November 2025.",
    cannotSay: "It sees the use of one product of a firm that sells AI; a zero means that none was measured, not that there is none.",
  },
  ilo: {
    made: "In 2025 the International Labour Organization and NASK scored the tasks of the occupations in an international list for generative AI.",
    cannotSay: "The international list and the American one do not match one to one, so what it says of a US occupation is approximate.",
  },
  "frey-osborne": {
    made: "In 2013 Carl Benedikt Frey and Michael Osborne estimated from experts’ labels how probable it was that computers of any kind could do a job.",
    cannotSay:
      "Made years before language models, it cannot speak of them: the site shows it for contrast and leaves it out of every mean.",
  },
} as const satisfies Record<ScoreId, { made: string; cannotSay: string }>;

/** What a drawing of a model’s scores must not be taken for. */
export const notAForecast = "A model’s score, not a forecast of job loss.";

/** The same of the Bureau’s categories. */
export const categoryCaution = "A step of four, no number and no forecast of job loss.";

/** What a drawing of figures of one kind must not be taken for. */
export const cautions = {
  modelled: notAForecast,
  measured: "Measured pay, not a forecast; it says nothing of AI.",
  projected: "A projection; it names no cause.",
  reported: "What is typical, not a rule.",
  claimed: "A claim, not a measurement.",
} as const satisfies Record<FigureKind, string>;
