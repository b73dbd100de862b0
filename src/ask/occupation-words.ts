import {
  bureauExposureMonth,
  comparedMonth,
  detailedPayMonth,
  jobsYear,
  newestProjectionYears,
  payMonth,
  projectionYears,
} from "../schema/vintage.ts";
import { scoreTexts } from "../schema/score-texts.ts";
import { currentCount, type ScoreId } from "../schema/measure.ts";
import { capital, titleInSentence } from "../text/format-number.ts";
import type { Part } from "./answer.ts";
import { scoreCaution, scoresCaution } from "./field-words.ts";
import type { Query, Topic } from "./query.ts";
import type { Tables } from "./tables.ts";

type LookUp = Extract<Query, { kind: "look-up" }>;

/** Sentences about one occupation. Every number is a figure by its id. */
export class OccupationWords {
  private readonly tables: Tables;
  private readonly slug: string;
  private readonly title: string;
  private readonly isProfile: boolean;

  constructor(tables: Tables, slug: string) {
    this.tables = tables;
    this.slug = slug;
    const row = tables.row(slug);
    this.title = titleInSentence(row?.title ?? slug);
    this.isProfile = row?.isProfile ?? false;
  }

  say(topic: Topic, measure: LookUp["measure"]): Part[][] {
    switch (topic) {
      case "pay":
        return [this.pay()];
      case "range":
        return [this.range()];
      case "jobs":
        return [this.jobs()];
      case "outlook":
        return [this.outlook()];
      case "openings":
        return [this.openings()];
      case "schooling":
        return [this.schooling()];
      case "exposure":
        return [this.exposure(), ...(this.has("projected-change") || this.has("newest-change") ? [this.outlook()] : [])];
      case "disagreement":
        return [this.disagreement()];
      case "score":
        return [this.score(measure)];
      case "place":
        return [this.place(), this.rank("they")];
      case "pay-place":
        return [this.place()];
      case "exposure-place":
        return [this.has("mean-rank") ? this.rank(this.title) : this.none("rank by exposure")];
      case "time":
        return this.time();
      case "all":
        return [this.pay(), this.exposure(), this.outlook()];
    }
  }

  private id = (name: string): string => `occupations/${this.slug}/${name}`;
  private has = (name: string): boolean => this.tables.figure(this.id(name)) !== null;
  private figure = (name: string): Part => ({ figure: this.id(name) });

  private pay(): Part[] {
    if (!this.isProfile) {
      if (this.has("median-pay"))
        return [`In ${detailedPayMonth} the median pay of ${this.title} was `, this.figure("median-pay"), " a year (measured)."];
      if (this.has("median-hourly"))
        return [
          `In ${detailedPayMonth} the median pay of ${this.title} was `,
          this.figure("median-hourly"),
          " an hour (measured); the Bureau gives no yearly figure.",
        ];
      return this.none("pay");
    }
    const floor = this.tables.isFloor(this.slug) ? "at least " : this.tables.isHourly(this.slug) ? "about " : "";
    const hourly = this.tables.isHourly(this.slug) ? ", the hourly median times the hours of a year" : "";
    if (this.has("newest-median-pay") && this.has("median-pay"))
      return [
        `In ${detailedPayMonth} the median pay of ${this.title} was `,
        this.figure("newest-median-pay"),
        ` a year; in ${payMonth}, the survey by which all occupations are compared, it was ${floor}`,
        this.figure("median-pay"),
        ` (measured${hourly}).`,
      ];
    if (this.has("median-pay"))
      return [`In ${payMonth} the median pay of ${this.title} was ${floor}`, this.figure("median-pay"), ` a year (measured${hourly}).`];
    return this.none("pay");
  }

  private range(): Part[] {
    const [low, high, month] =
      this.has("newest-pay-p10") && this.has("newest-pay-p90")
        ? ["newest-pay-p10", "newest-pay-p90", detailedPayMonth]
        : ["pay-p10", "pay-p90", this.isProfile ? payMonth : detailedPayMonth];
    if (!this.has(low) || !this.has(high)) return this.none("spread of pay");
    return [
      `One in ten ${this.title} earned less than `,
      this.figure(low),
      ` a year in ${month}, and one in ten `,
      ...(this.isProfile && this.tables.isFloor(this.slug) ? ["at least "] : ["more than "]),
      this.figure(high),
      " (measured).",
    ];
  }

  private jobs(): Part[] {
    if (!this.has("jobs")) return this.none("employment");
    return [`In ${jobsYear} there were `, this.figure("jobs"), ` jobs of ${this.title} in the United States (measured).`];
  }

  private outlook(): Part[] {
    if (this.isProfile && this.has("newest-change"))
      return [
        `The Bureau of Labor Statistics projects `,
        this.figure("newest-change"),
        ` in jobs of ${this.title} for ${newestProjectionYears}`,
        ...(this.has("projected-change") ? [`; the release before said `, this.figure("projected-change"), ` for ${projectionYears}`] : []),
        ". A projection names no cause.",
      ];
    const years = this.isProfile ? projectionYears : newestProjectionYears;
    if (!this.has("projected-change")) return this.none("projection");
    return [
      `The Bureau of Labor Statistics projects `,
      this.figure("projected-change"),
      ` in jobs of ${this.title} for ${years}. A projection names no cause.`,
    ];
  }

  private openings(): Part[] {
    if (!this.has("openings")) return this.none("number of openings");
    return [
      `The Bureau projects `,
      this.figure("openings"),
      ` openings a year for ${this.title}, ${newestProjectionYears}. Openings are not new jobs: most replace people who leave.`,
    ];
  }

  private schooling(): Part[] {
    if (!this.has("entry-education")) return this.none("single level of schooling");
    return [
      `People typically enter work as ${this.title} with this schooling: `,
      this.figure("entry-education"),
      " (reported by the Bureau; what is typical, not a rule).",
    ];
  }

  private exposure(): Part[] {
    if (this.has("mean-rank"))
      return [
        `${capital(this.title)} stand at percentile `,
        this.figure("mean-rank"),
        ` of exposure to AI, the mean rank of ${currentCount} measures (100 is most exposed)`,
        ...(this.has("karpathy") ? [", and score ", this.figure("karpathy"), " of 10 on the video’s map"] : []),
        ...(this.has("bureau-exposure") ? ["; the Bureau’s step is ", this.figure("bureau-exposure")] : []),
        `. These are ${scoresCaution}.`,
      ];
    if (this.has("bureau-exposure"))
      return [
        `The Bureau of Labor Statistics puts ${this.title} at the step “`,
        this.figure("bureau-exposure"),
        `” of AI exposure (${bureauExposureMonth}), ${scoreCaution}.`,
      ];
    if (this.has("karpathy"))
      return [`${capital(this.title)} score `, this.figure("karpathy"), ` of 10 on the video’s map, ${scoreCaution}.`];
    return this.none("measure of exposure");
  }

  private disagreement(): Part[] {
    if (!this.has("rank-spread")) return this.none("two measures to compare");
    const known = (Object.keys(scoreTexts) as ScoreId[])
      .filter((id) => id !== "frey-osborne")
      .flatMap((id) => {
        const rank = this.tables.figure(this.id(`${id}-rank`))?.value;
        const isNone = id === "anthropic" && this.tables.figure(this.id("anthropic"))?.value === 0;
        return typeof rank === "number" && !isNone ? [{ id, rank }] : [];
      })
      .toSorted((a, b) => a.rank - b.rank);
    const [low, high] = [known[0], known.at(-1)];
    const ends: Part[] =
      low === undefined || high === undefined || low === high
        ? []
        : [
            `: ${scoreTexts[low.id].name} ranks lowest, at percentile `,
            this.figure(`${low.id}-rank`),
            `, ${scoreTexts[high.id].name} highest, at `,
            this.figure(`${high.id}-rank`),
          ];
    return [
      `On ${this.title} the measures of exposure lie `,
      this.figure("rank-spread"),
      " percentile points apart",
      ...ends,
      ` (each ${scoreCaution}).`,
    ];
  }

  private score(measure: LookUp["measure"]): Part[] {
    const id = measure ?? "mean-rank";
    if (id === "bureau-exposure")
      return this.has(id)
        ? [
            `The Bureau’s step of AI exposure for ${this.title} is `,
            this.figure(id),
            ` (${bureauExposureMonth}): one of four steps, no number and no forecast.`,
          ]
        : this.none("step by the Bureau");
    if (id === "mean-rank") return this.exposure();
    if (!this.has(id)) return this.none("score by this measure");
    const isNone = id === "anthropic" && this.tables.figure(this.id(id))?.value === 0;
    const name = id in scoreTexts ? scoreTexts[id as ScoreId].inSentence : id;
    if (isNone)
      return [`${capital(name)} gives ${this.title} `, this.figure(id), ", which says that no use was measured, not that there is none."];
    const past = id === "frey-osborne" ? "; that score is of 2013, before language models" : "";
    return [
      `${capital(name)} ${id in scoreTexts && scoreTexts[id as ScoreId].several ? "give" : "gives"} ${this.title} a score of `,
      this.figure(id),
      ...(this.has(`${id}-rank`) ? [", percentile ", this.figure(`${id}-rank`), " among all occupations scored"] : []),
      ` (${scoreCaution}${past}).`,
    ];
  }

  private place(): Part[] {
    const [name, whole, month] = this.has("newest-paid-below")
      ? ["newest-paid-below", "detailed occupations", detailedPayMonth]
      : ["paid-below", this.isProfile ? "occupations" : "detailed occupations", this.isProfile ? payMonth : detailedPayMonth];
    if (!this.has(name)) return this.none("published pay to rank");
    return [`In ${month} the median pay of ${this.title} was higher than in `, this.figure(name), ` of ${whole} (measured).`];
  }

  private rank(who: string): Part[] {
    return this.has("mean-rank")
      ? [
          `By exposure to AI ${who} stand at percentile `,
          this.figure("mean-rank"),
          `, the mean rank of ${currentCount} measures (${scoreCaution}).`,
        ]
      : [];
  }

  private time(): Part[][] {
    const parts = this.tables
      .partsOf(this.slug)
      .filter(({ code }) => this.tables.figure(`changes/${code}/jobs`) !== null || this.tables.figure(`changes/${code}/real-pay`) !== null);
    if (parts.length === 0) return [this.none(`count in both ${comparedMonth} and ${detailedPayMonth}`)];
    const size = (code: string) => Number(this.tables.figure(`changes/${code}/jobs-after`)?.value ?? 0);
    const largest = parts.toSorted((a, b) => size(b.code) - size(a.code)).slice(0, 3);
    const lines = largest.map(({ code, title }): Part[] => {
      const has = (name: string) => this.tables.figure(`changes/${code}/${name}`) !== null;
      const jobs: Part[] = has("jobs")
        ? [
            `employees’ jobs of ${titleInSentence(title)} changed by `,
            { figure: `changes/${code}/jobs` },
            ", from ",
            { figure: `changes/${code}/jobs-before` },
            " to ",
            { figure: `changes/${code}/jobs-after` },
          ]
        : [];
      const pay: Part[] = has("real-pay")
        ? [
            ...(jobs.length > 0 ? ["; their"] : [`the`]),
            ` median pay after inflation${jobs.length > 0 ? "" : ` of ${titleInSentence(title)}`} changed by `,
            { figure: `changes/${code}/real-pay` },
          ]
        : [];
      return [`From ${comparedMonth} to ${detailedPayMonth} `, ...jobs, ...pay, " (measured)."];
    });
    return [
      ...lines,
      [`The count cannot show what AI did.${parts.length > 3 ? " Other parts of this occupation stand on its page." : ""}`],
    ];
  }

  private none(what: string): Part[] {
    return [`The tables have no ${what} for ${this.title}.`];
  }
}
